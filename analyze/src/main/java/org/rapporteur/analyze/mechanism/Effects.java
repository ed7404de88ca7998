package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.mechanism.Act;

/// What one act does to other mechanisms: a resolution that `creates:coi-dprk:1y` is the founding
/// of the commission. An effect on something that no table knows stays a word of the act.
final class Effects {
  private Effects() {}

  static List<Act> of(Act act, Set<String> mechanisms) {
    var effects = new ArrayList<Act>();
    for (var effect : act.field("effects").orElse("").split(";")) {
      var parts = effect.strip().split(":");
      var kind =
          switch (parts[0]) {
            case "creates" -> "established";
            case "renews" -> "renewed";
            case "ends" -> "ended";
            case "extends" -> "extended";
            default -> "";
          };
      if (parts.length > 1 && !kind.isEmpty() && mechanisms.contains(parts[1])) {
        var effected =
            new Act(
                    act.id() + ">" + parts[1],
                    parts[1],
                    kind,
                    act.occurred(),
                    null,
                    act.fields(),
                    act.standing(),
                    act.grade(),
                    List.of(),
                    act.citation(),
                    act.origin())
                .with("cause", act.id());
        effects.add(term(parts).map(t -> effected.with("term", t)).orElse(effected));
      }
    }
    return effects;
  }

  /// For how long: `renews:ghren:2y`.
  private static Optional<String> term(String[] parts) {
    return parts.length > 2 && parts[2].matches("(?i)\\d{1,4}[ymd]")
        ? Optional.of("P" + parts[2].toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
