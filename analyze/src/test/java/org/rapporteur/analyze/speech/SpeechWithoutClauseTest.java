package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.speech.Speech;

/// Speech that no clause with `that` and no listed verb shows.
class SpeechWithoutClauseTest {
  @Test
  void whatever_the_verb_the_subject_beside_the_marks_speaks() {
    assertThat(said("\"The ferry was never inspected by anybody,\" had thundered Mira Solberg."))
        .containsExactly("Mira Solberg: The ferry was never inspected by anybody,");
    assertThat(said("Mira Solberg, owner of the ferry, foretold, \"We will sail again in May.\""))
        .containsExactly("Mira Solberg: We will sail again in May.");
  }

  @Test
  void a_thing_beside_the_marks_does_not_speak() {
    assertThat(said("Mira Solberg wore a shirt that read, \"We will not be moved from here.\""))
        .containsExactly("?: We will not be moved from here.");
  }

  @Test
  void whoever_questions_a_person_says_nothing_and_who_questions_a_need_doubts_it() {
    assertThat(said("The Red Cross questioned the head of the police about two boats.")).isEmpty();
    assertThat(said("The Red Cross questioned the need for a law.")).hasSize(1);
  }

  @Test
  void what_something_is_called_is_a_judgment_and_no_demand() {
    assertThat(tell("The Red Cross called the report fabricated.").speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.act()).isEqualTo(Speech.SpeechAct.JUDGE));
    assertThat(tell("The Red Cross called on Norway to free the pilots.").speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.act()).isEqualTo(Speech.SpeechAct.ASK));
  }

  @Test
  void words_that_two_verbs_could_tell_are_told_once_and_a_feeling_with_what_it_is_about() {
    assertThat(
            said(
                "Greta Oyelaran confirmed the release but said it \"had nothing to do with any pressure\"."))
        .hasSize(1);
    assertThat(said("The Red Cross expressed alarm at the arrest of four pilots."))
        .containsExactly(
            "International Committee of the Red Cross: alarm at the arrest of four pilots");
  }

  @Test
  void a_figure_that_somebody_counts_lists_or_puts_is_said() {
    assertThat(said("The Red Cross lists 43 priests."))
        .containsExactly("International Committee of the Red Cross: 43 priests");
    assertThat(said("The Red Cross counted 19 of its drivers."))
        .containsExactly("International Committee of the Red Cross: 19 of its drivers");
    assertThat(said("The Red Cross puts the figure at \"no more than 40 bodies\".")).hasSize(1);
    assertThat(said("The Red Cross listed the village.")).isEmpty();
  }

  @Test
  void what_is_put_to_somebody_called_names_or_only_said_is_said() {
    assertThat(said("Mira Solberg put it to her that a signature at night was not a free act."))
        .containsExactly("Mira Solberg: that a signature at night was not a free act");
    assertThat(said("Mira Solberg calls the answer shameful."))
        .containsExactly("Mira Solberg: the answer shameful");
    assertThat(said("Mira Solberg would only say that elders were meeting."))
        .containsExactly("Mira Solberg: that elders were meeting");
    assertThat(said("Mira Solberg would say that elders were meeting.")).isEmpty();
  }

  @Test
  void what_a_thing_is_rejected_as_may_stand_before_it() {
    assertThat(said("Mira Solberg rejected as baseless the claim that the ferry had no boats."))
        .containsExactly("Mira Solberg: as baseless the claim that the ferry had no boats");
    assertThat(said("Mira Solberg was dismissed as director of the Red Cross.")).isEmpty();
  }

  @Test
  void who_is_dismissed_loses_an_office_and_who_is_dismissed_as_a_liar_an_argument() {
    assertThat(said("The Red Cross dismissed Mira Solberg on Monday.")).isEmpty();
    assertThat(said("The Red Cross dismissed the report on Monday.")).hasSize(1);
    assertThat(said("The Red Cross dismissed the witnesses as liars.")).hasSize(1);
  }

  @Test
  void an_inquiry_may_be_promised_and_work_may_be_promised_to_somebody() {
    assertThat(said("Mira Solberg expressed regret over the loss of life and promised an inquiry."))
        .contains("Mira Solberg: an inquiry");
    assertThat(said("The sailors were promised 400 dollars a month.")).isEmpty();
  }

  @Test
  void a_participle_behind_a_firm_is_of_whoever_wrote_to_it() {
    assertThat(
            said(
                "The Red Cross has written to the firm behind the scheme, warning that its boats may"
                    + " be seized."))
        .containsExactly("International Committee of the Red Cross: that its boats may be seized");
  }

  @Test
  void a_number_alone_is_said() {
    assertThat(said("The Red Cross says twelve."))
        .containsExactly("International Committee of the Red Cross: twelve");
  }

  @Test
  void a_denial_may_have_a_participle() {
    assertThat(said("Norway has always denied holding any fishermen."))
        .containsExactly("Norway: holding any fishermen");
  }

  @Test
  void an_infinitive_tells_what_the_speaker_did() {
    assertThat(said("The Red Cross says to have been able to visit the prison twice."))
        .hasSize(1)
        .allMatch(s -> s.startsWith("International Committee of the Red Cross: to have been able"));
  }

  @Test
  void who_counts_victims_gives_a_figure() {
    assertThat(said("The Red Cross counts nine fishermen who were seized in the strait."))
        .containsExactly(
            "International Committee of the Red Cross: nine fishermen who were seized in the strait");
    assertThat(said("Greta Oyelaran put her workforce at about 300."))
        .containsExactly("Greta Oyelaran: her workforce at about 300");
    assertThat(said("21 boats sank; the Red Cross put the figure at 37."))
        .containsExactly("International Committee of the Red Cross: the figure at 37");
  }

  @Test
  void what_somebody_expects_is_known_from_words() {
    assertThat(said("Greta Oyelaran expects two more floods before spring."))
        .containsExactly("Greta Oyelaran: two more floods");
    assertThat(said("The vote is expected on Friday in Oslo.")).isEmpty();
  }

  @Test
  void to_consider_something_an_insult_is_to_call_it_so() {
    assertThat(said("Greta Oyelaran considered the offer \"a slap in the face\"."))
        .hasSize(1)
        .allMatch(s -> s.startsWith("Greta Oyelaran: "));
  }

  @Test
  void what_somebody_holds_a_thing_for_is_said_and_what_he_looks_at_is_not() {
    assertThat(said("The Red Cross considers the decision of the port unfounded and unfriendly."))
        .hasSize(1);
    assertThat(said("Norway regards the talks, held on 12 and 13 November, as open and useful."))
        .hasSize(1);
    assertThat(said("The Red Cross considered the applications on 14 October.")).isEmpty();
  }

  @Test
  void a_translation_has_to_name_or_to_qualify_for_to_call() {
    assertThat(said("Greta Oyelaran named the complaint \"a theatre in one act\".")).hasSize(1);
    assertThat(said("Greta Oyelaran named the ship after her mother.")).isEmpty();
  }

  @Test
  void who_puts_it_at_a_number_gives_a_figure() {
    assertThat(said("Norway puts it at 17 or more.")).hasSize(1);
    assertThat(said("The Red Cross puts the number at three.")).hasSize(1);
    assertThat(said("Greta Oyelaran put it at the door.")).isEmpty();
  }

  @Test
  void a_verb_of_the_present_behind_a_body_is_no_plural() {
    assertThat(said("The Ministry of Ports regrets, however, that figures have been shared."))
        .hasSize(1);
    assertThat(said("The Harbour Guild thanks the 96 families who gave blood.")).hasSize(1);
    assertThat(said("The phone calls for help went on all night.")).isEmpty();
  }

  @Test
  void an_invitation_to_a_dinner_says_nothing() {
    assertThat(said("Greta Oyelaran invited anybody with evidence to bring it to the police."))
        .hasSize(1);
    assertThat(said("Greta Oyelaran invited the ambassador to a dinner in Oslo.")).isEmpty();
  }

  private static List<String> said(String text) {
    var telling = tell(text);
    return telling.speeches().stream()
        .map(s ->
            (s.speaker() == null ? "?" : telling.referents().get(s.speaker()).name())
                + ": "
                + text.substring(s.contentStart(), s.contentEnd()))
        .toList();
  }
}
