package org.rapporteur.analyze.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Acronyms that a document defines itself: `Full Name (ACR)`.
final class Acronyms {
  private static final int FARTHEST = 10;

  private static final Pattern INTRODUCED =
      Pattern.compile(
          ", or |(?:, )?(?:also |better |usually |widely |commonly )?(?:known|called|abbreviated) "
              + "(?:as |by (?:its|the) (?:\\p{L}+ )?(?:initials|acronym|abbreviation) |to )?(?:the )?");

  private Acronyms() {}

  /// For each mention that is an acronym defined in the document, the full name that defines it.
  static Map<Mention, Mention> defined(List<Found> found, List<Sentence> sentences) {
    var meaning = new HashMap<String, Mention>();
    for (var one : found) {
      var candidate = one.candidate();
      var tokens = sentences.get(one.mention().sentence()).tokens();
      int acronym = acronym(tokens, candidate);
      if (acronym > 0 && (candidate.knownAs() == null || isKnownBody(one))) {
        meaning.putIfAbsent(tokens.get(acronym).text(), one.mention());
      }
    }
    var defined = new HashMap<Mention, Mention>();
    for (var one : found) {
      var full = meaning.get(one.mention().text());
      if (full != null && one.candidate().type() != EntityType.COUNTRY) {
        defined.put(one.mention(), full);
      }
    }
    return defined;
  }

  /// Where behind a name its acronym stands: in brackets, or introduced by words (`, or ICPA,`,
  /// `known by its French initials FDL`); -1 if there is none.
  private static int acronym(List<Token> tokens, Candidate name) {
    int to = name.to();
    if (to + 2 >= tokens.size()) {
      return -1;
    }
    boolean body = name.type().near(EntityType.ORGANIZATION) && name.length() > 1;
    if (tokens.get(to).text().equals("(")) {
      String after = tokens.get(to + 2).text();
      boolean closed = after.equals(")") || (body && after.matches("[,;]|by|in|for"));
      return closed && isAcronym(tokens.get(to + 1)) ? to + 1 : -1;
    }
    return body ? introduced(tokens, to, tokens.get(name.from()).text().substring(0, 1)) : -1;
  }

  /// @param letter the first of the full name, with which an acronym that follows `or` begins
  private static int introduced(List<Token> tokens, int to, String letter) {
    var words = new StringBuilder();
    for (int at = to; at < Math.min(tokens.size(), to + FARTHEST); at++) {
      boolean told = INTRODUCED.matcher(words).matches();
      boolean fits = at > to + 2 || tokens.get(at).text().startsWith(letter);
      if (told && fits && isAcronym(tokens.get(at))) {
        return at;
      }
      words.append(tokens.get(at).text().toLowerCase(Locale.ROOT)).append(' ');
    }
    return -1;
  }

  /// A body of which a list knows the name, though not the acronym.
  private static boolean isKnownBody(Found one) {
    return one.candidate().type().near(EntityType.ORGANIZATION)
        && one.candidate().type() != EntityType.GROUP
        && one.candidate().length() > 1;
  }

  /// The words `(ACR)` after these words, if the letters are the initials of the words before.
  static boolean isAcronym(Token token) {
    String word = token.text();
    long upper = word.chars().filter(Character::isUpperCase).count();
    return word.length() >= 2 && word.length() <= 10 && upper * 2 > word.length();
  }
}
