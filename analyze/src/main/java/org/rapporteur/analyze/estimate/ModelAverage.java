package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ModelFit;

/// Averages the totals of all models that have one, weighted by exp(-BIC/2) (E7).
///
/// @param mean over all of them
/// @param low the least total within the weight-95 set: the fewest best models that hold 0.95 of
///   the weight
/// @param set how many models that set has
/// @param groups the totals of that set, parted wherever they lie more than a quarter apart on the
///   log scale and both sides weigh a fifth or more; one group if they do not part
public record ModelAverage(double mean, double low, double high, int set, List<Group> groups) {
  /// How far apart, in natural logarithms, groups of totals must lie to be called two.
  public static final double GAP = 0.25;

  /// What a group must weigh to be called one.
  public static final double WEIGHT = 0.2;

  /// By how much criteria must differ for one model to be better than another. Saturated models fit
  /// every count, and only rounding tells their likelihoods apart.
  public static final double TIE = 1e-6;

  /// Best first; of models that tie the one with the smaller total, so that neither rounding nor
  /// the order of the lists decides.
  public static Comparator<ModelFit> ranking(ToDoubleFunction<ModelFit> criterion) {
    return Comparator.<ModelFit>comparingDouble(
            f -> StrictMath.rint(criterion.applyAsDouble(f) / TIE))
        .thenComparingDouble(f -> StrictMath.rint(f.total() / TIE))
        .thenComparing(f -> f.model().name());
  }

  /// Totals that lie together.
  ///
  /// @param weight of all models
  public record Group(double low, double high, double weight) {}

  private record Weighed(Hierarchy model, double total, double weight) {}

  /// Empty averages do not exist: at least one fit must have a total.
  public static ModelAverage of(List<ModelFit> fits) {
    var existing = fits.stream().filter(ModelFit::ok).sorted(ranking(ModelFit::bic)).toList();
    if (existing.isEmpty()) {
      throw new IllegalArgumentException("no model has an estimate, so there is none to average");
    }
    double least = existing.getFirst().bic();
    double sum = existing.stream().mapToDouble(f -> weight(f, least)).sum();
    var weighed =
        existing.stream()
            .map(f -> new Weighed(f.model(), f.total(), weight(f, least) / sum))
            .toList();
    double mean = weighed.stream().mapToDouble(w -> w.weight() * w.total()).sum();
    var set = new ArrayList<Weighed>();
    double held = 0;
    double last = 1;
    for (Weighed one : weighed) {
      // models that fit alike come in together: chance must not choose among them
      if (held >= 0.95 && one.weight() < last * (1 - TIE)) {
        break;
      }
      set.add(one);
      held += one.weight();
      last = one.weight();
    }
    return new ModelAverage(
        mean,
        set.stream().mapToDouble(Weighed::total).min().orElse(Double.NaN),
        set.stream().mapToDouble(Weighed::total).max().orElse(Double.NaN),
        set.size(),
        groups(set));
  }

  /// Whether the models that count do not agree on one region.
  public boolean bimodal() {
    return groups.size() > 1;
  }

  private static double weight(ModelFit fit, double least) {
    return StrictMath.exp((least - fit.bic()) / 2);
  }

  /// Parts at the widest gaps first, so that a light model between two heavy groups parts neither.
  private static List<Group> groups(List<Weighed> set) {
    var sorted = set.stream().sorted(Comparator.comparingDouble(Weighed::total)).toList();
    var gaps = new ArrayList<Integer>();
    for (int i = 1; i < sorted.size(); i++) {
      if (gap(sorted, i) > GAP) {
        gaps.add(i);
      }
    }
    gaps.sort(Comparator.comparingDouble(i -> -gap(sorted, i)));
    var cuts = new ArrayList<>(List.of(0, sorted.size()));
    for (int cut : gaps) {
      int below = cuts.stream().filter(c -> c < cut).max(Integer::compare).orElse(0);
      int above = cuts.stream().filter(c -> c > cut).min(Integer::compare).orElse(sorted.size());
      if (mass(sorted, below, cut) >= WEIGHT && mass(sorted, cut, above) >= WEIGHT) {
        cuts.add(cut);
      }
    }
    cuts.sort(null);
    var groups = new ArrayList<Group>();
    for (int i = 1; i < cuts.size(); i++) {
      groups.add(
          new Group(
              sorted.get(cuts.get(i - 1)).total(),
              sorted.get(cuts.get(i) - 1).total(),
              mass(sorted, cuts.get(i - 1), cuts.get(i))));
    }
    return groups;
  }

  private static double gap(List<Weighed> sorted, int at) {
    return StrictMath.log(sorted.get(at).total() / sorted.get(at - 1).total());
  }

  private static double mass(List<Weighed> sorted, int from, int to) {
    return sorted.subList(from, to).stream().mapToDouble(Weighed::weight).sum();
  }
}
