package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.Polarity;

/// By whom and to whom something is said, and of whom nothing is told.
class VoicesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Supreme Court of Ghana rejected the claim that the mine was safe.          | COURT_DECISION
          The Supreme Court of Ghana said on Monday that the doors would open at nine.   | STATEMENT
          On Monday the UN General Assembly confirmed by 88 votes to 19 that it will pay. | RESOLUTION
          The witness Rosa Medina told the judges that she had seen the list.            | TESTIMONY
          The minister Rosa Medina told the judges that she had seen the list.           | STATEMENT
          """)
  void who_says_it_to_whom_tells_what_is_done_by_saying_it(String sentence, EventType kind) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> f.rule().startsWith("speech:"))
        .extracting(Frame::type)
        .containsOnly(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No inmate of Gao prison was beaten on 3 March 2025.",
        "Not a single fisherman was detained by the police on 3 March 2025."
      })
  void what_befell_nobody_is_told_in_the_negative(String sentence) {
    assertThat(tell(sentence).frames())
        .isNotEmpty()
        .allMatch(f -> f.polarity() == Polarity.NEGATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No fewer than nine fishermen were detained by the police on 3 March 2025.",
        "Not only fishermen were detained by the police on 3 March 2025."
      })
  void no_fewer_than_nine_are_some(String sentence) {
    assertThat(tell(sentence).frames()).anyMatch(f -> f.polarity() == Polarity.AFFIRMED);
  }
}
