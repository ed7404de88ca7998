package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Range;

/// Sentences that Korean quotes in single marks and hangs on a verb: `‘의미가 크다’고 말했다`. Names and
/// single words in such marks (`‘침묵의 섬’이라는 보고서`) are no quotations.
final class SingleMarks {
  /// So long is what is said if it does not end as a sentence does.
  private static final String LONG = "[^‘'\"\\n]{6,} [^‘'\"\\n]{5,}";

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?<![\\p{L}\\d])[‘'](?<said>[^‘'\"\\n]{2,}[다라자까요죠네지][.?!]?(?='(?:고|라고|라며|며|면서|라면서|는|라는)(?:는|도|까지)?[, ])|"
              + LONG
              + "(?='(?:이라고|이라며|이라면서)(?:는|도|까지)?[, ]))'");

  private SingleMarks() {}

  /// @param text in which every apostrophe is a plain one
  static List<Range> in(String text) {
    return QUOTED.matcher(text).results().map(m -> new Range(m.start() + 1, m.end() - 1)).toList();
  }
}
