package org.rapporteur.analyze.corroboration;

import java.util.Map;
import java.util.Set;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// A length of time, a sum of money, a share or a time of day that a document gives for something.
///
/// @param scale what can be compared with it: `time`, `money:USD`, `share`, `clock`
/// @param themes what it is of (`custody`, `fine`, what was done at that hour), or empty
/// @param days the days that its sentence prints
/// @param gist what its sentence speaks of
/// @param elsewhere whether it is asked for, denied, foreseen, per head or of another
/// @param gathered whether it is what a body counted that came to it
/// @param part whether some of many are counted
/// @param risen whether its sentence says that it rose so far
record Measured(
    Given given,
    String scale,
    Set<String> themes,
    Set<String> days,
    Gist gist,
    boolean elsewhere,
    boolean gathered,
    boolean part,
    boolean risen) {
  private static final Map<String, Double> IN_DAYS =
      Map.of(
          "seconds", 1 / 86_400.0,
          "minutes", 1 / 1440.0,
          "hours", 1 / 24.0,
          "days", 1.0,
          "weeks", 7.0,
          "months", 30.44,
          "years", 365.25,
          "decades", 3652.5);

  /// A figure in another unit may be rounded by so much of its unit.
  private static final double ROUNDED = 0.6;

  private static final double ABOUT = 0.1;

  /// Clocks that differ by less, in minutes, agree.
  private static final double MOMENT = 25;

  Measured {
    themes = Set.copyOf(themes);
    days = Set.copyOf(days);
  }

  EvidenceId document() {
    return given.document();
  }

  Quantity quantity() {
    return ((Value.Figure) given.value()).quantity();
  }

  private double unit() {
    return quantity().kind() == QuantityClass.DURATION
        ? IN_DAYS.getOrDefault(String.valueOf(quantity().unit()), 1.0)
        : 1;
  }

  /// Whether no reading lets both be so.
  boolean excludes(Measured other) {
    double rounding = rounding(other);
    return highest(rounding) < other.lowest(rounding) || other.highest(rounding) < lowest(rounding);
  }

  private double rounding(Measured other) {
    double coarser = Math.max(unit(), other.unit());
    return quantity().kind() == QuantityClass.CLOCK
        ? MOMENT / 2
        : unit() == other.unit() ? 0 : ROUNDED * coarser / 2;
  }

  private double lowest(double rounding) {
    double low = quantity().low().doubleValue() * unit() - rounding;
    return switch (quantity().comparator()) {
      case EQUAL, MORE, AT_LEAST -> low;
      case ABOUT -> low * (1 - ABOUT);
      case FEWER, AT_MOST -> Double.NEGATIVE_INFINITY;
    };
  }

  private double highest(double rounding) {
    double high = quantity().high().doubleValue() * unit() + rounding;
    return switch (quantity().comparator()) {
      case EQUAL, FEWER, AT_MOST -> high;
      case ABOUT -> high * (1 + ABOUT);
      case MORE, AT_LEAST -> Double.POSITIVE_INFINITY;
    };
  }

  /// The lesser as a share of the greater; of times of day, 1 less the share of a day between them.
  double nearness(Measured other) {
    double mine = quantity().low().doubleValue() * unit();
    double theirs = other.quantity().low().doubleValue() * other.unit();
    if (quantity().kind() == QuantityClass.CLOCK) {
      return 1 - Math.abs(mine - theirs) / 1440;
    }
    return mine == theirs ? 1 : Math.min(mine, theirs) / Math.max(mine, theirs);
  }

  boolean isExact() {
    return quantity().comparator() == Comparator.EQUAL;
  }

  /// Whether both are of one thing by the words beside them.
  boolean shares(Measured other) {
    return scale.equals(other.scale) && !Gist.both(themes, other.themes).isEmpty();
  }
}
