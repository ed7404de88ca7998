package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of which nothing but a surname and initials is printed: `S. H. Berdiyev`, `Sh. Berdiyev`.
/// Company tells that two such names stand in one story, not that they are one person: a father and
/// a son do so too. Where the initials are others, only a person can decide.
final class Initials {
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\p{Ll}?\\.");

  /// Letters of other scripts that are two in Latin ones: `Sh. Nazarbekov`.
  private static final Set<String> TWO_LETTERS =
      Set.of("sh", "ch", "zh", "kh", "yu", "ya", "ye", "ts");

  private Initials() {}

  /// Whether one of two words is the initial of the other.
  static boolean begins(String left, String right) {
    return isInitial(left, right) || isInitial(right, left);
  }

  private static boolean isInitial(String initial, String word) {
    return word.startsWith(initial)
        && word.length() > initial.length() + 1
        && (initial.length() == 1 || TWO_LETTERS.contains(initial));
  }

  /// Whether both names have initials only and neither list of initials begins the other.
  static boolean areOthers(String left, String right) {
    var one = of(left);
    var other = of(right);
    int shorter = Math.min(one.size(), other.size());
    return shorter > 0 && !one.subList(0, shorter).equals(other.subList(0, shorter));
  }

  /// The initials of a name that has no given name in full; empty if it has one or no initial.
  private static List<String> of(String name) {
    var initials = new ArrayList<String>();
    int words = 0;
    for (var word : name.replaceAll("(\\p{Lu})\\.(?=\\p{Lu})", "$1. ").split("\\s+")) {
      if (INITIAL.matcher(word).matches()) {
        initials.add(word.toLowerCase(Locale.ROOT));
      } else {
        words++;
      }
    }
    return words == 1 ? initials : List.of();
  }
}
