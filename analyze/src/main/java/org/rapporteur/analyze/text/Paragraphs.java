package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.List;

/// Divides plain text into paragraphs, whether lines are paragraphs or paragraphs are wrapped.
///
/// If at least half of the non-empty lines end like sentences, a line is a paragraph; else, if most
/// lines are short, the text is hard-wrapped and only an empty line ends a paragraph. Where lines
/// are paragraphs, a line that ends within a sentence and the next, if that begins with a small
/// letter, are one still: a page that was copied from columns breaks some of its sentences.
final class Paragraphs {
  private static final int WRAPPED = 100;

  /// Lines of fewer characters are items of a list, and begin with what letter they like.
  private static final int BROKEN = 24;

  private Paragraphs() {}

  /// A stretch of text without the white space around it.
  record Extent(int start, int end) {}

  static List<Extent> of(String text) {
    var lines = lines(text);
    long whole = lines.stream().filter(l -> endsSentence(text, l.end())).count();
    long filled = lines.stream().filter(l -> l.end() > l.start()).count();
    boolean wrapped =
        2 * whole < filled
            && filled > 3
            && lines.stream().allMatch(l -> l.end() - l.start() <= WRAPPED)
            && hasWrappedSentence(text, lines);
    return wrapped ? joined(text, lines) : BrokenKorean.joined(text, mended(text, lines));
  }

  /// Whether the text before `end` closes a sentence.
  static boolean endsSentence(String text, int end) {
    int at = end - 1;
    while (at >= 0 && "\"'\u201D\u2019)]\u00BB\u300D\u300F".indexOf(text.charAt(at)) >= 0) {
      at -= at > 1 && text.charAt(at) == '\u00BB' && isBlank(text.charAt(at - 1)) ? 2 : 1;
    }
    return at >= 0 && ".!?\u2026\u3002\uFF01\uFF1F\u061F:".indexOf(text.charAt(at)) >= 0;
  }

  /// A line that is followed at once by one that begins in lower case shows wrapping.
  private static boolean hasWrappedSentence(String text, List<Extent> lines) {
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      var before = lines.get(i - 1);
      var line = lines.get(i);
      if (line.end() > line.start()
          && before.end() > before.start()
          && before.end() - before.start() > 40
          && Character.isLowerCase(text.charAt(line.start()))) {
        broken++;
      }
    }
    return broken * 5L >= lines.stream().filter(l -> l.end() > l.start()).count();
  }

  private static List<Extent> joined(String text, List<Extent> lines) {
    var paragraphs = new ArrayList<Extent>();
    int start = -1;
    int end = -1;
    for (var line : lines) {
      if (line.end() == line.start()) {
        if (start >= 0) {
          paragraphs.add(new Extent(start, end));
        }
        start = -1;
      } else {
        start = start < 0 ? line.start() : start;
        end = line.end();
      }
    }
    if (start >= 0) {
      paragraphs.add(new Extent(start, end));
    }
    return paragraphs;
  }

  /// Lines as paragraphs, those of one broken sentence together.
  private static List<Extent> mended(String text, List<Extent> lines) {
    var paragraphs = new ArrayList<Extent>();
    boolean open = false;
    for (var line : lines) {
      boolean filled = line.end() > line.start();
      if (filled && open && Character.isLowerCase(text.charAt(line.start()))) {
        var before = paragraphs.removeLast();
        paragraphs.add(new Extent(before.start(), line.end()));
      } else if (filled) {
        paragraphs.add(line);
      }
      open = filled && line.end() - line.start() > BROKEN && !endsSentence(text, line.end());
    }
    return paragraphs;
  }

  private static List<Extent> lines(String text) {
    var lines = new ArrayList<Extent>();
    int from = 0;
    while (from <= text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      lines.add(stripped(text, from, to));
      from = to + 1;
    }
    return lines;
  }

  static Extent stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Extent(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}
