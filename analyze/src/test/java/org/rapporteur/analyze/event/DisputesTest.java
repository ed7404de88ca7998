package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a sentence answers with yes or no.
class DisputesTest {
  @Test
  void an_answer_is_known_in_capitals_and_given_as_it_is_printed() {
    assertThat(Disputes.in("THE ARMY SAID THAT No Civilian Was Hurt, AND LEFT."))
        .filteredOn(f -> f.question().equals("whether-civilians-were-killed"))
        .singleElement()
        .satisfies(f -> assertThat(f.yes()).isFalse())
        .satisfies(f -> assertThat(f.words()).contains("No Civilian Was Hurt"));
  }

  @Test
  void a_korean_word_inside_another_answers_nothing() {
    assertThat(Disputes.in("위원회는 경찰청에 권고문을 보냈다.")).isEmpty();
    assertThat(Disputes.in("그는 경찰서에서 고문을 당했다고 말했다."))
        .extracting(Disputes.Found::question)
        .containsExactly("whether-somebody-was-beaten");
  }
}
