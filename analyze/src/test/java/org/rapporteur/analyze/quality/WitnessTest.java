package org.rapporteur.analyze.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.published;
import static org.rapporteur.analyze.ReadingRoom.read;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.Credit;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;

class WitnessTest {
  private static final String LEAD =
      "The members of the assembly met in the old town hall and heard three witnesses.";

  @Test
  void a_page_that_says_neither_when_nor_by_whom_is_undated_and_anonymous() {
    assertThat(flags(tell(LEAD))).containsExactly("undated", "anonymous");
    assertThat(flags(page("Harbour Observer", "2025-06-03", LEAD).telling())).isEmpty();
  }

  @Test
  void a_line_above_the_text_signs_it_only_if_it_names_somebody() {
    assertThat(flags(read(plain("PUBLIC NOTICE\n\nA hearing by the sea\n\n" + LEAD)).telling()))
        .contains("anonymous");
    assertThat(flags(read(plain("By Ada Lindqvist\n\nA hearing by the sea\n\n" + LEAD)).telling()))
        .doesNotContain("anonymous");
  }

  @Test
  void the_printed_date_of_publication_is_found_and_a_date_in_the_text_is_not_one() {
    var page =
        plain(
            "Assembly hears witnesses\nPublished June 3, 2025\n"
                + LEAD
                + "\nThe next hearing is on 5 July 2025, the clerk said.");

    assertThat(read(page).telling().published()).isEqualTo("2025-06-03");
    assertThat(tell(LEAD + " It was 5 July 2025.").published()).isEmpty();
    assertThat(tell("BERGEN, 3 February 2027 – " + LEAD).published()).isEqualTo("2027-02-03");
    assertThat(tell("Bergen, 3 February 2027 – " + LEAD).published()).isEqualTo("2027-02-03");
    assertThat(
            tell("Goma, le 4 mai 2027. – Au moins 27 civils ont été tués dans la nuit.")
                .published())
        .isEqualTo("2027-05-04");
    assertThat(tell("Lima, 9 de mayo de 2027 (ANL) - El Congreso aprobó ayer la ley.").published())
        .isEqualTo("2027-05-09");
    assertThat(tell("Norway freed them on 3 February 2027 – too late for some.").published())
        .isEmpty();
  }

  @Test
  void what_the_description_says_of_the_date_outranks_the_page() {
    assertThat(published(LEAD, "2025-06").telling().published()).isEqualTo("2025-06");
  }

  @Test
  void a_credit_to_another_publisher_is_kept_with_its_words() {
    assertThat(tell("Originally published by Harbour Observer. " + LEAD).credits())
        .extracting(Credit::kind, Credit::source)
        .containsExactly(tuple("republished", "Harbour Observer"));
  }

  @Test
  void a_declared_translation_is_flagged_and_weighs_less() {
    var telling = tell("Translated by Ada Lindqvist. " + LEAD);

    assertThat(telling.flags())
        .filteredOn(f -> f.kind().equals("translated"))
        .extracting(Flag::weight)
        .containsExactly(0.7);
  }

  @Test
  void opinion_and_a_text_that_breaks_off_are_flagged() {
    assertThat(flags(tell(LEAD + " The views expressed are the author's own.")))
        .contains("commentary");
    assertThat(flags(tell(LEAD + " The clerk then said that\u2026"))).contains("truncated");
    assertThat(flags(tell(LEAD)))
        .doesNotContain("commentary", "truncated", "preview", "translated");
  }

  @Test
  void a_text_of_plans_is_a_preview() {
    assertThat(
            flags(
                tell(
                    "The council will adopt the resolution in December. The assembly will hold a meeting in"
                        + " Geneva on Monday. The court will convict Omar Haddad. China may repatriate the refugees.")))
        .contains("preview");
  }

  @Test
  void a_document_in_another_language_says_so() {
    assertThat(
            flags(
                tell(
                    "Die Mitglieder der Versammlung trafen sich in der alten Halle und h\u00F6rten drei Zeugen.")))
        .contains("language");
  }

  @Test
  void a_short_english_sentence_is_not_taken_for_dutch() {
    assertThat(tell("Ada Lindqvist met John Smith.").language()).isEqualTo("en");
  }

  private static List<String> flags(Telling telling) {
    return telling.flags().stream().map(Flag::kind).toList();
  }
}
