package org.rapporteur.analyze.corroboration;

import java.util.Map;

/// When two values are not compared, whatever speaks for it: they are of two things, or one grew
/// into the other or is the other in round figures.
final class Vetoes {
  /// Figures further apart are of two things.
  private static final double NEAR = 0.2;

  /// Sentences that share less tell of two things unless something else joins them.
  private static final double ONE_WORD = 0.6;

  private static final double WORDS = 1.5;

  private final Material material;
  private final Signs signs;

  Vetoes(Material material, Signs signs) {
    this.material = material;
    this.signs = signs;
  }

  boolean apart(Valued left, Valued right, Map<Sign, Double> read) {
    boolean known = signs.knows(left, right) || signs.knows(right, left);
    if (known || Gist.apart(left.persons(), right.persons())) {
      return true;
    }
    if (left.dated() != null && right.dated() != null) {
      return datesApart(left, left.dated(), right, right.dated(), read);
    }
    return left.measured() == null
        || right.measured() == null
        || figuresApart(left, left.measured(), right, right.measured(), read);
  }

  private boolean figuresApart(
      Valued left, Measured mine, Valued right, Measured theirs, Map<Sign, Double> read) {
    return mine.elsewhere()
        || theirs.elsewhere()
        || mine.nearness(theirs) < NEAR
        || Gist.apart(mine.days(), theirs.days())
        || themesApart(left, mine, theirs)
        || Figures.rounds(mine.quantity(), theirs.quantity())
        || Figures.rounds(theirs.quantity(), mine.quantity())
        || differ(left.fate(), right.fate())
        || differ(left.noun(), right.noun())
        || grew(left, mine, right, theirs)
        || unjoined(left, read);
  }

  /// Whether the words beside two measures say that they are of two kinds of things. Counts and
  /// hours have no such kinds.
  private static boolean themesApart(Valued left, Measured mine, Measured theirs) {
    boolean kinds = left.scale().equals("time") || left.scale().startsWith("money");
    return kinds && Gist.apart(mine.themes(), theirs.themes());
  }

  private static boolean unjoined(Valued left, Map<Sign, Double> read) {
    return switch (left.scale()) {
      case "count" -> !read.containsKey(Sign.NOUN);
      case "clock" -> !read.containsKey(Sign.THEME);
      case "time" ->
          !read.containsKey(Sign.THEME) && !read.containsKey(Sign.DEED) && shared(read) <= WORDS;
      default -> false;
    };
  }

  /// Whether the later document may give more because more had come to be known.
  private boolean grew(Valued left, Measured mine, Valued right, Measured theirs) {
    String first = material.published(left.document());
    String second = material.published(right.document());
    int days = first.isEmpty() || second.isEmpty() ? 0 : first.compareTo(second);
    int values = mine.quantity().low().compareTo(theirs.quantity().low());
    return Figures.isGrowing(left.fate(), left.noun())
        && days != 0
        && Integer.signum(days) == Integer.signum(values);
  }

  private boolean datesApart(
      Valued left, Dated mine, Valued right, Dated theirs, Map<Sign, Double> read) {
    boolean joined =
        read.getOrDefault(Sign.WORDS, 0.0) >= ONE_WORD
            || read.containsKey(Sign.NAMES)
            || read.containsKey(Sign.DEED)
            || (isLongPast(mine) && isLongPast(theirs));
    boolean otherDeed =
        Gist.apart(left.deeds(), right.deeds()) && read.getOrDefault(Sign.NAMES, 0.0) <= 1;
    boolean beginnings = left.scale().equals("since") && !read.containsKey(Sign.BESIDE);
    return !joined
        || beginnings
        || !mine.near(theirs)
        || otherDeed
        || !left.gist().meets(right.gist())
        || Gist.apart(mine.stage(), theirs.stage())
        || mine.planned() != theirs.planned()
        || mine.inReckonedYear(theirs);
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

  /// What the words and names weigh that both sentences have.
  private static double shared(Map<Sign, Double> read) {
    return read.getOrDefault(Sign.WORDS, 0.0) + read.getOrDefault(Sign.NAMES, 0.0);
  }

  private static boolean differ(String left, String right) {
    return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
  }
}
