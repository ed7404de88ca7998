package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Interviews that are printed as questions and answers.
class InterviewTest {
  private static final String INTRO =
      "Jonas Kettel, 58, dug graves in Mirowa for thirty years and fled the town last month.";

  @Test
  void what_stands_behind_a_question_is_said_by_the_one_who_is_asked() {
    assertThat(
            said(
                INTRO,
                "Q: How many people died in the camp?",
                "A: I counted 63 graves between May and October. There were more before I came.",
                "Q: Were there children?",
                "Yes. There were eleven of them, at least, and nobody wrote down their names.",
                "Mr Kettel asked that his village should not be named in this text."))
        .contains(
            "Jonas Kettel: I counted 63 graves between May and October. There were more before I came.",
            "Jonas Kettel: Yes. There were eleven of them, at least, and nobody wrote down their names.")
        .noneMatch(s -> s.contains("Mr Kettel asked"));
  }

  @Test
  void where_two_are_introduced_nobody_known_answers() {
    assertThat(
            said(
                INTRO + " His brother Anton Kettel sat beside him.",
                "Q: How many people died in the camp?",
                "A: I counted 63 graves between May and October.",
                "Q: Were there children?",
                "A: Eleven of them, and nobody wrote down their names."))
        .contains("?: I counted 63 graves between May and October.");
  }

  @Test
  void one_question_makes_no_interview() {
    assertThat(said(INTRO, "Q: How many people died in the camp?", "I counted 63 graves there."))
        .isEmpty();
  }

  private static List<String> said(String... paragraphs) {
    var told = read(plain(String.join("\n\n", paragraphs)));
    return told.telling().speeches().stream()
        .map(s ->
            (s.speaker() == null ? "?" : told.telling().referents().get(s.speaker()).name())
                + ": "
                + told.document().text().substring(s.contentStart(), s.contentEnd()))
        .toList();
  }
}
