package org.rapporteur.model.mechanism;

import org.jspecify.annotations.Nullable;

/// Who says so.
///
/// @param source where the fact was read, as found; may be empty, never guessed
/// @param statedBy the publisher whose claim it is, or null if the record itself says it
/// @param note what a reader should know beside
public record Citation(String source, @Nullable String statedBy, @Nullable String note) {
  /// Nobody is named.
  public static final Citation NONE = new Citation("", null, null);

  /// The source as shown to a reader.
  public String print() {
    if (statedBy != null && !statedBy.isBlank()) {
      return statedBy;
    }
    return source.isBlank() ? "source not named" : source;
  }
}
