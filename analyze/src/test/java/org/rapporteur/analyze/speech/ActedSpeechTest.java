package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Speech that no verb of saying brings, and rarer ways to bring it. The people are invented.
class ActedSpeechTest {
  @Test
  void a_quotation_behind_what_somebody_does_is_theirs() {
    assertThat(
            speakers(
                "Consolata Roe stood in the mud holding a mattress. \"Nobody gave us paper, nobody"
                    + " gave us one hour.\" The Harbour Board maintains that notices were served."))
        .containsExactly("Consolata Roe", "Harbour Board");
  }

  @Test
  void of_two_persons_or_of_the_kin_of_one_nobody_is_known_to_speak() {
    assertThat(
            speakers(
                "Consolata Roe and Ada Bell stood in the mud. \"Nobody gave us paper, nobody gave"
                    + " us one hour.\""))
        .doesNotContain("Consolata Roe");
    assertThat(
            speakers(
                "Ada Bell's brother wept in the yard. \"They told us he was in town and we believed"
                    + " them.\""))
        .doesNotContain("Ada Bell");
  }

  @Test
  void a_colon_leads_to_words_without_a_verb() {
    assertThat(
            speakers(
                "Nadia Roe, machine operator, sees it differently: \"All eleven of us, on the same"
                    + " Friday, by text message?\""))
        .containsExactly("Nadia Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour Board remains concerned that prisoners sleep in corridors.",
        "The Harbour Board remains concerned at reports of evictions in the port.",
        "The Harbour Board takes note of the explanation of the delegation.",
        "The Harbour Board held, by a majority, that the eviction had been unlawful.",
        "The Harbour Board submitted that the eviction had been ordered by a judge.",
        "The Harbour Board accepted that no notice was served before the fire.",
        "The Harbour Board found that the eviction had no basis in law.",
        "The Harbour Board is of the opinion that a grave breach has occurred.",
        "The Harbour Board wants all operations halted until the survey is done.",
        "The Harbour Board wants an independent inquiry."
      })
  void bodies_tell_what_they_hold_and_want(String text) {
    assertThat(speakers(text)).containsExactly("Harbour Board");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "For Marta Roe, \"the mine took everything and left a fence.\"",
        "Marta Roe's verdict is short: \"They lied.\"",
        "\"I will not leave my house for a mine\" — Marta Roe, 61, fisherwoman."
      })
  void a_view_a_colon_or_a_dash_tells_who_speaks(String text) {
    assertThat(speakers(text)).containsExactly("Marta Roe");
  }

  @Test
  void what_a_body_wants_for_itself_is_not_said() {
    assertThat(speakers("The Harbour Board wants a new office on the quay.")).isEmpty();
  }
}
