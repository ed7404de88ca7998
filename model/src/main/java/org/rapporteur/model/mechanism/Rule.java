package org.rapporteur.model.mechanism;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// A rule by which mechanisms live, as data.
///
/// @param id such as `R1`
/// @param kind which evaluator applies it: `renewal`, `cap`, `counter`, `reports-due`,
///   `fixed-term`, `series`, `threshold`, `sunset`, `vacancy`, `elapsed`, `dormant`, `consent`
/// @param appliesTo what it applies to: `type`, `id`, or any field of a mechanism
/// @param parameters for the evaluator
/// @param source where the rule is laid down
/// @param effective since when it holds, or null: always
/// @param grade a rule of grade C is loaded and not applied
public record Rule(
    String id,
    String kind,
    String label,
    Map<String, String> appliesTo,
    Map<String, String> parameters,
    String source,
    @Nullable Edtf effective,
    Severity severity,
    Grade grade,
    Origin origin) {
  public Rule {
    appliesTo = Map.copyOf(appliesTo);
    parameters = Map.copyOf(parameters);
  }

  /// How much hangs on a breach.
  public enum Severity {
    NOTICE,
    WARNING,
    BREACH
  }

  /// Whether it is applied.
  public boolean enabled() {
    return grade != Grade.C;
  }

  /// Whether it speaks of a mechanism.
  public boolean appliesTo(Mechanism mechanism) {
    return appliesTo.entrySet().stream()
        .allMatch(e ->
            switch (e.getKey()) {
              case "type" -> mechanism.type().label().equals(e.getValue());
              case "id" -> mechanism.id().equals(e.getValue());
              default -> e.getValue().equals(mechanism.fields().get(e.getKey()));
            });
  }

  /// One of its parameters.
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name));
  }
}
