package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;

/// What a name is taken for.
final class TakenFor {
  private TakenFor() {}

  /// The name is found, and everybody who bears it is of a kind.
  static void kind(List<Referent> referents, String name, EntityType type) {
    assertThat(referents)
        .filteredOn(r -> r.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .isNotEmpty()
        .allMatch(r -> r.type().near(type));
  }
}
