package org.rapporteur.desk.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.collect.trace.TraceKinds;

/// The kinds of material that can be taken in, for the doors.
public final class ImportKinds {
  private ImportKinds() {}

  /// A kind and what it is.
  public record Kind(String name, String words) {}

  public static List<Kind> all() {
    return TraceKinds.all().stream().map(k -> new Kind(k.name(), k.words())).toList();
  }

  /// Whether several files of this kind make one whole.
  public static boolean together(String kind) {
    return TraceKinds.all().stream().anyMatch(k -> k.name().equals(kind) && k.together());
  }

  /// @param mapping columns by the fields that they hold, and other settings
  /// @throws IllegalArgumentException if there is no such kind, or it has no such field
  public static void mustKnow(String kind, Map<String, String> mapping) {
    var known =
        TraceKinds.all().stream()
            .filter(k -> k.name().equals(kind))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "There is no kind "
                        + kind
                        + ": `rapporteur trace import kinds` lists them ("
                        + String.join(", ", all().stream().map(Kind::name).toList())
                        + ")."));
    mapping.forEach((field, column) -> mustKnow(known, field, column));
  }

  private static void mustKnow(TraceKinds.Kind kind, String field, String column) {
    if (kind.fields().isEmpty()) {
      throw new IllegalArgumentException(
          "Columns of the kind " + kind.name() + " are fixed: leave --map away.");
    }
    if (!kind.fields().contains(field) && !kind.settings().contains(field)) {
      throw new IllegalArgumentException(
          "The kind %s has no field %s: map one of %s."
              .formatted(kind.name(), field, String.join(", ", kind.fields())));
    }
    if (field.equals("dates") && !Set.of("month-first", "day-first").contains(column)) {
      throw new IllegalArgumentException(
          "Dates are month-first or day-first: --map dates=month-first says that 04/05/2019 is the"
              + " fifth of April.");
    }
  }
}
