package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;
import static org.rapporteur.analyze.languages.Said.dates;
import static org.rapporteur.analyze.languages.Said.figures;
import static org.rapporteur.analyze.languages.Said.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// What Spanish and French texts say. The people and the happenings are invented.
class SpanishAndFrenchTest {
  @Test
  void a_title_makes_a_run_of_capitals_a_person() {
    assertThat(
            names(
                "La fiscal Elvira Montoya habló con el obispo Fermín Aldana en la sede de la comisión.",
                EntityType.PERSON))
        .containsExactly("Elvira Montoya", "Fermín Aldana");
  }

  @Test
  void a_run_of_capitals_without_a_sign_stays_unnamed() {
    assertThat(
            names(
                "El viernes cerraron las puertas de Puertas Abiertas en la ciudad, según los vecinos.",
                EntityType.PERSON))
        .isEmpty();
  }

  @Test
  void only_the_first_word_of_a_french_body_has_a_capital() {
    assertThat(
            names(
                "Le président du Syndicat autonome des dockers du port de Kalinzo (Sadpok) a été arrêté."
                    + " L'Union nationale des ouvriers agricoles proteste, et la Ligue des droits de"
                    + " l'enfant demande sa libération."))
        .contains(
            "Syndicat autonome des dockers du port de Kalinzo",
            "Union nationale des ouvriers agricoles",
            "Ligue des droits de l'enfant");
  }

  @Test
  void a_courtesy_written_short_ends_no_sentence_and_is_no_name() {
    assertThat(
            names("Selon M. Ndolo, le quai tient. Le Pr. Sow, lui, en doute.", EntityType.PERSON))
        .containsExactly("Ndolo", "Sow");
    assertThat(speakers("El Gral. Mauricio Salvatierra dijo que la patrulla no disparó."))
        .containsExactly("Mauricio Salvatierra");
  }

  @Test
  void a_given_name_that_is_also_a_state_begins_a_person_and_an_office_names_nobody() {
    assertThat(
            ReadingRoom.ruled("El ministro de Gobierno, Mauricio Salvatierra, renunció el lunes."))
        .extracting(Referent::name)
        .contains("Mauricio Salvatierra")
        .doesNotContain("Gobierno", "Mauricio");
  }

  @Test
  void what_stands_behind_a_word_for_where_is_a_place() {
    assertThat(
            names(
                "Según la policía, dos familias que salieron desde Tarabuco viajaron hasta Villa Serena."))
        .contains("Tarabuco", "Villa Serena");
    assertThat(
            names("Selon la police, des familles sont arrivées lundi à Kalinzo, près de Walungu."))
        .contains("Kalinzo", "Walungu");
    assertThat(names("Según la policía, los obreros dormían junto a la finca Santa Elvira Tocoy."))
        .contains("Santa Elvira Tocoy");
    assertThat(names("El acto fue en Marzo y habló en Marta una testigo.")).isEmpty();
  }

  @Test
  void a_name_begins_behind_an_elided_article() {
    assertThat(
            names(
                "La mission d'enquête de l'Union africaine est arrivée aujourd'hui, et l'ONU l'attendait."))
        .containsExactly("Union africaine", "ONU");
  }

  @Test
  void powers_and_services_of_a_state_are_bodies_by_their_names_alone() {
    assertThat(
            ReadingRoom.ruled(
                "El Poder Judicial no respondió, dijo la Cancillería. Los Bomberos hallaron los restos."))
        .extracting(Referent::name)
        .containsExactly("Poder Judicial", "Cancillería", "Bomberos");
  }

  @Test
  void a_later_family_name_is_the_same_person() {
    var telling =
        ReadingRoom.tell(
            "La periodista Elvira Montoya fue detenida en abril. Los vecinos vieron que Montoya no volvió a la casa.");
    assertThat(telling.referents().getFirst().mentions()).hasSize(2);
  }

  @Test
  void spanish_times_are_resolved() {
    assertThat(
            dates(
                "El 12 de abril de 2023 los agentes entraron en la casa; el pasado viernes la familia volvió y desde 2018 espera.",
                "2031-05-07"))
        .containsExactly("2023-04-12", "2031-05-02", "2018/..");
  }

  @Test
  void french_times_are_resolved() {
    assertThat(
            dates(
                "Le 3 mai 2024, les soldats sont entrés dans le village ; en septembre dernier, la cour avait ouvert une enquête.",
                "2031-05-07"))
        .containsExactly("2024-05-03", "2030-09");
  }

  @Test
  void days_from_one_to_another_are_a_range() {
    assertThat(
            dates(
                "Dans la nuit du 1er au 2 mai, le village a brûlé ; du 28 avril au 3 mai 2030, les routes étaient fermées.",
                "2031-05-07"))
        .containsExactly("2031-05-01/2031-05-02", "2030-04-28/2030-05-03");
    assertThat(
            dates(
                "Entre el 12 y el 14 de abril los soldados cerraron la calle; del 30 de enero al 2 de febrero nadie salió.",
                "2031-05-07"))
        .containsExactly("2031-04-12/2031-04-14", "2031-01-30/2031-02-02");
  }

  @Test
  void only_the_clause_whose_verb_looks_ahead_lies_ahead() {
    assertThat(
            dates("La alcaldesa anunció el lunes que visitará el valle el jueves.", "2031-05-07"))
        .containsExactly("2031-05-05", "2031-05-08");
    assertThat(
            dates("Le préfet a dit lundi que les fouilles s’arrêteront samedi soir.", "2031-05-07"))
        .containsExactly("2031-05-05", "2031-05-10");
  }

  @Test
  void a_month_since_which_and_parts_of_a_day_are_times_too() {
    assertThat(
            dates(
                "Los pescadores esperan desde febrero; anoche quemaron dos botes, según los vecinos.",
                "2031-05-07"))
        .containsExactly("2031-02/..", "2031-05-06");
    assertThat(
            dates(
                "Les familles attendent depuis mars ; ce matin, deux corps ont été retrouvés près du port.",
                "2031-05-07"))
        .containsExactly("2031-03/..", "2031-05-07");
  }

  @Test
  void spanish_figures_are_counted_in_english() {
    assertThat(
            figures(
                "Al menos 31 personas y más de 1.250 periodistas han dejado el país, dijeron los vecinos de la ciudad."))
        .containsExactly("count-of-people >=31", "count-of-journalists >1250");
  }

  @Test
  void french_figures_are_counted_in_english() {
    assertThat(
            figures(
                "Plus de 300 civils et quarante-deux enfants ont été tués dans le village, selon les habitants."))
        .containsExactly("count-of-civilians >300", "count-of-children 42");
  }

  /// What documents on human rights count beside people, in the words by which English texts count.
  @Test
  void acts_papers_places_and_offices_are_counted_in_english() {
    assertThat(
            figures(
                "La comisión documentó 38 ejecuciones, 12 fosas y 140 testimonios; tres fiscales y dos alcaldes"
                    + " renunciaron."))
        .containsExactly(
            "count-of-executions 38",
            "count-of-graves 12",
            "count-of-testimonies 140",
            "count-of-prosecutors 3",
            "count-of-mayors 2");
    assertThat(
            figures(
                "Le comité a adopté 64 recommandations après six séances; neuf camions et 27 pêcheurs ont été"
                    + " retenus, et le tribunal a lancé cinq mandats d’arrêt."))
        .containsExactly(
            "count-of-recommendations 64",
            "count-of-hearings 6",
            "count-of-trucks 9",
            "count-of-fishermen 27",
            "count-of-warrants 5");
  }

  @Test
  void who_was_executed_or_murdered_was_killed() {
    assertThat(fates("La mission a recensé 41 exécutions sommaires et 7 meurtres dans la vallée."))
        .containsExactly("killed", "killed");
    assertThat(fates("El informe registra 52 homicidios en la provincia."))
        .containsExactly("killed");
    assertThat(fates("Le 9 mars, 31 détenus ont été libérés.")).contains("released");
  }

  @Test
  void who_is_of_so_many_years_is_so_old() {
    assertThat(figures("La réfugiée a parlé ; Awa Diop, une commerçante de 45 ans, a tout vu."))
        .containsExactly("age 45");
    assertThat(figures("Habló Rosa Quispe, una vecina de 61 años de Accomayo."))
        .containsExactly("age 61");
  }

  @Test
  void what_befell_those_counted_is_said_in_the_words_of_english_figures() {
    assertThat(
            fates(
                "El gobierno excarceló el viernes a 31 personas y la policía detuvo a 4 vecinos."))
        .containsExactly("released", "detained");
    assertThat(
            fates(
                "Selon l'hôpital, 12 personnes ont été tuées et 40 autres blessées dans la ville."))
        .contains("killed", "injured");
  }

  @Test
  void a_place_behind_its_kind_keeps_all_its_words() {
    assertThat(
            tell("Cuatro hombres lo mataron en la comunidad de Triunfo de la Cruz, municipio de Tela.")
                .referents())
        .extracting(r -> r.name())
        .contains("Triunfo de la Cruz", "Tela");
  }

  @Test
  void a_part_of_a_whole_counts_what_the_whole_counts_and_a_town_is_no_weekday() {
    assertThat(figures("El informe halló siete de los once indicadores de trabajo forzoso."))
        .contains("count-of-indicators 7");
    assertThat(
            tell("Santo Domingo, 4 de mayo de 2028. La Oficina prohibió la importación de tomates.")
                .published())
        .isEqualTo("2028-05-04");
  }

  private static List<String> fates(String text) {
    return ReadingRoom.tell(text).quantities().stream().map(q -> String.valueOf(q.fate())).toList();
  }
}
