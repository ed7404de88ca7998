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

/// Names of bodies and places that came through a translation, and those that only look so.
class TranslationsTest {
  private static final String MATTER =
      " The Harbour Relief Corps (HRC) and the Delta Residents' Forum met in Port Larne. Omar Haddad"
          + " and Lucia Arrieta came from Tal Marwa with 412 families.";

  private static final String MACHINE = "This article was translated by a machine.";

  @ParameterizedTest(name = "{0} was {1}")
  @CsvSource({
    "International Lost Children Bureau, International Bureau for Lost Children",
    "Coast Guarding Directorate of Larne, Coast Guard Directorate of Larne",
    "Federation of the River Fishers, Federation of River Fishermen"
  })
  void a_machine_changes_words_of_a_body(String translated, String body) {
    assertThat(bodies(told(translated, true), told(body, false), translated, body)).hasSize(1);
  }

  @Test
  void a_place_that_a_machine_called_by_what_its_name_means_is_that_place() {
    var one =
        page("First", "2026-01-02", "Soldiers burnt the village of Black Water." + MATTER, MACHINE);
    var other = page("Second", "2026-01-03", "Soldiers burnt the village of Kara-Suu." + MATTER);

    assertThat(entities(List.of(one, other)))
        .filteredOn(e -> is(e, "Black Water") && is(e, "Kara-Suu"))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "International Lost Children Bureau, National Fisheries Bureau",
    "Union of River Fishers, Committee of Harbour Widows"
  })
  void one_word_in_common_makes_no_translation(String translated, String body) {
    assertThat(bodies(told(translated, true), told(body, false), translated, body)).hasSize(2);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @CsvSource({"KVD, DKV, 1", "KVD, RST, 2"})
  void the_letters_of_an_acronym_stand_in_another_order_in_a_translation(
      String here, String there, int bodies) {
    var one =
        page(
            "First",
            "2026-01-02",
            "The KVD militia burnt the market at dawn.".replace("KVD", here) + MATTER,
            MACHINE);
    var other =
        page(
            "Second",
            "2026-01-09",
            "A statement by the KVD called it a lie.".replace("KVD", there) + MATTER);

    assertThat(entities(List.of(one, other)))
        .filteredOn(e -> is(e, here) || is(e, there))
        .hasSize(bodies);
  }

  @Test
  void in_two_reports_that_people_wrote_words_tell_bodies_apart() {
    String one = "Northern Court of Appeal";
    String other = "Northern Court of Audit";

    assertThat(bodies(told(one, false), told(other, false), one, other)).hasSize(2);
  }

  @Test
  void who_names_both_keeps_them_apart() {
    var one = told("Larne Fisheries Office", true);
    var both =
        page(
            "Second",
            "2026-01-03",
            "The Larne Fishing Office spoke. The Larne Fisheries Board did not." + MATTER);

    assertThat(entities(List.of(one, both)))
        .filteredOn(e -> is(e, "Larne Fishing Office") && is(e, "Larne Fisheries Board"))
        .isEmpty();
  }

  @Test
  void a_body_of_a_spanish_report_is_the_body_of_the_english_one() {
    var spanish =
        page(
            "Primero",
            "2026-01-02",
            "La Comisión de la Verdad de Larne presentó su informe en Port Larne. Omar Haddad y Lucia"
                + " Arrieta llegaron de Tal Marwa con 412 familias, dijo el portavoz de la comisión.");
    var english = told("Larne Truth Commission", false);

    assertThat(entities(List.of(spanish, english)))
        .filteredOn(e -> is(e, "Larne Truth Commission"))
        .singleElement()
        .satisfies(e -> assertThat(e.mentions()).anyMatch(m -> m.text().contains("Verdad")));
  }

  @Test
  void a_village_keeps_most_of_its_letters() {
    var one = page("First", "2026-01-02", "The men were held in Vlasenitsa." + MATTER, MACHINE);
    var other = page("Second", "2026-01-03", "The men were held in Vlasenica." + MATTER);

    assertThat(bodies(one, other, "Vlasenitsa", "Vlasenica")).hasSize(1);
  }

  @Test
  void two_villages_that_one_report_names_stay_two() {
    var one = page("First", "2026-01-02", "The men were held in Kundan." + MATTER, MACHINE);
    var other = page("Second", "2026-01-03", "The men were held in Kundar and in Kundal." + MATTER);

    assertThat(entities(List.of(one, other)))
        .filteredOn(e -> is(e, "Kundar") && is(e, "Kundal"))
        .isEmpty();
  }

  private static Told told(String body, boolean machine) {
    String text = "The " + body + " counted the dead on 14 May." + MATTER;
    return machine
        ? page("First", "2026-01-02", text, MACHINE)
        : page("Second", "2026-01-03", text);
  }

  private static List<Entity> bodies(Told one, Told other, String name, String otherName) {
    return entities(List.of(one, other)).stream()
        .filter(e -> is(e, name) || is(e, otherName))
        .toList();
  }

  private static boolean is(Entity entity, String name) {
    return entity.mentions().stream().anyMatch(m -> m.text().equals(name));
  }

  private static List<Entity> entities(List<Told> told) {
    return new IdentityStage(NameMatcher.standard())
        .apply(new IdentityStage.Input(told, List.of()));
  }
}
