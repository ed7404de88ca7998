package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Measures;
import org.rapporteur.analyze.text.NumberWords;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.text.Token;

/// Figures grown together with what they measure: `10-meter`, `11-year-old`, `1,800-seat`, in one
/// word or three.
final class Compounds {
  private static final Set<String> NO_COUNTS =
      Set.of("percent", "point", "fold", "storey", "story", "star", "page", "d", "th", "old");

  /// What is counted in seconds.
  private static final Set<String> BRIEF =
      Set.of("silence", "delay", "video", "clip", "gap", "pause", "burst", "interval", "recording");

  private Compounds() {}

  /// What stands there.
  ///
  /// @param quantity null if the word is to be passed over
  record Compound(int to, @Nullable Quantity quantity, String property, int nounStart) {}

  static @Nullable Compound at(List<Token> tokens, int i) {
    String word = lower(tokens, i);
    var matcher = FigureWords.COMPOUND.matcher(word);
    if (matcher.matches() && Character.isDigit(word.charAt(0))) {
      return read(tokens, i, i + 1, matcher.group(1), matcher.group(2), matcher.group(3) != null);
    }
    boolean split =
        i + 2 < tokens.size()
            && tokens.get(i + 1).text().equals("-")
            && tokens.get(i + 1).start() == tokens.get(i).end()
            && Character.isLetter(tokens.get(i + 2).text().charAt(0));
    if (!split
        || Numerals.at(List.of(tokens.get(i)), 0) == null
        || isOrdinal(tokens, i)
        || Numerals.at(List.of(tokens.get(i + 2)), 0) != null) {
      return null;
    }
    boolean old =
        i + 4 < tokens.size()
            && tokens.get(i + 3).text().equals("-")
            && lower(tokens, i + 4).equals("old");
    return read(tokens, i, old ? i + 5 : i + 3, word, lower(tokens, i + 2), old);
  }

  /// `fifty-ninth`; `thirty-second` is a length of time, unless it is a day.
  private static boolean isOrdinal(List<Token> tokens, int i) {
    String last = tokens.get(i + 2).text().toLowerCase(Locale.ROOT);
    return NumberWords.ORDINALS.contains(last) && !last.equals("second");
  }

  private static @Nullable Compound read(
      List<Token> tokens, int i, int to, String number, String noun, boolean old) {
    var numeral = Numerals.at(List.of(new Token(0, 1, number, number, "CD", "O")), 0);
    if (numeral == null) {
      return null;
    }
    var value = numeral.value();
    String measure = Nouns.measure(noun);
    if (old && noun.startsWith("year")) {
      return new Compound(to, of(value, null, null, QuantityClass.AGE), "age", -1);
    }
    if (isOrdinal(tokens, i, to, noun)) {
      return new Compound(to, null, "", -1);
    }
    if (Nouns.TIME_UNITS.contains(noun)) {
      boolean prison =
          to < tokens.size()
              && Set.of("sentence", "term", "imprisonment", "prison", "jail")
                  .contains(tokens.get(to).lemma());
      var quantity = of(value, Nouns.plural(noun), null, QuantityClass.DURATION);
      return new Compound(to, quantity, prison ? "prison-term" : "duration", -1);
    }
    if (measure != null) {
      return new Compound(
          to, of(value, measure, null, QuantityClass.MEASURE), Measures.property(measure), -1);
    }
    if (noun.equals(FigureWords.MAGNITUDE)) {
      return new Compound(
          to, of(value, null, null, QuantityClass.MEASURE), FigureWords.MAGNITUDE, -1);
    }
    if (NO_COUNTS.contains(noun)) {
      return new Compound(to, null, "", -1);
    }
    boolean room = noun.equals("seat") || noun.equals("bed");
    var kind = room ? QuantityClass.CAPACITY : QuantityClass.COUNT;
    return new Compound(
        to, of(value, null, noun, kind), "count-of-" + Nouns.plural(noun), tokens.get(i).start());
  }

  /// `its eighty-second session`; `a thirty-second silence` lasts half a minute.
  private static boolean isOrdinal(List<Token> tokens, int i, int to, String noun) {
    boolean words = Character.isLetter(tokens.get(i).text().charAt(0));
    boolean brief =
        (i > 0 && Set.of("a", "an").contains(lower(tokens, i - 1)))
            || (to < tokens.size() && BRIEF.contains(tokens.get(to).lemma()));
    return words && noun.equals("second") && !brief;
  }

  private static Quantity of(
      BigDecimal value, @Nullable String unit, @Nullable String noun, QuantityClass kind) {
    return new Quantity(Comparator.EQUAL, value, value, unit, noun, List.of(), kind, false);
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
