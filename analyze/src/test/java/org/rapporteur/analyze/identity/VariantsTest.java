package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;

class VariantsTest {
  private static final String MATTER =
      " The Harbour Relief Corps (HRC) and the Delta Residents' Forum met in Port Larne. Omar Haddad"
          + " and Lucia Arrieta came from Tal Marwa.";

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Narek Hovsepyan, Narek Hovsepian",
    "Gulnara Berdiyeva, Gulnar Berdieva",
    "Tesfaye Woldemariam, Tesfay Welde Mariam",
    "Rosa Quiroga, Rosa Quiroga Paz",
    "Sirimal Dahanayake, S. Dahanayake",
    "Mehdi Ghorbani, Mahdi Qorbani",
    "Gholamreza Vosoughi, Ghulam Riza Wosuqi",
    "Ousmane Coulibaly, Usman Kulibali",
    "Rəşad Xəlilov, Rashad Khalilov"
  })
  void in_two_reports_of_one_matter_another_spelling_is_the_same_person(String one, String other) {
    assertThat(entitiesNaming(one, other)).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Mario Benitez, Maria Benitez",
    "Kim Min-ji, Kim Min-ja",
    "Samira Haidari, Omid Haidari",
    "Rosa Quiroga, Elena Quiroga Paz",
    "Hassan Mohammadi, Hussein Mohammadi",
    "Hassan Mohammadi, Hussein Mohammedi",
    "Karim Nasser, Karima Nasser",
    "Dilshod Karimov, Dilshoda Karimova",
    "Parviz Sadeghi, Parvin Sadiqi"
  })
  void those_of_one_family_stay_apart(String one, String other) {
    assertThat(entitiesNaming(one, other)).hasSize(2);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Sirimal Dahanayake, T. Dahanayake", "Lea Okafor, T. Okafor"})
  void an_initial_stands_for_a_given_name_that_begins_with_it(String one, String other) {
    assertThat(entitiesNaming(one, other)).hasSize(2);
  }

  @Test
  void of_two_forms_of_as_many_words_the_one_without_initials_is_the_name() {
    assertThat(entitiesNaming("Sirimal Dahanayake", "A. Dahanayake")).hasSize(2);
    assertThat(entitiesNaming("Sirimal Dahanayake", "S. Dahanayake"))
        .extracting(Entity::name)
        .containsExactly("Sirimal Dahanayake");
    assertThat(entitiesNaming("Tomas Dahanayake", "T. Dahanayake"))
        .extracting(Entity::name)
        .containsExactly("Tomas Dahanayake");
  }

  @Test
  void in_documents_that_share_nothing_another_spelling_stays_a_question() {
    var one = page("First", "2026-01-02", "Gulnara Berdiyeva spoke in Oslo.");
    var other = page("Second", "2026-01-03", "Gulnar Berdieva spoke in Lima.");

    assertThat(named(List.of(one, other), "Gulnara Berdiyeva", "Gulnar Berdieva")).hasSize(2);
  }

  @Test
  void days_and_figures_that_both_print_show_one_matter() {
    String rest = " On 14 May in Port Larne 412 families of Tal Marwa lost their homes.";
    var one = page("First", "2026-01-02", "Gulnara Berdiyeva came to Dar Kubra." + rest);
    var other = page("Second", "2026-01-03", "Gulnar Berdieva came to Darkobra." + rest);

    assertThat(named(List.of(one, other), "Gulnara Berdiyeva", "Gulnar Berdieva")).hasSize(1);
  }

  @Test
  void days_and_figures_alone_show_nothing() {
    String rest = " On 14 May 412 families lost their homes, and 37 people were hurt.";
    var one = page("First", "2026-01-02", "Gulnara Berdiyeva came." + rest);
    var other = page("Second", "2026-01-03", "Gulnar Berdieva came." + rest);

    assertThat(named(List.of(one, other), "Gulnara Berdiyeva", "Gulnar Berdieva")).hasSize(2);
  }

  @Test
  void a_state_that_somebody_misspells_is_the_state() {
    var one = page("First", "2026-01-02", "The men fled to Tuvallu in March." + MATTER);
    var other = page("Second", "2026-01-03", "The men fled to Tuvalu in March." + MATTER);

    assertThat(named(List.of(one, other), "Tuvallu", "Tuvalu")).hasSize(1);
  }

  @Test
  void two_states_with_near_names_stay_two() {
    var one = page("First", "2026-01-02", "The men fled to Niger in March." + MATTER);
    var other = page("Second", "2026-01-03", "The men fled to Nigeria in March." + MATTER);

    assertThat(named(List.of(one, other), "Niger", "Nigeria")).hasSize(2);
  }

  @Test
  void a_firm_that_one_report_calls_short_is_the_same_in_another() {
    var one =
        page(
            "First",
            "2026-01-02",
            "Huangde Mining Company built the road. Huangde denied the charge. In May Huangde left."
                + MATTER);
    var other =
        page("Second", "2026-01-03", "Guards with helmets of Huangde burned 43 houses." + MATTER);

    assertThat(named(List.of(one, other), "Huangde", "Huangde Mining Company")).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Interior Ministry, Ministry of Internal Affairs",
    "Foreign Ministry, Ministry of Foreign Affairs",
    "Prosecutor General's Office, General Prosecutor's Office",
    "Centre for Labour Rights, Center for Labor Rights",
    "Volunteers for the Defence of the Homeland, Volunteers for the Defense of the Fatherland",
    "Agency for Border Control, Boundary Control Agency",
    "Harnes District Court, Harnes Court of District"
  })
  void a_body_is_one_by_all_its_names(String one, String other) {
    assertThat(BodyKey.of(one)).isEqualTo(BodyKey.of(other));
  }

  @ParameterizedTest(name = "{1} is short for {0}")
  @CsvSource({
    "Union of River Fishers, URF",
    "Harakat al-Nahda al-Wataniya, HNW",
    "Ligue des droits du Lac, LDL"
  })
  void an_acronym_passes_over_small_words(String name, String acronym) {
    assertThat(BodyKey.initials(name)).contains(acronym);
  }

  @Test
  void two_ministries_have_two_keys() {
    assertThat(BodyKey.of("Ministry of Justice")).isNotEqualTo(BodyKey.of("Ministry of Finance"));
    assertThat(BodyKey.of("Police Service")).isNotEqualTo(BodyKey.of("Prison Service"));
    assertThat(BodyKey.of("Supreme Court")).isNotEqualTo(BodyKey.of("Constitutional Court"));
  }

  @ParameterizedTest(name = "{0} is spoken as {1}")
  @CsvSource({
    "Dar Kubra, Darkobra",
    "Foča, Focha",
    "Daşoguz, Dashoguz",
    "Maychelot, Mai Chelot",
    "Ağcabədi, Aghjabadi",
    "Xırdalan, Khirdalan",
    "Qəbələ, Gabala"
  })
  void spellings_of_one_sound_are_spoken_alike(String one, String other) {
    assertThat(Spoken.of(one)).isEqualTo(Spoken.of(other));
  }

  private static List<Entity> entitiesNaming(String one, String other) {
    var first = page("First", "2026-01-02", one + " spoke to reporters on Monday." + MATTER);
    var second = page("Second", "2026-01-03", other + " spoke to reporters on Monday." + MATTER);
    return named(List.of(first, second), one, other);
  }

  private static List<Entity> named(
      List<org.rapporteur.model.telling.Told> told, String one, String other) {
    return new IdentityStage(NameMatcher.standard())
        .apply(new IdentityStage.Input(told, List.of())).stream()
            .filter(e ->
                e.mentions().stream().anyMatch(m -> m.text().equals(one) || m.text().equals(other)))
            .toList();
  }
}
