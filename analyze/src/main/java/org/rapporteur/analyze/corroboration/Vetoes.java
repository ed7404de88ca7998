package org.rapporteur.analyze.corroboration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// When two values are not compared, whatever speaks for it: they are of two persons, places,
/// stages or things paid for, one was planned and one came, one is the other in round figures or is
/// said to have risen, no slip makes one of the other, or one of the documents knows both. Nobody
/// rounds days or sums of money unsaid, so of these it is a sign among others.
final class Vetoes {
  /// Figures further apart are of two things, unless a nought was added.
  private static final double NEAR = 0.125;

  private final Signs signs;

  Vetoes(Signs signs) {
    this.signs = signs;
  }

  boolean apart(Valued left, Valued right) {
    return Gist.apart(left.persons(), right.persons())
        || datesApart(left, right)
        || figuresApart(left.measured(), right.measured())
        || known(left, right)
        || known(right, left);
  }

  private boolean known(Valued mine, Valued other) {
    return mine.dated() == null ? signs.knows(mine, other) : signs.tellsBoth(mine, other);
  }

  /// By the signs: days of which nothing is told that is the same, and of others.
  static boolean apart(Map<Sign, Double> read) {
    return read.containsKey(Sign.UNJOINED) && read.containsKey(Sign.NAMES_APART);
  }

  private static boolean datesApart(Valued left, Valued right) {
    return left.dated() != null
        && right.dated() != null
        && (areOthers(left.dated(), right.dated()) || areElsewhere(left, right));
  }

  /// Whether they are of two stages of a procedure, one was planned and one came, no slip of the
  /// pen makes one of the other, or they lie in two years of which one is reckoned.
  private static boolean areOthers(Dated mine, Dated theirs) {
    return Gist.apart(mine.stage(), theirs.stage())
        || mine.said() != theirs.said()
        || mine.planned() != theirs.planned()
        || !mine.near(theirs)
        || mine.inReckonedYear(theirs);
  }

  /// Whether they are told of two places and of nobody whom both name.
  private static boolean areElsewhere(Valued left, Valued right) {
    return Gist.apart(left.places(), right.places()) && !left.gist().meets(right.gist());
  }

  /// Whether two bodies gathered them each for itself, other days stand beside them, money was paid
  /// for two things, one rose to the other, is many times it, or counts it in round figures.
  private static boolean figuresApart(@Nullable Measured mine, @Nullable Measured theirs) {
    return mine != null
        && theirs != null
        && ((mine.gathered() && theirs.gathered())
            || Gist.apart(mine.days(), theirs.days())
            || (mine.scale().startsWith("money") && Gist.apart(mine.themes(), theirs.themes()))
            || (!isSaidExactly(mine) && Figures.round(mine, theirs))
            || hasRisen(mine, theirs)
            || isFar(mine, theirs));
  }

  /// Whether the higher of two figures is one that is said to have risen so far.
  private static boolean hasRisen(Measured mine, Measured theirs) {
    boolean higher = mine.quantity().low().compareTo(theirs.quantity().low()) > 0;
    return (higher ? mine : theirs).risen();
  }

  private static boolean isSaidExactly(Measured measured) {
    return measured.scale().equals("time") || measured.scale().startsWith("money");
  }

  private static boolean isFar(Measured mine, Measured theirs) {
    return mine.nearness(theirs) < NEAR && !Figures.tenfold(mine.quantity(), theirs.quantity());
  }
}
