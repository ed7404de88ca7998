package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.identity.Weight;

/// Reasons being added up, in bits of log-odds. A cap holds the sum in the review band, a veto puts
/// it below; both show as weights of their own, so that the shown numbers add up.
final class Waterfall {
  private static final double CAPPED = 1.5;
  private static final double VETOED = -5;
  private static final double BOUND = 14;

  private final List<Weight> weights = new ArrayList<>();
  private final List<String> caps = new ArrayList<>();
  private final List<String> vetoes = new ArrayList<>();
  private double sum;

  Waterfall add(String feature, String detail, double bits) {
    weights.add(new Weight(feature, detail, bits));
    sum += bits;
    return this;
  }

  /// At most the review band, for the reason given.
  Waterfall cap(String why) {
    if (!caps.contains(why)) {
      caps.add(why);
    }
    return this;
  }

  /// Below the review band, for the reason given.
  Waterfall veto(String why) {
    vetoes.add(why);
    return this;
  }

  boolean vetoed() {
    return !vetoes.isEmpty();
  }

  /// The sum with caps and vetoes applied.
  double bits() {
    double capped = caps.isEmpty() ? sum : Math.min(sum, CAPPED);
    double allowed = vetoes.isEmpty() ? capped : Math.min(capped, VETOED);
    return Math.clamp(allowed, -BOUND, BOUND);
  }

  /// The one of two readings that speaks more for one name.
  static Waterfall better(Waterfall left, Waterfall right) {
    return right.bits() > left.bits() ? right : left;
  }

  NameComparison finish() {
    double bits = bits();
    List<Weight> shown = new ArrayList<>(weights);
    if (bits != sum) {
      boolean veto = !vetoes.isEmpty();
      String feature = veto ? "veto" : caps.isEmpty() ? "bound" : "cap";
      String why = String.join("; ", veto ? vetoes : caps);
      shown.add(new Weight(feature, why, bits - sum));
    }
    return new NameComparison(1 / (1 + Math.pow(2, -bits)), Band.of(bits), shown);
  }

  static String bits(double bits) {
    return String.format(Locale.ROOT, "%.1f", bits);
  }

  static String share(double probability) {
    return String.format(Locale.ROOT, "%.0f %%", probability * 100);
  }
}
