package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.frame.Factuality;

class RemarkTest {
  @Test
  void two_verbs_of_one_speaker_in_a_sentence_are_one_remark() {
    var remarks =
        remarks("The Ministry of Health rejected the report and promised to publish its own list.");

    assertThat(remarks).hasSize(1);
    assertThat(remarks.getFirst().value().print())
        .contains("the report")
        .contains("publish its own list");
    assertThat(remarks.getFirst().factuality()).isEqualTo(Factuality.ASSERTED);
  }

  @Test
  void one_verb_keeps_its_sense() {
    assertThat(remarks("The Ministry of Health denied that patients had died of hunger."))
        .extracting(Claim::factuality)
        .containsExactly(Factuality.DENIED);
  }

  @Test
  void what_is_added_in_other_words_is_a_remark_of_its_own() {
    assertThat(
            remarks(
                "\"We shall open every grave in the valley,\" said Lena Brandt, adding that the work would take two years."))
        .hasSize(2);
  }

  @Test
  void two_speakers_of_a_sentence_remark_each_their_own() {
    assertThat(
            remarks(
                "Lena Brandt said the gate had been locked, but Pavel Novak said the guards had opened it."))
        .extracting(Claim::speakerText)
        .containsExactlyInAnyOrder("Lena Brandt", "Pavel Novak");
  }

  @Test
  void speakers_without_a_name_keep_their_words() {
    assertThat(remarks("Two nurses said that the gate had been locked."))
        .extracting(Claim::speaker, Claim::speakerText)
        .containsExactly(tuple(null, "Two nurses"));
  }

  private static List<Claim> remarks(String text) {
    return compare(told(text)).claims().stream().filter(c -> c.kind() == Claim.Kind.SAID).toList();
  }
}
