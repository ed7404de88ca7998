package org.rapporteur.analyze.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.text.Sentence;

/// Words in single quotation marks, as British and many African and Asian papers print them. An
/// apostrophe looks the same, so a mark opens only behind a space and before a word, and closes
/// only behind or before a sign: `'They came,' he said`, `it was 'an accident'.`
final class SingleMarks {
  private static final Pattern OPENING =
      Pattern.compile("(?<![^\\s(\\[\u2014\u2013-])['\u2018](?=[\\p{L}\\p{N}])");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?<=[.,!?\u2026])['\u2019](?![\\p{L}\\p{N}])"
              + "|(?<=[\\p{L}\\p{N}])['\u2019](?=[.,;:!?)]|\\s[\u2013\u2014-]|\\s*$)");

  /// `'90s`, `'em`, `'s-Hertogenbosch`
  private static final Pattern SHORTENED =
      Pattern.compile("['\u2018](?:\\d\\ds|em|til|cause|tis|twas|n|s)\\b.*", Pattern.DOTALL);

  private SingleMarks() {}

  /// The chars between two marks.
  record Stretch(int start, int end) {}

  /// All stretches of a block, in order.
  static List<Stretch> in(String text, List<Sentence> block) {
    int from = block.getFirst().start();
    int to = block.getLast().end();
    var found = new ArrayList<Stretch>();
    var opening = within(OPENING, text);
    var closing = within(CLOSING, text);
    int at = from;
    while (at < to && opening.region(at, to).find() && opening.end() < to) {
      boolean name = SHORTENED.matcher(text.substring(opening.start(), to)).matches();
      boolean closed = !name && closing.region(opening.end(), to).find();
      if (closed) {
        int first = opening.end();
        int end = closing.start();
        found.add(new Stretch(first, end));
      }
      at = closed ? closing.end() : opening.end();
    }
    return found;
  }

  /// Finds in a region by what stands around it too.
  private static Matcher within(Pattern pattern, String text) {
    return pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
  }
}
