package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.identity.Weight;

/// Reasons being added up, in bits of log-odds. A cap holds the sum in the review band, a veto puts
/// it below; both show as weights of their own, so that the shown numbers add up.
final class Waterfall {
  private static final double CAPPED = 1.5;
  private static final double VETOED = -5;
  private static final double BOUND = 14;

  private final List<Reason> reasons = new ArrayList<>(8);
  private final List<String> caps = new ArrayList<>();
  private final List<String> vetoes = new ArrayList<>();
  private final List<Met> met = new ArrayList<>();
  private ReadAs readAs = ReadAs.WORDS;
  private double sum;

  /// Two parts that were compared; one of them may be missing.
  record Met(@Nullable NamePart left, @Nullable NamePart right, String how) {}

  /// One reason; its words are found when somebody asks for them, because of most pairs of names
  /// nobody does.
  private record Reason(String feature, Supplier<String> detail, double bits) {}

  Waterfall add(String feature, String detail, double bits) {
    return add(feature, () -> detail, bits);
  }

  Waterfall add(String feature, Supplier<String> detail, double bits) {
    reasons.add(new Reason(feature, detail, bits));
    sum += bits;
    return this;
  }

  /// Notes under which reading of the names the reasons hold.
  Waterfall as(ReadAs reading) {
    this.readAs = reading;
    return this;
  }

  ReadAs readAs() {
    return readAs;
  }

  /// Notes which parts met, for the explanation.
  Waterfall meet(@Nullable NamePart left, @Nullable NamePart right, String how) {
    met.add(new Met(left, right, how));
    return this;
  }

  List<Met> met() {
    return met;
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

  List<String> caps() {
    return caps;
  }

  List<String> vetoes() {
    return vetoes;
  }

  /// The sum with caps and vetoes applied.
  double bits() {
    double capped = caps.isEmpty() ? sum : capped(sum);
    double allowed = vetoes.isEmpty() ? capped : Math.min(capped, VETOED);
    return Math.clamp(allowed, -BOUND, BOUND);
  }

  /// What would be above the review band is pressed into its upper part, in the same order.
  private static double capped(double sum) {
    double room = Band.SAME_FROM - CAPPED - .1;
    return sum <= CAPPED ? sum : CAPPED + room * (1 - Math.exp((CAPPED - sum) / 5));
  }

  /// The one of two readings that speaks more for one name.
  static Waterfall better(Waterfall left, Waterfall right) {
    return right.bits() > left.bits() ? right : left;
  }

  NameComparison finish() {
    double bits = bits();
    return new NameComparison(1 / (1 + Math.pow(2, -bits)), Band.of(bits), this::weights);
  }

  private List<Weight> weights() {
    double bits = bits();
    List<Weight> shown = new ArrayList<>(reasons.size() + 1);
    reasons.forEach(r -> shown.add(new Weight(r.feature(), r.detail().get(), r.bits())));
    if (bits != sum) {
      boolean veto = !vetoes.isEmpty();
      String feature = veto ? "veto" : caps.isEmpty() ? "bound" : "cap";
      String why = String.join("; ", veto ? vetoes : caps);
      shown.add(new Weight(feature, why, bits - sum));
    }
    return shown;
  }

  static String bits(double bits) {
    return Double.toString(Math.round(bits * 10) / 10.0);
  }

  static String share(double probability) {
    return Math.round(probability * 100) + " %";
  }
}
