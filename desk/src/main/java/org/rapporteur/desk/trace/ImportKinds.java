package org.rapporteur.desk.trace;

import java.util.List;
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

  /// @throws IllegalArgumentException if there is no such kind
  public static void mustKnow(String kind) {
    if (all().stream().noneMatch(k -> k.name().equals(kind))) {
      throw new IllegalArgumentException(
          "There is no kind "
              + kind
              + ": `rapporteur trace import kinds` lists them ("
              + String.join(", ", all().stream().map(Kind::name).toList())
              + ").");
    }
  }
}
