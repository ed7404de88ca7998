package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.speakers;
import static org.rapporteur.analyze.ReadingRoom.tell;

import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.ReadingRoom;

/// Who says what in Spanish and French texts. The people and the happenings are invented.
class SpanishAndFrenchSpeechTest {
  @Test
  void verbs_that_ask_or_deny_need_no_clause() {
    assertThat(
            speakers(
                "El Comité de los Puertos instó el lunes al Estado a crear una comisión para los pescadores desaparecidos."))
        .containsExactly("Comité de los Puertos");
    assertThat(
            speakers(
                "Le porte-parole de la marine, le capitaine Firmin Ndolo, a démenti ces accusations lundi."))
        .containsExactly("Firmin Ndolo");
  }

  @Test
  void a_body_that_is_asked_for_something_does_not_speak() {
    assertThat(
            speakers(
                "El Comité de los Puertos instó al Congreso Nacional a crear una comisión para los pescadores."))
        .containsExactly("Comité de los Puertos");
    assertThat(
            speakers(
                "Le Comité des ports a exhorté l'Assemblée nationale à créer une commission pour les pêcheurs."))
        .containsExactly("Comité des ports");
  }

  @Test
  void a_hospital_where_survivors_are_asked_says_nothing() {
    assertThat(
            speakers(
                "Marineros consultados en el Hospital del Puerto sostienen que las rejas permanecieron cerradas."))
        .containsExactly("?");
    assertThat(speakers("Hasta el lunes 10 de mayo se ha confirmado que murieron 34 marineros."))
        .isEmpty();
  }

  @Test
  void whoever_is_named_within_or_before_a_quotation_as_its_speaker_says_it() {
    assertThat(
            speakers(
                "«Los guardias —dijo Ana Roe— golpearon a los hombres durante dos días en el galpón»."))
        .containsExactly("Ana Roe");
    assertThat(
            speakers(
                "« Les gardes, dit Awa Koné, ont frappé les hommes pendant deux jours dans la cour. »"))
        .containsExactly("Awa Koné");
    assertThat(
            speakers(
                "Para Ana Roe, «la decisión del tribunal abre una puerta a todas las familias»."))
        .containsExactly("Ana Roe");
  }

  @Test
  void the_past_before_the_past_tells_too() {
    assertThat(
            speakers(
                "En mayo, el ministro Mauricio Salvatierra había asegurado ante el Comité que la investigación avanzaba."))
        .containsExactly("Mauricio Salvatierra");
  }

  @Test
  void the_place_where_a_speaker_lies_does_not_speak() {
    assertThat(
            speakers(
                "« Celui qui refusait recevait le fouet dans la cale », a raconté un des hommes, soigné à l'hôpital de Kalinzo."))
        .containsExactly("?");
  }

  @Test
  void a_pronoun_or_an_office_is_who_was_heard_or_called_so_before() {
    assertThat(
            speakers(
                "Le ministre des Ports, Firmin Ndolo, a déclaré que le quai tenait. Selon lui, neuf"
                    + " bateaux ont coulé. « Nous avons compté les filets », a assuré le ministre."
                    + " « Personne ne dort plus ici », affirme-t-il."))
        .containsExactly("Firmin Ndolo", "Firmin Ndolo", "Firmin Ndolo", "Firmin Ndolo");
  }

  @Test
  void one_person_beside_the_marks_says_what_stands_in_them() {
    assertThat(
            speakers(
                "El diputado Mauricio Salvatierra restó importancia al informe: «Lo escribió gente"
                    + " que nunca pisó el puerto»."))
        .containsExactly("Mauricio Salvatierra");
    assertThat(
            speakers(
                "«La patrulla no buscó a nadie y cerró las puertas del muelle», leyó la jueza Elvira"
                    + " Montoya."))
        .containsExactly("Elvira Montoya");
  }

  @Test
  void a_spanish_quotation_belongs_to_whoever_stands_behind_the_verb() {
    var telling =
        ReadingRoom.tell(
            "«Llegaron cansados pero de pie», declaró en el aeropuerto la ministra Elvira Montoya. «Nadie los esperaba en la pista», añadió.");
    assertThat(telling.speeches())
        .extracting(s -> s.speakerText())
        .containsExactly("Elvira Montoya", "Elvira Montoya");
  }

  @Test
  void of_two_verbs_joined_the_second_has_the_subject_of_the_first() {
    assertThat(
            ReadingRoom.tell(
                    "La Comisión Interamericana de Derechos Humanos condenó el asesinato del defensor Aníbal Cuesta Rojas, ocurrido el"
                        + " 12 de marzo en Tumaco, y pidió al Estado colombiano investigarlo con diligencia.")
                .speeches())
        .extracting(s -> s.speakerText())
        .containsExactly("Comisión Interamericana de Derechos Humanos");
  }

  @Test
  void a_relative_clause_is_not_what_somebody_says() {
    var telling =
        ReadingRoom.tell(
            "«Exigimos justicia», dijo su hermana, Marta Cuesta, en el sepelio, al que asistieron unas 2.000 personas.");
    assertThat(telling.speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("Marta Cuesta"))
        .satisfies(s -> assertThat(s.direct()).isTrue());
  }

  @Test
  void an_office_before_a_name_is_not_what_its_holder_says() {
    var telling =
        ReadingRoom.tell(
            "El fiscal general, Ramiro Ospina, informó de la captura de dos hombres en el puerto.");
    assertThat(telling.speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("Ramiro Ospina"));
  }

  @Test
  void french_reported_speech_belongs_to_the_subject() {
    var telling =
        ReadingRoom.tell(
            "Le procureur Bastien Morvan a déclaré que les soldats avaient quitté le village dans la nuit.");
    assertThat(telling.speeches())
        .extracting(s -> s.speakerText())
        .containsExactly("Bastien Morvan");
    assertThat(telling.speeches().getFirst().direct()).isFalse();
  }

  @Test
  void who_is_described_between_commas_says_what_stands_behind_the_verb() {
    String text =
        "Le Procureur militaire, le colonel-major Issa Dembélé, a salué la sérénité des débats.";
    assertThat(ReadingRoom.tell(text).speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("Issa Dembélé"))
        .satisfies(s ->
            assertThat(text.substring(s.contentStart(), s.contentEnd()))
                .isEqualTo("la sérénité des débats."));
  }

  @Test
  void a_nickname_is_not_said_and_a_clause_about_the_speaker_neither() {
    assertThat(
            tell("Le tribunal de Larne a condamné lundi Rodrigue Gaïbo, dit « Andilo le Petit », à quinze"
                    + " ans de prison. Le parquet, qui avait requis la perpétuité, a annoncé faire appel.")
                .speeches())
        .isEmpty();
  }

  @Test
  void a_lawyer_of_somebody_and_a_party_behind_its_verb_are_not_he_of_whom_they_speak() {
    assertThat(
            speakers(
                "El coronel Humberto Orbegozo fue condenado. La defensa de Orbegozo sostuvo que no estuvo"
                    + " allí esa noche."))
        .containsExactly("?");
    assertThat(
            speakers(
                "Anicet Ekane est mort le 1er décembre en détention, a annoncé son parti lundi soir."))
        .doesNotContain("Anicet Ekane");
  }
}
