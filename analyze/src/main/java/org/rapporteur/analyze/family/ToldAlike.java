package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analyze.numerics.SignWeights;
import org.rapporteur.model.family.Family.Sign;
import org.rapporteur.model.telling.Told;

/// Whether two documents tell so much alike from beginning to end that one was made from the other,
/// even where a translation changed every word: the order of all figures and names, and what no
/// other document gives, weighed by a logistic regression that `bench/families` learns from
/// clusters of texts whose families are known.
final class ToldAlike {
  private static final String FILE = "told-alike.tsv";
  private static final String COMMAND = "bench/families";

  /// From this probability on no pair of the clusters for tuning is joined wrongly by weights of
  /// others, nor from .75 on.
  private static final double SURE = 0.8;

  /// Of fewer the order may be chance.
  private static final int LEAST_FIGURES = 4;

  private static final int LEAST_NAMES = 6;
  private static final int MOST_FIGURES = 60;
  private static final int MOST_NAMES = 80;

  private final SignWeights<Likeness> weights =
      SignWeights.beside(ToldAlike.class, FILE, Likeness.class, COMMAND);
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> spread = new HashMap<>();
  private final List<int[]> figures = new ArrayList<>();
  private final List<int[]> names = new ArrayList<>();
  private final List<int[]> words = new ArrayList<>();

  void add(Told one, Map<Integer, String> called) {
    figures.add(numbered(Traits.figuresInOrder(one), MOST_FIGURES));
    names.add(numbered(Traits.namesInOrder(one, called), MOST_NAMES));
    words.add(Traits.longWords(one));
  }

  /// Ends the adding.
  void end() {
    numbers.clear();
  }

  /// Each as a number, the first ones; which ones a document has is noted.
  private int[] numbered(List<String> told, int most) {
    var all =
        told.stream().mapToInt(t -> numbers.computeIfAbsent(t, k -> numbers.size())).toArray();
    Arrays.stream(all).distinct().forEach(n -> spread.merge(n, 1, Integer::sum));
    return Arrays.copyOf(all, Math.min(most, all.length));
  }

  /// Whether both give enough to have an order.
  boolean giveEnough(int left, int right) {
    return Math.min(figures.get(left).length, figures.get(right).length) >= LEAST_FIGURES
        && Math.min(names.get(left).length, names.get(right).length) >= LEAST_NAMES;
  }

  Map<Likeness, Double> of(int left, int right) {
    var alike = new EnumMap<Likeness, Double>(Likeness.class);
    alike.put(Likeness.FIGURES_IN_ORDER, inOrder(figures.get(left), figures.get(right)));
    alike.put(Likeness.NAMES_IN_ORDER, inOrder(names.get(left), names.get(right)));
    alike.put(Likeness.RARE_FIGURES, rare(figures.get(left), figures.get(right)));
    alike.put(Likeness.RARE_NAMES, rare(names.get(left), names.get(right)));
    alike.put(Likeness.WORDS, Runs.containment(words.get(left), words.get(right)));
    return alike;
  }

  /// The sign, if they tell alike beyond doubt.
  Optional<Sign> sign(Map<Likeness, Double> alike) {
    double probability = weights.probability(alike);
    return probability < SURE
        ? Optional.empty()
        : Optional.of(
            new Sign(
                "told-alike",
                String.format(
                    Locale.ROOT,
                    "%d %% of the figures and %d %% of the names of the shorter list stand in one"
                        + " order (probability %.2f)",
                    Math.round(100 * alike.getOrDefault(Likeness.FIGURES_IN_ORDER, 0.0)),
                    Math.round(100 * alike.getOrDefault(Likeness.NAMES_IN_ORDER, 0.0)),
                    probability),
                1,
                true));
  }

  /// How much of the shorter list stands in the other in one order.
  private static double inOrder(int[] left, int[] right) {
    int least = Math.min(left.length, right.length);
    return least == 0 ? 0 : (double) Sequences.longestCommon(left, right) / least;
  }

  /// How many both have and nobody else.
  private double rare(int[] left, int[] right) {
    return Arrays.stream(left)
        .distinct()
        .filter(n -> spread.getOrDefault(n, 0) == 2)
        .filter(n -> Arrays.stream(right).anyMatch(r -> r == n))
        .count();
  }
}
