package org.rapporteur.analyze.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A piece of text cut finer than any tokenizer would, so that all tokenizers meet.
///
/// `People's`, `People` + `'s`, `Asia-Pacific` and `Asia` + `-` + `Pacific` come out the same. A
/// unit is a run of letters and digits, any other sign, or one Chinese, Japanese or Korean
/// character. Dots after a letter vanish, so `U.S.` meets `US`; accents and the vowel marks of
/// Arabic vanish; dashes and apostrophes become the plain ones. Where a token begins and ends is
/// remembered, because a name must not begin or end inside one.
final class Units {
  private final List<String> shown = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private int words;

  static Units of(List<String> words) {
    var units = new Units();
    words.forEach(units::add);
    return units;
  }

  /// The units of a written form, whose words stand between spaces.
  static Units ofForm(String form) {
    return of(List.of(form.strip().split(" ")));
  }

  int size() {
    return keys.size();
  }

  int words() {
    return words;
  }

  /// The unit as printed, without accents.
  String shown(int unit) {
    return shown.get(unit);
  }

  /// The unit in lower case, for looking up.
  String key(int unit) {
    return keys.get(unit);
  }

  List<String> keys() {
    return keys;
  }

  int token(int unit) {
    return tokens.get(unit);
  }

  boolean opensToken(int unit) {
    return unit == 0 || token(unit) != token(unit - 1);
  }

  boolean closesToken(int unit) {
    return unit + 1 == size() || token(unit) != token(unit + 1);
  }

  /// The end of the token in which a name ends before `at`: `at` itself, or behind the particle
  /// that Korean writes onto the name; -1 if the name ends inside a word.
  int nameEnd(int at) {
    int end = at;
    var rest = new StringBuilder();
    while (end < size() && token(end) == token(at - 1)) {
      rest.append(key(end++));
    }
    return rest.isEmpty() || KoreanParticles.is(rest.toString()) ? end : -1;
  }

  /// Whether any letter is a capital; if none is, case tells nothing about this sentence.
  boolean hasCapital() {
    return shown.stream().anyMatch(Units::capital);
  }

  /// Whether every letter that has a case is a capital.
  boolean isUpperCase() {
    for (int i = 0; i < size(); i++) {
      if (!shown(i).equals(shown(i).toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  static boolean capital(String unit) {
    return Character.isUpperCase(unit.charAt(0));
  }

  private void add(String word) {
    var plain = plain(word);
    int from = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length()
          || !Character.isLetterOrDigit(plain.charAt(i))
          || alone(plain.charAt(i))) {
        put(plain, from, i);
        if (i < plain.length() && !Character.isWhitespace(plain.charAt(i))) {
          put(plain, i, i + 1);
        }
        from = i + 1;
      }
    }
    words++;
  }

  private void put(String plain, int from, int to) {
    if (from < to) {
      var unit = plain.substring(from, to);
      shown.add(unit);
      keys.add(unit.toLowerCase(Locale.ROOT));
      tokens.add(words);
    }
  }

  /// Without accents and dots, with plain dashes and apostrophes, in the printed case.
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char sign = word.charAt(i);
      if (sign >= 0x80 || sign == '.') {
        return folded(word);
      }
    }
    return word;
  }

  private static String folded(String word) {
    var folded = new StringBuilder(word.length());
    var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char sign = parts.charAt(i);
      boolean dot = sign == '.' && !folded.isEmpty() && Character.isLetterOrDigit(last(folded));
      if (!dot && Character.getType(sign) != Character.NON_SPACING_MARK) {
        fold(sign, folded);
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private static void fold(char sign, StringBuilder into) {
    switch (sign) {
      case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u2032', '`' -> into.append('\'');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> into.append('-');
      case 'ø' -> into.append('o');
      case 'Ø' -> into.append('O');
      case 'đ', 'ð' -> into.append('d');
      case 'Đ', 'Ð' -> into.append('D');
      case 'ł' -> into.append('l');
      case 'Ł' -> into.append('L');
      case 'ı' -> into.append('i');
      case 'ß' -> into.append("ss");
      case 'æ' -> into.append("ae");
      case 'œ' -> into.append("oe");
      // the same word of Arabic is printed with either letter, or drawn out by a tatweel
      case '\u0649' -> into.append('\u064A');
      case '\u0629' -> into.append('\u0647');
      case '\u0640' -> {}
      default -> into.append(sign);
    }
  }

  private static boolean alone(char sign) {
    if (sign < 0x1100) {
      return false;
    }
    return Character.isIdeographic(sign)
        || switch (Character.UnicodeScript.of(sign)) {
          case HANGUL, HIRAGANA, KATAKANA -> true;
          default -> false;
        };
  }
}
