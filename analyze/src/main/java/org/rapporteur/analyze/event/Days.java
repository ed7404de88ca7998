package org.rapporteur.analyze.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.EdtfInterval;
import org.rapporteur.model.time.Time;

/// How the days of two accounts stand to each other.
final class Days {
  private final Map<Edtf, Optional<EdtfInterval>> intervals = new HashMap<>();

  /// Adds what speaks for one day: the same, one within the other, one without its year.
  void weigh(@Nullable Time a, @Nullable Time b, List<Weight> features) {
    if (a == null || b == null) {
      return;
    }
    if (a.edtf().equals(b.edtf())) {
      boolean fine = a.edtf().isDay();
      features.add(new Weight("date", "both on " + a.edtf(), fine ? 3 : 2.5));
      return;
    }
    var one = interval(a.edtf());
    var other = interval(b.edtf());
    if (one.isPresent() && other.isPresent()) {
      boolean contained = one.get().contains(other.get()) || other.get().contains(one.get());
      boolean meets = one.get().meets(other.get());
      if (contained) {
        features.add(new Weight("date", a.edtf() + " and " + b.edtf() + " fit into each other", 2));
      } else if (meets) {
        features.add(new Weight("date", a.edtf() + " and " + b.edtf() + " meet", 0.5));
      } else if (sameMonth(a, b)) {
        features.add(new Weight("date", "the same month of different years", 1.5));
      }
    } else if (sameDayOfYear(a.edtf(), b.edtf())) {
      features.add(new Weight("date", "the same day, one without its year", 2.5));
    }
  }

  /// Whether both days are known and have none in common.
  boolean disjoint(@Nullable Time left, @Nullable Time right) {
    if (left == null || right == null) {
      return false;
    }
    var one = interval(left.edtf());
    var other = interval(right.edtf());
    return one.isPresent() && other.isPresent() && !one.get().meets(other.get());
  }

  /// Pairs are many and days are few: each is read once.
  private Optional<EdtfInterval> interval(Edtf edtf) {
    return intervals.computeIfAbsent(edtf, Edtf::interval);
  }

  /// The same month with another day, or with another year by a slip: one year off, or the same day
  /// of the month. Days of other years that differ in both are two happenings of a kind that comes
  /// again each year.
  static boolean sameMonth(@Nullable Time left, @Nullable Time right) {
    if (left == null || right == null || left.edtf().isRange() || right.edtf().isRange()) {
      return false;
    }
    String one = left.edtf().value();
    String other = right.edtf().value();
    if (one.length() < 7
        || other.length() < 7
        || !one.substring(5, 7).equals(other.substring(5, 7))) {
      return false;
    }
    boolean year = one.substring(0, 4).equals(other.substring(0, 4));
    boolean days = one.length() >= 10 && other.length() >= 10;
    return year || (days ? sameDayOfYear(left.edtf(), right.edtf()) : yearsApart(one, other) <= 1);
  }

  private static int yearsApart(String one, String other) {
    boolean known = (one.substring(0, 4) + other.substring(0, 4)).matches("\\d{8}");
    return known
        ? Math.abs(Integer.parseInt(one.substring(0, 4)) - Integer.parseInt(other.substring(0, 4)))
        : 0;
  }

  private static boolean sameDayOfYear(Edtf left, Edtf right) {
    String one = left.value();
    String other = right.value();
    return one.length() >= 10
        && other.length() >= 10
        && one.substring(5, 10).equals(other.substring(5, 10));
  }
}
