package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Bodies whose name says nothing of what they are, while the text does: `the relief group Dorost
/// Dasht`, `its supplier Lindi Spinning`, `the association Lamp of the Shore`, `Dorost Dasht, an
/// Afghan aid group`.
final class CalledBodies {
  /// The rule of such names.
  static final String RULE = "pattern:called";

  private static final Set<String> NOUNS =
      Set.of(
          "group",
          "organization",
          "organisation",
          "association",
          "foundation",
          "charity",
          "collective",
          "cooperative",
          "coalition",
          "alliance",
          "ngo",
          "network",
          "company",
          "firm",
          "newspaper",
          "daily",
          "weekly",
          "magazine",
          "website",
          "portal",
          "broadcaster",
          "channel",
          "party",
          "movement",
          "militia",
          "supplier",
          "affiliate",
          "subsidiary",
          "certifier",
          "manufacturer",
          "operator",
          "agency",
          "outlet",
          "initiative",
          "watchdog");

  private static final int LONGEST = 4;

  private CalledBodies() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isNoun(tokens, i) && !isColleague(tokens, i)) {
        add(i + 1, end(tokens, i + 1), found);
      } else if (i > 0 && isExplained(tokens, i)) {
        add(start(tokens, i), i, found);
      }
    }
    return found;
  }

  private static void add(int from, int to, List<Candidate> found) {
    if (from < to) {
      found.add(
          new Candidate(
              from, to, EntityType.ORGANIZATION, null, null, null, RULE, Candidate.PATTERN));
    }
  }

  /// A noun for one body with something before it: `the group`, `aid group`, `Seoul-based group`.
  private static boolean isNoun(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).pos().equals("NN")
        && NOUNS.contains(tokens.get(at).text())
        && (tokens.get(at - 1).pos().matches("DT|PRP\\$|POS|JJ.*|NN.*|IN")
            || tokens.get(at - 1).text().matches("(?:\\p{L}+-)?based"));
  }

  /// `representative of company Aidar Osmon`: a translation lost the article and the comma.
  private static boolean isColleague(List<Token> tokens, int noun) {
    return tokens.get(noun - 1).pos().equals("IN")
        && noun + 2 < tokens.size()
        && tokens.get(noun + 1).name().equals("PERSON")
        && tokens.get(noun + 2).name().equals("PERSON");
  }

  /// One past the name that begins here; `of` belongs to it where a capital follows.
  private static int end(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && to - from < LONGEST && isWord(tokens.get(to))) {
      to++;
    }
    if (to == from || to == tokens.size() || !NameWords.lower(tokens.get(to)).matches("of|for")) {
      return isOwner(tokens, to) ? from : to;
    }
    int next =
        to + 1 < tokens.size() && NameWords.lower(tokens.get(to + 1)).equals("the")
            ? to + 2
            : to + 1;
    int end = next;
    while (end < tokens.size() && end - next < 2 && isWord(tokens.get(end))) {
      end++;
    }
    return end > next ? end : to;
  }

  private static boolean isOwner(List<Token> tokens, int to) {
    return to < tokens.size() && tokens.get(to).pos().equals("POS");
  }

  /// Whether a comma stands here after which a body is described: `, a civic group`.
  private static boolean isExplained(List<Token> tokens, int comma) {
    if (!tokens.get(comma).text().equals(",")
        || comma + 2 >= tokens.size()
        || !NameWords.lower(tokens.get(comma + 1)).matches("an?")) {
      return false;
    }
    int at = comma + 2;
    while (at < tokens.size()
        && at < comma + 8
        && tokens.get(at).pos().matches("JJ.*|NN.*|HYPH|VBN")) {
      at++;
    }
    boolean to = at < tokens.size() && NameWords.lower(tokens.get(at)).equals("to");
    return at > comma + 2 && !to && NOUNS.contains(tokens.get(at - 1).text());
  }

  private static int start(List<Token> tokens, int to) {
    int from = to;
    while (from > 0 && to - from < LONGEST && isWord(tokens.get(from - 1))) {
      from--;
    }
    boolean opens = from == 0 && to == 1;
    return opens ? to : from;
  }

  private static boolean isWord(Token token) {
    return BodyPatterns.isCapital(token)
        && token.text().length() > 1
        && token.pos().matches("NN.*|JJ|FW")
        && !CalendarWords.isNamed(token.text())
        && !MentionTitles.isTitle(token.text());
  }
}
