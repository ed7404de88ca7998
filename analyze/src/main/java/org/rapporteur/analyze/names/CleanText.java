package org.rapporteur.analyze.names;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/// A written name with one form of every letter, space, hyphen and quote and without marks that
/// cannot be seen, and for each of its characters the place in the original that it comes from.
final class CleanText {
  private static final Normalizer2 FORM = Normalizer2.getNFKCInstance();

  private final String text;
  private final int[] origin;
  private final int length;

  /// @param text the clean text, without spaces at its ends
  /// @param origin for each character of the clean text, its place in the original
  /// @param length how many characters the original has
  private CleanText(String text, int[] origin, int length) {
    this.text = text;
    this.origin = origin;
    this.length = length;
  }

  String text() {
    return text;
  }

  static CleanText of(String original) {
    var cleaning = new Cleaning(original);
    cleaning.run();
    return cleaning.finish();
  }

  /// Where a character of the clean text stands in the original; the end maps to the end.
  int place(int at) {
    return at < origin.length ? origin[at] : length;
  }

  private static final class Cleaning {
    private final String original;
    private final StringBuilder clean = new StringBuilder();
    private int[] origin = new int[32];

    Cleaning(String original) {
      this.original = original;
    }

    /// Normalises piece by piece, each up to the next place where normalisation may begin anew.
    void run() {
      for (int from = 0; from < original.length(); ) {
        int to = from + Character.charCount(original.codePointAt(from));
        while (to < original.length() && !FORM.hasBoundaryBefore(original.codePointAt(to))) {
          to += Character.charCount(original.codePointAt(to));
        }
        int place = from;
        written(original.substring(from, to)).codePoints().forEach(c -> append(c, place));
        from = to;
      }
    }

    /// The Spanish abbreviation of María loses its meaning once its ordinal sign is a letter.
    private String written(String piece) {
      if (!piece.equals("ª")) {
        return FORM.normalize(piece);
      }
      boolean dotted = clean.toString().endsWith("M.");
      if (dotted) {
        clean.setLength(clean.length() - 1);
      }
      return clean.toString().endsWith("M") ? "aría" : "a";
    }

    private void append(int c, int place) {
      if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x00AD) {
        put('-', place);
      } else if ("‘’ʼʻ`´ʹ".indexOf(c) >= 0) {
        put('\'', place);
      } else if ("“”«»„".indexOf(c) >= 0) {
        put('"', place);
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
          put(' ', place);
        }
      } else if (!invisible(c)) {
        put(c, place);
      }
    }

    private void put(int c, int place) {
      int before = clean.length();
      clean.appendCodePoint(c);
      if (origin.length < clean.length()) {
        origin = Arrays.copyOf(origin, 2 * clean.length());
      }
      Arrays.fill(origin, before, clean.length(), place);
    }

    private static boolean invisible(int c) {
      int type = Character.getType(c);
      return type == Character.FORMAT
          || type == Character.CONTROL
          || type == Character.SURROGATE
          || type == Character.PRIVATE_USE
          || type == Character.UNASSIGNED
          || c == 0x0640
          || (c >= 0x064B && c <= 0x0652)
          || c == 0x0670;
    }

    CleanText finish() {
      int size = clean.length();
      while (size > 0 && clean.charAt(size - 1) == ' ') {
        size--;
      }
      return new CleanText(
          clean.substring(0, size), Arrays.copyOf(origin, size), original.length());
    }
  }
}
