package org.rapporteur.analyze.identity;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names that protect whom they stand for: `S-3`, `Witness K7`, `Source 12`. They are nobody else's
/// name, and what they begin with is no initial: to suggest that `S-3` might be Slobodan would undo
/// what the name is for.
final class Pseudonyms {
  private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

  private Pseudonyms() {}

  /// Whether one of two names has a number that the other has not.
  static boolean areApart(String left, String right) {
    return !numbers(left).equals(numbers(right));
  }

  private static String numbers(String name) {
    return DIGITS.matcher(name).results().map(r -> r.group()).collect(Collectors.joining(" "));
  }
}
