package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.candidates;
import static org.rapporteur.analyze.ReadingRoom.page;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said once and is a deed all the same: an answer, a letter, a word that was asked for.
class StandsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Ministry of Fisheries replied that it “had no information”.",
        "Amnesty International said in an e-mail that the doors were locked.",
        "Asked for a comment, the Ministry of Fisheries said that the boats were safe.",
        "In a statement, the European Union voiced concern that the harbour would close.",
        "Ada Lindqvist, who owns two boats, wrote in a message on Telegram: “We carry fish.”"
      })
  void whoever_answers_or_writes_takes_a_stand(String sentence) {
    assertThat(stands(sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 900 boats lie in the harbour, according to the Ministry of Fisheries.",
        "Amnesty International said that the doors were locked.",
        "Amnesty International said that a letter lay on the table."
      })
  void a_figure_with_its_source_takes_none(String sentence) {
    assertThat(stands(sentence)).isZero();
  }

  private static long stands(String sentence) {
    return candidates(page("Harbour Observer", "2025-06-01", sentence)).stream()
        .filter(c -> c.signs().containsKey("TAKES_A_STAND"))
        .count();
  }
}
