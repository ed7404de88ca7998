package org.rapporteur.analyze.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.Told;

/// A text that shares no run of words with another may tell the same from beginning to end.
class ToldAlikeTest {
  private static final Told RELEASE =
      page(
          "Ministerio Público",
          "2025-03-14",
          "El Ministerio Público informa que el 12 de marzo de 2025 fueron detenidos 14 agentes en"
              + " Puerto Lindo. Según la fiscal Rosa Quiroga, 36 familias presentaron 52 denuncias.",
          "El comandante Ernesto Tapia negó los hechos. La Cruz Verde atendió a 78 heridos y trasladó"
              + " a 23 al hospital San Telmo.",
          "El juez Iván Arce fijó la audiencia para el 9 de abril y una fianza de 4.500 dólares.");

  private static final Told RETOLD =
      page(
          "Island Daily",
          "2025-03-15",
          "Fourteen officers (14) were arrested in Puerto Lindo on 12 March 2025, it became known."
              + " Prosecutor Rosa Quiroga spoke of 36 families with 52 complaints.",
          "Nothing of it was true, commander Ernesto Tapia answered. Cruz Verde treated 78 wounded"
              + " people, 23 of whom went to the San Telmo hospital.",
          "A hearing on 9 April was ordered by judge Iván Arce, who asked for bail of $4,500.");

  private static final Told OWN =
      page(
          "Coast Courier",
          "2025-03-15",
          "Ernesto Tapia will see a judge next month. The commander of 210 men in Puerto Lindo was at"
              + " home on Thursday when neighbours threw 40 stones at his door.",
          "\"I slept that night,\" he told this newspaper, which has counted 60 complaints since 2023.",
          "Rosa Quiroga did not answer 5 calls. A nurse of the San Telmo hospital, Ada Lindqvist,"
              + " remembered 30 people with broken arms.");

  @Test
  void a_retelling_in_another_language_is_known_by_the_order_of_figures_and_names() {
    var families = compare(RELEASE, RETOLD).families();

    assertThat(families).hasSize(1);
    assertThat(families.getFirst().edges().getFirst().signs())
        .anyMatch(s -> s.type().equals("told-alike") && s.beyondTopic());
  }

  @Test
  void a_report_of_its_own_on_one_matter_is_no_kin() {
    assertThat(compare(RELEASE, OWN).families()).hasSize(2);
    assertThat(compare(RETOLD, OWN).families()).hasSize(2);
  }
}
