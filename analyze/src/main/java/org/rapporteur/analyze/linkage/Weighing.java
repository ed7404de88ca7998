package org.rapporteur.analyze.linkage;

import java.util.Comparator;
import java.util.stream.IntStream;

/// The weights of a model laid out for fast use: the weight of every value when it is shared, the
/// best that two different values can have, and the fields that tell most first.
///
/// @param equal bits by field and shared value
/// @param best most bits by field for values that differ
/// @param order fields, the ones with the widest span of weights first
@SuppressWarnings("ArrayRecordComponent")
public record Weighing(double[][] equal, double[] best, int[] order) {
  public static Weighing of(LinkModel model, Records records) {
    int width = records.width();
    var equal = new double[width][];
    var best = new double[width];
    for (int f = 0; f < width; f++) {
      equal[f] = new double[records.column(f).distinct()];
      for (int value = 1; value < equal[f].length; value++) {
        equal[f][value] = model.weight(f, Pattern.EQUAL) + model.rare(f, value);
      }
      best[f] = Math.max(0, model.weight(f, Pattern.CLOSE));
    }
    int[] order =
        IntStream.range(0, width)
            .boxed()
            .sorted(Comparator.comparingDouble(f -> model.weight(f, 1) - best[f]))
            .mapToInt(f -> f)
            .toArray();
    return new Weighing(equal, best, order);
  }
}
