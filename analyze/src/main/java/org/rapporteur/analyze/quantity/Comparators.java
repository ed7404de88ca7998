package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.text.Token;

/// Words before a figure that say how it bounds the truth: `more than`, `up to a total of`.
final class Comparators {
  private static final int LONGEST = 5;
  private static final Map<String, Comparator> WORDS =
      Map.ofEntries(
          Map.entry("more than", Comparator.MORE),
          Map.entry("over", Comparator.MORE),
          Map.entry("above", Comparator.MORE),
          Map.entry("exceeding", Comparator.MORE),
          Map.entry("exceeded", Comparator.MORE),
          Map.entry("exceeds", Comparator.MORE),
          Map.entry("exceed", Comparator.MORE),
          Map.entry("surpassed", Comparator.MORE),
          Map.entry("in excess of", Comparator.MORE),
          Map.entry("upwards of", Comparator.MORE),
          Map.entry("well over", Comparator.MORE),
          Map.entry("greater than", Comparator.MORE),
          Map.entry("well more than", Comparator.MORE),
          Map.entry("at least", Comparator.AT_LEAST),
          Map.entry("no fewer than", Comparator.AT_LEAST),
          Map.entry("no less than", Comparator.AT_LEAST),
          Map.entry("not less than", Comparator.AT_LEAST),
          Map.entry("a minimum of", Comparator.AT_LEAST),
          Map.entry("fewer than", Comparator.FEWER),
          Map.entry("less than", Comparator.FEWER),
          Map.entry("under", Comparator.FEWER),
          Map.entry("below", Comparator.FEWER),
          Map.entry("up to", Comparator.AT_MOST),
          Map.entry("at most", Comparator.AT_MOST),
          Map.entry("no more than", Comparator.AT_MOST),
          Map.entry("not more than", Comparator.AT_MOST),
          Map.entry("not exceed", Comparator.AT_MOST),
          Map.entry("not exceeding", Comparator.AT_MOST),
          Map.entry("never exceeded", Comparator.AT_MOST),
          Map.entry("as many as", Comparator.AT_MOST),
          Map.entry("as much as", Comparator.AT_MOST),
          Map.entry("up to a total of", Comparator.AT_MOST),
          Map.entry("a maximum of", Comparator.AT_MOST),
          Map.entry("about", Comparator.ABOUT),
          Map.entry("around", Comparator.ABOUT),
          Map.entry("some", Comparator.ABOUT),
          Map.entry("roughly", Comparator.ABOUT),
          Map.entry("nearly", Comparator.ABOUT),
          Map.entry("almost", Comparator.ABOUT),
          Map.entry("approximately", Comparator.ABOUT),
          Map.entry("an estimated", Comparator.ABOUT),
          Map.entry("estimated", Comparator.ABOUT),
          Map.entry("close to", Comparator.ABOUT),
          Map.entry("approx.", Comparator.ABOUT),
          Map.entry("circa", Comparator.ABOUT));

  private Comparators() {}

  /// A comparator and the word it begins at.
  record Before(Comparator comparator, int from) {}

  static Before before(List<Token> tokens, int number) {
    for (int from = Math.max(0, number - LONGEST); from < number; from++) {
      var words = new StringBuilder();
      for (int i = from; i < number; i++) {
        words.append(i > from ? " " : "").append(tokens.get(i).text().toLowerCase(Locale.ROOT));
      }
      var comparator = WORDS.get(words.toString());
      if (comparator != null && !Topics.isTopic(tokens, from, number)) {
        return new Before(comparator, from);
      }
    }
    return new Before(Comparator.EQUAL, number);
  }
}
