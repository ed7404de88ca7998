package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.rapporteur.model.text.Token;

/// When a bare number is an age: `Ama Kole, 43,`, `Ama Kole (43)`, `Ama Kole, a farmer of 43,`,
/// `Ama Kole, who came from the coast, was 43.` and `She was 43.`
final class Ages {
  private static final int OLDEST = 110;

  /// `was five` is rather a count, but `was five when the soldiers came` is none.
  private static final int YOUNGEST_TOLD = 10;

  private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "\u201d", "\"");
  private static final Set<String> AFTER = Set.of("and", "when", "at", "in", "last", "this");
  private static final Set<String> BEING = Set.of("was", "is", "turned");

  /// `a man of 67 who now lives in a tent`: nothing but an age is said so of one.
  private static final Set<String> ONE =
      Set.of("man", "woman", "boy", "girl", "widow", "widower", "grandmother", "grandfather");

  private static final Set<String> FOLLOWING = Set.of("who", "whom", "whose", "with", "from");

  /// Of whom a number is said and no age.
  private static final Set<String> MANY =
      Set.of(
          "team",
          "group",
          "crew",
          "total",
          "panel",
          "delegation",
          "force",
          "party",
          "family",
          "crowd",
          "list",
          "staff",
          "committee",
          "council",
          "series",
          "average",
          "minimum",
          "maximum",
          "majority",
          "margin",
          "population",
          "minority",
          "sum",
          "fine",
          "score");

  private Ages() {}

  static boolean isAge(List<Token> tokens, int number, int to, int value, IntPredicate named) {
    if (number == 0 || value >= OLDEST || to >= tokens.size()) {
      return false;
    }
    String before = lower(tokens, number - 1);
    String after = lower(tokens, to);
    if (isEldest(tokens, number)) {
      return true;
    }
    if (Set.of(",", "(").contains(before)) {
      int name = Math.max(0, number - 2);
      boolean enclosed = before.equals("(") && after.equals(")") && isProper(tokens, name);
      boolean ends = after.equals(".") && before.equals(",") && value >= YOUNGEST_TOLD;
      return (Set.of(",", ")").contains(after) || ends) && (enclosed || named.test(name));
    }
    boolean closed = CLOSING.contains(after);
    if (before.equals("of")) {
      boolean one = number > 2 && ONE.contains(lower(tokens, number - 2));
      return (closed || (one && FOLLOWING.contains(after)))
          && (one || isSomebody(tokens, number - 2, named));
    }
    boolean told = BEING.contains(before) && (value >= YOUNGEST_TOLD || after.equals("when"));
    return told && (closed || AFTER.contains(after)) && speaksOfOne(tokens, number - 1, named);
  }

  /// `Ama Kole being the youngest at 13`
  private static boolean isEldest(List<Token> tokens, int number) {
    return number > 1
        && lower(tokens, number - 1).equals("at")
        && Set.of("youngest", "oldest", "eldest").contains(lower(tokens, number - 2));
  }

  /// `Ama Kole, a rice farmer of 52`
  private static boolean isSomebody(List<Token> tokens, int noun, IntPredicate named) {
    if (noun < 2 || MANY.contains(lower(tokens, noun))) {
      return false;
    }
    for (int i = noun - 1; i >= Math.max(1, noun - 4); i--) {
      if (Set.of("a", "an").contains(lower(tokens, i))) {
        return i > 1 && lower(tokens, i - 1).equals(",") && named.test(i - 2);
      }
    }
    return false;
  }

  /// Whether a name opens what is said, not a figure or a measure: `The eldest, U Kole, was 71.`
  private static boolean speaksOfOne(List<Token> tokens, int verb, IntPredicate named) {
    boolean name = verb == 1 && Set.of("he", "she").contains(lower(tokens, 0));
    for (int i = 0; i < verb; i++) {
      name |= named.test(i);
      boolean count = tokens.get(i).pos().equals("CD") && !isSpan(tokens, i + 1);
      if (count || Set.of("toll", "number").contains(lower(tokens, i))) {
        return false;
      }
    }
    return name;
  }

  private static boolean isSpan(List<Token> tokens, int unit) {
    return Nouns.TIME_UNITS.contains(tokens.get(unit).lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isProper(List<Token> tokens, int at) {
    return tokens.get(at).pos().startsWith("NNP");
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
