package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.languages.Said.names;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.EntityType;

/// What kind of name stands in a Spanish or French text, and what is none. The people and the
/// happenings are invented.
class SpanishAndFrenchNamesTest {
  @Test
  void a_family_name_may_be_the_name_of_a_state() {
    assertThat(
            names("Le juge Paul Moyo a entendu Lucie Niger et Marc Mali lundi.", EntityType.PERSON))
        .containsExactly("Paul Moyo", "Lucie Niger", "Marc Mali");
    assertThat(
            names(
                "La profesora Edelmira Colombia fue detenida el lunes en el puerto.",
                EntityType.PERSON))
        .containsExactly("Edelmira Colombia");
    assertThat(names("Le journal de Radio Mali a été saisi lundi.", EntityType.PERSON)).isEmpty();
  }

  @Test
  void what_somebody_is_minister_of_is_no_place_and_nobody() {
    assertThat(
            names(
                "El ministro de Gobernación, Ernesto Palma, y la ministra de Exteriores, Rosa Palma,"
                    + " viajaron a Zomba."))
        .containsExactly("Ernesto Palma", "Rosa Palma", "Zomba");
    assertThat(names("L'enquête est en cours, a conclu lundi le ministre de la Justice."))
        .isEmpty();
    assertThat(names("C’est un acte « lamentable », pour le ministère samoan de la Santé."))
        .isEmpty();
  }

  @Test
  void an_adjective_may_stand_between_what_a_body_is_and_its_name() {
    assertThat(
            names(
                "Le mouvement citoyen Daoula a rapporté la disparition de deux de ses membres.",
                EntityType.ORGANIZATION))
        .containsExactly("mouvement citoyen Daoula");
    assertThat(
            names(
                "El grupo armado Yvypora atacó el puerto el lunes, según los vecinos.",
                EntityType.ORGANIZATION))
        .containsExactly("grupo armado Yvypora");
  }

  @Test
  void who_commands_or_is_kin_is_a_person() {
    assertThat(
            names(
                "La tropa, bajo el mando de Nasir Rahbar, cerró el puerto el lunes.",
                EntityType.PERSON))
        .containsExactly("Nasir Rahbar");
  }

  @Test
  void an_estate_may_be_called_as_a_state_is() {
    assertThat(
            names(
                "La policía entró el lunes en la estancia Santa Lucía, del distrito de Yby.",
                EntityType.PLACE))
        .containsExactly("Santa Lucía", "Yby");
  }

  @Test
  void the_word_for_what_a_body_is_names_none_and_means_one_told_of() {
    assertThat(
            speakers(
                "Human Rights Watch dénonce la détention de Paul Banda. L’ONG réclame sa remise en"
                    + " liberté."))
        .containsExactly("Human Rights Watch", "Human Rights Watch");
    assertThat(names("Varias ONG reclaman que el caso llegue a los tribunales.")).isEmpty();
  }
}
