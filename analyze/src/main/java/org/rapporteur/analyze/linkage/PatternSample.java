package org.rapporteur.analyze.linkage;

/// Counts the patterns of pairs, to learn from. Pairs that could be of one person under no reading
/// of their letters teach nothing, and are left without comparing letters.
public final class PatternSample implements PairVisitor {
  private final PairScorer scorer;
  private final long threshold;
  private final PatternCounts counts = new PatternCounts();

  /// @param share the share of records of the first list whose pairs are counted
  /// @param least weight, under the model so far, from which a pair is counted
  public PatternSample(
      Levels levels, LinkModel model, Weighing weighing, double share, double least) {
    this.scorer =
        new PairScorer(
            levels,
            model,
            weighing,
            least,
            (left, right, pattern, weight) ->
                counts.add(pattern, rarity(levels, model, left, pattern)));
    this.threshold = share >= 1 ? Long.MAX_VALUE : (long) (share * Long.MAX_VALUE);
  }

  private static double rarity(Levels levels, LinkModel model, int left, long pattern) {
    double rarity = 0;
    for (int f = 0; f < model.width(); f++) {
      if (Pattern.level(pattern, f) == Pattern.EQUAL) {
        rarity += model.rarity(f).bits(levels.records().code(left, f));
      }
    }
    return rarity;
  }

  /// Runs a task of the search and adds what it finds.
  public void count(PairSearch search, int task) {
    search.run(task, this);
  }

  public PatternCounts counts() {
    return counts;
  }

  @Override
  public boolean wants(int left) {
    return Mix.of(left, 20) >>> 1 <= threshold;
  }

  @Override
  public void pair(int left, int right) {
    scorer.pair(left, right);
  }
}
