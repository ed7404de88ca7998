package org.rapporteur.analyze.rules;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.model.quantity.Quantity.Comparator;

/// What stands before or behind a number and makes it a bound: `at least`, `or more`.
///
/// Kinds of the word list: `comparator` and `comparator-after` (value: the sign, such as `>=`).
public final class Bounds {
  private final Lexicon lexicon;
  private final Pattern before;
  private final Pattern after;

  /// @param before ends where a figure begins; its group `sign` is a `comparator`
  /// @param after begins where a figure ends; its group `sign` is a `comparator-after`
  public Bounds(Lexicon lexicon, Pattern before, Pattern after) {
    this.lexicon = lexicon;
    this.before = before;
    this.after = after;
  }

  /// The figure with the bounds beside it.
  public Figure of(String line, Figure figure) {
    var ahead = before.matcher(line.substring(0, figure.start()));
    return behind(
        line,
        ahead.find()
            ? figure.bounded(
                sign("comparator", ahead.group("sign"), figure), ahead.start(), figure.end())
            : figure);
  }

  /// The figure with the bound behind it: `31 o más`.
  public Figure behind(String line, Figure figure) {
    var behind = after.matcher(line.substring(figure.end()));
    return behind.find()
        ? figure.bounded(
            sign("comparator-after", behind.group("sign"), figure),
            figure.start(),
            figure.end() + behind.end())
        : figure;
  }

  private Comparator sign(String kind, String word, Figure figure) {
    String sign = lexicon.value(kind, word).orElse("");
    return Arrays.stream(Comparator.values())
        .filter(c -> c.sign().equals(sign))
        .findFirst()
        .orElse(figure.comparator());
  }
}
