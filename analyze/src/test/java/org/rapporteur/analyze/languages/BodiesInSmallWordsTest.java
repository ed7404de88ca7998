package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.telling.Referent;

/// Bodies of which French and Spanish write most words small, or list what they are for.
class BodiesInSmallWordsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La cour d'assises des Bouches-du-Rhône a condamné le brigadier. | cour d'assises des Bouches-du-Rhône",
        "Le tribunal du travail de Liège a donné raison aux coursiers. | tribunal du travail de Liège",
        "Elle est morte au centre de rétention du Mesnil dans la nuit. | centre de rétention du Mesnil",
        "Le Contrôleur général des lieux de privation de liberté a annoncé sa visite. | Contrôleur général des lieux de privation de liberté",
        "La Commission nationale des droits de l'homme et des libertés a visité la prison. | Commission nationale des droits de l'homme et des libertés",
        "La raffinerie Gasabo Gold a été inscrite sur la liste. | Gasabo Gold",
        "La Jurisdicción Especial para la Paz le entregó una urna pequeña. | Jurisdicción Especial para la Paz",
        "La Comisión para el Esclarecimiento de la Verdad, la Convivencia y la No Repetición publicó su informe. | Comisión para el Esclarecimiento de la Verdad, la Convivencia y la No Repetición",
        "La Municipalidad de Villa El Rosal ordenó el desalojo. | Municipalidad de Villa El Rosal"
      })
  void the_name_is_whole(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @Test
  void a_list_of_persons_behind_a_ministry_is_no_part_of_its_name() {
    assertThat(names("Hablaron el Ministerio de Salud, Ana Roe y Pedro Soto ante la prensa."))
        .contains("Ministerio de Salud");
  }

  @Test
  void a_number_behind_a_body_is_no_part_of_its_name() {
    assertThat(names("Le Sénat français d'une seule voix a voté la résolution."))
        .contains("Sénat français");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "OUJDA (MAP) – Le corps sans vie d'un migrant a été repêché mardi au large. | OUJDA",
        "POPAYÁN (Colprensa). Hombres armados mataron el martes a un guardia indígena. | POPAYÁN",
        "IQUIQUE. Carabineros desalojó en la madrugada el campamento de las familias. | IQUIQUE",
        "Machala (Special) — Banana workers at three estates allege that planes spray. | Machala"
      })
  void a_text_was_sent_from_a_place(String text, String name) {
    assertThat(
            tell(text).referents().stream()
                .filter(r -> r.type().label().equals("Place"))
                .map(Referent::name))
        .contains(name);
  }

  private static List<String> names(String text) {
    return tell(text).referents().stream().map(Referent::name).toList();
  }
}
