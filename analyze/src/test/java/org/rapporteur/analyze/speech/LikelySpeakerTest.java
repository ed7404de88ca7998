package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.speech.SpeakerQuestions.Answer;

class LikelySpeakerTest {
  private final LikelySpeaker likely = LikelySpeaker.read("# weights\nnear\t2.0\nfar\t-1.0\n");

  @Test
  void who_has_the_heavier_signs_is_meant() {
    assertThat(
            likely.of(
                List.of(
                    new Answer(0, Set.of("far")),
                    new Answer(1, Set.of("near")),
                    new Answer(null, Set.of()))))
        .contains(1);
  }

  @Test
  void where_two_are_as_likely_and_nobody_is_too_nobody_is_named() {
    assertThat(
            likely.of(
                List.of(
                    new Answer(0, Set.of("near")),
                    new Answer(1, Set.of("near")),
                    new Answer(null, Set.of("near")))))
        .isEmpty();
  }

  @Test
  void the_network_is_who_publishes_the_text_and_is_called_so() {
    var told =
        page(
            "Network of Lake Nurses",
            "2025-06-01",
            "The Network of Lake Nurses has counted the wounded of the harbour.",
            "The Network announces with sorrow that nine of them died in the night.");

    assertThat(told.telling().speeches())
        .isNotEmpty()
        .allMatch(s ->
            s.speaker() != null
                && told.telling().referents().get(s.speaker()).name().contains("Lake Nurses"));
  }
}
