package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which of those whom a Spanish or French sentence mentions is the subject of its verb of saying.
/// The people and the happenings are invented.
class SubjectsInSpanishAndFrenchTest {
  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "El portavoz de Hélène Banda, Pablo Kamanga, ha pedido que se abra el pozo. | Pablo Kamanga",
        "El alcalde Julio Pinto recordó a la jueza, Teresa Mwale, que debía vigilar los registros. | Julio Pinto",
        "Los magistrados recuerdan a la jueza, Teresa Mwale, que debía vigilar los registros. | ?",
        "El Consejo de Puertos examinará el informe de la relatora, quien en mayo sostuvo que los pozos están secos. | ?",
        "El plan fue aprobado por la Junta Lacustre, que ha precisado que los pozos se abrirán. | Junta Lacustre",
        "Siete expertos independientes de la Junta Lacustre advirtieron que la sequía ha empeorado. | ?",
        "Desde la Fiscalía de Zomba aseguran que no hay avances en el caso. | Fiscalía de Zomba",
        "Tras valorar el plan de la presidenta Rosa Palma, los expertos dijeron que los pozos están secos. | ?",
        "La Junta Lacustre (creada en mayo por la Unión de Pozos) dijo que la sequía ha empeorado en el valle. | Junta Lacustre",
        "El juez condenó a Ana Roe, señalando que la patrulla cerró la puerta. | ?"
      })
  void it_is_who_governs_the_verb_and_not_who_is_named_nearest(String text, String who) {
    assertThat(speakers(text)).containsExactly(who);
  }

  @Test
  void the_noun_before_a_clause_stands_for_somebody_without_a_name() {
    assertThat(
            tell("El Consejo de Puertos examinará el informe de la relatora, quien sostuvo que los pozos están secos.")
                .speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("la relatora"));
    assertThat(
            speakers(
                "El Consejo de Puertos oyó a la relatora Teresa Mwale. El Consejo examinará el"
                    + " informe de la relatora, quien sostuvo que los pozos están secos."))
        .containsExactly("Teresa Mwale");
  }

  @Test
  void a_noun_is_of_the_name_beside_it_and_not_of_one_that_another_noun_leads_to() {
    assertThat(
            speakers(
                "La vocera Teresa Mwale, portavoz del presidente de Malaui, Bruno Kamanga, llegó el"
                    + " lunes. La portavoz dijo que los pozos están secos."))
        .containsExactly("Teresa Mwale");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Además, señaló que los pozos están secos.",
        "Por último, ha pedido que se abran los pozos.",
        "Señaló, por otra parte, que los pozos están secos.",
        "El martes, reclamó que se abran los pozos."
      })
  void a_verb_without_a_subject_goes_on_behind_what_opens_its_sentence(String sentence) {
    String told = "La ministra Lucía Robledo visitó el puerto el lunes. ";
    assertThat(speakers(told + sentence)).containsExactly("Lucía Robledo");
  }

  @Test
  void several_who_go_on_are_not_one_person() {
    assertThat(
            speakers(
                "La ministra Lucía Robledo visitó el puerto el lunes. Por último, pidieron que se abran"
                    + " los pozos."))
        .containsExactly("?");
  }

  @Test
  void a_verb_without_a_subject_opens_a_paragraph() {
    assertThat(
            speakers(
                null,
                null,
                "La testigo Lucía Robledo llegó el martes al puerto.",
                "Contó que su cuñado había perdido la casa."))
        .containsExactly("Lucía Robledo");
  }

  @Test
  void a_pronoun_within_the_verb_goes_on() {
    assertThat(
            speakers(
                "La rapporteuse Lucie Bianchi a présenté son rapport. Les réponses ont été tardives,"
                    + " a-t-elle observé."))
        .containsExactly("Lucie Bianchi");
  }

  @Test
  void a_subject_behind_the_verb_is_not_what_is_named_beside_it_nor_who_spoke_before() {
    assertThat(
            speakers(
                "« Nos amis ont été emmenés », a écrit l'union sur la page de la Ligue des ports."))
        .containsExactly("?");
    assertThat(
            tell("Anne Vermeulen est venue lundi. Les élèves ont crié leur « dégoût » devant « une farce"
                    + " indigne », poursuit Kalinzo Matin.")
                .speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speaker()).isNull());
    assertThat(
            tell("La directrice Anne Vermeulen est venue lundi. « Nous devions garder le pont, décrit"
                    + " Thibaut, 31 ans. Nous étions six. »")
                .speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("Thibaut"));
    assertThat(
            speakers(
                "La directrice Anne Vermeulen est venue lundi. « Nous devions garder le pont, décrit"
                    + " Thibaut, et nous étions six. »"))
        .containsExactly("?");
  }

  @Test
  void sources_may_be_written_short_be_pronouns_or_strangers() {
    assertThat(
            speakers(
                "Le maire de Zomba, Paul Banda, est arrivé lundi. Selon M. Banda, au moins 27 personnes"
                    + " ont péri. Pour lui, le lac baisse depuis dix ans."))
        .containsExactly("Paul Banda", "Paul Banda");
    assertThat(speakers("De acuerdo a los datos de la Fiscalía de Zomba, no hay avances."))
        .containsExactly("Fiscalía de Zomba");
    assertThat(
            tell("Pour plusieurs témoins, cet ouvrier serait mort des suites de coups dans la vallée.")
                .speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("plusieurs témoins"));
  }

  @Test
  void a_clause_behind_what_somebody_is_tells_of_that_person() {
    assertThat(
            speakers(
                "El muelle, según los vecinos, cerró. Habló Laritza Quesada, del Observatorio Legal del"
                    + " Puerto, quien añade que la Fiscalía negó la fianza."))
        .contains("Laritza Quesada");
  }

  @Test
  void an_acronym_may_end_a_sentence() {
    assertThat(
            speakers(
                "Elle fut donnée à un lieutenant de l'UPC. Le commissaire Zéphirin Kpada a annoncé que"
                    + " son récit figurerait dans le rapport."))
        .containsExactly("Zéphirin Kpada");
  }

  @Test
  void who_goes_on_with_two_verbs_may_be_named_in_another_paragraph() {
    assertThat(
            speakers(
                null,
                null,
                "La ministra Lucía Robledo dijo que los pozos están secos.",
                "Añadió que el lago baja y pidió que se abran las compuertas del puerto."))
        .containsExactly("Lucía Robledo", "Lucía Robledo", "Lucía Robledo");
  }
}
