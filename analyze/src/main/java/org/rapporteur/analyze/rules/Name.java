package org.rapporteur.analyze.rules;

import java.util.regex.MatchResult;
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
  /// What a group called `name` fits, which no list knows.
  ///
  /// @param base where the line begins, counted as the words are
  public static Name of(MatchResult found, int base, EntityType type, String rule) {
    return new Name(base + found.start("name"), base + found.end("name"), type, null, rule);
  }

  int length() {
    return end - start;
  }

  public boolean overlaps(Name other) {
    return start < other.end && other.start < end;
  }
}
