package org.rapporteur.analyze.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text made plain for reading, with the way back to the stored text.
///
/// Typographic quotation marks, primes, spaces and full-width ASCII become plain ASCII; soft
/// hyphens, zero-width characters and byte order marks are left out; combining sequences are
/// composed (NFC). Dashes stay. The stored text itself is never changed.
public final class TextView {
  private final String text;
  private final int[] start;
  private final int[] end;

  private TextView(String text, int[] start, int[] end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /// The plain view of `stored.substring(from, to)`; its offsets lead back into `stored`.
  public static TextView of(String stored, int from, int to) {
    var plain = new StringBuilder(to - from);
    int[] start = new int[to - from];
    int[] end = new int[to - from];
    int at = from;
    while (at < to) {
      int next = clusterEnd(stored, at, to);
      String piece = plain(stored, at, next, from, to);
      for (int i = 0; i < piece.length() && plain.length() < start.length; i++) {
        start[plain.length()] = at;
        end[plain.length()] = next;
        plain.append(piece.charAt(i));
      }
      at = next;
    }
    int length = plain.length();
    return new TextView(plain.toString(), Arrays.copyOf(start, length), Arrays.copyOf(end, length));
  }

  /// The plain text.
  public String text() {
    return text;
  }

  /// Where the char at `index` begins in the stored text.
  public int start(int index) {
    return start[index];
  }

  /// Where a stretch that ends before `index` ends in the stored text.
  public int end(int index) {
    return end[index - 1];
  }

  private static int clusterEnd(String stored, int at, int to) {
    int next = at + Character.charCount(stored.codePointAt(at));
    while (next < to && isCombining(stored.codePointAt(next))) {
      next += Character.charCount(stored.codePointAt(next));
    }
    return Math.min(next, to);
  }

  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static String plain(String stored, int at, int next, int from, int to) {
    if (next - at > 1) {
      return Normalizer.normalize(stored.substring(at, next), Normalizer.Form.NFC);
    }
    char c = stored.charAt(at);
    if (isInvisible(c) || isBrokenWord(stored, at, from, to)) {
      return "";
    }
    return String.valueOf(plain(c));
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /// A hyphen at the end of a line, or the line break after it, inside a word in lower case.
  private static boolean isBrokenWord(String stored, int at, int from, int to) {
    char c = stored.charAt(at);
    int hyphen =
        c == '-' ? at : c == '\n' && at > from && stored.charAt(at - 1) == '-' ? at - 1 : -1;
    return hyphen > from
        && hyphen + 2 < to
        && stored.charAt(hyphen + 1) == '\n'
        && Character.isLowerCase(stored.charAt(hyphen - 1))
        && Character.isLowerCase(stored.charAt(hyphen + 2));
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\uFF07' -> '\'';
      case '\u201C',
          '\u201D',
          '\u201E',
          '\u201F',
          '\u2033',
          '\u00AB',
          '\u00BB',
          '\uFF02',
          '\u300C',
          '\u300D',
          '\u300E',
          '\u300F' ->
          '"';
      case '\u00A0',
          '\u1680',
          '\u2000',
          '\u2001',
          '\u2002',
          '\u2003',
          '\u2004',
          '\u2005',
          '\u2006',
          '\u2007',
          '\u2008',
          '\u2009',
          '\u200A',
          '\u202F',
          '\u205F',
          '\u3000' ->
          ' ';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    };
  }
}
