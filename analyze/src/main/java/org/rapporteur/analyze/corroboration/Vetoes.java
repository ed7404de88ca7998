package org.rapporteur.analyze.corroboration;

import java.util.Map;

/// When two values are not compared, whatever speaks for it: they are of two persons, stages or
/// things, or one is the other in round figures, or one of the documents knows both.
final class Vetoes {
  /// Figures further apart are of two things, unless a nought was added.
  private static final double NEAR = 0.125;

  /// What a rare word weighs that two sentences share, and a little more.
  private static final double A_WORD = 1;

  private final Signs signs;

  Vetoes(Signs signs) {
    this.signs = signs;
  }

  boolean apart(Valued left, Valued right, Map<Sign, Double> read) {
    boolean known = signs.knows(left, right) || signs.knows(right, left);
    if (known || Gist.apart(left.persons(), right.persons())) {
      return true;
    }
    if (left.dated() != null && right.dated() != null) {
      return !joined(read) || elsewhere(read) || datesApart(left.dated(), right.dated());
    }
    return left.measured() == null
        || right.measured() == null
        || figuresApart(left, left.measured(), right, right.measured(), read);
  }

  private static boolean figuresApart(
      Valued left, Measured mine, Valued right, Measured theirs, Map<Sign, Double> read) {
    return (mine.gathered() && theirs.gathered())
        || Gist.apart(mine.days(), theirs.days())
        || (mine.nearness(theirs) < NEAR && !read.containsKey(Sign.TENFOLD))
        || Figures.rounds(mine.quantity(), theirs.quantity())
        || Figures.rounds(theirs.quantity(), mine.quantity())
        || differ(left.fate(), right.fate())
        || (left.scale().equals("count") && !countOne(read));
  }

  /// Whether both may count one thing by what they call it.
  private static boolean countOne(Map<Sign, Double> read) {
    return read.containsKey(Sign.NOUN)
        || read.containsKey(Sign.PEOPLE)
        || read.containsKey(Sign.UNNAMED);
  }

  /// Whether something of what their sentences tell is the same.
  private static boolean joined(Map<Sign, Double> read) {
    return read.getOrDefault(Sign.WORDS, 0.0) >= A_WORD
        || read.getOrDefault(Sign.BESIDE, 0.0) >= 2 * A_WORD
        || read.containsKey(Sign.NAMES)
        || read.containsKey(Sign.DEED);
  }

  /// Whether they tell of two places and name nobody and nothing in common.
  private static boolean elsewhere(Map<Sign, Double> read) {
    return read.containsKey(Sign.PLACES_APART) && read.containsKey(Sign.NAMES_APART);
  }

  private static boolean datesApart(Dated mine, Dated theirs) {
    return Gist.apart(mine.stage(), theirs.stage())
        || mine.planned() != theirs.planned()
        || !mine.near(theirs)
        || mine.inReckonedYear(theirs);
  }

  private static boolean differ(String left, String right) {
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }
}
