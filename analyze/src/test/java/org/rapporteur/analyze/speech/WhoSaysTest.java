package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;

class WhoSaysTest {
  @Test
  void the_subject_of_the_verb_says_it() {
    assertThat(speakers("\"The camp is still open and full,\" Ada Lindqvist said."))
        .containsExactly("Ada Lindqvist");
  }

  @Test
  void a_speaker_may_stand_after_the_verb() {
    assertThat(speakers("\"The camp is still open and full,\" said Ada Lindqvist."))
        .containsExactly("Ada Lindqvist");
    assertThat(texts("\"We will not wait for them,\" stated the representative of Norway."))
        .containsExactly("the representative of Norway");
  }

  @Test
  void who_asks_or_shouts_stands_behind_a_quotation_with_a_mark_of_its_own() {
    assertThat(speakers("\"Do they want us to leave the camp at once?\" Ada Lindqvist wondered."))
        .containsExactly("Ada Lindqvist");
    assertThat(speakers("\"They beat us in the night and nobody came!\" Ada Lindqvist shouted."))
        .containsExactly("Ada Lindqvist");
  }

  @Test
  void a_people_a_part_of_many_and_those_who_do_something_speak_without_a_name() {
    assertThat(texts("But Kurds said that the road would be closed.")).containsExactly("Kurds");
    assertThat(texts("Two-thirds of the prisoners said that the guards beat them."))
        .containsExactly("Two-thirds of the prisoners");
    assertThat(texts("If it rains, forecasters say that the floods will come."))
        .containsExactly("forecasters");
    assertThat(texts("Numbers say that the floods will come.")).isEmpty();
  }

  @Test
  void saying_behind_a_comma_goes_on_with_who_acts_and_not_with_the_last_name() {
    assertThat(
            speakers("Omar Haddad compared himself to Greta Berg, saying that he took no money."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void according_to_names_a_speaker() {
    assertThat(speakers("According to Ada Lindqvist, the camp was closed in 2019."))
        .containsExactly("Ada Lindqvist");
  }

  @Test
  void a_state_speaks_and_may_deny() {
    var speech = tell("Pyongyang denied the charge.").speeches().getFirst();

    assertThat(speech.act()).isEqualTo(SpeechAct.DENY);
    assertThat(speakers("Pyongyang denied the charge.")).containsExactly("North Korea");
  }

  @Test
  void a_ministry_speaks() {
    assertThat(speakers("The foreign ministry said in a statement that it had closed the camp."))
        .containsExactly("foreign ministry");
  }

  @Test
  void a_pronoun_is_the_only_person_who_was_subject_before() {
    assertThat(speakers("Ada Lindqvist fled in 2019. She said the camp was still open."))
        .containsExactly("Ada Lindqvist");
  }

  @Test
  void a_pronoun_after_two_persons_is_nobody_rather_than_a_guess() {
    assertThat(speakers("Ada Lindqvist and Greta Oyelaran fled. She said the camp was still open."))
        .containsExactly("?");
  }

  @Test
  void a_definite_role_is_the_only_person_who_holds_it() {
    var text =
        "Ada Lindqvist thanked Omar Haddad, the ambassador of Norway. The ambassador said that he was glad.";

    assertThat(speakers(text)).contains("Omar Haddad");
  }

  @Test
  void a_quotation_without_a_speaker_stays_without_one() {
    assertThat(speakers("\"We saw the bodies of the prisoners in the yard every morning.\""))
        .containsExactly("?");
  }

  @Test
  void things_cannot_speak() {
    assertThat(tell("The wall said nothing.").speeches()).isEmpty();
    assertThat(tell("The camps say much about the state.").speeches()).isEmpty();
  }

  @Test
  void a_few_words_in_quotation_marks_are_no_quotation() {
    assertThat(tell("The soldiers of the state guard a \"model village\" in the north.").speeches())
        .isEmpty();
  }

  @Test
  void a_quotation_is_direct_and_a_report_is_not() {
    assertThat(tell("\"The camp is still open and full,\" Ada Lindqvist said.").speeches())
        .allMatch(Speech::direct);
    assertThat(tell("Ada Lindqvist said the camp was still open.").speeches())
        .noneMatch(Speech::direct);
  }

  @Test
  void what_is_said_does_not_contain_who_says_it() {
    String text = "Ada Lindqvist said the camp was still open.";
    var speech = tell(text).speeches().getFirst();

    assertThat(text.substring(speech.contentStart(), speech.contentEnd()))
        .isEqualTo("the camp was still open");
  }

  @Test
  void a_demand_is_an_act_of_asking() {
    assertThat(tell("Ada Lindqvist urged the government to release the journalists.").speeches())
        .extracting(Speech::act)
        .containsExactly(SpeechAct.ASK);
  }

  private static List<String> texts(String text) {
    return tell(text).speeches().stream().map(s -> String.valueOf(s.speakerText())).toList();
  }

  @Test
  void the_kin_of_somebody_named_is_somebody_else() {
    assertThat(
            speakers(
                "The sister of jailed judge Anis Brahimi says he has lost 19 kilos since May."))
        .containsExactly("?");
    assertThat(speakers("The secretary of the faction Ana Bell says the vote was lost."))
        .containsExactly("Ana Bell");
  }

  @Test
  void a_counterpart_speaks_for_the_state_it_is_from() {
    assertThat(
            speakers(
                "Norway's minister said the boats must be returned. His counterpart from Sweden replied"
                    + " that they would not be."))
        .containsExactly("Norway", "Sweden");
  }

  @Test
  void who_calls_her_mother_asks_for_nothing() {
    assertThat(tell("Ada Lindqvist called her mother twice from the toll gate.").speeches())
        .isEmpty();
    assertThat(tell("Ada Lindqvist called on her mother to flee.").speeches()).hasSize(1);
  }

  @Test
  void a_minister_who_is_dismissed_is_denied_nothing() {
    assertThat(
            tell("President Ada Lindqvist dismissed security minister Omar Haddad on Monday.")
                .speeches())
        .isEmpty();
  }

  @Test
  void it_is_the_body_without_a_name_that_denies() {
    assertThat(
            speakers(
                "Army jets bombed the town, the Lake Doctors' Union said. The army denied that it had"
                    + " carried out any raid and accused the rebels of shelling the town."))
        .startsWith("Lake Doctors' Union")
        .containsOnlyOnce("Lake Doctors' Union");
  }

  @Test
  void an_under_secretary_says_what_stands_before_the_office() {
    assertThat(
            speakers(
                "\"We will follow the money to the people who own the walls,\" Under Secretary Marcus"
                    + " Ellery said in a statement."))
        .containsExactly("Marcus Ellery");
  }
}
