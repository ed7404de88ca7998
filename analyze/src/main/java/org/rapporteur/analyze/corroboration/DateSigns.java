package org.rapporteur.analyze.corroboration;

import java.util.Map;

/// Reads the signs of two dates: whether one may be a slip for the other, and what is told beside
/// them.
final class DateSigns {
  private final Material material;

  DateSigns(Material material) {
    this.material = material;
  }

  void read(Map<Sign, Double> signs, Valued left, Dated mine, Valued right, Dated theirs) {
    signs.put(Sign.DATE, 1.0);
    signs.put(Sign.SINCE, Signs.one(left.scale().equals("since")));
    signs.put(Sign.NEXT_DAY, Signs.one(mine.days(theirs) <= 1));
    signs.put(Sign.PRINTED, Signs.one(mine.printed()) + Signs.one(theirs.printed()));
    signs.put(Sign.APPEARED, Signs.one(appeared(mine)) + Signs.one(appeared(theirs)));
    signs.put(
        Sign.GRAIN, Signs.one(mine.date().value().length() == theirs.date().value().length()));
    signs.put(Sign.DEEDS_APART, Signs.one(Gist.apart(left.deeds(), right.deeds())));
    signs.put(Sign.LONG_PAST, Signs.one(isLongPast(mine) && isLongPast(theirs)));
  }

  private boolean appeared(Dated dated) {
    return dated.date().value().equals(material.published(dated.document()));
  }

  /// Whether it is a day of a year before the last, printed with it. Few texts tell of two such
  /// days that look alike.
  private boolean isLongPast(Dated dated) {
    String published = material.published(dated.document());
    return dated.date().isDay()
        && dated.printsYear()
        && published.matches("\\d{4}.*")
        && Integer.parseInt(dated.date().value().substring(0, 4)) + 1
            < Integer.parseInt(published.substring(0, 4));
  }
}
