package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Token;

/// When a length of time is that for which somebody is to be held: `sentenced to nine years`, `got
/// nine years from a closed court`, `was deprived of liberty for nine years`.
final class PrisonTerms {
  private static final int BEFORE = 8;
  private static final int AFTER = 4;

  /// So far before `to nine years` the verb may stand: `sentenced by the court of appeal of ...
  /// to`.
  private static final int FAR_BEFORE = 18;

  private static final Set<String> JUDGING =
      Set.of("sentence", "condemn", "jail", "imprison", "convict", "judge");

  private static final Set<String> LEADING = Set.of("to", "for", "at", "by");
  private static final Set<String> GETTING = Set.of("get", "receive");
  private static final Set<String> GIVING = Set.of("give", "hand");

  /// Behind the years that somebody got or serves.
  private static final Set<String> FOLLOWING =
      Set.of("", ".", ",", ";", "for", "from", "each", "and", "but", "while");

  private static final Set<String> UNITS = Set.of("year", "month");

  private PrisonTerms() {}

  /// @param from place of the first word of the figure
  /// @param to one past its unit
  static boolean isTerm(List<Token> tokens, int from, int to, String unit) {
    boolean beside =
        tokens.subList(Math.max(0, from - BEFORE), Math.min(tokens.size(), to + AFTER)).stream()
            .anyMatch(t -> FigureWords.SENTENCES.contains(lemma(t)));
    return beside
        || isJudged(tokens, from)
        || isDeprived(tokens, from)
        || (UNITS.contains(unit) && FOLLOWING.contains(lower(tokens, to)) && isGot(tokens, from));
  }

  /// `judged by the court of Pemba to nine years`: no other figure stands between.
  private static boolean isJudged(List<Token> tokens, int from) {
    if (!LEADING.contains(lower(tokens, from - 1))) {
      return false;
    }
    for (int i = from - 1; i >= Math.max(0, from - FAR_BEFORE); i--) {
      var token = tokens.get(i);
      if (token.pos().equals("CD") || token.text().equals(";")) {
        return false;
      }
      if (token.pos().startsWith("VB") && JUDGING.contains(lemma(token))) {
        return true;
      }
    }
    return false;
  }

  /// `was deprived of the freedom for nine years`
  private static boolean isDeprived(List<Token> tokens, int from) {
    var before = tokens.subList(Math.max(0, from - BEFORE), from);
    return before.stream().anyMatch(t -> lemma(t).equals("deprive"))
        && before.stream().anyMatch(t -> Set.of("liberty", "freedom").contains(lemma(t)));
  }

  /// `got nine years`, `was given nine years`, `must serve nine years`
  private static boolean isGot(List<Token> tokens, int from) {
    int verb = from - 1;
    while (verb > 0 && from - verb < 3 && !tokens.get(verb).pos().startsWith("VB")) {
      verb--;
    }
    if (verb < 0) {
      return false;
    }
    String lemma = lemma(tokens.get(verb));
    String before = lower(tokens, verb - 1);
    boolean passive =
        tokens.get(verb).pos().equals("VBN")
            && verb > 0
            && lemma(tokens.get(verb - 1)).equals("be");
    boolean serving =
        lemma.equals("serve")
            && (tokens.get(verb).pos().equals("VBG") || Set.of("to", "must").contains(before));
    return GETTING.contains(lemma) || (GIVING.contains(lemma) && passive) || serving;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static String lower(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
