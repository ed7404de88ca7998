package org.rapporteur.analyze.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.tell;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Factuality;
import org.rapporteur.model.frame.Slot;
import org.rapporteur.model.frame.SlotRole;

/// Who suffers is told by more than the subject of a main clause, and what happens by more than its
/// verb.
class SuffererTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omar Haddad, who was arrested in Gao on 5 May 2025, lost an eye.        | Omar Haddad
          Omar Haddad, beaten by guards on 5 May 2025, lost an eye.               | Omar Haddad
          Two men, seized by soldiers on 5 May 2025, have not been seen since.    | Two men
          The report names three nurses killed in Gao on 5 May 2025.              | three nurses
          Arrested in Gao in February 2024, Rosa Medina was handed over in May.   | Rosa Medina
          She spoke for Omar Haddad, who had been tortured in Minsk in 2021.      | Omar Haddad
          People who were evicted from Tambo in May 2024 live in tents.           | People
          Rosa Medina, abducted near Gao in 2019, came home in May 2025.          | Rosa Medina
          """)
  void a_clause_that_describes_somebody_tells_what_befell_him(String sentence, String victim) {
    assertThat(tell(sentence).frames())
        .flatExtracting(f -> f.slots())
        .filteredOn(s -> s.role() == SlotRole.VICTIM)
        .extracting(Slot::text)
        .contains(victim);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers shot dead two nurses in Gao on 5 May 2025.   | two nurses  | Soldiers
          Omar Haddad was shot dead by police on 5 May 2025.    | Omar Haddad | police
          Rosa Medina was beaten to death by guards in Gao.     | Rosa Medina | guards
          """)
  void how_it_ended_for_somebody_names_nobody(String sentence, String victim, String doer) {
    assertThat(parts(sentence, SlotRole.VICTIM)).containsExactly(victim);
    assertThat(parts(sentence, SlotRole.PERPETRATOR)).containsExactly(doer);
  }

  @Test
  void his_detention_befell_him_and_their_raid_was_theirs() {
    assertThat(parts("Omar Haddad fled in May. His torture was denied.", SlotRole.PERPETRATOR))
        .isEmpty();
    assertThat(parts("His disappearance in Gao was denied.", SlotRole.PERPETRATOR)).isEmpty();
  }

  private static List<String> parts(String text, SlotRole role) {
    return tell(text).frames().stream()
        .flatMap(f -> f.slots().stream())
        .filter(s -> s.role() == role)
        .map(Slot::text)
        .distinct()
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The search was called off on Sunday, 5 May 2024.                    | OTHER   | ASSERTED
          The digging is to begin in May 2026.                                | OTHER   | PLANNED
          The council is to meet on 5 May 2026.                               | MEETING | PLANNED
          Peace talks are scheduled to open in Geneva on 5 May 2026.          | MEETING | PLANNED
          The fighting ended on 5 May 2025.                                   | OTHER   | ASSERTED
          The mayor was recalled on 5 May 2025.                               | OTHER   | ASSERTED
          The villagers were informed on 5 May 2025.                          | OTHER   | ASSERTED
          The applicants were turned away on 5 May 2025.                      | OTHER   | ASSERTED
          The exhumation is to be completed on 5 May 2026.                    | OTHER   | PLANNED
          The road works started on 5 May 2025.                               | OTHER   | ASSERTED
          """)
  void what_begins_ends_or_is_called_off_on_a_day_happens(
      String sentence, EventType type, Factuality factuality) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> !f.times().isEmpty())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.type()).isEqualTo(type);
          assertThat(f.factuality()).isEqualTo(factuality);
        });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Arrested in Gao in February 2024, Rosa Medina was handed over in May 2025. | DETENTION
          Beaten in Gao in February 2024, Rosa Medina was given a bed in May 2025.   | VIOLATION
          """)
  void a_clause_at_the_side_keeps_its_own_time_only(String sentence, EventType type) {
    assertThat(tell(sentence).frames())
        .filteredOn(f -> f.type() == type)
        .singleElement()
        .satisfies(f -> assertThat(f.times()).hasSize(1));
  }
}
