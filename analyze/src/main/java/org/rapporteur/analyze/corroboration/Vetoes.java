package org.rapporteur.analyze.corroboration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When two values are not compared, whatever speaks for it: they are of two persons, places,
/// stages or things paid for, one is the other in round figures, no slip makes one of the other, or
/// one of the documents knows both.
final class Vetoes {
  /// Figures further apart are of two things, unless a nought was added.
  private static final double NEAR = 0.125;

  /// What a rare word weighs that two sentences share, and a little more.
  private static final double A_WORD = 1;

  private final Signs signs;

  Vetoes(Signs signs) {
    this.signs = signs;
  }

  /// Before the signs are read.
  boolean apart(Valued left, Valued right) {
    return Gist.apart(left.persons(), right.persons())
        || datesApart(left.dated(), right.dated())
        || figuresApart(left.measured(), right.measured())
        || known(left, right)
        || known(right, left);
  }

  private boolean known(Valued mine, Valued other) {
    return mine.dated() == null ? signs.knows(mine, other) : signs.tellsBoth(mine, other);
  }

  /// By the signs: days of which nothing is told that is the same, or that are told of two places.
  static boolean apart(Map<Sign, Double> read) {
    boolean elsewhere = read.containsKey(Sign.PLACES_APART) && read.containsKey(Sign.NAMES_APART);
    return read.containsKey(Sign.DATE) && (elsewhere || !isJoined(read));
  }

  private static boolean isJoined(Map<Sign, Double> read) {
    return read.getOrDefault(Sign.WORDS, 0.0) >= A_WORD
        || read.getOrDefault(Sign.BESIDE, 0.0) >= 2 * A_WORD
        || read.containsKey(Sign.NAMES)
        || read.containsKey(Sign.DEED);
  }

  /// Whether they are of two stages of a procedure, one was planned and one came, no slip of the
  /// pen makes one of the other, or they lie in two years of which one is reckoned.
  private static boolean datesApart(@Nullable Dated mine, @Nullable Dated theirs) {
    return mine != null
        && theirs != null
        && (Gist.apart(mine.stage(), theirs.stage())
            || mine.planned() != theirs.planned()
            || !mine.near(theirs)
            || mine.inReckonedYear(theirs));
  }

  /// Whether two bodies gathered them each for itself, other days stand beside them, money was paid
  /// for two things, one is many times the other, or the other in round figures.
  private static boolean figuresApart(@Nullable Measured mine, @Nullable Measured theirs) {
    return mine != null
        && theirs != null
        && ((mine.gathered() && theirs.gathered())
            || Gist.apart(mine.days(), theirs.days())
            || (mine.scale().startsWith("money") && Gist.apart(mine.themes(), theirs.themes()))
            || Figures.rounds(mine.quantity(), theirs.quantity())
            || Figures.rounds(theirs.quantity(), mine.quantity())
            || isFar(mine, theirs));
  }

  private static boolean isFar(Measured mine, Measured theirs) {
    return mine.nearness(theirs) < NEAR && !Figures.tenfold(mine.quantity(), theirs.quantity());
  }
}
