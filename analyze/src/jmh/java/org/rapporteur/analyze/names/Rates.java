package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.rapporteur.analyze.names.LabelledPairs.Scored;

/// Shares and areas with their intervals of 95 %: Wilson for shares, percentiles of 1,000
/// resamplings for areas.
final class Rates {
  private static final int RESAMPLINGS = 1000;

  private Rates() {}

  static double f1(List<Scored> same, List<Scored> different, double threshold) {
    double found = same.stream().filter(s -> s.score() >= threshold).count();
    double wrong = different.stream().filter(s -> s.score() >= threshold).count();
    return found == 0 ? 0 : 2 * found / (found + wrong + same.size());
  }

  static double area(List<Scored> same, List<Scored> different) {
    double above = 0;
    for (Scored s : same) {
      for (Scored d : different) {
        above += s.score() > d.score() ? 1 : s.score() == d.score() ? .5 : 0;
      }
    }
    return above / ((double) same.size() * different.size());
  }

  static String areaWithInterval(List<Scored> same, List<Scored> different) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    double[] areas = new double[RESAMPLINGS];
    for (int i = 0; i < RESAMPLINGS; i++) {
      areas[i] = area(resampled(same, random), resampled(different, random));
    }
    Arrays.sort(areas);
    return String.format(
        Locale.ROOT,
        "%.4f [%.3f, %.3f]",
        area(same, different),
        areas[(int) (.025 * RESAMPLINGS)],
        areas[(int) (.975 * RESAMPLINGS) - 1]);
  }

  private static List<Scored> resampled(List<Scored> from, RandomGenerator random) {
    List<Scored> drawn = new ArrayList<>(from.size());
    for (int i = 0; i < from.size(); i++) {
      drawn.add(from.get(random.nextInt(from.size())));
    }
    return drawn;
  }

  static String share(List<Scored> scored, Predicate<Scored> what) {
    return share(scored.stream().filter(what).count(), scored.size());
  }

  static String share(long hits, int of) {
    if (of == 0) {
      return "no such rows";
    }
    double z = 1.96;
    double p = hits / (double) of;
    double middle = (p + z * z / (2 * of)) / (1 + z * z / of);
    double half = z * Math.sqrt(p * (1 - p) / of + z * z / (4.0 * of * of)) / (1 + z * z / of);
    return String.format(
        Locale.ROOT, "%d of %d = %.3f [%.3f, %.3f]", hits, of, p, middle - half, middle + half);
  }

  /// One-sided upper bound of a rate with so many hits.
  static double upper(long hits, int of) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < 60; i++) {
      double rate = (low + high) / 2;
      double atMost = 0;
      double term = Math.pow(1 - rate, of);
      for (int k = 0; k <= hits; k++) {
        atMost += term;
        term *= (of - k) / (k + 1.0) * rate / (1 - rate);
      }
      if (atMost > .05) {
        low = rate;
      } else {
        high = rate;
      }
    }
    return high;
  }
}
