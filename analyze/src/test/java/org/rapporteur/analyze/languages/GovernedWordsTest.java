package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words a Spanish or French verb governs as what is said. The people and the happenings are
/// invented.
class GovernedWordsTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "La Comisión Lacustre expresa su inquietud por los cortes de agua. | Comisión Lacustre: su inquietud por los cortes de agua.",
        "La directora de la Junta de Puertos, Elvira Montoya, ha expresado su preocupación por la sequía. | Elvira Montoya: su preocupación por la sequía.",
        "La Comisión Lacustre advierte sobre el número de desalojos. | Comisión Lacustre: sobre el número de desalojos.",
        "La Fiscalía de Zomba informó este lunes sobre la captura de tres policías. | Fiscalía de Zomba: sobre la captura de tres policías.",
        "La Comisión Lacustre enfatizó la importancia de abrir los pozos. | Comisión Lacustre: la importancia de abrir los pozos.",
        "Preocupa a la Comisión Lacustre que los pescadores sigan presos. | Comisión Lacustre: los pescadores sigan presos.",
        "La Comisión Lacustre se mostró muy preocupada por los informes que indican que 13 personas murieron. | Comisión Lacustre: preocupada por los informes que indican que 13 personas murieron.",
        "Hawa Diarra a alerté jeudi sur la hausse des procès dans la vallée. | Hawa Diarra: sur la hausse des procès dans la vallée.",
        "Clara Rivoire, chercheuse à Kalinzo, exprime des craintes sur leur santé. | Clara Rivoire: des craintes sur leur santé.",
        "La Ligue des ports s'est dite préoccupée par la hausse des procès. | Ligue des ports: préoccupée par la hausse des procès."
      })
  void what_somebody_feels_or_warns_of_is_said(String text, String said) {
    assertThat(Said.statements(text)).containsExactly(said);
  }

  @Test
  void verbs_that_note_dispute_or_fear_tell_too() {
    assertThat(Said.statements("El Tribunal Supremo observó que los pozos están secos."))
        .containsExactly("Tribunal Supremo: los pozos están secos.");
    assertThat(Said.statements("El alcalde Julio Pinto impugnó que se aplique la norma."))
        .containsExactly("Julio Pinto: se aplique la norma.");
    assertThat(Said.statements("La Ligue des ports craint que le bilan ne soit plus lourd."))
        .containsExactly("Ligue des ports: le bilan ne soit plus lourd.");
    assertThat(Said.statements("La préfète Awa Koné a fait observer que les puits sont à sec."))
        .containsExactly("Awa Koné: les puits sont à sec.");
  }

  @Test
  void any_infinitive_may_be_affirmed() {
    assertThat(Said.statements("La Ligue des ports affirme lutter contre les pillards."))
        .containsExactly("Ligue des ports: lutter contre les pillards.");
    assertThat(Said.statements("La Ligue des ports affirme notre droit.")).isEmpty();
  }

  @Test
  void a_comma_may_stand_behind_the_word_that_opens_what_is_said() {
    assertThat(
            Said.statements(
                "La inspectora Lucía Robledo informó que, desde 2015, se cerraron 40 pozos."))
        .containsExactly("Lucía Robledo: desde 2015, se cerraron 40 pozos.");
    assertThat(
            Said.statements(
                "La préfète Awa Koné a ajouté que, selon elle, le lac baisse dans la vallée."))
        .containsExactly("Awa Koné: selon elle, le lac baisse dans la vallée.");
  }

  @Test
  void a_clause_about_what_is_asked_or_about_the_speaker_is_not_said() {
    assertThat(
            Said.statements(
                "El fiscal Julio Pinto pidió tres órdenes de captura, que fueron concedidas el lunes."))
        .containsExactly("Julio Pinto: tres órdenes de captura, que fueron concedidas el lunes.");
    assertThat(
            Said.statements(
                "“No somos fiscales”, ha aseverado Hugo Banda, que ha recordado que los pozos están secos."))
        .containsExactly("Hugo Banda: No somos fiscales", "Hugo Banda: los pozos están secos.");
  }

  @Test
  void what_is_asked_in_a_clause_about_somebody_ends_with_it() {
    assertThat(
            Said.statements(
                "El padre de Ana Roe, que exige la libertad de su hija, vive en el puerto."))
        .containsExactly("?: la libertad de su hija");
    assertThat(
            Said.statements("C'est une thèse que contestent les ouvriers de l'Union des bergers."))
        .isEmpty();
  }

  @Test
  void what_something_is_called_in_marks_is_not_said() {
    assertThat(Said.statements("Il s’agit, dans la vallée, du procès dit « des barques »."))
        .isEmpty();
  }

  @Test
  void a_source_within_a_sentence_tells_all_of_it() {
    assertThat(Said.statements("Le préfet de Zomba, selon la Ligue des ports, est parti lundi."))
        .containsExactly(
            "Ligue des ports: Le préfet de Zomba, selon la Ligue des ports, est parti lundi.");
  }

  @Test
  void halves_that_are_set_against_each_other_have_a_speaker_each() {
    assertThat(
            Said.statements(
                "El Comité de los Puertos dijo que el muelle sigue cerrado, mientras que la jueza Elvira"
                    + " Montoya aseguró que abrirá en mayo."))
        .containsExactly(
            "Comité de los Puertos: el muelle sigue cerrado", "Elvira Montoya: abrirá en mayo.");
  }

  @Test
  void a_clause_of_purpose_is_not_said() {
    assertThat(
            Said.statements(
                "Dos patrullas del puerto observan desde la calle sin que nadie sepa si van a entrar."))
        .isEmpty();
  }

  @Test
  void a_noun_that_looks_like_a_verb_says_nothing() {
    assertThat(
            Said.statements(
                "Tras conocer la sentencia, la jueza Elvira Montoya valoró que se abra el puerto."))
        .containsExactly("Elvira Montoya: se abra el puerto.");
    assertThat(Said.statements("El fiscal leyó la denuncia que presentó la Junta de Puertos."))
        .isEmpty();
  }
}
