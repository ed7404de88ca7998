package org.rapporteur.desk.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.analyze.linkage.Chance;
import org.rapporteur.analyze.linkage.Levels;
import org.rapporteur.analyze.linkage.LinkModel;
import org.rapporteur.analyze.linkage.PairSearch;
import org.rapporteur.analyze.linkage.PatternCounts;
import org.rapporteur.analyze.linkage.PatternEm;
import org.rapporteur.analyze.linkage.PatternSample;
import org.rapporteur.analyze.linkage.Records;
import org.rapporteur.analyze.linkage.Weighing;

/// Learns what agreement is worth from a part of the pairs that the search finds.
final class Learner {
  /// Pairs from which the first, rough weights are learned, all of them compared in full.
  private static final double FIRST_LOOK = 1_000_000;

  /// Pairs that are enough to learn from.
  private static final double ENOUGH = 20_000_000;

  /// Bits below which a pair teaches nothing.
  private static final double HOPELESS = -10;

  private static final int REDRAWN = 30;
  private static final int ROUNDS = 100;
  private static final int ROUNDS_AGAIN = 8;

  private final Records records;
  private final Hands hands;
  private final SplittableRandom random;

  Learner(Records records, Hands hands, SplittableRandom random) {
    this.records = records;
    this.hands = hands;
    this.random = random;
  }

  /// What was learned.
  ///
  /// @param redrawn models learned from counts drawn anew
  record Lesson(PatternEm.Learned learned, List<LinkModel> redrawn, long pairs, long patterns) {}

  Lesson learn(Levels levels, PairSearch search, double expectedPairs) {
    var chance = Chance.of(levels, random.split());
    double guess = .2 * Math.min(records.leftRows(), Math.max(1, otherRows()));
    LinkModel start =
        new PatternEm(new PatternCounts(), 1, chance, records).start(Math.max(1, guess));
    double few = Math.min(1, FIRST_LOOK / Math.max(1, expectedPairs));
    var first = counts(levels, search, start, few, Double.NEGATIVE_INFINITY);
    var rough = new PatternEm(first, 1 / few, chance, records).learn(start, ROUNDS).model();
    double share = Math.min(1, ENOUGH / Math.max(1, expectedPairs));
    var counts = counts(levels, search, rough, share, HOPELESS);
    var em = new PatternEm(counts, 1 / share, chance, records);
    var learned = em.learn(rough, ROUNDS);
    return new Lesson(learned, redrawn(em, learned.model()), counts.pairs(), counts.size());
  }

  private PatternCounts counts(
      Levels levels, PairSearch search, LinkModel model, double share, double least) {
    var weighing = Weighing.of(model, records);
    var samples =
        hands.run(
            search.tasks(),
            () -> new PatternSample(levels.again(), model, weighing, share, least),
            (sample, task) -> sample.count(search, task));
    var counts = new PatternCounts();
    samples.forEach(sample -> counts.addAll(sample.counts()));
    return counts;
  }

  private int otherRows() {
    return records.oneList() ? records.leftRows() : records.rows() - records.leftRows();
  }

  private List<LinkModel> redrawn(PatternEm em, LinkModel model) {
    var seeds = new ArrayList<SplittableRandom>();
    for (int i = 0; i < REDRAWN; i++) {
      seeds.add(random.split());
    }
    var models = new LinkModel[REDRAWN];
    hands.run(
        REDRAWN,
        () -> models,
        (own, i) -> own[i] = em.redrawn(seeds.get(i)).again(model, ROUNDS_AGAIN));
    return List.of(models);
  }
}
