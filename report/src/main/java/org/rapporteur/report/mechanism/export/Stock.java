package org.rapporteur.report.mechanism.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;

/// What there is to export.
///
/// @param acts the record's acts, rival figures among them, oldest first
public record Stock(
    List<Mechanism> mechanisms, List<Act> acts, List<HolderTerm> terms, List<Body> bodies) {
  public Stock {
    mechanisms = List.copyOf(mechanisms);
    acts = List.copyOf(acts);
    terms = List.copyOf(terms);
    bodies = List.copyOf(bodies);
  }

  Map<String, Mechanism> byId() {
    return mechanisms.stream().collect(Collectors.toMap(Mechanism::id, m -> m, (a, b) -> a));
  }

  /// The facts by the mechanism they are on.
  Map<String, List<Act>> facts() {
    return acts.stream().filter(Act::isFact).collect(Collectors.groupingBy(Act::mechanism));
  }
}
