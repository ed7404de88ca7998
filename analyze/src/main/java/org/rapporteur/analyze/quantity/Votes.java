package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Token;

/// Which figures of a sentence count votes for, votes against and abstentions.
final class Votes {
  private static final Set<String> VOTING = Set.of("vote", "abstention", "abstain");

  private final List<Token> tokens;

  Votes(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// `by 116 votes to 8`, `153 in favour, 10 against, with 23 abstentions`.
  ///
  /// @param number place of the figure
  /// @param to one past its last word
  /// @return the property, or nothing if it is no count of votes
  String property(int number, int to) {
    if (tokens.stream().noneMatch(t -> VOTING.contains(t.lemma()))) {
      return "";
    }
    String next = to < tokens.size() ? lower(to) : "";
    String second = to + 1 < tokens.size() ? lower(to + 1) : "";
    String before = number > 0 ? lower(number - 1) : "";
    if (next.startsWith("abst") || second.startsWith("abst")) {
      return "count-of-abstentions";
    }
    if (next.equals("against")
        || next.equals("no")
        || (before.equals("to")
            && number > 1
            && (Numerals.at(tokens, number - 2) != null || lower(number - 2).startsWith("vote")))) {
      return "count-of-votes-against";
    }
    boolean favour =
        next.equals("for")
            || (next.equals("in") && second.startsWith("favo"))
            || next.equals("to")
            || (next.startsWith("vote") && Set.of("to", "in", "for").contains(second));
    return favour
        ? "count-of-votes-in-favor"
        : next.startsWith("vote") && second.equals("against") ? "count-of-votes-against" : "";
  }

  private String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
