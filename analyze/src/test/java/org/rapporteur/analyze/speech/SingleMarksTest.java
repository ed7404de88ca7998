package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations in single marks. The people are invented.
class SingleMarksTest {
  @Test
  void words_in_single_marks_are_a_quotation() {
    assertThat(
            speakers(
                "'He read the names of the quarry owners on air on Monday,' said Nenita Roe. 'On"
                    + " Tuesday he was dead.'"))
        .containsExactly("Nenita Roe", "Nenita Roe");
    assertThat(
            speakers(
                "‘We take the welfare of those in our care very seriously,’ said Ada Bell of the"
                    + " Harbour Board."))
        .containsExactly("Ada Bell");
  }

  @Test
  void an_apostrophe_within_them_closes_nothing() {
    var said = tell("'They didn't open the workers' gate that night,' said Nenita Roe.").speeches();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().contentEnd() - said.getFirst().contentStart())
        .isEqualTo("They didn't open the workers' gate that night,".length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the '90s the workers' union met in the miners' hall, and nobody was arrested.",
        "The teachers' strike closed the girls' school. The boys' school stayed open."
      })
  void apostrophes_are_no_marks(String text) {
    assertThat(tell(text).speeches()).isEmpty();
  }
}
