package org.rapporteur.analyze.rules;

import java.util.regex.MatchResult;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.text.Measures;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// Figures with a unit: shares, measures and money.
///
/// Kinds of the word list: `measure` and `money` (value: the unit).
public final class Units {
  private final Lexicon lexicon;

  public Units(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Puts a figure with its unit into the book.
  ///
  /// @param unit its groups `percent`, `measure` and `money` are what was found behind the figure
  /// @return false if it is none of these
  public boolean put(Figure figure, MatchResult unit, FigureBook book) {
    if (unit.group("percent") != null) {
      book.put(figure, QuantityClass.PERCENTAGE, "%", "share");
    } else if (unit.group("measure") != null) {
      String meant = lexicon.value("measure", unit.group("measure")).orElse("");
      book.put(figure, QuantityClass.MEASURE, meant, Measures.property(meant));
    } else if (unit.group("money") != null) {
      String meant = lexicon.value("money", unit.group("money")).orElse("");
      book.put(figure, QuantityClass.MONEY, meant, "amount-money");
    } else {
      return false;
    }
    return true;
  }
}
