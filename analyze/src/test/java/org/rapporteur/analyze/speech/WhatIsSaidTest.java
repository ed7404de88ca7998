package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;

class WhatIsSaidTest {
  @Test
  void a_speaker_may_stand_in_the_middle_of_what_is_said() {
    assertThat(speakers("Those arrested, the Ministry of Health repeated, had left on their own."))
        .containsExactly("Ministry of Health");
  }

  @Test
  void a_speaker_may_stand_behind_a_long_clause_and_before_the_circumstances() {
    assertThat(
            texts(
                "Two boats with more than forty people sank off the coast near Tripoli on Monday, fishermen and relatives said, a day after the storm warning was lifted."))
        .containsExactly("fishermen and relatives");
  }

  @Test
  void a_noun_inside_a_quotation_does_not_speak_it() {
    assertThat(
            speakers(
                "\"A government that has nothing to fear has no need of such walls,\" said Lena Brandt, a member of the board."))
        .containsExactly("Lena Brandt");
  }

  @Test
  void people_between_commas_do_not_hide_who_speaks() {
    assertThat(
            texts(
                "Neighbours of the school, interviewed on condition that they not be named, spoke of two trucks that had waited at the gate."))
        .hasSize(1);
  }

  @Test
  void verbs_of_two_words_tell_of_speech() {
    assertThat(speakers("The files, Lena Brandt went on, would be given to any court."))
        .containsExactly("Lena Brandt");
    assertThat(speakers("Lena Brandt has let it be known that the talks will end in June."))
        .containsExactly("Lena Brandt");
    assertThat(speakers("Lena Brandt made it clear that nobody would be sent home."))
        .containsExactly("Lena Brandt");
  }

  @Test
  void a_word_in_marks_is_said_by_who_calls_something_so() {
    assertThat(speakers("Lena Brandt called the trial \"theatre\"."))
        .containsExactly("Lena Brandt");
  }

  @Test
  void wanting_others_to_act_is_asking_and_wanting_a_thing_is_not() {
    var speech = tell("Lena Brandt wants the court to hear the nurse.").speeches();

    assertThat(speech).extracting(Speech::act).containsExactly(SpeechAct.ASK);
    assertThat(tell("Lena Brandt wants five more years.").speeches()).isEmpty();
  }

  @Test
  void a_short_sentence_in_marks_goes_on_behind_a_longer_one() {
    assertThat(
            speakers(
                "\"The governor had a pen and he had a whole night,\" Lena Brandt said. \"He slept.\""))
        .containsExactly("Lena Brandt", "Lena Brandt");
  }

  @Test
  void acts_of_offices_are_not_speech() {
    assertThat(tell("The court condemned Pavel Novak to ten years in prison.").speeches())
        .isEmpty();
    assertThat(tell("The council referred the case to the tribunal.").speeches()).isEmpty();
    assertThat(tell("The government declared three days of mourning.").speeches()).isEmpty();
    assertThat(
            tell("Pavel Novak, known to his men as \"the old wolf of the hills\", fled.")
                .speeches())
        .isEmpty();
  }

  @Test
  void questions_that_are_passed_on_are_an_answer() {
    assertThat(speakers("The Ministry of Health referred all questions to the police."))
        .containsExactly("Ministry of Health");
  }

  private static List<String> speakers(String text) {
    var telling = tell(text);
    return telling.speeches().stream()
        .map(s -> s.speaker() == null ? "?" : telling.referents().get(s.speaker()).name())
        .toList();
  }

  private static List<String> texts(String text) {
    return tell(text).speeches().stream().map(s -> String.valueOf(s.speakerText())).toList();
  }
}
