package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.text.Token;

/// Figures that are told without a number: `there is no mass grave`, `nobody was hurt`, `none of
/// them has been questioned` count nothing, `the only person arrested` one, `twice` two times. What
/// is merely absent (`no doubt`, `no evidence`) is not counted.
final class Unnumbered {
  /// What is counted where there is some of it.
  private static final Set<String> THINGS =
      Set.of(
          "grave",
          "body",
          "prisoner",
          "detainee",
          "camp",
          "shot",
          "bullet",
          "bomb",
          "child",
          "civilian",
          "journalist",
          "house",
          "home",
          "village",
          "weapon",
          "survivor",
          "refugee",
          "migrant",
          "soldier",
          "troop",
          "complaint",
          "request",
          "arrest",
          "attack",
          "boat",
          "bunker",
          "prison",
          "protester",
          "hostage",
          "patient",
          "resident",
          "family",
          "woman",
          "man",
          "people",
          "person",
          "worker",
          "student",
          "inmate",
          "fighter",
          "mercenary");

  private static final Set<String> SOMEBODY =
      Set.of(
          "person",
          "man",
          "woman",
          "suspect",
          "defendant",
          "official",
          "officer",
          "journalist",
          "survivor",
          "victim",
          "casualty",
          "detainee",
          "prisoner",
          "soldier",
          "one");

  /// What befalls people so that it is worth saying that it befell nobody.
  private static final Set<String> HARMS =
      Set.of("killed", "injured", "detained", "displaced", "missing", "returned", "sentenced");

  private static final int CLAUSE = 6;

  private Unnumbered() {}

  /// A figure in words.
  ///
  /// @param to one past its last word
  /// @param head index of the counted noun, or -1
  record Figure(int to, Quantity quantity, String property, int head) {}

  static @Nullable Figure at(List<Token> tokens, int i) {
    return switch (lower(tokens, i)) {
      case "twice" ->
          lower(tokens, i + 1).matches("as|the|a|that|weekly|daily|yearly") ? null : times(i, 2);
      case "thrice" -> times(i, 3);
      case "nobody" -> befell(tokens, i + 1) ? figure(i + 1, 0, null, -1) : null;
      case "none" ->
          lower(tokens, i + 1).equals("of") && participle(tokens, i + 2)
              ? figure(i + 1, 0, null, -1)
              : null;
      case "no" -> none(tokens, i);
      case "only" -> only(tokens, i);
      default -> null;
    };
  }

  private static Figure times(int i, int times) {
    return new Figure(i + 1, quantity(times, "time", List.of()), "count-of-times", -1);
  }

  private static @Nullable Figure none(List<Token> tokens, int i) {
    if (lower(tokens, i + 1).equals("one")) {
      return befell(tokens, i + 2) ? figure(i + 2, 0, null, -1) : null;
    }
    boolean single = i > 0 && lower(tokens, i + 1).equals("single");
    var counted = Counted.after(tokens, single ? i + 2 : i + 1);
    if (counted == null || counted.head() - i > 4) {
      return null;
    }
    String noun = tokens.get(counted.head()).lemma().toLowerCase(Locale.ROOT);
    boolean thing = THINGS.contains(noun);
    boolean harm = Fates.of(noun).isPresent() && !thing;
    boolean told =
        harm
            ? harm(tokens, i, counted.head())
            : thing && (exists(tokens, i) || befell(tokens, counted.head() + 1));
    return told
        ? new Figure(
            counted.head() + 1,
            quantity(0, noun, counted.modifiers()),
            "count-of-" + Nouns.plural(noun),
            counted.head())
        : null;
  }

  /// `there were no`, `caused no`, `no casualties were reported`.
  private static boolean harm(List<Token> tokens, int i, int head) {
    String before = i > 0 ? tokens.get(i - 1).lemma() : "";
    return exists(tokens, i)
        || Set.of("cause", "report", "record", "register", "suffer", "with").contains(before)
        || participle(tokens, head + 1);
  }

  private static boolean exists(List<Token> tokens, int i) {
    for (int j = Math.max(0, i - 4); j < i; j++) {
      if (lower(tokens, j).equals("there")) {
        return tokens.get(i - 1).lemma().equals("be");
      }
    }
    return false;
  }

  /// `was injured`, `has been arrested`: what befell them follows at once.
  private static boolean befell(List<Token> tokens, int from) {
    return verb(tokens, from, true);
  }

  private static boolean participle(List<Token> tokens, int from) {
    return verb(tokens, from, false);
  }

  private static boolean verb(List<Token> tokens, int from, boolean fated) {
    boolean auxiliary = false;
    for (int j = from; j < Math.min(tokens.size(), from + CLAUSE); j++) {
      var token = tokens.get(j);
      boolean last = token.pos().equals("VBN") || token.pos().equals("VBD");
      boolean linking = Set.of("be", "have").contains(token.lemma());
      auxiliary |= linking;
      if (token.text().matches("[,;:.]")) {
        return false;
      }
      if (last && !linking) {
        boolean active = token.pos().equals("VBD") && token.lemma().equals("die");
        return (auxiliary || active)
            && (!fated || Fates.of(token.lemma()).filter(HARMS::contains).isPresent());
      }
    }
    return false;
  }

  /// `the only person to have been arrested`, `the only suspect in custody`.
  private static @Nullable Figure only(List<Token> tokens, int i) {
    boolean definite = i > 0 && lower(tokens, i - 1).equals("the");
    int head = i + 1;
    boolean somebody =
        head < tokens.size()
            && tokens.get(head).pos().equals("NN")
            && SOMEBODY.contains(tokens.get(head).lemma());
    boolean told =
        lower(tokens, head + 1)
            .matches("to|who|that|in|under|arrested|detained|killed|charged|held");
    if (!definite || !somebody || !told || !fate(tokens, head)) {
      return null;
    }
    String noun = tokens.get(head).lemma();
    return new Figure(
        head + 1, quantity(1, noun, List.of()), "count-of-" + Nouns.plural(noun), head);
  }

  private static boolean fate(List<Token> tokens, int head) {
    return tokens.subList(head + 1, Math.min(tokens.size(), head + CLAUSE)).stream()
        .anyMatch(t -> Fates.of(t.lemma()).isPresent());
  }

  private static Figure figure(int to, int value, @Nullable String noun, int head) {
    return new Figure(to, quantity(value, noun, List.of()), "count", head);
  }

  private static Quantity quantity(int value, @Nullable String noun, List<String> modifiers) {
    var number = BigDecimal.valueOf(value);
    return new Quantity(
        Comparator.EQUAL, number, number, null, noun, modifiers, QuantityClass.COUNT, false);
  }

  private static String lower(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
