package org.rapporteur.analyze.arabic;

import java.util.List;
import java.util.Optional;
import org.rapporteur.analyze.arabic.Clitics.Parting;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.text.Token;

/// A printed word or sign of a sentence, and what it may be without what is written on to it.
///
/// @param folded in the one spelling of [ArabicSpelling]
record Word(Token token, String folded, List<Parting> partings) {
  /// `علي` is a man, `على` is a preposition; in the one spelling they are the same.
  private static final String ALI = "علي";

  static Word of(Token token) {
    String folded = ArabicSpelling.fold(token.text());
    return new Word(token, folded, Clitics.of(folded));
  }

  static List<Word> of(List<Token> tokens) {
    return tokens.stream().map(Word::of).toList();
  }

  /// A sign, a number or a word in other letters is no word of Arabic.
  boolean isWord() {
    int first = token.text().codePointAt(0);
    return Character.isLetter(first)
        && Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC;
  }

  boolean is(String sign) {
    return folded.equals(sign);
  }

  /// Whether it stands in the list as it is printed.
  boolean in(Lexicon lexicon, String kind) {
    return !(kind.equals("stop") && token.text().equals(ALI))
        && lexicon.all(kind).containsKey(folded);
  }

  /// Its first reading that stands in the list.
  Optional<Parting> as(Lexicon lexicon, String kind) {
    var forms = lexicon.all(kind);
    return partings.stream().filter(p -> forms.containsKey(p.stem())).findFirst();
  }

  /// `ألمانيا` only begins like an article.
  boolean hasArticle() {
    return folded.startsWith(Clitics.ARTICLE)
        && folded.length() > 3
        && "أإآ".indexOf(token.text().charAt(0)) < 0;
  }

  /// The place of its first letter behind so many letters that are written on to it.
  int start(int skip) {
    return token.start() + ArabicSpelling.behind(token.text(), skip);
  }

  int start() {
    return token.start();
  }

  int end() {
    return token.end();
  }
}
