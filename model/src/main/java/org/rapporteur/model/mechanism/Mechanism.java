package org.rapporteur.model.mechanism;

import java.util.Map;
import java.util.Optional;

/// One mechanism. It has no state of its own: that is worked out from its acts.
///
/// @param id key in its pack, such as `sr-dprk`
/// @param fields what else is known: `body`, `form`, `series`, `basis` (the law it stands on),
///   `renewed-by` (the series that renews it), `parent`, `jurisdiction`, `care`
public record Mechanism(
    String id,
    MechanismType type,
    String label,
    Map<String, String> fields,
    Citation citation,
    Origin origin) {
  public Mechanism {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a mechanism has an id");
    }
    fields = Map.copyOf(fields);
  }

  /// One of its fields.
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }
}
