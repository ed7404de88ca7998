package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.ruled;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

class KindsAndEndsTest {
  @ParameterizedTest(name = "{1} is a {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers burnt the village of Tal Marwa at dawn. The nurse from Tal Marwa fled.     | Tal Marwa        | PLACE
          The three kebeles of Dembi, Korra and Wenji were cleared. In Korra, guards waited.  | Korra            | PLACE
          Amina Sesay, who edits Wara Kuru, a website with four staff, was beaten in Bo.      | Wara Kuru        | ORGANIZATION
          The site "Red Valley" was blocked on Monday by a court in Almaty.                   | Red Valley       | ORGANIZATION
          Workers found the bodies in the canal "Northern Arm" on Tuesday.                    | Northern Arm     | PLACE
          Deputies of the opposition New Dawn bloc left the hall.                             | New Dawn         | ORGANIZATION
          The governors of Naryn and Osh signed the protocol on Friday.                       | Naryn            | PLACE
          Shells struck the market of Wad Hashem and the road east of Tor Abeid.              | Wad Hashem       | PLACE
          Shells struck the market of Wad Hashem and the road east of Tor Abeid.              | Tor Abeid        | PLACE
          Soldiers burnt the village of Kara-Suu and waited for the rain.                     | Kara-Suu         | PLACE
          The river rose in Dalko Local Government Area before dawn.                          | Dalko Local Government Area | PLACE
          The flood reached the local government of Dalko before dawn.                        | Dalko            | PLACE
          Guards closed the gates of the Marwet dam on Friday.                                | Marwet dam       | PLACE
          Soldiers burnt farms of the Asunko division at dawn.                                | Asunko division  | PLACE
          Soldiers shot six men in the farm Holy Clara at dawn.                               | Holy Clara       | PLACE
          The families sued Chan Dara Plantations in a court of Kampot.                       | Chan Dara Plantations | ORGANIZATION
          """)
  void the_words_beside_a_name_say_what_it_is(String text, String name, EntityType type) {
    TakenFor.kind(tell(text).referents(), name, type);
  }

  @ParameterizedTest(name = "{1} is a {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A spokesman for Toranj, Omid Karimi, denied the report on Sunday.                   | Toranj           | ORGANIZATION
          Shares fell at Norrvik, a Danish clothing chain, on Monday.                         | Norrvik          | ORGANIZATION
          """)
  void the_rules_propose_what_the_words_beside_a_name_say(
      String text, String name, EntityType type) {
    TakenFor.kind(ruled(text), name, type);
  }

  @Test
  void an_acronym_that_a_text_gives_to_a_body_of_its_own_is_no_other_body() {
    assertThat(tell("The Harbour Relief Corps (HRC) met in Larne. HRC members left.").referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("HRC")))
        .isNotEmpty()
        .allMatch(r -> r.knownAs() == null);
    assertThat(tell("The Council of Human Rights (HRC) met in Geneva.").referents())
        .anyMatch(r -> "body:un-human-rights-council".equals(r.knownAs()));
  }

  @Test
  void a_person_of_whom_an_age_is_given_stays_a_person_even_in_a_sentence_of_places() {
    assertThat(
            tell("Ada Lindqvist, 34, was arrested in Lund. Police in Malmo held her.").referents())
        .filteredOn(r -> r.name().equals("Ada Lindqvist"))
        .singleElement()
        .satisfies(r -> assertThat(r.type()).isEqualTo(EntityType.PERSON));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Declan Moriarty-Shaw wrote the report.                                        | Declan Moriarty-Shaw
          Men of Infantry Battalion 24 shelled the school.                              | Infantry Battalion 24
          He was moved to Penal Colony No. 7 in the spring.                             | Penal Colony No. 7
          The International Commission on Missing Persons opened the graves.            | International Commission on Missing Persons
          The General Staff denied the raid on Monday.                                  | General Staff
          The Prosecutor General's Office closed the case.                              | Prosecutor General's Office
          The Delta Residents' Forum went to court in Lagos.                            | Delta Residents' Forum
          The Talas district police department refused to comment.                      | Talas district police department
          Sudan's embassy in Oslo rejected the ruling.                                  | Sudan's embassy in Oslo
          MAIN DIRECTORATE OF PRISONS                                                   | MAIN DIRECTORATE OF PRISONS
          """)
  void a_name_ends_where_it_ends(String text, String name) {
    assertThat(mentions(tell(text).referents())).contains(name);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She founded the Association of Widows "Neretva 93" in exile.                  | Association of Widows "Neretva 93"
          Nobody at the president's office answered.                                    | president's office
          """)
  void the_rules_propose_that_a_name_ends_where_it_ends(String text, String name) {
    assertThat(mentions(ruled(text))).contains(name);
  }

  @Test
  void the_body_before_a_person_is_no_part_of_the_name() {
    assertThat(
            mentions(
                tell("Chaired by the President of the National Assembly Vahagn Sarkisov, the deputies debated.")
                    .referents()))
        .contains("Vahagn Sarkisov");
  }

  @Test
  void a_short_name_in_capitals_is_the_body_named_in_full() {
    var telling =
        tell(
            "The Main Directorate of Prisons of Dalun denied it. The Directorate said that nobody had died.");

    assertThat(telling.referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("Directorate")))
        .singleElement()
        .satisfies(r -> assertThat(r.mentions()).hasSize(2));
  }

  @Test
  void a_short_name_that_two_bodies_bear_is_given_to_neither() {
    var telling =
        tell(
            "The District Court of Harnes heard it. The Appeal Court of Harnes will hear it. The Court said nothing more.");

    assertThat(telling.referents())
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("Court")))
        .allMatch(r -> r.mentions().size() == 1);
  }

  @Test
  void a_head_in_capitals_without_a_longer_name_is_left_alone() {
    assertThat(mentions(ruled("The Directorate said that nobody had died."))).isEmpty();
  }

  @Test
  void whose_text_a_translation_is_stands_in_its_last_line() {
    var telling =
        page(
                "Fjord Weekly",
                "2026-03-01",
                "The harbour council met on Tuesday in Bergen and heard two witnesses of the raid.",
                "First published in Norwegian by Havnebladet, translated and edited by Fjord Weekly.")
            .telling();

    assertThat(telling.referents())
        .filteredOn(r -> r.name().equals("Havnebladet"))
        .allMatch(r -> r.type() == EntityType.ORGANIZATION);
  }

  private static List<String> mentions(List<Referent> referents) {
    return referents.stream()
        .map(Referent::mentions)
        .flatMap(List::stream)
        .map(Mention::text)
        .toList();
  }

  @Test
  void the_state_party_of_a_treaty_is_no_body() {
    var referents =
        tell("The Committee asked that the State party and the State Party's courts reply. The judge"
                + " said that the State must pay.")
            .referents();

    assertThat(referents)
        .flatExtracting(Referent::mentions)
        .extracting(Mention::text)
        .noneMatch(name -> name.startsWith("State"));
  }

  @Test
  void a_state_by_the_word_for_its_people_is_the_state() {
    assertThat(
            tell("The Committee regrets that the Ecuadorian State has not searched for them.")
                .referents())
        .extracting(Referent::knownAs)
        .contains("state:EC");
  }
}
