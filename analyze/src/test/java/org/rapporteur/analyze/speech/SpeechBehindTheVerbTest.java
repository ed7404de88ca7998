package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpeechBehindTheVerbTest {
  @Test
  void the_one_behind_the_verb_speaks_though_another_stands_before_it() {
    assertThat(speakers("The camp, says the Refugee Council, was full before the rains came."))
        .containsExactly("Refugee Council");
    assertThat(speakers("Omar Haddad, said Ada Lindqvist, was seen at the gate on Monday."))
        .containsExactly("Ada Lindqvist");
  }

  @Test
  void a_relative_clause_behind_the_speaker_changes_nothing() {
    assertThat(texts("Nobody was warned, said a Dutch official who asked not to be identified."))
        .containsExactly("a Dutch official");
  }

  @Test
  void a_listener_behind_the_verb_says_nothing() {
    assertThat(
            speakers(
                "\"We are still searching,\" Captain Omar Haddad, who commands the port of Bergen,"
                    + " told reporters on Tuesday morning."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void a_participle_between_the_speaker_and_the_verb_is_no_verb_of_its_own() {
    assertThat(texts("Villagers reached by phone said soldiers came before dawn."))
        .containsExactly("Villagers");
    assertThat(texts("Survivors brought to the port said the crew had left them."))
        .containsExactly("Survivors");
  }

  @Test
  void a_short_name_in_brackets_belongs_to_the_speaker() {
    assertThat(
            speakers(
                "The river has fallen, the National Water Board (NWB) said, correcting its figure of Monday."))
        .containsExactly("National Water Board");
  }

  @Test
  void some_of_many_may_speak() {
    assertThat(texts("Two of the girls said they had been sold."))
        .containsExactly("Two of the girls");
    assertThat(speakers("One of the monks, Omar Haddad, said he could not lie on his back."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void who_is_quoted_as_saying_says_it() {
    assertThat(speakers("Ada Lindqvist was quoted as saying that the ship had been warned."))
        .containsExactly("Ada Lindqvist");
    assertThat(speakers("The ship had been warned, Ada Lindqvist was quoted as saying."))
        .containsExactly("Ada Lindqvist");
  }

  @Test
  void who_puts_a_figure_or_shares_no_view_has_said_so() {
    assertThat(speakers("Ada Lindqvist put the number of dead at 40."))
        .containsExactly("Ada Lindqvist");
    assertThat(speakers("Ada Lindqvist does not agree with this version."))
        .containsExactly("Ada Lindqvist");
    assertThat(speakers("The Supreme Court held that the state had failed the victims."))
        .containsExactly("Supreme Court");
    assertThat(tell("Ada Lindqvist put the lamp on the table.").speeches()).isEmpty();
  }

  @Test
  void who_wishes_to_say_or_goes_on_to_say_says_it_and_who_refuses_does_not() {
    assertThat(speakers("The Interior Ministry wishes to state that the road is open."))
        .containsExactly("Interior Ministry");
    assertThat(speakers("Ada Lindqvist went on to say that the road was open."))
        .containsOnly("Ada Lindqvist");
    assertThat(tell("Ada Lindqvist refused to say whether the road was open.").speeches())
        .noneMatch(s -> s.rule().endsWith(":say"));
  }

  @Test
  void who_condemns_or_accuses_may_stand_behind_by() {
    assertThat(speakers("The raid was condemned by Amnesty International on Monday."))
        .containsExactly("Amnesty International");
    assertThat(
            speakers("Reports of a strike were dismissed by the director, Omar Haddad, as lies."))
        .containsExactly("Omar Haddad");
    assertThat(tell("The town was ruled by Omar Haddad for years.").speeches()).isEmpty();
  }

  @Test
  void who_goes_on_or_holds_a_view_speaks() {
    assertThat(speakers("\"My mother put me under the boat,\" Omar Haddad went on."))
        .containsExactly("Omar Haddad");
    assertThat(speakers("It was the view of Omar Haddad that no inmate had written the letter."))
        .containsExactly("Omar Haddad");
    assertThat(speakers("It is impossible to recognise such a vote, Omar Haddad is sure."))
        .containsExactly("Omar Haddad");
  }

  @Test
  void a_verb_that_looks_like_a_noun_is_known_by_who_stands_before_it() {
    assertThat(speakers("The Interior Ministry requests media institutions to refrain from it."))
        .containsExactly("Interior Ministry");
  }

  @Test
  void a_second_relative_clause_is_of_the_same_person() {
    assertThat(
            speakers(
                "One of them is Ada Lindqvist, who left Bergen in 2019 and who told the court that"
                    + " two children were missing."))
        .containsExactly("Ada Lindqvist");
  }

  private static List<String> texts(String text) {
    return tell(text).speeches().stream().map(s -> String.valueOf(s.speakerText())).toList();
  }
}
