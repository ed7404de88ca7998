package org.rapporteur.analyze.linkage;

import java.text.Normalizer;

/// Writes a value so that what does not matter is gone: case, marks on Latin letters, punctuation,
/// kinds of space. Letters of other scripts stay as they are.
final class Fold {
  private Fold() {}

  /// Lower-case words between single spaces; apostrophes vanish, other punctuation parts words.
  static String words(String raw) {
    String text = ascii(raw) ? raw : unmarked(raw);
    var folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
        if (gap && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(folded, c);
      } else if (c != '\'' && c != '\u2019' && c != '`') {
        gap = true;
      }
    }
    return folded.toString();
  }

  /// Words with hyphens closed: `Jung-hee` is one word.
  static String hyphensClosed(String raw) {
    return words(raw.replace("-", "").replace("\u2010", "").replace("\u2011", ""));
  }

  /// Letters and digits only, lower case.
  static String joined(String raw) {
    return words(raw).replace(" ", "");
  }

  private static boolean ascii(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /// Latin, Greek and Cyrillic letters lose their marks, Arabic and Hebrew their vowel points.
  private static String unmarked(String raw) {
    String apart = Normalizer.normalize(raw, Normalizer.Form.NFKD);
    var kept = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      boolean point =
          (c >= 0x0300 && c <= 0x036F)
              || (c >= 0x064B && c <= 0x0652)
              || (c >= 0x0591 && c <= 0x05C7);
      boolean invisible = Character.getType(c) == Character.FORMAT;
      if (!point && !invisible && c != '\u0640') {
        kept.append(c);
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean isMark(char c) {
    int type = c > 0x0300 ? Character.getType(c) : 0;
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case 'ø' -> folded.append('o');
      case 'đ', 'ð' -> folded.append('d');
      case 'þ' -> folded.append("th");
      case 'ł' -> folded.append('l');
      case 'ı' -> folded.append('i');
      default -> folded.append(c);
    }
  }
}
