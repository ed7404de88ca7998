package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Persons whom the words around them give away where the classifier does not know their names:
/// `the fisherman Jonas Chipe`, `Captain Zono`, `Ama Kole, 34,`, `Ama Kole, a researcher`, `Ama
/// Kole told us`, `an activist known as Muay`.
final class PersonPattern {
  private static final int LONGEST = 5;
  private static final int SHORTENED = 3;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "di", "van", "von", "der", "den", "bin",
          "ibn", "bint", "al", "el", "abu", "ben", "la", "le", "ter", "y", "e", "ould", "wa", "ag");
  private static final Set<String> TELLS =
      Set.of(
          "say", "tell", "add", "recall", "explain", "insist", "testify", "write", "reply", "argue",
          "warn", "recount", "weep", "declare", "affirm", "note");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "The", "A", "An", "This", "That", "These", "Those", "In", "On", "At", "For", "But", "And",
          "No", "No.", "He", "She", "It", "We", "They", "I", "Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.",
          "Ms.", "Dr.");

  private PersonPattern() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      int to = isName(tokens.get(i)) ? end(tokens, i) : i;
      if (to > i) {
        int from = opensWithTitle(tokens, i + 1, to) ? i + 1 : i;
        int ground = ground(tokens, from, to);
        if (ground > 0) {
          found.add(
              new Candidate(
                  from, to, EntityType.PERSON, null, null, null, "pattern:person", ground));
        }
        i = to - 1;
      }
    }
    return found;
  }

  /// One past the last word of a run of capitalised words with particles between.
  private static int end(List<Token> tokens, int from) {
    int to = from + 1;
    int at = to;
    while (at < tokens.size() && at < from + LONGEST + 2) {
      if (isName(tokens.get(at))) {
        to = ++at;
      } else if (isShortened(tokens, at)) {
        at += SHORTENED;
        to = at;
      } else if (PARTICLES.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))) {
        at++;
      } else {
        break;
      }
    }
    return to;
  }

  /// `Journalist Tsehay Bekele spoke.`: a word for persons is a capital because the sentence begins
  /// with it, and a name of several words follows.
  private static boolean opensWithTitle(List<Token> tokens, int from, int to) {
    return from == 1
        && to - from > 1
        && PersonWords.isPerson(tokens.getFirst().text())
        && tokens.subList(from, to).stream().allMatch(t -> BodyHeads.of(t.text()) == null);
  }

  /// `G/Selassie` for `Gebreselassie`, as Ethiopian papers print it: a letter, a stroke, a word.
  private static boolean isShortened(List<Token> tokens, int at) {
    return at + SHORTENED <= tokens.size()
        && tokens.get(at).text().matches("\\p{Lu}\\p{Ll}?")
        && tokens.get(at + 1).text().equals("/")
        && tokens.get(at + 1).start() == tokens.get(at).end()
        && tokens.get(at + 2).start() == tokens.get(at + 1).end()
        && Character.isUpperCase(tokens.get(at + 2).text().codePointAt(0));
  }

  private static boolean isName(Token token) {
    String word = token.text();
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && word.chars().anyMatch(Character::isLowerCase)
        && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'')
        && !NOT_NAMES.contains(word)
        && !CalendarWords.isNamed(word)
        && !MentionTitles.isTitle(word)
        && BodyHeads.of(word) != EntityType.PUBLIC_BODY
        && !word.equals("Government")
        && (token.pos().startsWith("NN") || token.pos().equals("FW") || token.pos().equals("JJ"))
        && !token.name().equals("LOCATION");
  }

  /// How firm the ground is: a title or an age outweighs the classifier, other signs do not; 0 for
  /// none.
  private static int ground(List<Token> tokens, int from, int to) {
    int words = to - from;
    if (words > LONGEST) {
      return 0;
    }
    boolean titled =
        opensWithTitle(tokens, from, to) || (from > 0 && isTitle(tokens.get(from - 1)));
    boolean old = aged(tokens, to) && (words >= 2 || goesOn(tokens, to));
    if (titled || old || isCalled(tokens, from)) {
      return Candidate.PATTERN;
    }
    boolean signs = described(tokens, to) || tells(tokens, to) || introduced(tokens, from);
    return words >= 2 && signs ? Candidate.CLASSIFIER : 0;
  }

  /// Only words for persons in lower case, or the courtesies and ranks that stand before a name.
  private static boolean isTitle(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean lower = Character.isLowerCase(token.text().codePointAt(0));
    boolean rank =
        Set.of(
                "captain",
                "colonel",
                "general",
                "lieutenant",
                "sergeant",
                "major",
                "judge",
                "justice",
                "mr",
                "mr.",
                "mrs",
                "mrs.",
                "ms",
                "ms.",
                "dr",
                "dr.",
                "professor",
                "maître",
                "maitre",
                "sister",
                "sheikh",
                "bishop",
                "pastor",
                "ambassador")
            .contains(word);
    return rank || (lower && PersonWords.isPerson(token.lemma()));
  }

  /// `our chairwoman, Eka Tordia`, `the deputy director, Jon Lund`.
  private static boolean introduced(List<Token> tokens, int from) {
    if (from < 3
        || !tokens.get(from - 1).text().equals(",")
        || !PersonWords.isPerson(tokens.get(from - 2).lemma())
        || !tokens.get(from - 2).pos().startsWith("NN")) {
      return false;
    }
    return tokens.subList(Math.max(0, from - 5), from - 2).stream()
        .anyMatch(t -> t.pos().matches("DT|PRP\\$|POS"));
  }

  private static boolean aged(List<Token> tokens, int to) {
    return to + 1 < tokens.size()
        && tokens.get(to).text().equals(",")
        && tokens.get(to + 1).text().matches("\\d{1,2}")
        && (to + 2 >= tokens.size() || tokens.get(to + 2).text().matches("[,.;)]"));
  }

  /// `Muay, 38, was jailed`: of one word only where a clause goes on; `Bergen, 38, Larne, 7` are
  /// scores.
  private static boolean goesOn(List<Token> tokens, int to) {
    return to + 3 < tokens.size()
        && tokens.get(to + 2).text().equals(",")
        && Character.isLowerCase(tokens.get(to + 3).text().codePointAt(0));
  }

  /// `an activist known as Muay`; a group known as something is no person.
  private static boolean isCalled(List<Token> tokens, int from) {
    return from > 2
        && tokens.get(from - 1).text().equals("as")
        && tokens.get(from - 2).text().equals("known")
        && PersonWords.isPerson(tokens.get(from - 3).lemma());
  }

  /// `, a researcher`, `, the director`, `, her lawyer`, `, spokesman`.
  private static boolean described(List<Token> tokens, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return false;
    }
    for (int i = to + 1; i < Math.min(tokens.size(), to + 7); i++) {
      var token = tokens.get(i);
      if (token.pos().startsWith("NN") && PersonWords.isPerson(token.lemma())) {
        return true;
      }
      if (token.text().equals(",")
          || token.text().equals("and")
          || token.pos().startsWith("V")
          || token.pos().equals("IN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean tells(List<Token> tokens, int to) {
    return to < tokens.size()
        && tokens.get(to).pos().matches("VB[DZ]")
        && TELLS.contains(tokens.get(to).lemma());
  }
}
