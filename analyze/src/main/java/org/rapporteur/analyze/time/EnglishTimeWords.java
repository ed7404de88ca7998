package org.rapporteur.analyze.time;

import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.text.NumberWords;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Recurring;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Vague;

/// English words for units and for periods with a name.
final class EnglishTimeWords {
  /// Periods with a name. Sources: the World Health Organization declared the emergency on 30
  /// January 2020 and ended it on 5 May 2023; the other rows are the usual dates of historians.
  static final Map<String, String> PERIODS =
      Map.of(
          "covid", "2020-01/2023-05",
          "pandemic", "2020-01/2023-05",
          "second world war", "1939-09/1945-09",
          "world war ii", "1939-09/1945-09",
          "first world war", "1914-07/1918-11",
          "world war i", "1914-07/1918-11",
          "korean war", "1950-06/1953-07",
          "cold war", "1947/1991",
          "cultural revolution", "1966/1976",
          "arduous march", "1994/1998");

  private EnglishTimeWords() {}

  static int number(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.equals("a") || key.equals("an")) {
      return 1;
    }
    var small = NumberWords.SMALL.get(key);
    return small != null ? small : Integer.parseInt(key.substring(0, Math.min(4, key.length())));
  }

  static Unit unit(String word) {
    return Unit.valueOf(word.toUpperCase(Locale.ROOT));
  }

  static int monthNumber(String name) {
    return "janfebmaraprmayjunjulaugsepoctnovdec"
                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
            / 3
        + 1;
  }

  static int weekday(String name) {
    return java.time.DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
  }

  static TimeExpression dayWord(String word) {
    int amount =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "yesterday" -> -1;
          case "tomorrow" -> 1;
          default -> 0;
        };
    return new Relative(amount, Unit.DAY, null, null);
  }

  static TimeExpression period(String count, String unit) {
    return count.isEmpty()
        ? new Vague(unit(unit))
        : new Range(
            new Relative(-number(count), unit(unit), null, null),
            new Relative(0, Unit.DAY, null, null));
  }

  static TimeExpression recurring(String unit, String since) {
    return new Recurring(
        unit(unit), since.isEmpty() ? null : new Range(EnglishTimeValues.absolute(since), null));
  }
}
