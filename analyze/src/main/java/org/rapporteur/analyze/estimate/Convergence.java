package org.rapporteur.analyze.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.analyze.numerics.Normal;
import org.rapporteur.analyze.numerics.Quantiles;

/// Whether chains of draws agree (Vehtari, Gelman, Simpson, Carpenter and Bürkner 2021).
///
/// @param rHat the larger of the rank-normalised split R-hat of the draws and of their distances
///   from the median; 1 if the chains cannot be told apart
/// @param bulk how many independent draws the middle is worth
/// @param tail how many the 5 and 95 percent points are worth, the smaller
public record Convergence(double rHat, double bulk, double tail) {
  /// Above this the chains do not agree.
  public static final double MOST_RHAT = 1.01;

  /// Below this there are too few independent draws.
  public static final double LEAST_DRAWS = 400;

  /// Looks at chains of equal length.
  public static Convergence of(List<double[]> chains) {
    double[][] split = split(chains);
    double[] all = flat(split);
    double median = Quantiles.median(all);
    double[][] folded =
        Arrays.stream(split)
            .map(c -> Arrays.stream(c).map(x -> Math.abs(x - median)).toArray())
            .toArray(double[][]::new);
    double[][] ranked = ranked(split);
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    double rHat = Math.max(rHat(ranked), rHat(ranked(folded)));
    return new Convergence(
        rHat,
        effective(ranked),
        Math.min(
            effective(below(split, Quantiles.of(sorted, 0.05))),
            effective(below(split, Quantiles.of(sorted, 0.95)))));
  }

  public boolean agrees() {
    return rHat <= MOST_RHAT && bulk >= LEAST_DRAWS && tail >= LEAST_DRAWS;
  }

  private static double[][] split(List<double[]> chains) {
    int half = chains.getFirst().length / 2;
    return chains.stream()
        .flatMap(c ->
            java.util.stream.Stream.of(
                Arrays.copyOfRange(c, 0, half), Arrays.copyOfRange(c, c.length - half, c.length)))
        .toArray(double[][]::new);
  }

  private static double[] flat(double[][] chains) {
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[][] below(double[][] chains, double limit) {
    return Arrays.stream(chains)
        .map(c -> Arrays.stream(c).map(x -> x <= limit ? 1 : 0).toArray())
        .toArray(double[][]::new);
  }

  /// Every draw replaced by the normal quantile of its rank; ties share their mean rank.
  private static double[][] ranked(double[][] chains) {
    double[] all = flat(chains);
    Integer[] order =
        IntStream.range(0, all.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> all[i]))
            .toArray(Integer[]::new);
    var scores = new double[all.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && all[order[to]] == all[order[from]]) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      double score = Normal.quantile((rank - 0.375) / (all.length + 0.25));
      for (int i = from; i < to; i++) {
        scores[order[i]] = score;
      }
      from = to;
    }
    var ranked = new double[chains.length][];
    int place = 0;
    for (int c = 0; c < chains.length; c++) {
      ranked[c] = Arrays.copyOfRange(scores, place, place + chains[c].length);
      place += chains[c].length;
    }
    return ranked;
  }

  private static double rHat(double[][] chains) {
    double within = Arrays.stream(chains).mapToDouble(Convergence::variance).average().orElse(0);
    if (within == 0) {
      return 1;
    }
    double n = chains[0].length;
    double[] means = Arrays.stream(chains).mapToDouble(Convergence::mean).toArray();
    double total = (n - 1) / n * within + variance(means);
    return StrictMath.sqrt(total / within);
  }

  /// Geyer's initial monotone sequence over the autocorrelations of all chains.
  private static double effective(double[][] chains) {
    int m = chains.length;
    int n = chains[0].length;
    double within = Arrays.stream(chains).mapToDouble(Convergence::variance).average().orElse(0);
    if (within == 0) {
      return (double) m * n;
    }
    double[] means = Arrays.stream(chains).mapToDouble(Convergence::mean).toArray();
    double total = (n - 1.0) / n * within + variance(means);
    double time = -1;
    double previous = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < n; lag += 2) {
      double pair =
          (lag == 0 ? 1 : correlation(chains, means, lag, within, total))
              + correlation(chains, means, lag + 1, within, total);
      if (pair <= 0) {
        break;
      }
      previous = Math.min(pair, previous);
      time += 2 * previous;
    }
    double draws = (double) m * n;
    return Math.min(draws * StrictMath.log10(draws), draws / Math.max(time, 1e-9));
  }

  private static double correlation(
      double[][] chains, double[] means, int lag, double within, double total) {
    double sum = 0;
    int n = chains[0].length;
    for (int c = 0; c < chains.length; c++) {
      double product = 0;
      for (int i = 0; i + lag < n; i++) {
        product += (chains[c][i] - means[c]) * (chains[c][i + lag] - means[c]);
      }
      sum += product / (n - 1);
    }
    return 1 - (within - sum / chains.length) / total;
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElse(Double.NaN);
  }

  private static double variance(double[] numbers) {
    double mean = mean(numbers);
    return Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum()
        / Math.max(1, numbers.length - 1);
  }
}
