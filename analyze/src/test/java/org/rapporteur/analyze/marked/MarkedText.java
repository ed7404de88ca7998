package org.rapporteur.analyze.marked;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A text with its names and statements marked by hand, as `README.md` beside the files says.
///
/// @param names the stretches that are names
/// @param free stretches that count neither for nor against
/// @param said what somebody says
record MarkedText(String text, List<Stretch> names, List<Stretch> free, List<Said> said) {
  private static final Pattern MARK =
      Pattern.compile("<(?<close>/?)(?<tag>[PBOGCLDiq])(?<more> [^>]*)?>");
  private static final Pattern BY = Pattern.compile("by=\"([^\"]*)\"");

  /// Chars of the text, the end left out.
  record Stretch(int start, int end) {
    boolean overlaps(int from, int to) {
      return start < to && from < end;
    }

    int shared(Stretch other) {
      return Math.min(end, other.end) - Math.max(start, other.start);
    }
  }

  /// @param by who says it, empty if nobody with a name does
  record Said(Stretch words, String by) {}

  private record Open(String tag, int start, String more) {}

  static List<MarkedText> in(String file) {
    try (var stream = MarkedText.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the tests");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(MarkedText::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MarkedText of(String line) {
    var text = new StringBuilder();
    var names = new ArrayList<Stretch>();
    var free = new ArrayList<Stretch>();
    var said = new ArrayList<Said>();
    var open = new ArrayDeque<Open>();
    var mark = MARK.matcher(line);
    int at = 0;
    while (mark.find()) {
      text.append(line, at, mark.start());
      at = mark.end();
      if (mark.group("close").isEmpty()) {
        String more = mark.group("more");
        open.push(new Open(mark.group("tag"), text.length(), more == null ? "" : more));
        continue;
      }
      var begun = open.pop();
      var stretch = new Stretch(begun.start(), text.length());
      switch (begun.tag()) {
        case "q" -> said.add(new Said(stretch, by(begun.more())));
        case "i" -> free.add(stretch);
        default -> names.add(stretch);
      }
    }
    text.append(line.substring(at));
    return new MarkedText(
        text.toString(), List.copyOf(names), List.copyOf(free), List.copyOf(said));
  }

  private static String by(String more) {
    var by = BY.matcher(more);
    return by.find() ? by.group(1) : "";
  }
}
