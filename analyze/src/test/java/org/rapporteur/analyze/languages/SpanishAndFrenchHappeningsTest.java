package org.rapporteur.analyze.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.frame.EventType;

/// What happened as Spanish and French texts tell it, and what they do not tell. The people and the
/// happenings are invented.
class SpanishAndFrenchHappeningsTest {
  @Test
  void an_arrest_is_told_of_the_one_who_is_named() {
    var telling =
        tell(
            "La periodista Elvira Montoya fue detenida el 12 de abril de 2023 en la ciudad por los agentes.");
    var frame = telling.frames().stream().filter(f -> f.type() == EventType.DETENTION).findFirst();
    assertThat(frame).isPresent();
    assertThat(frame.get().slots().getFirst().text()).isEqualTo("Elvira Montoya");
  }

  @Test
  void an_arrest_that_is_denied_or_planned_is_none() {
    assertThat(
            tell("La periodista Elvira Montoya no fue detenida el 12 de abril de 2023 en la ciudad.")
                .frames())
        .isEmpty();
  }

  /// A verb such as `aprobar` tells nothing without its object.
  @Test
  void texts_are_adopted_reports_published_and_judgments_given() {
    assertThat(
            deeds(
                "El Consejo de Derechos Humanos aprobó el 4 de abril de 2031 una resolución sobre Belmara."))
        .containsExactly("RESOLUTION adopt");
    assertThat(
            deeds(
                "La ley de amnistía fue aprobada el martes 4 de marzo de 2031 por el Senado de Belmara."))
        .containsExactly("LEGISLATION adopt");
    assertThat(deeds("La Cour suprême a rendu son arrêt le 12 juin 2031 dans l'affaire Ndouma."))
        .containsExactly("COURT_DECISION deliver");
    assertThat(
            deeds("El Consejo de Derechos Humanos no aprobó el 4 de abril de 2031 la resolución."))
        .isEmpty();
    assertThat(deeds("El Senado de Belmara aprobó el 4 de abril de 2031 el viaje de la comisión."))
        .isEmpty();
  }

  @Test
  void who_died_vanished_fled_or_was_sent_away_is_told_of() {
    assertThat(deeds("Al menos 43 habitantes murieron el 5 de octubre de 2030 en Puerto Alba."))
        .containsExactly("OTHER die");
    assertThat(deeds("Marcos Villena desapareció el 3 de mayo de 2031 cerca de Puerto Alba."))
        .containsExactly("VIOLATION disappear");
    assertThat(deeds("Dans la nuit du 5 octobre 2030, des hommes armés ont tué 43 habitants."))
        .containsExactly("VIOLATION kill");
    assertThat(deeds("Paul Ndouma a été expulsé le 3 mai 2031 vers le Belmara."))
        .containsExactly("REPATRIATION deport");
  }

  @Test
  void a_noun_tells_of_whoever_stands_behind_it_and_of_nobody_else() {
    assertThat(
            deeds(
                "La detención de Marcos Villena el 3 de mayo de 2031 fue criticada por la Comisión."))
        .containsExactly("DETENTION arrest");
    assertThat(
            deeds(
                "L’ONU s’est dite alarmée par la mort de trois autochtones lors de l’éviction, le 13 août 2029."))
        .containsExactly("STATEMENT s'est dite alarmée", "OTHER die");
    assertThat(
            deeds(
                "La tortura es un crimen, según la ley que Pedro Solano firmó el 3 de mayo de 2031."))
        .doesNotContain("VIOLATION torture");
    assertThat(
            deeds("La tortura de Pedro Solano el 3 de mayo de 2031 fue criticada por la Comisión."))
        .containsExactly("VIOLATION torture");
  }

  @Test
  void a_court_punishes_and_says_nothing_and_a_state_that_condemns_an_attack_punishes_nobody() {
    assertThat(
            tell("Au Mali, la justice militaire condamne sept soldats pour le massacre.")
                .speeches())
        .isEmpty();
    var condemned =
        tell("Le Mali a condamné le 3 mars 2031 l'attaque qui a fait 30 morts à Diakabou.");
    assertThat(condemned.speeches())
        .singleElement()
        .satisfies(s -> assertThat(s.speakerText()).isEqualTo("Mali"));
    assertThat(condemned.frames()).noneMatch(f -> f.type() == EventType.COURT_DECISION);
    assertThat(
            deeds(
                "Le tribunal de Bamako a condamné Seydou Traoré à 20 ans de réclusion le 3 mars 2031."))
        .containsExactly("COURT_DECISION sentence");
  }

  @Test
  void a_state_that_violates_the_law_harms_nobody_in_person() {
    assertThat(
            deeds("Le Belmara a violé le 3 mars 2031 le droit international, dit la Commission."))
        .noneMatch(d -> d.startsWith("VIOLATION"));
    assertThat(deeds("Awa Ndouma a été violée le 3 mars 2031 par deux gardes."))
        .containsExactly("VIOLATION rape");
  }

  @Test
  void an_earthquake_or_an_election_harms_nobody_as_a_crime_does() {
    assertThat(deeds("El terremoto mató a 30 personas el lunes 3 de mayo de 2031 en Puerto Alba."))
        .noneMatch(d -> d.startsWith("VIOLATION"));
    assertThat(
            deeds("Los soldados mataron a 30 personas el lunes 3 de mayo de 2031 en Puerto Alba."))
        .containsExactly("VIOLATION kill");
    assertThat(deeds("Le président Paul Ndouma a été battu à l’élection du 3 mai 2031."))
        .noneMatch(d -> d.startsWith("VIOLATION"));
    assertThat(deeds("Le journaliste Paul Ndouma a été roué de coups le 3 mai 2031 à Kalembe."))
        .containsExactly("VIOLATION beat");
  }

  @Test
  void an_order_that_is_carried_out_kills_nobody() {
    assertThat(
            deeds(
                "El procedimiento del 13 de agosto de 2029 se ejecutó por orden del Ministerio Público."))
        .isEmpty();
    assertThat(deeds("Los soldados ejecutaron a Pedro Solano el 13 de agosto de 2029."))
        .containsExactly("EXECUTION execute");
  }

  @Test
  void each_who_is_sentenced_has_his_own_term() {
    var frames =
        tell("La Sala Penal Nacional condenó a 10 años de prisión al exjefe del Estado Mayor Administrativo Edgar Paz"
                + " Avendaño y a 8 años de prisión al coronel Humberto Orbegozo Talavera.")
            .frames();

    assertThat(frames).isNotEmpty().allSatisfy(f -> assertThat(f.quantities()).hasSize(1));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Según cifras del propio presidente Bruno Kamanga, más de 300 personas fueron detenidas el lunes. | arrest:",
        "El ministro Bruno Kamanga dijo que más de 300 personas fueron detenidas el lunes. | arrest:",
        "Según la activista Hawa Diarra, los soldados mataron el lunes a Luis Soto. | kill: VICTIM Luis Soto",
        "La activista Rosa Palma, hija de Luis Soto, fue detenida el lunes en el puerto. | arrest: VICTIM Rosa Palma",
        "Le journaliste Paul Ndouma, de la radio du port, a été arrêté lundi. | arrest: VICTIM Paul Ndouma",
        "La policía detuvo a Luis Soto y luego liberó a Rosa Palma el lunes. | arrest: VICTIM Luis Soto; release: SUBJECT Rosa Palma"
      })
  void a_verb_tells_of_the_subject_of_its_own_clause(String text, String told) {
    assertThat(involved(text)).isEqualTo(told);
  }

  @Test
  void several_who_are_joined_are_all_told_of_and_whom_a_court_judges_is_no_victim() {
    assertThat(
            involved(
                "Le juge a condamné Paul Banda et Hugo Diarra à un an de prison et a relaxé deux autres"
                    + " prévenus, Ali Moyo et Yves Tembo."))
        .isEqualTo(
            "sentence: SUBJECT Paul Banda, SUBJECT Hugo Diarra; acquit: SUBJECT Ali Moyo, SUBJECT Yves"
                + " Tembo");
    assertThat(
            involved(
                "Hawa Diarra et Paul Banda, respectivement présidente et trésorier de l’Union des"
                    + " bergers, ont été arrêtés lundi."))
        .isEqualTo("arrest: VICTIM Hawa Diarra, VICTIM Paul Banda");
  }

  @Test
  void a_sister_who_is_arrested_is_not_her_brother() {
    assertThat(involved("La hermana de Luis Soto fue detenida el lunes en el puerto de Zomba."))
        .isEmpty();
  }

  /// The deeds with those who take part in them, without what is only said.
  private static String involved(String text) {
    return tell(text).frames().stream()
        .filter(f -> f.type() != EventType.STATEMENT)
        .map(f ->
            f.trigger()
                + ":"
                + f.slots().stream()
                    .map(s -> " " + s.role() + " " + s.text())
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("; "));
  }

  private static List<String> deeds(String text) {
    return tell(text).frames().stream().map(f -> f.type() + " " + f.trigger()).toList();
  }
}
