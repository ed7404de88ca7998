package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Token;

/// What beside a name says that it is a firm, a paper or another body: its staff, what it is
/// called, the line that credits it. More is surer.
final class BodyWitness {
  private static final Set<String> STAFF =
      Set.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "editor",
          "editor-in-chief",
          "employee",
          "founder",
          "owner",
          "shareholder",
          "correspondent",
          "subsidiary",
          "president",
          "director",
          "coordinator",
          "convener",
          "journalist",
          "contractor",
          "manager",
          "chairman",
          "chairwoman",
          "ceo",
          "shares",
          "executive",
          "accountant",
          "columnist",
          "publisher");

  /// What only a body is: `Norrvik, a Danish chain`. Of a trader or a maker no one can tell.
  private static final Set<String> FIRMS =
      Set.of(
          "chain",
          "retailer",
          "refiner",
          "refinery",
          "smelter",
          "manufacturer",
          "airline",
          "brand",
          "bank",
          "conglomerate",
          "start-up",
          "startup",
          "watchdog",
          "charity",
          "ngo",
          "consultancy",
          "subsidiary",
          "think-tank",
          "union",
          "publisher");

  /// Who works with a firm or at it; one who works for somebody may work for a person.
  private static final Set<String> EXPERTS =
      Set.of(
          "analyst",
          "researcher",
          "attorney",
          "lawyer",
          "partner",
          "economist",
          "consultant",
          "engineer",
          "lecturer",
          "fellow");

  private static final Set<String> CREDITS =
      Set.of("published", "translated", "edited", "printed", "reported", "broadcast");

  private BodyWitness() {}

  static int weight(List<Token> tokens, Candidate c) {
    int at = c.from() - 1;
    if (at < 0) {
      return isCalledBody(tokens, c.to()) ? 3 : 0;
    }
    boolean staff =
        at > 0
            && NameWords.lower(tokens.get(at)).matches("of|for|at")
            && STAFF.contains(tokens.get(at - 1).lemma().toLowerCase(Locale.ROOT));
    staff |=
        at > 0
            && NameWords.lower(tokens.get(at)).matches("at|with")
            && EXPERTS.contains(tokens.get(at - 1).lemma().toLowerCase(Locale.ROOT));
    boolean made =
        tokens.get(at).lemma().matches("edit|publish|found")
            && tokens.get(at).pos().startsWith("V");
    boolean heard = isHearer(tokens, c);
    return (staff || made || heard || isCalledBody(tokens, c.to()) ? 3 : 0)
        + (isCredit(tokens, c) ? 4 : 0);
  }

  /// `told Dagsbladet by telephone`: what is told so is a paper or a station.
  private static boolean isHearer(List<Token> tokens, Candidate c) {
    return tokens.get(c.from() - 1).lemma().equals("tell")
        && c.to() + 1 < tokens.size()
        && ((NameWords.lower(tokens.get(c.to())).equals("by")
                && NameWords.lower(tokens.get(c.to() + 1)).endsWith("phone"))
            || (NameWords.lower(tokens.get(c.to())).equals("in")
                && NameWords.lower(tokens.get(c.to() + 1)).equals("an")
                && tokens.subList(c.to(), Math.min(tokens.size(), c.to() + 4)).stream()
                    .anyMatch(t -> NameWords.lower(t).equals("interview"))));
  }

  /// `, a website with five staff`, `, the state broadcaster`.
  private static boolean isCalledBody(List<Token> tokens, int to) {
    if (to + 2 >= tokens.size()
        || !tokens.get(to).text().equals(",")
        || !NameWords.lower(tokens.get(to + 1)).matches("an?|the|its")) {
      return false;
    }
    return tokens.subList(to + 2, Math.min(tokens.size(), to + 6)).stream()
        .takeWhile(t -> t.pos().matches("JJ.*|NN.*|HYPH"))
        .anyMatch(t -> NamedByKind.BODIES.contains(t.lemma()) || FIRMS.contains(t.lemma()));
  }

  /// `First published in Norwegian by Dagsbladet`, `translated from Dagsbladet`, `Source:
  /// Dagsbladet`: the line that says whose text it is.
  static boolean isCredit(List<Token> tokens, Candidate c) {
    int at = c.from() - 1;
    if (at < 0 || tokens.size() > 25) {
      return false;
    }
    var before = tokens.get(at).text();
    var words = tokens.subList(0, at).stream().map(NameWords::lower).toList();
    boolean translated =
        tokens.stream().map(NameWords::lower).anyMatch(w -> w.startsWith("translat"));
    return switch (before) {
      case ":" -> words.stream().anyMatch(w -> w.matches("source|text|note|translation|original"));
      case "by", "from", "of" -> translated && words.stream().anyMatch(BodyWitness::isCreditWord);
      default -> false;
    };
  }

  private static boolean isCreditWord(String word) {
    return CREDITS.contains(word)
        || word.startsWith("translat")
        || word.matches("text|edition|version|article|original|note|news");
  }
}
