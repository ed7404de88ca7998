package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.text.Token;

/// Whether the name of a capital stands for its state: `Pyongyang denied it`, `they asked Moroni to
/// answer`, `talks between Lima and Quito`. A capital that somebody is in or goes to is the city.
final class Capitals {
  /// Words behind which a capital is one whom something is done to or said to, unless a noun
  /// follows: `with Tokyo`, but not `with Tokyo residents`.
  private static final Set<String> TOWARDS = words("towards");

  /// Verbs whose object is somebody who answers.
  private static final Set<String> ADDRESSING = words("addressing");

  /// What comes from somebody who writes or rules, and seldom from a town.
  private static final Set<String> WORDS = words("words");

  /// Who stands with or against a state: `a close ally of Lima`.
  private static final Set<String> ALLIES = words("allies");

  /// `close to Lima`, `loyal to Quito`
  private static final Set<String> INCLINED = words("inclined");

  /// `a victory for Lima`
  private static final Set<String> TURNS = words("turns");

  /// `spoke for Lima`
  private static final Set<String> SPEAKING_FOR = words("speaking-for");

  /// `the families expect Lima to hand over the body`
  private static final Set<String> WANTING = words("wanting");

  /// `handed nine men to Lima`
  private static final Set<String> GIVING = words("giving");

  private static final int GIFT = 7;

  /// `Lima itself has never said so`
  private static final Set<String> ITSELF = words("itself");

  /// What towns do too.
  private static final Set<String> OF_TOWNS = words("of-towns");

  private static final Set<String> LINKING = words("linking");

  /// What is sent to somebody who answers.
  private static final Set<String> SENT = words("sent");

  /// What a headline says that somebody does and a tagger takes for things.
  private static final Set<String> HEADLINE = words("headline");

  /// `Lima, a close ally of Quito, denies it`: no town says anything.
  private static final Set<String> SAYING = words("saying");

  /// Verbs that turn to somebody who answers.
  private static final Set<String> TURNING = words("turning");

  /// What two states have with one another.
  private static final Set<String> DEALINGS = words("dealings");

  /// Those who rule, by where they sit: `the government in Moroni`.
  private static final Set<String> RULERS = words("rulers");

  private static final int LONGEST_ASIDE = 6;

  /// `which has been an observer at the council since 1996`
  private static final int LONGEST_CLAUSE = 14;

  private Capitals() {}

  private static Set<String> words(String kind) {
    return KindedWords.of(Capitals.class, "capitals.txt", kind);
  }

  /// @param from where the name begins in its sentence
  /// @param to where it ends
  static boolean standForState(List<Token> tokens, int from, int to) {
    String before = word(tokens, from - 1);
    String after = word(tokens, to);
    boolean where = NameWords.LOCATIVES.contains(before);
    if (after.equals("'s") || after.equals("'")) {
      return !where || isOf(DEALINGS, tokens, to + 1);
    }
    if (before.equals("in") && isOf(RULERS, tokens, from - 2)) {
      return true;
    }
    if (isOneOfTwo(tokens, from, to)) {
      return isDealing(tokens, before.equals("and") ? from - 4 : from - 2);
    }
    if (speaksAfterAside(tokens, from, to)
        || isSource(tokens, from)
        || isDealtWith(tokens, from)
        || isAsked(tokens, from, to)
        || isSecond(tokens, from)
        || isDoer(tokens, from)
        || isMeant(tokens, from, to)
        || opensClause(tokens, from, to)
        || isSaidAtLast(tokens, to)) {
      return true;
    }
    if (after.equals(",")
        && pos(tokens, from - 1).startsWith("V")
        && isOf(ADDRESSING, tokens, from - 1)) {
      return true;
    }
    boolean listed = before.equals(",") || after.equals(",") || before.equals("-");
    if (where || listed || before.equals("of")) {
      return false;
    }
    return acts(tokens, to)
        || HEADLINE.contains(after)
        || (isAddressed(tokens, from, to) && !pos(tokens, to).startsWith("NN"));
  }

  private static boolean acts(List<Token> tokens, int to) {
    boolean second = word(tokens, to).matches("and|nor") && pos(tokens, to + 1).equals("NNP");
    int verb = second ? to + 2 : to;
    verb += word(tokens, verb).matches("``|[“\"«]") ? 1 : 0;
    verb += ITSELF.contains(word(tokens, verb)) ? 1 : 0;
    return pos(tokens, verb).startsWith("V") || pos(tokens, verb).equals("MD");
  }

  /// `on Seoul and Tokyo to set up a list`: the second of two of which the first is the state.
  private static boolean isSecond(List<Token> tokens, int from) {
    return from > 2
        && word(tokens, from - 1).equals("and")
        && pos(tokens, from - 2).equals("NNP")
        && !pos(tokens, from - 3).equals("NNP")
        && standForState(tokens, from - 2, from - 1);
  }

  /// `Prisoners swapped at the border, Yerevan says`
  private static boolean isSaidAtLast(List<Token> tokens, int to) {
    return HEADLINE.contains(word(tokens, to))
        && (to + 1 == tokens.size() || word(tokens, to + 1).matches("[.]|response|retaliation"));
  }

  private static boolean isAddressed(List<Token> tokens, int from, int to) {
    boolean called = isOf(Set.of("call"), tokens, from - 1) && word(tokens, to).equals("to");
    boolean verb =
        pos(tokens, from - 1).startsWith("V") && (called || isOf(ADDRESSING, tokens, from - 1));
    boolean linked =
        word(tokens, from - 1).equals("with")
            && pos(tokens, from - 2).equals("NNP")
            && isOf(LINKING, tokens, from - 3);
    return verb || (TOWARDS.contains(word(tokens, from - 1)) && !linked);
  }

  /// `It is Lima that decides`, `opposed by both Lima and Quito`, `called on Lima, once more, to
  /// reply`, `wants Lima to stop`, `found Lima responsible`, `a victory for Lima`, `a warning aimed
  /// at Lima`, `handed nine men to Lima`, `ties to Lima`.
  private static boolean isMeant(List<Token> tokens, int from, int to) {
    String before = word(tokens, from - 1);
    String after = word(tokens, to);
    boolean infinitive = after.equals("to") && pos(tokens, to + 1).equals("VB");
    boolean cleft =
        isOf(Set.of("be"), tokens, from - 1)
            && word(tokens, from - 2).equals("it")
            && after.matches("that|which|who");
    return cleft
        || (before.equals("both")
            && TOWARDS.contains(word(tokens, from - 2))
            && after.equals("and"))
        || (before.equals("on") && isOf(Set.of("call"), tokens, from - 2))
        || (infinitive && isOf(WANTING, tokens, before.equals("for") ? from - 2 : from - 1))
        || (isOf(Set.of("find", "hold"), tokens, from - 1)
            && after.matches("responsible|guilty|liable|accountable"))
        || (before.equals("for")
            && (isOf(TURNS, tokens, from - 2) || isOf(SPEAKING_FOR, tokens, from - 2)))
        || (before.equals("at") && isOf(Set.of("aim", "direct", "level"), tokens, from - 2))
        || (before.equals("to") && (isOf(DEALINGS, tokens, from - 2) || isGiven(tokens, from)));
  }

  private static boolean isGiven(List<Token> tokens, int from) {
    for (int i = from - 2; i >= Math.max(0, from - GIFT); i--) {
      if (pos(tokens, i).startsWith("V")) {
        return isOf(GIVING, tokens, i);
      }
    }
    return false;
  }

  /// `a swap, brokered by Quito, took an hour`
  private static boolean isDoer(List<Token> tokens, int from) {
    return word(tokens, from - 1).equals("by") && pos(tokens, from - 2).equals("VBN");
  }

  /// `In response, Lima closed two crossings`, `Under the deal with Lima, Quito frees ten men`,
  /// `For Quito, the prison does not exist`.
  private static boolean opensClause(List<Token> tokens, int from, int to) {
    if (from == 1 && word(tokens, 0).equals("for") && word(tokens, to).equals(",")) {
      return true;
    }
    boolean list = pos(tokens, from - 2).equals("NNP") && !pos(tokens, from - 3).equals("IN");
    return word(tokens, from - 1).equals(",")
        && !list
        && from < LONGEST_CLAUSE
        && pos(tokens, to).matches("VB[ZD]|MD")
        && !isOf(OF_TOWNS, tokens, to);
  }

  /// `relations between`, `an accord was reached between`
  private static boolean isDealing(List<Token> tokens, int at) {
    boolean reached = pos(tokens, at).equals("VBN") || isOf(Set.of("be"), tokens, at);
    for (int i = at; i >= Math.max(0, at - (reached ? 3 : 0)); i--) {
      if (isOf(DEALINGS, tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /// `between Lima and Quito`, either.
  private static boolean isOneOfTwo(List<Token> tokens, int from, int to) {
    boolean first = word(tokens, from - 1).equals("between") && word(tokens, to).equals("and");
    return first
        || (word(tokens, from - 1).equals("and") && word(tokens, from - 3).equals("between"));
  }

  /// `Sarajevo, meanwhile, has yet to decide`, `Berlin, the source added, had not been asked`,
  /// `Tokyo, which has been an observer since 1996, will send an envoy`.
  private static boolean speaksAfterAside(List<Token> tokens, int from, int to) {
    boolean opens =
        from == 0
            || (pos(tokens, from - 1).matches("``|CC|IN")
                && !NameWords.LOCATIVES.contains(word(tokens, from - 1)));
    if (!opens || !word(tokens, to).equals(",")) {
      return false;
    }
    boolean clause = word(tokens, to + 1).equals("which");
    int end = to + 1;
    while (end < tokens.size() && !word(tokens, end).equals(",")) {
      end++;
    }
    int longest = clause ? LONGEST_CLAUSE : LONGEST_ASIDE;
    boolean short_ = end - to <= longest + 1 && end < tokens.size();
    String opening = pos(tokens, to + 1);
    boolean aside =
        (clause && pos(tokens, to + 2).startsWith("V") && !isOf(Set.of("be"), tokens, end + 1))
            || isOf(SAYING, tokens, end + 1)
            || opening.startsWith("RB")
            || opening.equals("IN")
            || pos(tokens, end - 1).startsWith("VB");
    return short_ && aside && pos(tokens, end + 1).matches("VB[DPZ]|MD");
  }

  /// `according to Quito`, `sanctions imposed by Lima and Quito`.
  private static boolean isSource(List<Token> tokens, int from) {
    boolean said =
        word(tokens, from - 1).equals("to") && word(tokens, from - 2).equals("according");
    boolean second =
        word(tokens, from - 1).equals("and")
            && pos(tokens, from - 2).equals("NNP")
            && word(tokens, from - 3).equals("by")
            && pos(tokens, from - 4).matches("VB[DN]");
    return said || second;
  }

  /// `a letter from Lima`, `the decision of Quito`, `a treaty with Quito`, `she wrote to Maseru`,
  /// `four warnings to Quito`.
  private static boolean isDealtWith(List<Token> tokens, int from) {
    return switch (word(tokens, from - 1)) {
      case "from" -> isOf(WORDS, tokens, from - 2);
      case "of" -> isOf(WORDS, tokens, from - 2) || isOf(ALLIES, tokens, from - 2);
      case "with" -> isOf(DEALINGS, tokens, from - 2);
      case "to" ->
          isOf(SENT, tokens, from - 2)
              || isOf(INCLINED, tokens, from - 2)
              || (isOf(TURNING, tokens, from - 2) && pos(tokens, from - 2).startsWith("V"));
      default -> false;
    };
  }

  /// `Will Lima?`
  private static boolean isAsked(List<Token> tokens, int from, int to) {
    return from == 1 && pos(tokens, 0).equals("MD") && word(tokens, to).matches("\\?|\\.\\.\\.");
  }

  private static boolean isOf(Set<String> lemmas, List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && lemmas.contains(tokens.get(at).lemma().toLowerCase(Locale.ROOT));
  }

  private static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }

  private static String pos(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).pos() : "";
  }
}
