package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.claim.Claim.Kind;

/// What people without names are said to have told is a claim of speech; what papers show is not.
class UnnamedSourcesTest {
  @Test
  void witnesses_tell_and_payslips_do_not() {
    assertThat(saids("Guards kept the gate shut for four hours, according to nine witnesses."))
        .hasSize(1);
    assertThat(saids("Weavers earned less than 2 euros a month, according to eleven payslips."))
        .isEmpty();
  }

  @Test
  void what_villagers_told_is_theirs() {
    assertThat(
            saids("According to what villagers told the paper, a boat sank on Friday near Oslo."))
        .hasSize(1);
  }

  @Test
  void witnesses_in_french_and_spanish_tell_too() {
    assertThat(
            saids(
                "D'après des pêcheurs, les gardes obligeaient les hommes à descendre dans la cale chaque jeudi, sans salaire."))
        .hasSize(1);
    assertThat(
            saids(
                "Según varios pescadores, los guardias obligaban a los hombres a bajar a la bodega cada jueves, sin salario."))
        .hasSize(1);
  }

  private static List<String> saids(String text) {
    return compare(told(text)).claims().stream()
        .filter(c -> c.kind() == Kind.SAID)
        .map(c -> c.span().text())
        .toList();
  }
}
