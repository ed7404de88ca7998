package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Bodies that are told apart by a number: `Prison No. 12`, `Ostrava Colony No. 6`, `Camp 9`,
/// `Trial Chamber IV`, `the 21st Motorised Brigade`.
final class NumberedBodies {
  private static final Set<String> HEADS =
      Set.of(
          "prison",
          "colony",
          "camp",
          "jail",
          "gaol",
          "kwanliso",
          "kyohwaso",
          "centre",
          "center",
          "chamber",
          "panel",
          "court",
          "senate",
          "battalion",
          "brigade",
          "regiment",
          "division",
          "company",
          "squadron",
          "unit",
          "station",
          "hospital",
          "polyclinic",
          "school",
          "sizo",
          "department",
          "directorate",
          "bureau",
          "laboratory",
          "branch",
          "office",
          "section");

  private static final Set<String> TROOPS =
      Set.of(
          "brigade",
          "battalion",
          "regiment",
          "division",
          "corps",
          "company",
          "squadron",
          "army",
          "fleet",
          "platoon",
          "directorate",
          "bureau",
          "department",
          "chamber");

  private static final Set<String> ARMS =
      Set.of(
          "infantry",
          "motorised",
          "motorized",
          "mechanised",
          "mechanized",
          "rifle",
          "light",
          "armoured",
          "armored",
          "mountain",
          "guards",
          "separate",
          "airborne",
          "artillery",
          "tank",
          "field",
          "military",
          "special",
          "forces",
          "border",
          "commando",
          "parachute",
          "assault",
          "naval",
          "air",
          "rapid",
          "support");

  private NumberedBodies() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      int to = numbered(tokens, i);
      if (to > i) {
        add(opening(tokens, i), to, found);
      } else if (isOrdinal(tokens.get(i).text()) || isNumberOfTroops(tokens, i)) {
        add(i, troops(tokens, i + 1), found);
      }
    }
    return found;
  }

  private static void add(int from, int to, List<Candidate> found) {
    if (to > from) {
      found.add(
          new Candidate(
              from,
              to,
              EntityType.PUBLIC_BODY,
              null,
              null,
              null,
              "pattern:numbered",
              Candidate.PATTERN));
    }
  }

  /// One past `Prison No. 12`; a head in lower case needs the word for number.
  private static int numbered(List<Token> tokens, int head) {
    if (!HEADS.contains(NameWords.lower(tokens.get(head))) || head + 1 >= tokens.size()) {
      return head;
    }
    boolean sign = tokens.get(head + 1).text().matches("(?i)no\\.?|nr\\.?|№|#|number");
    int at = head + (sign ? 2 : 1);
    if (at >= tokens.size() || !(sign || BodyPatterns.isCapital(tokens.get(head)))) {
      return head;
    }
    String number = tokens.get(at).text();
    boolean counts = number.matches("\\d{1,4}(/\\d+)?[A-Z]?") || number.matches("[IVX]{1,5}");
    boolean quantity = !sign && at + 1 < tokens.size() && isCounted(tokens.get(at + 1));
    return counts && !quantity ? at + 1 : head;
  }

  /// `Division 12 soldiers`: the number belongs to what follows.
  private static boolean isCounted(Token next) {
    return next.pos().equals("NNS") || next.text().matches("%|percent|per");
  }

  /// Capitalised words before the head, without an article or a word that opens the sentence.
  private static int opening(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && head - from < 3 && isName(tokens.get(from - 1), from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean isName(Token token, int at) {
    return BodyPatterns.isCapital(token)
        && token.pos().matches("NNPS?|JJ|NN")
        && !MentionTitles.isTitle(token.text())
        && (at > 0 || token.pos().startsWith("NNP"));
  }

  private static boolean isOrdinal(String word) {
    return word.matches("\\d{1,3}(st|nd|rd|th)");
  }

  /// `72 Special Forces Battalion`, not `72 battalions`.
  private static boolean isNumberOfTroops(List<Token> tokens, int at) {
    return tokens.get(at).text().matches("\\d{1,3}")
        && at + 1 < tokens.size()
        && BodyPatterns.isCapital(tokens.get(at + 1))
        && ARMS.contains(NameWords.lower(tokens.get(at + 1)));
  }

  private static int troops(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + 3 && ARMS.contains(NameWords.lower(tokens.get(at)))) {
      at++;
    }
    return at < tokens.size() && TROOPS.contains(NameWords.lower(tokens.get(at))) ? at + 1 : -1;
  }
}
