package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who speaks where no name stands beside the verb, and who does not though a name stands there.
/// The people and the happenings are invented.
class WhoIsMeantInSpanishAndFrenchTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Julio Pinto visitó el muelle el lunes. “Nadie nos explicó nada en todo el año”, aseguró el funcionario. | Julio Pinto",
        "Marta Soto, presidenta de la asociación vecinal, visitó al alcalde Julio Pinto. “Nadie nos explicó nada en todo el año”, dijo la mujer. | Marta Soto",
        "Elvira Montoya, experta en puertos, visitó el muelle el lunes. La experta sostuvo que el agua no sirve. | Elvira Montoya",
        "Awa Koné est sortie lundi de prison. « Personne ne m'a lu le dossier », a raconté la jeune femme. | Awa Koné",
        "Le gouverneur Firmin Ndolo a visité le marché. Le gouverneur affirme que neuf bateaux ont coulé. | Firmin Ndolo",
        "El Grupo de Vigilancia Portuaria publicó su informe. “Nadie abrió la puerta del galpón en tres días”, afirmó el grupo. | Grupo de Vigilancia Portuaria",
        "Le Collectif des pêcheurs a publié son bilan lundi. L'organisation affirme que neuf bateaux ont coulé. | Collectif des pêcheurs",
        "La Comisión de Puertos citó a la Secretaría de Pesca. El organismo aduce “razones de presupuesto anual”. | ?",
        "El alcalde Julio Pinto saludó a Ramón Pitre. “Nadie nos explicó nada en todo el año”, dijo el hombre. | ?",
        "Julio Pinto murió el lunes en el muelle. “Nadie nos explicó nada en todo el año”, dijo el fiscal del caso. | ?"
      })
  void a_definite_noun_means_the_one_told_of_unless_two_fit(String text, String who) {
    assertThat(speakers(text)).containsExactly(who);
  }

  @Test
  void whether_a_noun_fits_is_told_by_the_words_beside_the_name_in_any_paragraph() {
    String text =
        """
        %1$s Trinidad Pico perdió su casa.

        Tres días después volvió Trinidad Pico al muelle. La vecina dijo que el agua no sirve.

        Nadie más habló con %1$s Trinidad Pico en todo el año.
        """;
    assertThat(speakers(text.formatted("la señora"))).containsExactly("Trinidad Pico");
    assertThat(speakers(text.formatted("el señor"))).containsExactly("?");
  }

  @Test
  void what_is_told_of_the_subject_between_commas_does_not_speak() {
    assertThat(
            speakers(
                "Úrsula Lanz, coordinadora del Consejo Lenca y viuda de Wilmer Soto, asesinado en"
                    + " noviembre, pidió que el puerto siga abierto. “Nadie nos explicó nada en"
                    + " todo el año”, aseguró."))
        .containsExactly("Úrsula Lanz", "Úrsula Lanz");
    assertThat(
            speakers(
                "El general Ramón Pitre, a quien la Fiscalía General acusa de haber quemado el"
                    + " galpón, calló."))
        .containsExactly("Fiscalía General");
  }

  @Test
  void a_man_of_a_body_is_not_the_body_unless_he_speaks_for_it() {
    assertThat(speakers("Un sargento de la Policía Portuaria dijo que tenían diez minutos."))
        .containsExactly("?");
    assertThat(speakers("Un portavoz de la Policía Portuaria dijo que tenían diez minutos."))
        .containsExactly("Policía Portuaria");
    assertThat(speakers("Vecinos del muelle dijeron a Radio Marea que tenían diez minutos."))
        .containsExactly("?");
  }

  @Test
  void where_a_stranger_has_spoken_nobody_named_before_goes_on() {
    assertThat(
            speakers(
                "Le Bureau des eaux a annoncé une crue sans gravité pour lundi. Un conseiller, joint"
                    + " par téléphone, parle de maisons emportées par l'eau. « Il y avait deux"
                    + " élèves, précise-t-il, et leur maître. »"))
        .containsExactly("Bureau des eaux", "?", "?");
  }

  @Test
  void a_new_subject_goes_on_instead_of_the_last_speaker() {
    assertThat(
            speakers(
                "La jueza Elvira Montoya declaró que la orden es legal. Ramón Pitre salió de la"
                    + " sala. “Nadie nos explicó nada en todo el año”, murmuró."))
        .containsExactly("Elvira Montoya", "Ramón Pitre");
  }

  @Test
  void a_verb_may_stand_between_commas_in_what_is_said() {
    var telling = tell("La Policía, dijo Ana Roe, cerró la puerta del muelle a las seis.");
    assertThat(speakers(telling)).containsExactly("Ana Roe", "Ana Roe");
    assertThat(
            speakers("Los familiares, sostiene la Federación de Pescadores, esperan desde mayo."))
        .containsOnly("Federación de Pescadores");
    assertThat(
            speakers(
                "Awa Koné, 41 ans, a vu le feu. Le maire était absent. Faux, rétorque la"
                    + " commerçante : la porte était ouverte depuis l'aube."))
        .containsOnly("Awa Koné");
    assertThat(
            speakers(
                "« Ce n'est pas une victoire, souffle sa sœur, Awa Koné, on a attendu six ans pour"
                    + " l'entendre. » Firmin Ndolo est ressorti libre."))
        .containsExactly("Awa Koné");
  }

  @Test
  void a_title_behind_the_speaker_is_not_what_is_said() {
    var said =
        tell("Faltan veinte hombres en el muelle desde el lunes, dijo Ana Roe, presidenta del"
                + " comité vecinal.")
            .speeches();
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().speakerText()).isEqualTo("Ana Roe");
    assertThat(said.getFirst().contentStart()).isZero();
  }

  @Test
  void verbs_joined_to_another_have_its_subject_and_a_semicolon_ends_it() {
    assertThat(
            speakers(
                "La ministre Awa Koné promet une enquête et dénonce les coupures d'eau dans le"
                    + " quartier du port."))
        .containsExactly("Awa Koné", "Awa Koné");
    assertThat(
            speakers(
                "El comité denunció el cierre del puerto; la jueza Elvira Montoya contestó que la"
                    + " orden es legal."))
        .containsExactly("?", "Elvira Montoya");
  }

  @Test
  void whoever_writes_we_is_nobody_named() {
    assertThat(
            speakers(
                "Exigimos la devolución de los barcos y pedimos al Ministerio de Puertos que abra"
                    + " el muelle."))
        .containsExactly("?", "?");
  }

  @Test
  void verbs_of_blame_and_pleading_need_no_clause() {
    assertThat(speakers("Le député Firmin Ndolo plaide pour la levée du blocus du port."))
        .containsExactly("Firmin Ndolo");
    assertThat(speakers("El coronel Ramón Pitre atribuye el incendio a una banda del norte."))
        .containsExactly("Ramón Pitre");
  }

  @Test
  void a_dash_opens_a_turn_and_parts_it_from_its_verb() {
    assertSaid(
        "A Ana Roe la llamaron el lunes. —Yo lo vi salir por la puerta de atrás —cuenta, sentada en"
            + " el patio—. Pero no volvió. La Policía calla.",
        "Yo lo vi salir por la puerta de atrás",
        "Pero no volvió");
    assertThat(speakers("—Cállense todos los de la fila —gruñó el sargento Ramón Pitre."))
        .containsExactly("Ramón Pitre");
    assertThat(speakers("GINEBRA —La Comisión declaró que el puerto sigue cerrado."))
        .containsExactly("Comisión");
    assertThat(speakers("Se vendió todo: —Mesas y sillas del comedor —tres cajas de vasos."))
        .isEmpty();
  }

  private static void assertSaid(String text, String... words) {
    assertThat(tell(text).speeches())
        .extracting(s -> text.substring(s.contentStart(), s.contentEnd()))
        .containsExactly(words);
    assertThat(speakers(text)).containsOnly("Ana Roe");
  }

  @Test
  void a_phrase_that_only_reacts_brings_what_stands_behind_its_colon() {
    assertThat(
            speakers(
                "L'avocate Awa Koné n'en démord pas : le certificat ne parle d'aucune fracture."))
        .containsExactly("Awa Koné");
    assertThat(
            speakers(
                "Pour la Coordination des pêcheurs du Nord, il ne s'agit ni plus ni moins que d'un"
                    + " vol."))
        .containsExactly("Coordination des pêcheurs du Nord");
    assertThat(speakers("El Colectivo Flores la acusa de haber tardado once horas en venir."))
        .containsExactly("Colectivo Flores");
  }
}
