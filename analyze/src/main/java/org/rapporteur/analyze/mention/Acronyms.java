package org.rapporteur.analyze.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Acronyms that a document defines itself: `Full Name (ACR)`.
final class Acronyms {
  private Acronyms() {}

  /// For each mention that is an acronym defined in the document, the full name that defines it.
  static Map<Mention, Mention> defined(List<Found> found, List<Sentence> sentences) {
    var meaning = new HashMap<String, Mention>();
    for (var one : found) {
      var sentence = sentences.get(one.mention().sentence());
      var candidate = one.candidate();
      int open = candidate.to();
      if (open + 2 < sentence.tokens().size()
          && sentence.tokens().get(open).text().equals("(")
          && sentence.tokens().get(open + 2).text().equals(")")
          && isAcronym(sentence.tokens().get(open + 1))
          && (candidate.knownAs() == null || isKnownBody(one))) {
        meaning.putIfAbsent(sentence.tokens().get(open + 1).text(), one.mention());
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
