package org.rapporteur.collect.reader;

/// One line on a page.
///
/// @param page counts from 0
/// @param left where it begins, in points
/// @param right where it ends
/// @param y its baseline, from the top of the page
/// @param size of the font, the most frequent one of the line
record PdfLine(int page, String text, float left, float right, float y, float size) {
  float width() {
    return right - left;
  }

  /// Whether the sentence is over at its end.
  boolean endsSentence() {
    var end = text.stripTrailing();
    return end.matches("(?s).*[.!?:;。][\"'”’»)\\]]*\\d{0,3}");
  }

  /// Whether a word goes on in the next line.
  boolean endsInHyphen() {
    int length = text.length();
    return length > 1
        && text.charAt(length - 1) == '-'
        && Character.isLetter(text.charAt(length - 2));
  }

  boolean beginsItem() {
    return text.matches("(?s)(?:[•▪◦‣·–—-]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\s.*");
  }

  /// The text with its digits blotted out, so that the running heads of two pages are equal.
  String pattern() {
    return text.strip().replaceAll("\\d+", "#");
  }
}
