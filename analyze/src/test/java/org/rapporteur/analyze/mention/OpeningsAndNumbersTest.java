package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.ruled;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Telling;

/// Names that give themselves away by where they stand or by the number they bear.
class OpeningsAndNumbersTest {
  @ParameterizedTest(name = "{1} is a {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MARSABIT, Kenya (Delta Wire) - Herders buried nine people on Sunday.          | MARSABIT            | PLACE
          MARSABIT, Kenya (Delta Wire) - Herders buried nine people on Sunday.          | Delta Wire          | ORGANIZATION
          OSOGBO, June 3 (Kestrel) - Police shot two students on Monday.                | Kestrel             | ORGANIZATION
          Trial Chamber IV acquitted the colonel on Tuesday.                            | Trial Chamber IV    | PUBLIC_BODY
          Men of the 21st Motorised Brigade shelled the school.                         | 21st Motorised Brigade | PUBLIC_BODY
          The witness is a resident of Khashtal and asked not to be named.              | Khashtal            | PLACE
          The editor of the daily told Nordpresse on Friday that he would appeal.       | Nordpresse          | ORGANIZATION
          The Truth and Dignity Commission heard forty widows in May.                   | Truth and Dignity Commission | PUBLIC_BODY
          The Government of Kenya rejected the findings on Friday.                      | Government of Kenya | PUBLIC_BODY
          Marchers from Central Sulawesi reached the capital on Friday.                 | Central Sulawesi    | PLACE
          """)
  void a_name_is_known_by_its_place_in_the_line_or_by_its_number(
      String text, String name, EntityType type) {
    TakenFor.kind(tell(text).referents(), name, type);
  }

  @ParameterizedTest(name = "{1} is a {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He died in Perm Colony No. 35 on Monday, his lawyer said.                     | Perm Colony No. 35  | PUBLIC_BODY
          They crossed by the river Orkhon and hid for three days.                      | Orkhon              | PLACE
          """)
  void the_rules_propose_a_name_by_its_place_in_the_line_or_by_its_number(
      String text, String name, EntityType type) {
    TakenFor.kind(ruled(text), name, type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sunday, 4 May 2025 was the day on which the court met.  | Sunday
          Today, 28 March 2024, the names were read in the square. | Today
          The company 12 miners worked for has closed.             | company 12
          PRESS STATEMENT, 8 March 2026. The court met in Lusaka.   | PRESS STATEMENT
          """)
  void a_day_or_a_count_is_no_name(String text, String word) {
    assertThat(texts(tell(text))).doesNotContain(word);
  }

  @Test
  void an_initial_of_two_letters_ends_no_sentence_and_is_nobody() {
    var telling = tell("Mr. Sh. Nazarov, son of the imam, met Kh. Rahimov on Monday.");
    assertThat(telling.sentences()).hasSize(1);
    assertThat(texts(telling)).contains("Sh. Nazarov").doesNotContain("Sh", "Kh");
  }

  @Test
  void a_clipped_name_gets_its_last_word_back_and_an_honorific_is_no_part_of_it() {
    assertThat(texts(tell("The abbot fled with U Khin Maung Thein on Monday, said Ko Htet Aung.")))
        .contains("Khin Maung Thein");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Port Alma", "Santa Rita"})
  void a_town_stays_a_town_beside_the_firm_that_bears_its_name(String town) {
    var telling =
        tell(town + " Fisheries Ltd. denied the charge. Police in " + town + " arrested two men.");

    assertThat(telling.referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals(town)))
        .extracting(r -> r.type())
        .containsExactly(EntityType.PLACE);
  }

  @Test
  void what_a_province_is_called_is_its_name_alone_too() {
    var telling =
        tell("The dead came from Ashkol Province. In the hills of Ashkol nobody has a telephone.");

    assertThat(texts(telling)).contains("Ashkol Province", "Ashkol");
  }

  @Test
  void who_sends_a_release_stands_above_its_title_and_who_signs_it_below_the_text() {
    var telling =
        page(
                "",
                "2026-03-01",
                "Committee for Silenced Voices (CSV), Banjul",
                "Nine answers that the ministry owes to the families of the drowned",
                "The members of the committee met the families of the drowned on Tuesday in the old"
                    + " harbour hall and wrote down nine questions that nobody has answered so far.",
                "They ask the ministry to answer them before the end of the month in writing.",
                "For the Committee: Isatou Drammeh-Cole, coordinator")
            .telling();

    assertThat(texts(telling)).contains("Isatou Drammeh-Cole");
    assertThat(texts(telling)).anyMatch(t -> t.startsWith("Committee for Silenced Voices"));
  }

  private static List<String> texts(Telling telling) {
    return telling.referents().stream()
        .flatMap(r -> r.mentions().stream())
        .map(m -> m.text())
        .toList();
  }
}
