package org.rapporteur.analyze.arabic;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;

/// What kind of word a printed word is, as far as the word list and its ending tell. No word that
/// is common in news may be taken for a part of a name.
///
/// Kinds of the word list: `stop`, `adjective`, `given` (given names), `link` (`بن`, `أبو`), and
/// all kinds of verbs and nouns.
final class ArabicWords {
  private static final List<String> COMMON =
      List.of(
          "stop",
          "cue",
          "noun",
          "other",
          "title",
          "kin",
          "body",
          "place-head",
          "place-whole",
          "month",
          "weekday",
          "unit",
          "unit-two",
          "span",
          "number",
          "vague",
          "vague-the",
          "scale",
          "that",
          "trigger");

  /// Endings of adjectives, of plurals and of nouns with somebody's pronoun; and the commonest noun
  /// of action (`تعزيز`).
  private static final Pattern ENDING =
      Pattern.compile(".{2,}(?:يه|يون|يين)|ت..ي.|.{3,}(?:ها|هم|هما)|.{4,}ات");

  /// The article behind a preposition is written on: no name goes on with such a word.
  private static final Pattern GOVERNED = Pattern.compile("(?:[وف]?(?:بال|كال|لل)|[وف]ال).{2,}");

  private final Lexicon lexicon;

  ArabicWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  boolean isGiven(Word word) {
    return isListed(word, "given") && !word.token().text().equals("على");
  }

  boolean isLink(Word word) {
    return isListed(word, "link");
  }

  boolean isAdjective(Word word) {
    return isListed(word, "adjective");
  }

  private boolean isListed(Word word, String kind) {
    return word.isWord() && lexicon.all(kind).containsKey(word.folded());
  }

  /// Whether the list holds it as a common word, whatever it ends with.
  boolean isKnown(Word word) {
    return !word.isWord()
        || (!isGiven(word)
            && (COMMON.stream().anyMatch(kind -> word.in(lexicon, kind))
                || GOVERNED.matcher(word.folded()).matches()
                || (word.hasArticle()
                    && lexicon.all("stop").containsKey(Clitics.bare(word.folded())))
                || isJoined(word)));
  }

  /// Whether a folded word stands among the common ones.
  boolean isListed(String stem) {
    return COMMON.stream().anyMatch(kind -> lexicon.all(kind).containsKey(stem));
  }

  /// Whether it is a word of the language rather than of a name.
  boolean isCommon(Word word) {
    return isKnown(word) || (!isGiven(word) && ENDING.matcher(word.folded()).matches());
  }

  /// `وقال`, `فأكد`, `بأن`, `لمدينة`: a common word behind what is written on to it.
  private boolean isJoined(Word word) {
    return word.partings().stream()
        .filter(p -> p.skip() > 0 && p.stem().length() > 2)
        .anyMatch(p -> isListed(p.stem()));
  }
}
