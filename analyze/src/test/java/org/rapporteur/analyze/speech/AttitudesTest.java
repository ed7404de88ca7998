package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.speech.Speech.SpeechAct;

class AttitudesTest {
  @Test
  void a_body_declares_its_feelings() {
    assertThat(speakers(tell("The Committee against Torture was alarmed by the death in custody.")))
        .containsExactly("Committee against Torture");
    assertThat(speakers(tell("The Supreme Court was satisfied that the order came from above.")))
        .containsExactly("Supreme Court");
  }

  @Test
  void a_person_declares_a_conviction_and_no_feeling() {
    assertThat(speakers(tell("Ada Lindqvist is convinced that the ballot was fair.")))
        .containsExactly("Ada Lindqvist");
    assertThat(tell("Ada Lindqvist was shocked by the death of her brother.").speeches()).isEmpty();
    assertThat(tell("Ada Lindqvist will be sure that the ballot was fair.").speeches()).isEmpty();
  }

  @Test
  void a_release_rejects_what_is_rejected_in_it() {
    var told =
        page(
            "Ministry of Defence of Mali",
            null,
            "The Ministry of Defence of Mali has read the report of Thursday with surprise.",
            "The allegations contained in it are rejected in full.",
            "Reports that prisoners were beaten in the barracks are without foundation.",
            "It is recalled that all media have their duties.");

    assertThat(told.telling().speeches())
        .filteredOn(s -> s.rule().startsWith("impersonal:"))
        .extracting(s -> s.act())
        .containsExactly(SpeechAct.DENY, SpeechAct.DENY, SpeechAct.SAY);
    assertThat(speakers(told.telling())).containsOnly("Ministry of Defence of Mali");
  }

  @Test
  void a_newspaper_rejects_nothing_by_itself() {
    var told =
        page(
            "Harbour Observer",
            null,
            "The Ministry of Defence of Mali has read the report of Thursday with surprise.",
            "The allegations contained in it are rejected in full.");

    assertThat(told.telling().speeches()).noneMatch(s -> s.rule().startsWith("impersonal:"));
  }
}
