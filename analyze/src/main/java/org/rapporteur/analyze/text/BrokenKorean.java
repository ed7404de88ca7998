package org.rapporteur.analyze.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.Paragraphs.Extent;

/// Korean sentences that a line break divides. Capitals do not tell where a Korean line goes on,
/// but a line that ends in a particle or a joining verb does, since neither ends a sentence or a
/// heading.
public final class BrokenKorean {
  /// Shorter lines are headings and items.
  private static final int SHORTEST = 15;

  /// A long line may also end in a syllable that ends nouns.
  private static final int LONG = 25;

  private static final Pattern ENDS =
      Pattern.compile(
          "(?:[가-힣][을를는은에와,]|에서|에게|으로|까지|부터|에는|에서는|[”\"'’](?:고|라고|며|라며|면서|라면서|이라고|이라며|는)|[다라냐자]고|[다라]며|[다라]면서|지만|는데|말고|않고|있고|없고|으며|이며|아니라|따르면|하고|하며|하면서|했고|했으며|거나|려고|도록|위해|대해|따라|통해|관한|대한|위한|따른|의한|있는|없는|하는|되는|했던)$");

  private static final Pattern PARTICLE = Pattern.compile("[가-힣]{2}[이가의도과로한된고며]$");

  private static final Pattern BEGINS = Pattern.compile("^[가-힣0-9“\"‘'(A-Z]");

  private BrokenKorean() {}

  /// The lines, those of one sentence joined.
  static List<Extent> joined(String text, List<Extent> lines) {
    var whole = new ArrayList<Extent>();
    for (var line : lines) {
      var before = whole.isEmpty() ? null : whole.getLast();
      if (before != null && goesOn(text, before, line)) {
        whole.set(whole.size() - 1, new Extent(before.start(), line.end()));
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  /// Whether a line goes on right below, without an empty line between.
  private static boolean goesOn(String text, Extent before, Extent line) {
    int begin = Math.max(before.start(), text.lastIndexOf('\n', before.end() - 1) + 1);
    String between = text.substring(before.end(), line.start());
    boolean below = between.chars().filter(c -> c == '\n').count() == 1;
    return below
        && isOpen(text.substring(begin, before.end()))
        && BEGINS.matcher(text.substring(line.start(), line.end())).find();
  }

  /// Whether the sentence goes on behind a line.
  public static boolean isOpen(String line) {
    return (line.length() >= SHORTEST && ENDS.matcher(line).find())
        || (line.length() >= LONG && PARTICLE.matcher(line).find());
  }
}
