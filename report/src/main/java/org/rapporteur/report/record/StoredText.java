package org.rapporteur.report.record;

import java.util.Arrays;
import org.rapporteur.model.text.Span;

/// A stored text whose places can be told in Java chars and in code points.
final class StoredText {
  private final String text;

  /// Offsets of the second half of every surrogate pair, in order.
  private final int[] pairs;

  StoredText(String text) {
    this.text = text;
    this.pairs = new int[text.length() - text.codePointCount(0, text.length())];
    for (int at = 1, next = 0; next < pairs.length; at++) {
      if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
        pairs[next++] = at++;
      }
    }
  }

  /// Whether the text says at the span's place what the span says.
  boolean says(Span span) {
    return span.end() <= text.length() && text.startsWith(span.text(), span.start());
  }

  /// How many code points stand before a char.
  int codePoint(int offset) {
    int found = Arrays.binarySearch(pairs, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }
}
