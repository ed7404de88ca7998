package org.rapporteur.model.estimate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The same methods on every part of the people, and what the parts add up to.
///
/// @param by what divides them, in words
/// @param strata in order
/// @param totals one per method: the sum of the parts, by draws
/// @param gaps per method, the sum beside the estimate without division
public record Stratification(
    String by, List<Stratum> strata, List<Estimate> totals, List<Gap> gaps) {
  private static final long LEAST_SHOWN = 10;

  /// One part.
  ///
  /// @param people on its lists
  /// @param lists that can be used there
  /// @param refusal why nothing is estimated; empty where something is
  public record Stratum(String name, long people, int lists, String refusal, List<Estimate> rows) {
    public Stratum {
      rows = List.copyOf(rows);
    }

    public boolean estimable() {
      return refusal.isEmpty();
    }
  }

  /// How far the sum of the parts lies from the estimate of the whole.
  ///
  /// @param whole without division
  public record Gap(Method method, double sum, double whole) {}

  /// Nothing is divided.
  public static final Stratification NONE = new Stratification("", List.of(), List.of(), List.of());

  public Stratification {
    strata = List.copyOf(strata);
    totals = List.copyOf(totals);
    gaps = List.copyOf(gaps);
  }

  public boolean isNone() {
    return strata.isEmpty();
  }

  /// The names of parts that may not be shown to the public: those of fewer than ten people, those
  /// that leave fewer than ten others, and, where only one would be hidden, the next smallest too,
  /// so that no subtraction brings it back.
  public Set<String> small() {
    long all = strata.stream().mapToLong(Stratum::people).sum();
    var small = new HashSet<String>();
    strata.stream()
        .filter(s -> s.people() < LEAST_SHOWN || all - s.people() < LEAST_SHOWN)
        .forEach(s -> small.add(s.name()));
    if (small.size() == 1) {
      strata.stream()
          .filter(s -> !small.contains(s.name()))
          .min(Comparator.comparingLong(Stratum::people))
          .ifPresent(s -> small.add(s.name()));
    }
    return Set.copyOf(small);
  }
}
