package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Joins what no rule joined where all signs taken together say that it is one ([SameReferent]),
/// the likeliest first.
final class LikelyJoins {
  private final List<NamedReferent> named;
  private final Clusters clusters;
  private final SameReferent model = SameReferent.standard();
  private final List<Likely> all = new ArrayList<>();
  private final Map<Integer, List<Likely>> byCluster = new HashMap<>();

  /// @param pair null if it is too unlikely to join by itself
  private record Likely(
      int left, int right, String kind, double probability, @Nullable Pair pair) {}

  LikelyJoins(List<NamedReferent> named, Clusters clusters) {
    this.named = named;
    this.clusters = clusters;
  }

  void join(LikelyPairs pairs) {
    pairs.forEach(this::weigh);
    all.sort(
        Comparator.comparingDouble(Likely::probability)
            .reversed()
            .thenComparingInt(Likely::left)
            .thenComparingInt(Likely::right));
    for (var likely : all) {
      if (likely.pair() != null) {
        offer(likely, likely.pair());
      }
    }
  }

  private void weigh(int left, int right, Map<Sign, Double> signs) {
    var one = named.get(left);
    var probability = model.probability(one, signs);
    if (probability.isPresent()) {
      double value = probability.getAsDouble();
      String kind = SameReferent.kind(one, signs);
      var pair =
          SameReferent.joins(kind, value) ? model.pair(one, named.get(right), signs, value) : null;
      var likely = new Likely(left, right, kind, value, pair);
      all.add(likely);
      if (pair != null
          && named.get(left).id().evidence().equals(named.get(right).id().evidence())) {
        clusters.callOne(left, right);
      }
      of(clusters.root(left)).add(likely);
      of(clusters.root(right)).add(likely);
    }
  }

  private List<Likely> of(int root) {
    return byCluster.computeIfAbsent(root, k -> new ArrayList<>());
  }

  private void offer(Likely likely, Pair pair) {
    int left = clusters.root(likely.left());
    int right = clusters.root(likely.right());
    if (left == right || !SameReferent.agrees(likely.kind(), mean(left, right))) {
      return;
    }
    clusters.offer(likely.left(), likely.right(), pair);
    int joined = clusters.root(likely.left());
    if (joined == clusters.root(likely.right())) {
      int other = joined == left ? right : left;
      of(joined).addAll(byCluster.getOrDefault(other, List.of()));
      byCluster.remove(other);
    }
  }

  /// How likely the pairs between two clusters are in the mean.
  private double mean(int left, int right) {
    return of(left).stream()
        .filter(p -> joins(p, left, right))
        .mapToDouble(Likely::probability)
        .average()
        .orElse(0);
  }

  private boolean joins(Likely pair, int left, int right) {
    int one = clusters.root(pair.left());
    int other = clusters.root(pair.right());
    return (one == left && other == right) || (one == right && other == left);
  }
}
