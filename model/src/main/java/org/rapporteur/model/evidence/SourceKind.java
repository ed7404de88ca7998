package org.rapporteur.model.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a person says of the nature of a source, and so who may see it. The order is that of care.
public enum SourceKind {
  /// Anybody could read it.
  PUBLISHED,
  /// Notes and papers of our own, or not meant for others.
  INTERNAL,
  /// Somebody told it in confidence: interviews, testimony, statements of witnesses.
  INTERVIEW;

  /// The kind of that name, in upper or lower case.
  public static Optional<SourceKind> of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// Of two kinds said of one source, the one that asks for more care.
  static @Nullable SourceKind careful(@Nullable SourceKind one, @Nullable SourceKind other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.compareTo(other) >= 0 ? one : other;
  }

  /// The name used in `sources.csv`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
