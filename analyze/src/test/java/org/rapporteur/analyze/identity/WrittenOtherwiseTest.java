package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Entity;

/// One name that two reports of a matter write shorter, in fewer words or with its kind.
class WrittenOtherwiseTest {
  private static final String MATTER =
      " The Harbour Relief Corps (HRC) and the Delta Residents' Forum met in Port Larne. Omar Haddad"
          + " and Lucia Arrieta came from Tal Marwa.";

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Tsehay G/Selassie, Tsehay Gebreselassie",
    "Abeba W/Mariam, Abeba Woldemaryam",
    "Sani Bungudu, Malam Sani Bungudu",
    "Bala Yarin Tudu, Bala Yarintudu",
    "Alhaji Bala Yarin Tudu, Bala Yarintudu"
  })
  void a_person_is_one(String one, String other) {
    assertThat(persons("Journalist " + one + " spoke.", "Journalist " + other + " spoke."))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Tsehay G/Selassie, Tsehay Haileselassie",
    "Tsehay G/Selassie, Almaz Gebreselassie",
    "Malam Sani Bungudu, Malam Bello Bungudu"
  })
  void two_persons_stay_two(String one, String other) {
    assertThat(persons("Journalist " + one + " spoke.", "Journalist " + other + " spoke."))
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Abkasia, Republic of Abkasia",
    "Zelmar Autonomous Region, Zelmar region",
    "Ba Ria, Ba Ria Province",
    "Hotan, Hotan Prefecture",
    "Tambulnaw, Tam-Bulnaw",
    "Kampung Serigala, Serigala",
    "Dembula State, Dembula",
    "Ombella du Nord, North Ombella",
    "Tarbat am Main, Tarbat",
    "Province of Sefuri, Sefuri",
    "Republic of Tarmakstan, Tarmakstan",
    "Solagara Local Government Area, Solagara",
    "Jubbaland, Jubaland",
    "Barangay Mawan, Mawan",
    "Villa Ombara, Ombara",
    "puente Zarigual, Zarigual bridge",
    "Kara Estate, Kara",
    "Sayaing Region, Sayaing"
  })
  void a_place_is_one_with_the_kind_of_division_and_without(String one, String other) {
    assertThat(places("The men were held in " + one + ".", "They were held in " + other + "."))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"Mogilev, Mahilyow", "Gjakova, Đakovica", "Sfax, Safaqis"})
  void a_city_is_one_by_its_names_in_two_languages(String one, String other) {
    assertThat(places("The men were held in " + one + ".", "They were held in " + other + "."))
        .hasSize(1);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Mogilev, Gomel", "Recife, Pernambuco"})
  void two_cities_and_a_city_and_its_province_stay_two(String one, String other) {
    assertThat(places("The men were held in " + one + ".", "They were held in " + other + "."))
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Centro Penitenciario El Roble, el roble prison",
    "cárcel de El Roble, el roble prison",
    "El Roble Penitentiary Centre, el roble prison",
    "El Roble prison, el roble prison",
    "prison centrale de Ngaba, ngaba prison",
    "Prison Service, prison service",
    "Prisoners of Ngaba, prisoners of ngaba"
  })
  void a_prison_is_one_in_every_language(String name, String plain) {
    assertThat(Prisons.plain(NamedReferent.folded(name))).isEqualTo(plain);
  }

  @Test
  void a_number_is_one_with_and_without_the_word_for_it() {
    assertThat(BodyKey.squeezed("Hai Fu No. 18")).isEqualTo(BodyKey.squeezed("Hai Fu 18"));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({"Darfur, North Darfur", "Verdal, Upper Verdal", "South Ombella, Ombella"})
  void a_side_of_the_world_tells_two_places_apart(String one, String other) {
    assertThat(
            places(
                "The men were killed by guards at the market in " + one + " on Monday.",
                "The men were killed by guards at the market in " + other + " on Monday."))
        .hasSize(2);
  }

  private static List<Entity> persons(String one, String other) {
    return entities(one, other).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.start() < "Journalist ".length() + 8))
        .toList();
  }

  private static List<Entity> places(String one, String other) {
    return entities(one, other).stream()
        .filter(e ->
            e.mentions().stream()
                .anyMatch(m ->
                    one.contains(m.text()) && m.start() < one.length()
                        || other.contains(m.text()) && m.start() < other.length()))
        .toList();
  }

  private static List<Entity> entities(String one, String other) {
    return new IdentityStage(NameMatcher.standard())
        .apply(
            new IdentityStage.Input(
                List.of(
                    page("First", "2026-01-02", one + MATTER),
                    page("Second", "2026-01-03", other + MATTER)),
                List.of()));
  }
}
