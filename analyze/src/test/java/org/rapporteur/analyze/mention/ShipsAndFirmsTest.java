package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

/// Where the names of ships and firms end, and whose letters stand in brackets.
class ShipsAndFirmsTest {
  @Test
  void the_number_of_a_ship_is_a_part_of_its_name_with_and_without_the_word_for_it() {
    assertThat(
            names(
                "Three fishers said that they were beaten aboard the longliner Da Shun No. 16 off"
                    + " Vanuatu. Wen Fishery said the Da Shun 16 had been inspected twice."))
        .contains(List.of("Da Shun No. 16", "Da Shun 16"));
  }

  @Test
  void whoever_owns_or_steers_a_ship_is_none() {
    assertThat(
            names(
                "\"It was late,\" said Pedro Alvarez, a boat owner. Ali Moyo, a ferry captain, left."))
        .contains(List.of("Pedro Alvarez"), List.of("Ali Moyo"));
  }

  @Test
  void a_number_behind_a_firm_that_counts_or_is_a_day_is_none_of_a_ship() {
    assertThat(
            names(
                "The vessels of Wen Fishery 12 workers left in May. Wen Fishery owns one boat."
                    + " The boat was sold by Wen Fishery 3 May."))
        .noneSatisfy(forms -> assertThat(forms).anyMatch(f -> f.matches("Wen Fishery \\d+")));
  }

  @Test
  void where_a_firm_is_at_home_is_no_part_of_a_name_that_stands_without_it() {
    var names =
        names(
            "Guards at Torva Timber Craft of Johor beat a worker, and Torva Timber Craft dismissed"
                + " him.");

    assertThat(names).contains(List.of("Torva Timber Craft"), List.of("Johor"));
  }

  @Test
  void what_a_group_is_of_is_no_place_because_its_name_is_shortened() {
    var names =
        tell("The Northern Network of Missing Fishers met in Pemba, and the Northern Network wrote to"
                + " the minister.")
            .referents();

    assertThat(names)
        .filteredOn(r -> r.type() == EntityType.PLACE)
        .flatExtracting(Referent::mentions)
        .extracting(Mention::text)
        .containsExactly("Pemba");
  }

  @Test
  void letters_that_a_text_gives_a_body_of_its_own_are_no_body_of_another_state() {
    var told =
        tell(
            "The National Commission for Human Rights of Chad (CNDH) opened an inquiry. The CNDH has"
                + " no powers.");

    assertThat(told.referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("CNDH")))
        .singleElement()
        .satisfies(r -> assertThat(r.knownAs()).isNull());
    assertThat(tell("In Mexico the CNDH opened an inquiry.").referents())
        .extracting(Referent::knownAs)
        .contains("body:mx-cndh");
  }

  @Test
  void a_chinese_firm_is_called_by_the_word_behind_its_town() {
    assertThat(
            names(
                "Canada stopped tomato paste of Korla Hongda Tomato Products Co., Ltd. on Monday."
                    + " Hongda denied it. Workers of Hongda were guarded."))
        .contains(List.of("Korla Hongda Tomato Products Co., Ltd.", "Hongda"));
    assertThat(
            names(
                "Workers in Hongda spoke of Korla Hongda Tomato Products Co., Ltd. and of Turpan"
                    + " Hongda Cotton Co., Ltd. on Monday. Hongda is a village."))
        .contains(List.of("Korla Hongda Tomato Products Co., Ltd."));
  }

  private static List<List<String>> names(String text) {
    return tell(text).referents().stream()
        .map(r -> r.mentions().stream().map(Mention::text).distinct().toList())
        .toList();
  }
}
