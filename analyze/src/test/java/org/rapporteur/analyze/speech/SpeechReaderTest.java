package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.speech.Speech.SpeechAct;

class SpeechReaderTest {
  private static SpeechDraft said(String cue, int from, int to, int speaker) {
    return new SpeechDraft(
        0, 0, 90, from, to, cue, SpeechAct.SAY, speaker, "the mayor", false, "verb");
  }

  @Test
  void of_two_verbs_that_tell_the_same_words_the_last_heard_stays() {
    var confirmed = said("confirmed", 40, 80, 1);
    var said = said("said", 40, 80, 1);

    assertThat(SpeechReader.toldOnce(List.of(confirmed, said))).containsExactly(said);
  }

  @Test
  void what_is_heard_twice_alike_stays_once() {
    assertThat(SpeechReader.toldOnce(List.of(said("said", 40, 80, 1), said("said", 40, 80, 1))))
        .hasSize(1);
  }

  @Test
  void other_words_and_other_speakers_stay() {
    var drafts = List.of(said("said", 40, 80, 1), said("said", 40, 80, 2), said("said", 20, 38, 1));

    assertThat(SpeechReader.toldOnce(drafts)).isEqualTo(drafts);
  }
}
