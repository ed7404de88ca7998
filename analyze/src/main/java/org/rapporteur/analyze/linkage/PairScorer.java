package org.rapporteur.analyze.linkage;

import org.jspecify.annotations.Nullable;

/// Weighs pairs and keeps those above a weight. What cannot reach it even if every value that
/// differs were one slip away is left without comparing letters.
public final class PairScorer implements PairVisitor {
  /// Receives pairs that weigh enough.
  interface Keeper {
    void keep(int left, int right, long pattern, double weight);
  }

  private final Keeper keeper;
  private final Levels levels;
  private final Records records;
  private final LinkModel model;
  private final double least;
  private final double[][] equal;
  private final double[] best;
  private final int[] order;
  private final int[] open;
  private final double[] bound;
  private final PairList kept = new PairList();
  private final Oversize oversize = new Oversize();
  private long compared;

  /// @param least weight from which a pair is kept
  public PairScorer(Levels levels, LinkModel model, Weighing weighing, double least) {
    this(levels, model, weighing, least, null);
  }

  /// @param keeper receives pairs instead of the list of those kept, if there is one
  PairScorer(
      Levels levels, LinkModel model, Weighing weighing, double least, @Nullable Keeper keeper) {
    this.keeper = keeper == null ? kept::add : keeper;
    this.levels = levels;
    this.records = levels.records();
    this.model = model;
    this.least = least;
    this.equal = weighing.equal();
    this.best = weighing.best();
    this.order = weighing.order();
    this.open = new int[order.length];
    this.bound = new double[order.length];
  }

  /// Runs a task of the search; the outcome is added to what earlier tasks gave.
  public void run(PairSearch search, int task) {
    oversize.add(search.run(task, this));
  }

  public PairList kept() {
    return kept;
  }

  public Oversize oversize() {
    return oversize;
  }

  public long compared() {
    return compared;
  }

  @Override
  public boolean wants(int left) {
    return true;
  }

  @Override
  public void pair(int left, int right) {
    compared++;
    double sum = model.prior();
    long pattern = 0;
    int waiting = 0;
    for (int f : order) {
      int a = records.code(left, f);
      int b = records.code(right, f);
      if (a == 0 || b == 0) {
        continue;
      }
      if (a == b) {
        sum += equal[f][a];
        pattern = Pattern.with(pattern, f, Pattern.EQUAL);
      } else {
        sum += best[f];
        open[waiting++] = f;
      }
    }
    sum -= model.overlap(pattern);
    if (sum >= least) {
      letters(left, right, pattern, sum, waiting);
    }
  }

  private void letters(int left, int right, long equalFields, double hoped, int waiting) {
    boolean whole = levels.oneName(left, right);
    double sum = hoped;
    for (int i = 0; i < waiting; i++) {
      int f = open[i];
      bound[i] = model.weight(f, levels.most(f, records.code(left, f), records.code(right, f)));
      sum += bound[i] - best[f];
    }
    if (sum < least && !whole) {
      return;
    }
    long pattern = equalFields;
    for (int i = 0; i < waiting; i++) {
      int f = open[i];
      int level = levels.level(f, records.code(left, f), records.code(right, f));
      pattern = Pattern.with(pattern, f, level);
      sum += model.weight(f, level) - bound[i];
      if (sum < least && !whole) {
        return;
      }
    }
    pattern = levels.names(pattern, left, right);
    double weight = weight(model, records, pattern, left, right);
    if (weight >= least) {
      keeper.keep(left, right, pattern, weight);
    }
  }

  /// The weight of a pair: the sum of the steps that [Waterfall] shows, in their order.
  static double weight(LinkModel model, Records records, long pattern, int left, int right) {
    double sum = model.prior();
    for (int f = 0; f < model.width(); f++) {
      int level = Pattern.level(pattern, f);
      sum += model.weight(f, level);
      if (level == Pattern.EQUAL) {
        sum += model.rare(f, records.code(left, f));
      }
    }
    return sum - model.overlap(pattern);
  }
}
