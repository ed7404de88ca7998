package org.rapporteur.analyze.tagging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/// Learns weights from sentences whose tags are known: the averaged perceptron for sequences
/// (Collins 2002, "Discriminative training methods for hidden Markov models"). Each wrong path
/// takes from its own signs what it gives to those of the right one; the weights are the mean over
/// all steps, so that the last sentences count no more than the first.
public final class TagLearner {
  private final int passes;
  private final int fewest;
  private final long seed;

  /// @param passes how often all sentences are read
  /// @param fewest a sign of fewer words is left out
  /// @param seed of the order in which sentences are read
  public TagLearner(int passes, int fewest, long seed) {
    this.passes = passes;
    this.fewest = fewest;
    this.seed = seed;
  }

  /// The weights that tell most of the known tags.
  public TagWeights learn(List<Tagged> known) {
    var tags =
        new ArrayList<>(new TreeSet<>(known.stream().flatMap(k -> k.tags().stream()).toList()));
    var signs = new HashMap<String, Sum>();
    counts(known)
        .forEach((sign, count) -> {
          if (count >= fewest) {
            signs.put(sign, new Sum(tags.size()));
          }
        });
    var after = new Sum[tags.size() + 1];
    java.util.Arrays.setAll(after, i -> new Sum(tags.size()));
    var lessons = known.stream().map(k -> Lesson.of(k, tags, signs)).toList();
    int step = read(lessons, after);
    Map<String, float[]> means = new HashMap<>();
    signs.forEach((sign, sum) -> means.put(sign, sum.mean(step)));
    return new TagWeights(
        tags, java.util.Arrays.stream(after).map(s -> s.mean(step)).toArray(float[][]::new), means);
  }

  private static Map<String, Integer> counts(List<Tagged> known) {
    var counts = new HashMap<String, Integer>();
    known.forEach(
        k -> k.signs().forEach(word -> word.forEach(s -> counts.merge(s, 1, Integer::sum))));
    return counts;
  }

  private int read(List<Lesson> lessons, Sum[] after) {
    var order = new ArrayList<>(lessons);
    var random = new Random(seed);
    int step = 0;
    for (int pass = 0; pass < passes; pass++) {
      Collections.shuffle(order, random);
      for (var lesson : order) {
        step++;
        lesson.mend(after, step);
      }
    }
    return step;
  }

  /// A sentence with the sums that its words touch.
  private static final class Lesson {
    private final List<Sum[]> words;
    private final int[] right;

    private Lesson(List<Sum[]> words, int[] right) {
      this.words = words;
      this.right = right;
    }

    static Lesson of(Tagged known, List<String> tags, Map<String, Sum> signs) {
      var words = new ArrayList<Sum[]>();
      for (var word : known.signs()) {
        words.add(
            word.stream().map(signs::get).filter(java.util.Objects::nonNull).toArray(Sum[]::new));
      }
      return new Lesson(words, known.tags().stream().mapToInt(tags::indexOf).toArray());
    }

    void mend(Sum[] after, int step) {
      var weights = words.stream().map(Lesson::now).toList();
      int[] taken = Path.best(weights, now(after));
      for (int i = 0; i < right.length; i++) {
        int start = after.length - 1;
        int rightBefore = i == 0 ? start : right[i - 1];
        int takenBefore = i == 0 ? start : taken[i - 1];
        if (right[i] != taken[i] || rightBefore != takenBefore) {
          after[rightBefore].add(right[i], 1, step);
          after[takenBefore].add(taken[i], -1, step);
        }
        if (right[i] != taken[i]) {
          for (var sum : words.get(i)) {
            sum.add(right[i], 1, step);
            sum.add(taken[i], -1, step);
          }
        }
      }
    }

    private static float[][] now(Sum[] sums) {
      var now = new float[sums.length][];
      for (int i = 0; i < sums.length; i++) {
        now[i] = sums[i].now;
      }
      return now;
    }
  }

  /// What a sign speaks for each tag now, and what it would take to have the mean.
  private static final class Sum {
    private final float[] now;
    private final double[] timed;

    Sum(int tags) {
      now = new float[tags];
      timed = new double[tags];
    }

    void add(int tag, int amount, int step) {
      now[tag] += amount;
      timed[tag] += (double) amount * step;
    }

    float[] mean(int steps) {
      var mean = new float[now.length];
      for (int i = 0; i < mean.length; i++) {
        mean[i] = (float) (now[i] - timed[i] / (steps + 1));
      }
      return mean;
    }
  }
}
