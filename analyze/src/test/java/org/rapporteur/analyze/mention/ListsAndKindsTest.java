package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.ruled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

class ListsAndKindsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          • KORVO-LUND, Jari Matti (a.k.a. "Uncle"); DOB 09 Feb 1971; POB Turku, Finland.     | KORVO-LUND, Jari Matti
          2. HALVORSEN, Nils; nationality Norway; passport 123.                              | HALVORSEN, Nils
          10. AL-SARSA Omar Hadi, commander.                                                 | AL-SARSA Omar Hadi
          Name: Nils Ole Halvorsen. Designation: former police officer. Nationality: Norway. | Nils Ole Halvorsen
          3. Nils HALVORSEN, head of the harbour of Vardo.                                   | Nils HALVORSEN
          """)
  void a_person_in_a_list_is_named_as_lists_print_names(String line, String name) {
    TakenFor.kind(listed(line), name, EntityType.PERSON);
  }

  private static List<Referent> listed(String line) {
    return page(
            null,
            "2025-03-04",
            "The office in Oslo has added these persons to its list of those who may not travel.",
            line)
        .telling()
        .referents();
  }

  @ParameterizedTest(name = "{1} in \"{0}\"")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rinda, 38, was jailed in November 2019.                           | Rinda
          The pilots freed Jari Korvo, an activist known as Muay, on Monday. | Muay
          """)
  void a_name_of_one_word_is_a_persons_by_its_age_or_because_somebody_is_called_so(
      String sentence, String name) {
    TakenFor.kind(ruled(sentence), name, EntityType.PERSON);
  }

  @Test
  void a_surname_in_front_stands_whatever_the_weights_say() {
    assertThat(names(listed("• HALVORSEN, Nils Ole (a.k.a. LUND, Nils); DOB 09 Feb 1971.")))
        .contains("HALVORSEN, Nils Ole", "LUND, Nils");
  }

  @Test
  void a_town_in_capitals_before_its_state_is_no_person() {
    assertThat(ruled("TRONDHEIM, Norway (Fjord Wire) - Four pilots were freed on Monday."))
        .noneMatch(r -> r.type() == EntityType.PERSON);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fighting went on in the woreda of Dabat for weeks.         | Dabat
          The families came from the powiat Ostrów at dawn.          | Ostrów
          The men were last seen on Ulitsa Gornaya.                  | Ulitsa Gornaya
          Soldiers closed the wilaya of Taghit on Monday.            | Taghit
          The court sat in Rue Mirabel, behind the market.           | Rue Mirabel
          Herders met in Wadi Sirhan to share the water.             | Wadi Sirhan
          Miners of the Zarechny raion went home.                    | Zarechny raion
          A patrol reached Bukit Tarum by night.                     | Bukit Tarum
          The women of Kastamon ilçesi waited.                       | Kastamon ilçesi
          """)
  void a_place_is_known_by_the_word_of_another_language(String sentence, String name) {
    TakenFor.kind(ruled(sentence), name, EntityType.PLACE);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On Monday the commission of inquiry on Norway heard six pilots.    | commission of inquiry on Norway
          The judges of the court of appeal of Bergen freed them in May.     | court of appeal of Bergen
          He fled to the embassy of Norway when the soldiers came.           | embassy of Norway
          Villagers from the peasant community of Uchumarca signed it.       | peasant community of Uchumarca
          """)
  void a_body_whose_kind_is_printed_small_is_named_with_what_it_deals_with(
      String sentence, String name) {
    TakenFor.kind(ruled(sentence), name, EntityType.PUBLIC_BODY);
  }

  @Test
  void a_paper_whose_name_fills_a_line_is_a_body() {
    var told =
        page(
            null,
            "2025-03-04",
            "Ostrów Echo",
            "Four pilots were freed on Monday, a court in Bergen said after two days of hearings.");

    assertThat(told.telling().referents())
        .filteredOn(r -> r.type() == EntityType.ORGANIZATION)
        .flatExtracting(Referent::mentions)
        .extracting(Mention::text)
        .contains("Ostrów Echo");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Fjord Police Complaints Board, or FPCB, met in Oslo. FPCB members left on Friday.           | FPCB
          The Fjord Liberation Front, known by its French initials FLF, denied it. The FLF left.   | FLF
          The Fjord League (LFD, by its French initials) met in Oslo. On Friday the LFD left the town.   | LFD
          """)
  void words_that_introduce_an_acronym_say_whose_it_is(String text, String acronym) {
    assertThat(ruled(text))
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals(acronym)))
        .singleElement()
        .satisfies(r ->
            assertThat(r.mentions()).anyMatch(m -> m.text().contains("Fjord") && m.start() < 50));
  }

  @Test
  void an_initial_with_an_accent_ends_no_sentence() {
    assertThat(names(listed("In May the clerk I. Á. Halvorsen told the Board of the six boats.")))
        .contains("I. Á. Halvorsen");
  }

  @Test
  void the_party_in_brackets_behind_a_member_is_not_the_member() {
    assertThat(ruled("The report of Ondrej Palka (FPCB, Norway) was read. The FPCB voted for it."))
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals("FPCB")))
        .noneMatch(r -> r.type() == EntityType.PERSON);
  }

  private static List<String> names(List<Referent> referents) {
    return referents.stream().flatMap(r -> r.mentions().stream()).map(Mention::text).toList();
  }
}
