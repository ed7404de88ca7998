package org.rapporteur.analyze.time;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Words.Found;
import org.rapporteur.model.time.TimeExpression;

/// A pattern of words and what it means; the meaning is null where the words turn out to be no
/// time.
///
/// @param name what the pattern finds; `month-of-happening` tells which happening is meant
record TimeRule(String name, Pattern pattern, Function<Found, @Nullable TimeExpression> meaning) {
  static TimeRule of(String name, String regex, Function<Found, @Nullable TimeExpression> meaning) {
    return new TimeRule(name, Pattern.compile(regex), meaning);
  }

  /// Whether the time belongs to a noun, `the October hearing`, and the verb says nothing of it.
  boolean ofHappening() {
    return name.endsWith("-of-happening");
  }
}
