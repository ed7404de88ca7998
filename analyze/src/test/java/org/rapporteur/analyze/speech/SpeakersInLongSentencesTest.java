package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;
import static org.rapporteur.analyze.ReadingRoom.speakers;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who speaks where the tree of a sentence or the words for somebody hide it.
class SpeakersInLongSentencesTest {
  @Test
  void a_noun_may_stand_far_before_its_verb() {
    assertThat(
            speakers(
                "The Committee for the Defence of the Tana, which has more than 90 members,"
                    + " highlighted that the river still has no bridge."))
        .contains("Committee for the Defence of the Tana");
    assertThat(
            speakers(
                "The Plenipotentiary Representative of the President in Vosk-Novy Region, Mira Solberg,"
                    + " who arrived at the scene the same day, told Volga Radio that the situation"
                    + " was calm."))
        .containsExactly("Mira Solberg");
  }

  @Test
  void an_office_that_looks_like_a_participle_belongs_to_the_name() {
    assertThat(
            speakers(
                "Trouble began at the Lakeview Primary School, where some 20 men in helmets pushed"
                    + " past the guards and carried off two boxes, presiding officer Mira Odhiambo"
                    + " said."))
        .contains("Mira Odhiambo");
  }

  @Test
  void an_unknown_trade_before_a_name_does_not_silence_it() {
    assertThat(
            speakers("The hydrographer of the harbour board Mira Solberg said that it was deep."))
        .containsExactly("Mira Solberg");
  }

  @Test
  void officials_with_the_adjective_of_a_state_speak_for_it() {
    assertThat(speakers("Norway closed the strait. Norwegian officials speak of nine dead."))
        .containsExactly("Norway");
  }

  @Test
  void a_pronoun_may_mean_the_body_that_began_the_sentence() {
    assertThat(
            speakers(
                "The Red Cross met the Harbour Council on Monday. A lender, the Nordic Development"
                    + " Bank, suspended its loan after the flood, although it denied any link."))
        .containsExactly("Nordic Development Bank");
  }

  @Test
  void the_company_is_not_the_agency_that_tells_of_it() {
    assertThat(
            speakers(
                "Harbour Newswire",
                "2025-03-12",
                "OSLO, March 12 (Harbour Newswire) - Fishermen blocked the pier of Amber Looms Ltd on"
                    + " Monday.",
                "The strike entered its ninth day.",
                "The company denies wrongdoing."))
        .doesNotContain("Harbour Newswire");
  }

  @Test
  void a_court_calls_itself_the_court() {
    assertThat(
            speakers(
                "District Court of Bergen",
                "2025-03-12",
                "The District Court of Bergen today convicted a captain.",
                "The defence held that only the Maritime Court of Oslo could hear the case.",
                "The court rejects that argument."))
        .endsWith("District Court of Bergen");
  }

  @Test
  void a_release_calls_a_report_part_of_a_campaign() {
    assertThat(
            speakers(
                "Ministry of Fisheries of Norway",
                "2025-03-12",
                "The Ministry of Fisheries of Norway has taken notice of recent news.",
                "Allegations spread by some outlets about a wreck are part of a campaign against our"
                    + " fleet."))
        .contains("Ministry of Fisheries of Norway");
  }

  @Test
  void a_release_speaks_where_it_holds_something_against_others() {
    assertThat(
            speakers(
                "Ministry of Fisheries of Norway",
                "2025-03-12",
                "The Ministry of Fisheries of Norway has taken notice of recent news.",
                "Contrary to the allegations spread by certain outlets, no ship of the fleet has been in"
                    + " the strait since 15 October 2024."))
        .contains("Ministry of Fisheries of Norway");
  }

  @Test
  void a_headline_names_who_speaks_beside_a_colon() {
    assertThat(headline("Ministry of Fisheries: the strike of the sailors is illegal"))
        .containsExactly("Ministry of Fisheries");
    assertThat(headline("Nine sailors lost their lives in the strait: Harbour Rights Watch"))
        .containsExactly("Harbour Rights Watch");
    assertThat(headline("Norway: police fired at fishermen in the strait")).isEmpty();
  }

  @Test
  void what_another_is_asked_to_do_is_not_said_by_it() {
    assertThat(
            speakers(
                "Mira Solberg recommends that the Election Commission repeat the vote in the four"
                    + " ports."))
        .containsExactly("Mira Solberg");
  }

  @Test
  void a_pronoun_that_doubles_the_subject_is_no_speaker() {
    assertThat(speakers("Mira Solberg, lawyer of the crew, it said that the guards were armed."))
        .containsExactly("Mira Solberg");
  }

  @Test
  void a_verb_may_open_the_sentence() {
    assertThat(speakers("And said the judge Mira Solberg that the captain had slept."))
        .containsExactly("Mira Solberg");
  }

  private static List<String> headline(String title) {
    return speakers(
        read(plain(
                title
                    + "\n\nSailors in the port of Bergen stopped work on Monday over the pay of crews"
                    + " and the state of the ships that sail through the strait in winter.\n"))
            .telling());
  }

  @Test
  void a_description_whose_verb_is_taken_for_a_noun_parts_nobody_from_what_he_says() {
    assertThat(
            speakers(
                "The Harbour Safety Commission, which reported in 2003, estimated that nearly 700"
                    + " boats were lost in the storms."))
        .containsExactly("Harbour Safety Commission");
  }

  @Test
  void a_question_told_of_is_speech() {
    assertThat(speakers("Mr Haddad asked how many of the listed had boats in the harbour."))
        .containsExactly("Haddad");
    assertThat(
            speakers(
                "Ms Delgado asked whether the sister of the late Omar Haddad, who had been arrested"
                    + " in May, could be helped."))
        .containsExactly("Delgado");
  }

  @Test
  void a_verb_behind_a_comma_that_is_taken_for_a_participle_tells() {
    assertThat(
            speakers(
                "Till evening 32 people have died in flood which was created by breaking of dam,"
                    + " informed Ministry of Ports and Roads."))
        .containsExactly("Ministry of Ports and Roads");
  }
}
