package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Records that print before each turn who speaks.
class TranscriptTest {
  private static final String INTRO =
      "The floor was given to Commissioner Grace Ilunga, who chairs the Lake Police Board.";

  @Test
  void a_turn_is_said_by_the_one_whose_name_stands_before_it() {
    assertThat(
            said(
                "Priya Sund (Larne North) (Lab): I ask how many people died in the camps last year.",
                "Dame Harriet Loft: In 2025 there were 38 deaths in the camps of the coast.",
                "Priya Sund: I thank the Minister for that answer."))
        .containsExactly(
            "Priya Sund: I ask how many people died in the camps last year.",
            "Harriet Loft: In 2025 there were 38 deaths in the camps of the coast.",
            "Priya Sund: I thank the Minister for that answer.");
  }

  @Test
  void a_surname_in_capitals_is_whoever_the_text_names_in_full() {
    assertThat(
            said(
                INTRO,
                "MODERATOR: Commissioner, the floor is yours for ten minutes.",
                "ILUNGA: We have opened 65 files on the march of 25 June.",
                "Forty-one of them are about deaths in the harbour.",
                "QUESTION (Meadow Wire): Will the four officers be charged with murder?",
                "ILUNGA: That is for the prosecutor of Larne to say."))
        .containsExactly(
            "Grace Ilunga: We have opened 65 files on the march of 25 June.",
            "Grace Ilunga: Forty-one of them are about deaths in the harbour.",
            "Grace Ilunga: That is for the prosecutor of Larne to say.");
  }

  @Test
  void one_line_with_a_name_and_a_form_with_labels_are_no_record() {
    assertThat(said(INTRO, "Ilunga: we opened 65 files on the march.", "The march ended at noon."))
        .isEmpty();
    assertThat(
            said(
                "Name: Wendy Luna Barr of the village of Larne.",
                "Scar: a small one above the left eyebrow.",
                "Seen last: at the toll gate of Osh in 2014."))
        .isEmpty();
  }

  @Test
  void a_list_of_the_dead_is_no_record() {
    assertThat(
            said(
                "These are the dead of Larne whom their families have named so far.",
                "Maria Lopes: a nurse from the harbour, shot at the gate of the school.",
                "Omar Haddad: a teacher who had come to fetch his two sons from school.",
                "Greta Oyelaran: a driver, who died on the way to the clinic of Osh."))
        .isEmpty();
  }

  private static List<String> said(String... paragraphs) {
    var told = read(plain(String.join("\n\n", paragraphs)));
    return told.telling().speeches().stream()
        .filter(s -> s.rule().equals("transcript"))
        .map(s ->
            (s.speaker() == null ? "?" : told.telling().referents().get(s.speaker()).name())
                + ": "
                + told.document().text().substring(s.contentStart(), s.contentEnd()))
        .toList();
  }
}
