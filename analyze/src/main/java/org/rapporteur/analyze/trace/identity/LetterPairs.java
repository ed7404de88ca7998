package org.rapporteur.analyze.trace.identity;

import java.text.Normalizer;
import java.util.Locale;

/// Which pairs of neighbouring Latin letters stand in a name's words, as 128 bits: a rough picture
/// of its spelling that does not mind the order of words and is compared in a few nanoseconds. Two
/// pairs may share a bit; it only orders what is compared in earnest later.
record LetterPairs(long low, long high) {
  private static final int SPREAD = 0x9E3779B1;

  static LetterPairs of(String name) {
    var folded = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    long low = 0;
    long high = 0;
    int before = -1;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= 'a' && c <= 'z') {
        if (before >= 0) {
          int bit = ((before * 26 + c - 'a') * SPREAD) >>> 25;
          low |= bit < 64 ? 1L << bit : 0;
          high |= bit < 64 ? 0 : 1L << bit;
        }
        before = c - 'a';
      } else if (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) {
        before = -1;
      }
    }
    return new LetterPairs(low, high);
  }

  /// Whether it has no Latin letters to speak of.
  boolean isEmpty() {
    return (low | high) == 0;
  }

  /// From 0, nothing in common, to 1.
  ///
  /// @param otherLow the one half of the other's bits
  double likeness(long otherLow, long otherHigh) {
    int common = Long.bitCount(low & otherLow) + Long.bitCount(high & otherHigh);
    int all =
        Long.bitCount(low)
            + Long.bitCount(high)
            + Long.bitCount(otherLow)
            + Long.bitCount(otherHigh);
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
