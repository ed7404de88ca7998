package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Mention;

/// Short names that a text gives in brackets and keeps.
class DefinedTermsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Adra Timber Limited ("Adra" or "the Company") has learned of the order. The Company employs 300 persons. | Company
          Adra Timber Limited ("Adra" or "the Company") has learned of the order. Trading in the shares of Adra was suspended. | Adra
          Orkhon Gold plc (the “Group”) has learned of the order. The Group employs 300 persons in Bayan. | Group
          Orkhon Gold plc (hereinafter “Orkhon”) was fined. The men who work for Orkhon in Bayan were not paid. | Orkhon
          The Lakes Fisheries Commission (hereinafter "the Commission") met in Apia. The Commission heard 14 fishermen. | Commission
          The Lakes Fisheries Commission (hereinafter referred to as the Commission) met in Apia. In May the Commission heard 14 fishermen. | Commission
          The Widows' Relief Fund of Osh (the “Fund”) paid 40 families. The judge heard the Fund on Monday. | Fund
          The Northern Rivers Water Authority ("NRWA") drained the lake. The NRWA paid nobody. | NRWA
          """)
  void a_name_and_what_its_brackets_call_it_are_one(String text, String term) {
    assertThat(mentions(text))
        .anySatisfy(m -> assertThat(m.stream().filter(term::equals)).hasSize(2))
        .noneSatisfy(m -> assertThat(Set.copyOf(m)).isEqualTo(Set.of(term)));
  }

  @Test
  void a_term_with_a_noun_behind_it_is_another_name() {
    assertThat(
            mentions("Adra Timber Limited (“the Company”) was fined. The Company Secretary paid."))
        .contains(List.of("Adra Timber Limited", "Company"));
  }

  @Test
  void brackets_that_say_something_else_define_nothing() {
    assertThat(
            forms(
                "Adra Timber Limited (whose chairman said “the Company is sound”) was fined. The"
                    + " Company of Masons paid."))
        .noneSatisfy(f -> assertThat(f).hasSizeGreaterThan(1).contains("Adra Timber Limited"));
  }

  @Test
  void a_board_and_the_firm_whose_board_it_is_are_two() {
    assertThat(
            forms(
                "The Board of Directors of Adra Timber Limited (“the Company”) met. The Board"
                    + " found that the Company had paid."))
        .contains(Set.of("Board of Directors", "Board"), Set.of("Adra Timber Limited", "Company"));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Selon lui, une patrouille a été attaquée par la Ligue des pêcheurs de Fitri (LPF) le mercredi 12 mars. La LPF a démenti. | Ligue des pêcheurs de Fitri | LPF
          La nota de la Unidad de búsqueda de personas desaparecidas (UBPD) llegó el martes. La UBPD no dio nombres. | Unidad de búsqueda de personas desaparecidas | UBPD
          """)
  void an_acronym_shows_where_a_name_in_small_letters_begins(
      String text, String name, String acronym) {
    assertThat(forms(text)).contains(Set.of(name, acronym));
  }

  @Test
  void a_firm_is_also_a_word_that_looks_like_a_town() {
    assertThat(
            forms(
                "The agency issued an order against Ganara Industries Berhad. It found forced"
                    + " labour at the Ganara plant. Goods from Ganara are held at the port."))
        .contains(Set.of("Ganara Industries Berhad", "Ganara"));
  }

  @Test
  void a_firm_named_after_a_town_is_not_the_town() {
    assertThat(
            forms(
                "The agency issued an order against Ganara Industries Ltd. Workers live in Ganara"
                    + " in tents."))
        .doesNotContain(Set.of("Ganara Industries Ltd", "Ganara"));
  }

  @Test
  void a_listed_body_whose_plural_a_translation_lost_is_that_body() {
    assertThat(
            forms(
                "The UN Human Rights Council accepted a text about Belarus. On Monday the Human"
                    + " Right Council gave its evaluation."))
        .contains(Set.of("UN Human Rights Council", "Human Right Council"));
  }

  private static List<Set<String>> forms(String text) {
    return mentions(text).stream().<Set<String>>map(Set::copyOf).toList();
  }

  private static List<List<String>> mentions(String text) {
    return tell(text).referents().stream()
        .map(r -> r.mentions().stream().map(Mention::text).toList())
        .toList();
  }
}
