package org.rapporteur.analyze.corenlp;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The network of the parser: 48 features in, a score for each transition out (Chen and Manning, "A
/// Fast and Accurate Dependency Parser using Neural Networks", EMNLP 2014, with its cube function).
///
/// What a feature adds to the hidden layer is the same wherever it occurs, so the last ones are
/// remembered, each in a place that follows from its number: two threads may overwrite each other's
/// memory, which costs time and changes nothing. All loops run along arrays without adding up into
/// one number, so that the compiler makes vector instructions of them.
final class TransitionScores {
  private static final int REMEMBERED = 1 << 14;

  private final ParserModel model;
  private final AtomicReferenceArray<@Nullable Added> remembered =
      new AtomicReferenceArray<>(REMEMBERED);

  TransitionScores(ParserModel model) {
    this.model = model;
  }

  /// What one feature adds to the hidden layer.
  private static final class Added {
    final int feature;
    final float[] hidden;

    Added(int feature, float[] hidden) {
      this.feature = feature;
      this.hidden = hidden;
    }
  }

  /// Scores of the transitions; what lies beyond them in the array has no meaning.
  ///
  /// @param hidden room for the hidden layer
  /// @param scores room for a row of scores
  void of(int[] features, float[] hidden, float[] scores) {
    System.arraycopy(model.bias, 0, hidden, 0, hidden.length);
    for (int place = 0; place < features.length; place++) {
      var added = added(features[place], place);
      for (int i = 0; i < hidden.length; i++) {
        hidden[i] += added[i];
      }
    }
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = hidden[i] * hidden[i] * hidden[i];
    }
    Arrays.fill(scores, 0);
    var second = model.second;
    for (int unit = 0, at = 0; unit < hidden.length; unit++, at += model.row) {
      addRow(second, at, hidden[unit], scores);
    }
  }

  private static void addRow(float[] weights, int at, float by, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[at + i] * by;
    }
  }

  private float[] added(int feature, int place) {
    int number = feature * ParserModel.FEATURES + place;
    int slot = (number * 0x9E3779B9) >>> 18;
    var known = remembered.getPlain(slot);
    if (known != null && known.feature == number) {
      return known.hidden;
    }
    var fresh = computed(feature, place);
    remembered.setRelease(slot, new Added(number, fresh));
    return fresh;
  }

  private float[] computed(int feature, int place) {
    var hidden = new float[model.hidden];
    int width = model.width;
    for (int k = 0; k < width; k++) {
      addRow(
          model.first,
          (place * width + k) * hidden.length,
          model.vectors[feature * width + k],
          hidden);
    }
    return hidden;
  }
}
