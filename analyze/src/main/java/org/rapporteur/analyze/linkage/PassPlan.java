package org.rapporteur.analyze.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// Chooses the passes for two lists: combinations of key parts that find few pairs each, and
/// together most pairs of one person.
///
/// What a pass costs is counted on a part of the rows. What it finds is estimated on imagined pairs
/// whose fields suffered as those of real lists do: some values have a slip, some are lost. Passes
/// are taken by what they add for their cost until nothing worth having is left, or the budget is
/// spent.
public final class PassPlan {
  private static final int IMAGINED = 4096;
  private static final int COUNTED_ROWS = 40_000;
  private static final double WORST = .7;
  private static final double LOST = .3;
  private static final int MOST_PASSES = 24;
  private static final int PASSES_OF_LARGE = 20;
  private static final int LARGE = 400_000;
  private static final double DENSEST = 12;
  private static final double BUDGET = 30;
  private static final double WORTH = .0004;

  /// Lists with no more pairs than this are compared whole.
  private static final long WHOLE = 4_000_000;

  private final List<KeyPass> passes;
  private final List<KeyPart> splitters;
  private final double recall;
  private final double expectedPairs;

  private PassPlan(
      List<KeyPass> passes, List<KeyPart> splitters, double recall, double expectedPairs) {
    this.passes = List.copyOf(passes);
    this.splitters = List.copyOf(splitters);
    this.recall = recall;
    this.expectedPairs = expectedPairs;
  }

  public static PassPlan of(Records records, RandomGenerator random) {
    if (records.pairs() <= WHOLE) {
      return new PassPlan(
          List.of(new KeyPass(List.of(), records.pairs())), List.of(), 1, records.pairs());
    }
    var parts = new ArrayList<KeyPart>();
    for (int f = 0; f < records.width(); f++) {
      parts.addAll(KeyPart.of(records.column(f), f));
    }
    var candidates = candidates(records, parts);
    return chosen(candidates, parts, records, random);
  }

  /// A plan of given passes.
  static PassPlan of(List<KeyPass> passes, List<KeyPart> splitters) {
    return new PassPlan(passes, splitters, 1, 0);
  }

  List<KeyPass> passes() {
    return passes;
  }

  List<KeyPart> splitters() {
    return splitters;
  }

  public boolean whole() {
    return passes.size() == 1 && passes.getFirst().parts().isEmpty();
  }

  /// The share of pairs of one person that the passes are expected to find.
  public double recall() {
    return recall;
  }

  /// Pairs that the passes are expected to find, each as often as it is found.
  public double expectedPairs() {
    return expectedPairs;
  }

  public int size() {
    return passes.size();
  }

  public String label(int pass, Records records) {
    return whole() ? "every pair" : passes.get(pass).label(records);
  }

  /// Combinations of one to four parts of different fields that are not too dense, and are not made
  /// finer without need.
  private static List<KeyPass> candidates(Records records, List<KeyPart> parts) {
    var found = new ArrayList<KeyPass>();
    List<List<KeyPart>> dense = List.of(List.of());
    for (int size = 1; size <= 4 && !dense.isEmpty(); size++) {
      var next = new ArrayList<List<KeyPart>>();
      for (var base : dense) {
        for (var part : later(parts, base)) {
          var grown = new ArrayList<>(base);
          grown.add(part);
          double cost = perRecord(records, grown);
          if (cost <= DENSEST) {
            found.add(new KeyPass(grown, cost));
          } else {
            next.add(grown);
          }
        }
      }
      dense = next.size() > 400 ? next.subList(0, 400) : next;
    }
    return found;
  }

  private static List<KeyPart> later(List<KeyPart> parts, List<KeyPart> base) {
    int last = base.isEmpty() ? -1 : base.getLast().field();
    return parts.stream().filter(p -> p.field() > last).toList();
  }

  /// Pairs found for each record of the larger list, extrapolated from some rows.
  private static double perRecord(Records records, List<KeyPart> parts) {
    var pass = new KeyPass(parts, 0);
    int leftRows = Math.min(COUNTED_ROWS, records.leftRows());
    long[] left = keys(records, pass, 0, leftRows);
    double larger = Math.max(records.leftRows(), records.rows() - records.leftRows());
    if (records.oneList()) {
      double grow = (double) records.leftRows() / leftRows;
      return EqualKeys.runs(left) * grow * grow / larger;
    }
    int rightRows = Math.min(COUNTED_ROWS, records.rows() - records.leftRows());
    long[] right = keys(records, pass, records.leftRows(), records.leftRows() + rightRows);
    double grow =
        (double) records.leftRows() / leftRows * (records.rows() - records.leftRows()) / rightRows;
    return EqualKeys.meetings(left, right) * grow / larger;
  }

  private static long[] keys(Records records, KeyPass pass, int from, int to) {
    long[] keys = new long[to - from];
    int next = 0;
    for (int row = from; row < to; row++) {
      int key = pass.key(records, row);
      if (key != 0) {
        keys[next++] = key;
      }
    }
    long[] filled = Arrays.copyOf(keys, next);
    Arrays.sort(filled);
    return filled;
  }

  private static PassPlan chosen(
      List<KeyPass> candidates, List<KeyPart> parts, Records records, RandomGenerator random) {
    boolean[][] survives = imagined(parts, records, random);
    var taken = new ArrayList<KeyPass>();
    boolean[] found = new boolean[IMAGINED];
    double spent = 0;
    int most = records.rows() > LARGE ? PASSES_OF_LARGE : MOST_PASSES;
    while (taken.size() < most) {
      KeyPass best = null;
      double highest = 0;
      for (var pass : candidates) {
        double added = added(pass, parts, survives, found);
        double worth = added / (pass.perRecord() + .5);
        if (added > WORTH * IMAGINED && spent + pass.perRecord() <= BUDGET && worth > highest) {
          highest = worth;
          best = pass;
        }
      }
      if (best == null) {
        break;
      }
      taken.add(best);
      spent += best.perRecord();
      mark(best, parts, survives, found);
    }
    double larger = Math.max(records.leftRows(), records.rows() - records.leftRows());
    int all = 0;
    for (boolean one : found) {
      all += one ? 1 : 0;
    }
    var splitters = parts.stream().sorted(Comparator.comparingInt(PassPlan::rank)).toList();
    return new PassPlan(taken, splitters, (double) all / IMAGINED, spent * larger);
  }

  /// A block that is too large is split by what outlives most slips.
  private static int rank(KeyPart part) {
    return switch (part.what()) {
      case YEAR -> 0;
      case SOUND -> 1;
      case LAST_WORD, FIRST_WORD -> 2;
      case START -> 3;
      case WHOLE -> 4;
      case MONTH_AND_DAY, FIRST_HALF, LAST_HALF -> 5;
    };
  }

  /// Which parts outlive what happened to each imagined pair. Some pairs are hardly touched, in
  /// others most fields suffered: how likely a field of a pair is to suffer is drawn for each pair
  /// anew.
  private static boolean[][] imagined(
      List<KeyPart> parts, Records records, RandomGenerator random) {
    var survives = new boolean[parts.size()][IMAGINED];
    double[] given = parts.stream().mapToDouble(p -> given(p, records)).toArray();
    for (int i = 0; i < IMAGINED; i++) {
      double harm = random.nextDouble() * WORST;
      int p = 0;
      for (int f = 0; f < records.width(); f++) {
        double fate = random.nextDouble();
        boolean lost = fate < harm * LOST;
        boolean slipped = fate < harm;
        double luck = random.nextDouble();
        double present = random.nextDouble();
        for (; p < parts.size() && parts.get(p).field() == f; p++) {
          survives[p][i] = !lost && present < given[p] && (!slipped || luck(parts.get(p), luck));
        }
      }
    }
    return survives;
  }

  /// The chance that both records of a pair have a key.
  private static double given(KeyPart part, Records records) {
    double left = given(part, records, 0, records.leftRows());
    return records.oneList()
        ? left * left
        : left * given(part, records, records.leftRows(), records.rows());
  }

  private static double given(KeyPart part, Records records, int from, int to) {
    int step = 1 + (to - from) / COUNTED_ROWS;
    double seen = 0;
    double keys = 0;
    for (int row = from; row < to; row += step) {
      seen++;
      keys += part.keys()[records.code(row, part.field())] == 0 ? 0 : 1;
    }
    return keys / Math.max(1, seen);
  }

  /// Of two halves of a value one outlives a slip.
  private static boolean luck(KeyPart part, double luck) {
    return switch (part.what()) {
      case LAST_HALF, LAST_WORD, MONTH_AND_DAY -> luck > 1 - part.survives();
      default -> luck < part.survives();
    };
  }

  private static int added(
      KeyPass pass, List<KeyPart> parts, boolean[][] survives, boolean[] found) {
    int added = 0;
    int[] places = pass.parts().stream().mapToInt(parts::indexOf).toArray();
    for (int i = 0; i < found.length; i++) {
      added += !found[i] && all(places, survives, i) ? 1 : 0;
    }
    return added;
  }

  private static void mark(
      KeyPass pass, List<KeyPart> parts, boolean[][] survives, boolean[] found) {
    int[] places = pass.parts().stream().mapToInt(parts::indexOf).toArray();
    for (int i = 0; i < found.length; i++) {
      found[i] |= all(places, survives, i);
    }
  }

  private static boolean all(int[] places, boolean[][] survives, int i) {
    for (int place : places) {
      if (!survives[place][i]) {
        return false;
      }
    }
    return true;
  }
}
