package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Those who speak for a state or body and have no name, as minutes of meetings are full of them.
class DelegatesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The delegate of Norway countered that nobody had been consulted.",
        "Norway's delegate pledged a further four million euros for the mission.",
        "The observer of Norway said that nobody had been consulted.",
        "A speaker for Norway recounted how eleven people had been taken from a house."
      })
  void a_delegate_speaks_for_the_state(String text) {
    assertThat(speakers(text)).containsExactly("Norway");
  }

  @Test
  void she_who_goes_on_speaks_for_the_same_state() {
    assertThat(
            speakers(
                "The delegate of Norway said the vote was a start. She added that more was due."))
        .containsExactly("Norway", "Norway");
    assertThat(
            speakers(
                "The representative of Norway said the draft was late. The text was adopted by 77"
                    + " votes to 28. He regretted that it had come to that."))
        .containsExactly("Norway", "Norway");
  }

  @Test
  void she_who_was_named_since_is_herself() {
    assertThat(
            speakers(
                "The delegate of Norway said the draft was late. Ada Roe disagreed. She said it was"
                    + " early."))
        .containsExactly("Norway", "Ada Roe");
  }

  @Test
  void the_speaker_of_a_house_is_not_the_house() {
    assertThat(speakers("A speaker for Amnesty International said that nobody had been consulted."))
        .containsExactly("Amnesty International");
    assertThat(
            speakers("The speaker of Amnesty International said that nobody had been consulted."))
        .containsExactly("?");
  }
}
