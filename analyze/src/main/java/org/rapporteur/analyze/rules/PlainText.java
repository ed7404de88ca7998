package org.rapporteur.analyze.rules;

import java.util.List;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Text in which every space is a plain one, every digit is ASCII and every quotation mark of the
/// double kind is `"`. It is as long as the text it comes from, so that places are the same in
/// both.
public final class PlainText {
  private static final String MARKS =
      "\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\u300E\u300F";

  private PlainText() {}

  /// The sentence as it stands in its document.
  public static String of(Document document, Sentence sentence) {
    return of(document.text().substring(sentence.start(), sentence.end()));
  }

  /// The words of a sentence at their places, the first at 0.
  public static String of(List<Token> words) {
    if (words.isEmpty()) {
      return "";
    }
    int base = words.getFirst().start();
    var line = new StringBuilder(" ".repeat(words.getLast().end() - base));
    for (var word : words) {
      if (word.text().length() == word.end() - word.start()) {
        line.replace(word.start() - base, word.end() - base, word.text());
      }
    }
    return of(line.toString());
  }

  /// Each char replaced by its plain form.
  public static String of(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char plain(char sign) {
    if (sign < 0x80) {
      return Character.isWhitespace(sign) ? ' ' : sign;
    }
    if (Character.isSpaceChar(sign) || Character.isWhitespace(sign)) {
      return ' ';
    }
    if (Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER) {
      return (char) ('0' + Character.digit(sign, 10));
    }
    if (MARKS.indexOf(sign) >= 0) {
      return '"';
    }
    return switch (sign) {
      case '\u2019', '\u02BC' -> '\'';
      case '\uFF05' -> '%';
      case '\uFF0C' -> ',';
      case '\uFF1A' -> ':';
      default -> sign;
    };
  }
}
