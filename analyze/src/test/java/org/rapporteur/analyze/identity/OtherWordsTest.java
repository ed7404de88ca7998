package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.telling.Told;

/// Bodies that reports of one matter call by their initials, by a word of their name, or in the
/// words of a translation that does not say that it is one.
class OtherWordsTest {
  private static final String MATTER =
      " The Delta Residents' Forum met in Port Larne. Omar Haddad and Mehdi Ghorbani came from Tal"
          + " Marwa with 412 families.";

  /// The same, as somebody spells it who reads it in another script.
  private static final String RESPELT =
      " The Delta Residents' Forum met in Port Larne. Umar Khaddad and Mahdi Qorbani came from Tal"
          + " Marwa with 412 families.";

  /// Names that are one body or two, as the persons beside them are spelt.
  private static final String REWORDED =
      """
      Federation of the River Fishers, Federation of River Fishermen
      """;

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Southern Relief Corps, SRC",
    "Society for Threatened Rivers, STR",
    "Coast Workers' Aid Network, CWAN"
  })
  void one_report_gives_the_initials_and_the_other_the_name(String name, String initials) {
    var one = first("The " + name + " counted the dead." + MATTER);
    var other = second("The group " + initials + " counted the dead." + MATTER);

    assertThat(naming(List.of(one, other), name, initials)).hasSize(1);
  }

  @Test
  void initials_that_fit_two_bodies_name_neither() {
    var one = first("The Southern Relief Corps and the Sandhill Rescue Centre came." + MATTER);
    var other = second("The group SRC counted the dead." + MATTER);

    assertThat(naming(List.of(one, other), "SRC", "Southern Relief Corps")).hasSize(2);
  }

  @Test
  void a_report_that_has_both_and_does_not_say_so_keeps_nobody_apart() {
    var both =
        first(
            "The Southern Relief Corps came. A man of SRC, in a vest, counted the dead." + MATTER);
    var short_ = second("The group SRC counted the dead." + MATTER);
    var full = page("Third", "2026-01-04", "The Southern Relief Corps counted." + MATTER);

    assertThat(naming(List.of(both, short_, full), "Southern Relief Corps", "SRC")).hasSize(1);
  }

  @Test
  void one_report_may_call_a_body_by_two_names() {
    String one = "Harbour Women's Legal Aid Centre";
    String other = "Harbour Women Legal Aid Center";
    var told =
        List.of(first("The " + one + " counted the dead. Later the " + other + " wrote." + MATTER));

    assertThat(naming(told, one, other)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Opinion No. 38/2027, Opinion 38/2027",
    "Ferry Safety Act, Ferry Safety Act of 1930",
    "Decree No. 4107, Decree 4107"
  })
  void a_document_is_one_by_its_number_or_its_year(String one, String other) {
    assertThat(naming(adopting(one, other), one, other)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Opinion No. 38/2027, Opinion No. 39/2027", "Decree No. 4107, Decree No. 4108"})
  void documents_of_other_numbers_stay_two(String one, String other) {
    assertThat(naming(adopting(one, other), one, other)).hasSize(2);
  }

  /// Two reports that say what was adopted.
  private static List<Told> adopting(String one, String other) {
    return List.of(
        first("The assembly adopted " + one + " on Monday." + MATTER),
        second("The assembly adopted " + other + " on Monday." + MATTER));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Harnes Water Authority, Harnes Port Authority",
    "Ministry of Rivers, Ministry of Roads",
    "Larne Teachers' Union, Larne Dockers' Union"
  })
  void two_bodies_of_one_report_stay_two(String one, String other) {
    var told =
        List.of(first("The " + one + " counted the dead. Later the " + other + " wrote." + MATTER));

    assertThat(naming(told, one, other)).hasSize(2);
  }

  @Test
  void two_courts_of_one_report_stay_two_whatever_others_call_them() {
    var both = first("The Harnes District Court and the Torval District Court sat." + MATTER);
    var other = second("The Harnes District Court sat." + MATTER);

    assertThat(naming(List.of(both, other), "Harnes District Court", "Torval District Court"))
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          "International Lost Children Bureau, International Bureau for Lost Children\n" + REWORDED)
  void who_spells_the_persons_otherwise_may_have_translated_the_bodies(String one, String other) {
    var told = counting(one, RESPELT, other, MATTER);

    assertThat(naming(told, one, other)).hasSize(1);
    assertThat(naming(told, "Umar Khaddad", "Omar Haddad")).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(textBlock = "Northern Flood Relief Board, Northern Flood Defence Council\n" + REWORDED)
  void who_spells_the_persons_alike_means_another_body_by_other_words(String one, String other) {
    assertThat(naming(counting(one, MATTER, other, MATTER), one, other)).hasSize(2);
  }

  /// Two reports that say who counted the dead.
  private static List<Told> counting(String one, String rest, String other, String otherRest) {
    return List.of(
        first("The " + one + " counted the dead." + rest),
        second("The " + other + " counted the dead." + otherRest));
  }

  private static Told first(String text) {
    return page("First", "2026-01-02", text);
  }

  private static Told second(String text) {
    return page("Second", "2026-01-03", text);
  }

  private static List<Entity> naming(List<Told> told, String one, String other) {
    return new IdentityStage(NameMatcher.standard())
        .apply(new IdentityStage.Input(told, List.of())).stream()
            .filter(e ->
                e.mentions().stream().anyMatch(m -> m.text().equals(one) || m.text().equals(other)))
            .toList();
  }
}
