package org.rapporteur.analyze.mechanism;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.Ruling;

/// Applies all rules of one kind.
interface Evaluator {
  /// The parameters without which it cannot work.
  List<String> needs();

  /// What the rule says on the day, or nothing if it has nothing to say.
  Optional<Ruling> rule(Asked asked);

  /// What was missing up to the day.
  default List<Gap> gaps(Asked asked) {
    return List.of();
  }
}
