package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;

class WhoIsMeantTest {
  @Test
  void she_behind_a_quotation_is_who_was_heard_before_not_who_is_spoken_of() {
    assertThat(
            speakers(
                "Maria Delgado said the dam had burst. \"Omar Haddad was warned about it twice,\" she said."))
        .containsExactly("Maria Delgado", "Maria Delgado");
  }

  @Test
  void a_title_or_kin_says_whom_he_and_she_can_mean() {
    assertThat(
            speakers(
                "Mr. Pavel Novak opened the gate. Ms. Jana Kral watched. He said that the guards had left."))
        .containsExactly("Pavel Novak");
  }

  @Test
  void a_title_before_one_name_is_not_borne_by_the_name_before_it() {
    assertThat(
            speakers(
                "Asked about Ms. Jana Kral, Spokesperson Maria Delgado smiled. The spokesperson said"
                    + " that nobody had left."))
        .containsExactly("Maria Delgado");
  }

  @Test
  void who_rules_and_is_named_nowhere_speaks_for_the_state() {
    assertThat(speakers("Norway's prime minister called the sentence “a stone on our chest”."))
        .containsExactly("Norway");
    assertThat(speakers("The government of Norway said that it had come too late."))
        .containsExactly("Norway");
  }

  @Test
  void quoted_paragraphs_behind_a_colon_are_of_who_stands_before_it() {
    var told =
        page(
            "Harbour Observer",
            "2025-06-01",
            "Asked about the dam, Spokesperson Maria Delgado stated:",
            "“The dam was looked at by two engineers in the spring of last year.",
            "“Nobody who works there has ever been told to open the gate.”");

    assertThat(told.telling().speeches().stream().filter(s -> s.direct()))
        .hasSize(2)
        .allMatch(s ->
            s.speaker() != null
                && told.telling().referents().get(s.speaker()).name().equals("Maria Delgado"));
  }

  @Test
  void what_stands_before_a_turned_verb_is_what_the_subject_behind_it_says() {
    assertThat(tell("The lock was broken, said on Monday the warden, Pavel Novak.").speeches())
        .singleElement()
        .matches(s -> s.contentStart() == 0 && s.speaker() != null);
  }

  @Test
  void an_unnamed_widow_is_nobody_else() {
    assertThat(
            speakers(
                "Pavel Novak explained that work would go on. The widow of a miner sat in the first row. \"They closed the pit and the file,\" she said."))
        .containsExactly("Pavel Novak", "?");
  }

  @Test
  void a_house_of_his_says_that_its_owner_is_no_she() {
    assertThat(
            speakers(
                "Pavel Novak was pulled from his house by four men in uniform, his wife, Jana Kral, said. \"They called him by his name,\" she told local radio."))
        .containsExactly("Jana Kral", "Jana Kral");
  }

  @Test
  void the_office_of_somebody_speaks_for_her() {
    assertThat(
            speakers(
                "The ombudsman, Jana Kral, visited four prisons. Her office said it had counted 31 wounded."))
        .containsExactly("Jana Kral");
  }

  @Test
  void a_group_without_an_article_is_nobody_known() {
    assertThat(speakers("Police of Norway beat students outside the embassy, rights group says"))
        .doesNotContain("Police of Norway");
  }

  @Test
  void a_name_between_commas_speaks_and_the_name_in_a_clause_does_not() {
    assertThat(
            speakers(
                "The well was poisoned by four soldiers in masks, his sister, Jana Kral, said."))
        .containsExactly("Jana Kral");
    assertThat(
            speakers(
                "In 22 pages Lena Brandt, who defends Pavel Novak, sets out why the trial was unfair."))
        .containsExactly("Lena Brandt");
  }

  @Test
  void it_is_the_body_that_was_heard_last() {
    assertThat(
            speakers(
                "The Ministry of Health denied the report. It said that no patient had died of hunger."))
        .containsExactly("Ministry of Health", "Ministry of Health");
  }

  @Test
  void a_role_is_the_last_person_who_was_called_so() {
    assertThat(
            speakers(
                "Ambassador Lena Brandt thanked Ambassador Kofi Mensah. Kofi Mensah left early. The ambassador said that he would return."))
        .endsWith("Kofi Mensah");
  }

  @Test
  void an_envoy_may_have_been_introduced_as_ambassador() {
    assertThat(
            speakers(
                "Lena Brandt, the ambassador of Norway, arrived on Monday. The envoy warned that the talks were failing."))
        .containsExactly("Lena Brandt");
  }

  @Test
  void a_court_is_the_one_that_the_text_names() {
    assertThat(
            speakers(
                "The Zagreb District Court heard nine witnesses. The court said that the files had been lost."))
        .containsExactly("Zagreb District Court");
  }

  @Test
  void the_name_behind_a_chain_of_titles_speaks() {
    assertThat(
            speakers(
                "The press secretary of the court Jana Kral said that the hearing was closed."))
        .containsExactly("Jana Kral");
  }

  @Test
  void a_spokeswoman_of_nobody_speaks_for_the_body_that_was_told_of_last() {
    assertThat(
            speakers(
                "The Harbour Union presented its report on Friday. \"We have counted forty deaths"
                    + " since March,\" said a spokeswoman."))
        .containsExactly("Harbour Union");
    assertThat(
            speakers(
                "Ana Roe went home. \"We have counted forty deaths since March,\" said a"
                    + " spokeswoman."))
        .doesNotContain("Ana Roe");
  }

  @Test
  void a_verb_of_saying_may_open_the_sentence() {
    assertThat(
            speakers(
                "Ana Roe came home in May. Said Roe, \"They beat us with cables in the yard of the"
                    + " prison.\""))
        .containsExactly("Ana Roe");
  }

  @Test
  void a_spokesman_without_a_name_is_whom_he_speaks_for() {
    assertThat(speakers("A spokesman for Amnesty International said that the list was incomplete."))
        .containsExactly("Amnesty International");
    assertThat(speakers("A report by Amnesty International says that the guards fired first."))
        .containsExactly("Amnesty International");
  }

  @Test
  void a_former_inmate_is_nobody_who_is_named() {
    assertThat(
            speakers(
                "Amnesty International asked for help. \"We slept in shifts on the wet floor,\" said a former inmate."))
        .endsWith("?");
  }

  @Test
  void we_are_the_body_that_a_statement_begins_with_if_nobody_knows_the_publisher() {
    assertThat(
            speakers(
                "The Harbour Union condemns the raid on the market. We demand that the list be"
                    + " published."))
        .containsExactly("Harbour Union", "Harbour Union");
    assertThat(
            speakers(
                "The Harbour Union condemned the raid on the market. We demand that the list be"
                    + " published."))
        .containsExactly("Harbour Union");
  }

  @Test
  void who_releases_the_following_statement_or_signs_above_it_says_we_and_i() {
    assertThat(
            speakers(
                null,
                null,
                "Peter Mwale, deputy minister of health, released the following statement:",
                "We strongly condemn the raid on the clinic in Kitwe."))
        .containsExactly("Peter Mwale");
    assertThat(
            speakers(
                null,
                null,
                "Maria Lindqvist, Minister for Foreign Affairs",
                "I urge all voters to support a peaceful vote."))
        .containsExactly("Maria Lindqvist");
  }

  @Test
  void somebody_is_not_one_of_those_he_tells_of() {
    assertThat(
            speakers(
                "Tonga police shot dead a fruit seller as marchers blocked the road, a senior justice"
                    + " official said Monday."))
        .containsExactly("?");
    assertThat(
            speakers(
                "Salote Vuki, 34, was among four people found dead in the town of Nadi following the"
                    + " raid, an officer from another town told reporters."))
        .containsExactly("?");
  }

  @Test
  void a_group_is_no_ministry_and_a_plan_says_nothing() {
    assertThat(
            speakers(
                "Prison Watch counted 40 dead. The Ministry of Ports denied it. The group said it had"
                    + " received calls."))
        .last()
        .isNotEqualTo("Ministry of Ports");
    assertThat(speakers("The fire was set according to the colonel's careful plan.")).isEmpty();
    assertThat(speakers("A club called the Blue Lamp was closed.")).isEmpty();
  }

  @Test
  void what_a_source_says_stands_behind_it_where_only_a_link_stands_before() {
    assertThat(
            tell("However, according to the Lake Union, the camp was closed.")
                .speeches()
                .getFirst())
        .satisfies(s -> assertThat(s.contentStart()).isGreaterThan(36));
  }

  @Test
  void whoever_accuses_somebody_stands_before_the_participle() {
    assertThat(
            speakers(
                "Peru issued its yearly report on 4 May 2020, accusing Bogota of hiding abuses."))
        .doesNotContain("Colombia");
    assertThat(speakers("Peter Mwale went so far as to accuse the judges of fraud."))
        .containsExactly("Peter Mwale");
    assertThat(speakers("The families sat there for days, claiming that nobody had replied."))
        .containsExactly("?");
  }

  @Test
  void we_are_the_publisher_that_a_statement_names() {
    assertThat(
            speakers(
                "Amnesty International",
                "2025-03-04",
                "Free the students",
                "Amnesty International has followed the case since May.",
                "We call on the government to release the students."))
        .containsExactly("Amnesty International");
  }

  @Test
  void we_are_whose_statement_it_is() {
    assertThat(
            speakers(
                null,
                "2025-03-04",
                "Statement by Ambassador Lena Brandt of Norway",
                "Geneva, 4 March 2025",
                "My delegation rejects this report as a whole."))
        .containsExactly("Lena Brandt");
  }

  @Test
  void we_of_an_unknown_writer_are_nobody() {
    assertThat(tell("We call on the government to release the students.").speeches()).isEmpty();
  }
}
