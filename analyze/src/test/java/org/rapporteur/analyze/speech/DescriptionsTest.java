package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;

import org.junit.jupiter.api.Test;

class DescriptionsTest {
  @Test
  void whom_the_first_sentence_describes_may_get_a_name_in_the_next() {
    assertThat(
            speakers(
                "A Peruvian fisherman accused the navy on Monday of sinking his boat. Pedro Quispe,"
                    + " a fisherman from Chimbote, said the patrol gave no warning."))
        .containsExactly("Pedro Quispe", "Pedro Quispe");
  }

  @Test
  void his_lawyer_is_the_only_lawyer_named_and_not_the_client() {
    assertThat(
            speakers(
                "A court in Minsk jailed Ales Kort, a lawyer, for nine years on Friday, his lawyer"
                    + " said. The trial had lasted forty minutes, said the lawyer, Vera Lapko."))
        .containsExactly("Vera Lapko", "Vera Lapko");
  }

  @Test
  void of_two_who_are_called_so_neither_is_meant() {
    assertThat(
            speakers(
                "A fisherman accused the navy on Monday of sinking his boat. Pedro Quispe, a"
                    + " fisherman, and Luis Arce, a fisherman, were on board."))
        .containsExactly("?");
  }

  @Test
  void the_defendant_is_whom_the_text_says_to_be_charged() {
    assertThat(
            speakers(
                "Colonel Musa Kamara was charged with the murder of four farmers. The"
                    + " defendant denied the charges."))
        .containsExactly("Musa Kamara");
  }

  @Test
  void the_report_says_what_its_author_says() {
    assertThat(
            speakers(
                "Amnesty International published a report on the floods on Tuesday. The report says"
                    + " that 40 people were locked in."))
        .containsExactly("Amnesty International");
    assertThat(
            speakers(
                "Ada Lindqvist said in a report that the camp was closed. The report describes how"
                    + " the guards left."))
        .containsExactly("Ada Lindqvist", "Ada Lindqvist");
  }

  @Test
  void the_government_is_not_the_party_that_spoke_before() {
    assertThat(
            speakers(
                "The United Front for Change said 30 of its members were missing. The government"
                    + " says that all are free to go where they like."))
        .containsExactly("United Front for Change", "?");
  }

  @Test
  void the_army_may_bear_the_name_of_armed_forces() {
    assertThat(
            speakers(
                "The Armed Forces of Mali took the town on Sunday. The army said that nobody was"
                    + " hurt."))
        .containsExactly("Armed forces of Mali");
  }

  @Test
  void whom_somebody_refused_to_see_says_nothing_of_who_refused() {
    assertThat(
            speakers(
                "The interior minister, Kemal Toprak, has refused to see her. He says the file is"
                    + " closed."))
        .containsExactly("Kemal Toprak");
  }

  @Test
  void the_retired_teacher_is_who_spoke_last_and_the_judge_may_be_anybody() {
    assertThat(
            speakers(
                "Omar Haddad said the list holds 61 names. \"I write them in pencil, in case"
                    + " somebody comes home,\" the retired teacher explains."))
        .containsExactly("Omar Haddad", "Omar Haddad");
    assertThat(
            speakers(
                "Omar Haddad said the list holds 61 names. The judge said that he would read it."))
        .containsExactly("Omar Haddad", "?");
  }

  @Test
  void an_office_may_stand_before_commas_and_another_title() {
    assertThat(
            speakers(
                "The Minister of Justice, Keeper of the Seals, Mr. Hyacinthe Mbou, opened the"
                    + " session. \"The nation has given its children a grave,\" declared the Minister."))
        .containsExactly("Hyacinthe Mbou");
  }

  @Test
  void the_colonel_is_whose_rank_was_shortened_before() {
    assertThat(
            speakers(
                "Col. Moses Okello said the man had never been held. The road was closed. The"
                    + " colonel said that the officer was in Osh."))
        .containsExactly("Moses Okello", "Moses Okello");
  }

  @Test
  void who_speaks_first_without_a_name_may_get_it_in_the_next_paragraph() {
    assertThat(
            speakers(
                "A UN expert said on Friday that guards had stopped her at the gate of the dam."
                    + " Tsvetana Karova, a Bulgarian hydrologist, told reporters that the river was"
                    + " dead."))
        .containsExactly("Tsvetana Karova", "Tsvetana Karova");
  }

  @Test
  void who_stands_between_commas_before_the_verb_is_the_farmer_it_tells_of() {
    assertThat(
            speakers(
                "Greta Moen warned the town. A farmer who lost two sons in the flood, Shire Warsame,"
                    + " wants an inquiry."))
        .containsExactly("Greta Moen", "Shire Warsame");
  }

  @Test
  void the_widow_is_not_the_man_whose_widow_she_is() {
    assertThat(
            speakers(
                "Anis Brahimi is ill. The cousin of Anis Brahimi wrote to the court on Monday. The"
                    + " cousin said that nobody had answered."))
        .containsExactly("?");
    assertThat(
            speakers(
                "The widow of Anis Brahimi wrote to the court. The widow said that nobody had"
                    + " answered."))
        .containsExactly("?");
  }

  @Test
  void a_report_by_somebody_says_what_its_author_says() {
    assertThat(
            speakers(
                "Nine wells are poisoned, according to a report published on Monday by Amnesty"
                    + " International."))
        .containsExactly("Amnesty International");
  }
}
