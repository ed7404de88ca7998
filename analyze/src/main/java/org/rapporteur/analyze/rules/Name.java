package org.rapporteur.analyze.rules;

import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Entry;
import org.rapporteur.model.telling.EntityType;

/// A name that a rule or the gazetteer found.
///
/// @param start first char, counted as the words of the sentence count
/// @param end one past the last
/// @param known the row of the gazetteer, or null
/// @param rule what found it
public record Name(int start, int end, EntityType type, @Nullable Entry known, String rule) {
  int length() {
    return end - start;
  }

  public boolean overlaps(Name other) {
    return start < other.end && other.start < end;
  }
}
