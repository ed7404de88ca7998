package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
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

  @Test
  void a_question_mark_within_a_quotation_does_not_cut_off_who_asks() {
    assertThat(
            speakers("\"Where is my son? Why did they take him?\" asked Rosa Quispe, his mother."))
        .containsExactly("Rosa Quispe");
    assertThat(texts("Omar Haddad was shot twice. \"What had he done?\" says his father."))
        .containsExactly("his father");
  }

  @Test
  void translations_put_who_speaks_behind_the_verb() {
    assertThat(
            speakers(
                "Mr. Pavel Novak spoke first. \"Each case we shall consider separately\", - noted he."))
        .containsExactly("Pavel Novak");
    assertThat(
            speakers(
                "As considers the ambassador of Norway Lena Brandt, the students must be freed."))
        .containsExactly("Lena Brandt");
    assertThat(speakers("About this to journalists told the deputy of the minister Jana Kral."))
        .containsExactly("Jana Kral");
    assertThat(
            speakers(
                "In the Ministry of Health stated that the nurses did not leave the building."))
        .containsExactly("Ministry of Health");
  }

  @Test
  void data_opinions_and_versions_are_those_of_somebody() {
    assertThat(
            speakers(
                "By data of the ombudsman Jana Kral, of 31 detained 19 continue to remain under guard."))
        .containsExactly("Jana Kral");
    assertThat(speakers("In the opinion of Lena Brandt, the trial was lost before it began."))
        .containsExactly("Lena Brandt");
    assertThat(
            tell("On Friday the police account of the night was published by Lena Brandt.")
                .speeches())
        .isEmpty();
  }

  @Test
  void another_verb_between_parts_words_in_marks_from_who_speaks() {
    assertThat(
            tell("Pavel Novak, called \"the old wolf of the hills\", yawned as Judge Jana Kral read out the names.")
                .speeches())
        .isEmpty();
  }

  @Test
  void a_semicolon_parts_what_is_told_from_what_happens_next() {
    assertThat(tell("Lena Brandt told the museum; the museum told the police.").speeches())
        .isEmpty();
    assertThat(
            tell("The commission was established by the Council: it has three members.").speeches())
        .isEmpty();
  }

  @Test
  void some_of_many_speak_without_a_name() {
    assertThat(
            texts(
                "One of them, a student of 20 years, described how a soldier stamped on his telephone."))
        .containsExactly("One of them");
    assertThat(texts("All of them told us that the gate had been locked."))
        .containsExactly("All of them");
  }

  private static List<String> texts(String text) {
    return tell(text).speeches().stream().map(s -> String.valueOf(s.speakerText())).toList();
  }
}
