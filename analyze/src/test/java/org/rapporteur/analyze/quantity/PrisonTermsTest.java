package org.rapporteur.analyze.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// For how long somebody is to be held is said with many verbs.
class PrisonTermsTest {
  private static List<String> terms(String text) {
    return tell(text).quantities().stream()
        .filter(q -> q.property().equals("prison-term"))
        .map(q -> q.quantity().print())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tendai Moyo got twelve years from a closed court in Beira.                        | 12 years
          Her deputy, Ama Kole, was given 20 years.                                         | 20 years
          Ama Kole must serve nine years.                                                   | 9 years
          By decision of the court Ama Kole was deprived of the freedom for 9 years.        | 9 years
          The court of Beira judged Ama Kole for 13 years.                                  | 13 years
          Ama Kole was sentenced by the Court on Grave Crimes of the port of Beira to 7 years and 6 months for smuggling. | 90 months
          The accountant received six years and was led away.                               | 6 years
          """)
  void what_a_court_gives_is_a_prison_term(String sentence, String term) {
    assertThat(terms(sentence)).containsExactly(term);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ama Kole served four years as minister.",
        "The state was given two years to report back.",
        "The treaty gives the parties five years.",
        "Ama Kole received ten years of support from the fund.",
        "The judges serve nine years.",
        "The company got 30 days.",
        "The court judged the case after three years."
      })
  void what_nobody_is_held_for_is_none(String sentence) {
    assertThat(terms(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police arrested the lawyer Ama Kole in May.\n\nNobody was let in.\n\nIn June the court sentenced her to nine years.",
        "The lawyer Ama Kole has been moved to Beira.\n\nA court gave no reasons. She got nine years."
      })
  void whom_a_pronoun_means_has_the_term(String text) {
    assertThat(tell(text).quantities())
        .filteredOn(q -> q.property().equals("prison-term"))
        .extracting(q -> q.measured())
        .containsExactly(0);
  }
}
