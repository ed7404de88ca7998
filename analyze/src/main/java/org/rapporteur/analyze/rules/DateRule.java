package org.rapporteur.analyze.rules;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeMention.Tense;

/// A pattern of a line and the time it means; the meaning is null where it turns out to be none.
///
/// @param tense which way the words look; unknown leaves it to the sentence
public record DateRule(
    Pattern pattern, Function<MatchResult, @Nullable TimeExpression> meaning, Tense tense) {

  /// A rule whose words look neither back nor ahead.
  public static DateRule of(
      String pattern, Function<MatchResult, @Nullable TimeExpression> meaning) {
    return of(pattern, Tense.UNKNOWN, meaning);
  }

  /// A rule whose words look back (`last`) or ahead (`next`).
  public static DateRule of(
      String pattern, Tense tense, Function<MatchResult, @Nullable TimeExpression> meaning) {
    return new DateRule(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), meaning, tense);
  }
}
