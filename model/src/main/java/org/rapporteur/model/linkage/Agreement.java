package org.rapporteur.model.linkage;

import java.util.Locale;

/// How far two values of one field agree, from no evidence to one value. The order counts: more
/// agreement never weighs less.
public enum Agreement {
  /// One side is empty or unusable: no evidence.
  MISSING(0),
  DIFFERENT(1),
  /// Remotely alike: two letters off in a short word, the same year only.
  FAR(2),
  /// One holds a part of the other: an initial, one word of two, a year without its day.
  PARTLY(3),
  /// Sounds alike, two letters off in a long word, two of a date's three parts.
  NEAR(4),
  /// One slip: a letter, two exchanged, day and month exchanged, the words in another order.
  CLOSE(5),
  EQUAL(6);

  private static final Agreement[] ALL = values();

  private final int level;

  Agreement(int level) {
    this.level = level;
  }

  /// From 0 for missing values to 6 for equal ones.
  public int level() {
    return level;
  }

  public static Agreement of(int level) {
    return ALL[level];
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
