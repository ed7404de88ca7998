package org.rapporteur.analyze.linkage;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// How often two records agree by chance: the shares of each level among pairs taken at random, and
/// how far two fields agree together. Pairs of one person are still among them; [PatternEm] takes
/// them out, as it learns how many there are.
public final class Chance {
  private static final int SAMPLE = 1_000_000;
  private static final int ROWS = 50_000;

  private final double[][] levels;
  private final double[][] together;
  private final double drawn;
  private final double counted;

  private Chance(double[][] levels, double[][] together, double drawn, double counted) {
    this.levels = levels;
    this.together = together;
    this.drawn = drawn;
    this.counted = counted;
  }

  /// Equality is counted exactly; the levels below are drawn.
  public static Chance of(Levels levels, RandomGenerator random) {
    Records records = levels.records();
    var counted = new double[records.width()][Pattern.LEVELS];
    long all = records.pairs();
    long draws = Math.min(SAMPLE, Math.max(all, 1));
    for (long i = 0; i < draws && all > 0; i++) {
      draw(levels, records, random, counted);
    }
    for (int f = 0; f < counted.length; f++) {
      share(counted[f], (double) draws, equal(records, f));
    }
    return new Chance(counted, together(records), draws, counted(records));
  }

  private static void draw(
      Levels levels, Records records, RandomGenerator random, double[][] counted) {
    int left = random.nextInt(records.leftRows());
    int right =
        records.oneList()
            ? (left + 1 + random.nextInt(records.leftRows() - 1)) % records.leftRows()
            : records.firstRight() + random.nextInt(records.rows() - records.leftRows());
    long pattern = levels.of(Math.min(left, right), Math.max(left, right));
    for (int f = 0; f < counted.length; f++) {
      counted[f][Pattern.level(pattern, f)]++;
    }
  }

  private static void share(double[] counted, double draws, double equal) {
    double drawnEqual = counted[Pattern.EQUAL] / draws;
    for (int level = 0; level < counted.length; level++) {
      counted[level] /= draws;
    }
    counted[Pattern.EQUAL] = equal;
    counted[1] = Math.max(0, counted[1] + drawnEqual - equal);
  }

  /// The share of all pairs whose values are equal, counted.
  private static double equal(Records records, int field) {
    int[] left = records.counts(field, true);
    int[] right = records.oneList() ? left : records.counts(field, false);
    double pairs = 0;
    for (int v = 1; v < left.length; v++) {
      pairs +=
          records.oneList() ? (double) left[v] * (left[v] - 1) / 2 : (double) left[v] * right[v];
    }
    return pairs / Math.max(1, records.pairs());
  }

  private static double[][] together(Records records) {
    int width = records.width();
    var together = new double[width][width];
    for (int f = 0; f < width; f++) {
      for (int g = 0; g < f; g++) {
        together[f][g] = together(records, f, g);
        together[g][f] = together[f][g];
      }
    }
    return together;
  }

  private static double together(Records records, int f, int g) {
    int leftRows = Math.min(ROWS, records.leftRows());
    long[] left = keys(records, f, g, 0, leftRows);
    if (records.oneList()) {
      return EqualKeys.runs(left) / Math.max(1, (double) leftRows * (leftRows - 1) / 2);
    }
    int rightRows = Math.min(ROWS, records.rows() - records.leftRows());
    long[] right = keys(records, f, g, records.leftRows(), records.leftRows() + rightRows);
    return EqualKeys.meetings(left, right) / Math.max(1, (double) leftRows * rightRows);
  }

  private static long[] keys(Records records, int f, int g, int from, int to) {
    long[] keys = new long[to - from];
    int next = 0;
    for (int row = from; row < to; row++) {
      long a = records.code(row, f);
      long b = records.code(row, g);
      if (a != 0 && b != 0) {
        keys[next++] = a << 32 | b;
      }
    }
    long[] filled = Arrays.copyOf(keys, next);
    Arrays.sort(filled);
    return filled;
  }

  /// Share of all pairs at a level of a field.
  double share(int field, int level) {
    return levels[field][level];
  }

  /// Share of all pairs that have values on both sides.
  double filled(int field) {
    return 1 - levels[field][Pattern.MISSING];
  }

  /// Share of all pairs in which both fields are equal.
  double together(int f, int g) {
    return together[f][g];
  }

  /// How many pairs [#together] was counted over.
  double counted() {
    return counted;
  }

  private static double counted(Records records) {
    double left = Math.min(ROWS, records.leftRows());
    double right = Math.min(ROWS, records.rows() - records.leftRows());
    return Math.max(1, records.oneList() ? left * (left - 1) / 2 : left * right);
  }

  double drawn() {
    return drawn;
  }
}
