package org.rapporteur.collect.reader;

import java.util.Optional;
import org.rapporteur.model.evidence.Region.Layout;

/// One block of a page in the making: its characters, and how many of them were marked as a name of
/// an author or as a date.
final class HtmlLine {
  /// Letters beside a date or a name, as in `Published on ... by`, that do not make it a sentence.
  private static final int BESIDE = 16;

  private final StringBuilder text = new StringBuilder();
  private int bylines;
  private int dates;
  private int others;
  private boolean broken;

  void add(String characters, boolean preformatted, Optional<Layout> mark) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (preformatted) {
        text.append(c);
      } else if (isSpace(c)) {
        space();
      } else {
        text.append(c);
      }
      if (Character.isLetterOrDigit(c)) {
        count(mark);
        broken = false;
      }
    }
  }

  void space() {
    if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  /// Ends a cell of a row.
  void cell() {
    trim();
    text.append('\t');
  }

  /// Ends a line. Two in a row end the block, and then this says so.
  boolean lineBreak() {
    if (broken) {
      return true;
    }
    trim();
    text.append('\n');
    broken = true;
    return false;
  }

  /// What the block is, if it is hardly more than a name or a date.
  Optional<Layout> layout() {
    if (others > BESIDE || bylines + dates == 0) {
      return Optional.empty();
    }
    return Optional.of(bylines > 0 ? Layout.BYLINE : Layout.DATE);
  }

  /// The text of the block, and a new start.
  String take() {
    var taken = text.toString().strip();
    text.setLength(0);
    bylines = 0;
    dates = 0;
    others = 0;
    broken = false;
    return taken;
  }

  private void trim() {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  private void count(Optional<Layout> mark) {
    if (mark.isEmpty()) {
      others++;
    } else if (mark.get() == Layout.BYLINE) {
      bylines++;
    } else {
      dates++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}
