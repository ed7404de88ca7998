package org.rapporteur.analyze.tagging;

import java.util.List;

/// The way through the tags of a sentence that weighs most.
final class Path {
  /// No tag.
  static final int NONE = -1;

  private Path() {}

  /// The numbers of the tags, word by word.
  ///
  /// @param words for each word what each of its signs speaks for each tag
  /// @param after for each tag, and last for the begin, what it speaks for the next
  static int[] best(List<float[][]> words, float[][] after) {
    return best(words, after, NONE);
  }

  /// The same without one of the tags.
  ///
  /// @param barred its number, or [#NONE]
  static int[] best(List<float[][]> words, float[][] after, int barred) {
    int tags = after.length - 1;
    int size = words.size();
    var from = new int[size][tags];
    var before = new float[tags];
    for (int i = 0; i < size; i++) {
      var here = new float[tags];
      for (int tag = 0; tag < tags; tag++) {
        int came = i == 0 ? tags : heaviest(before, after, tag);
        from[i][tag] = came;
        here[tag] = (i == 0 ? 0 : before[came]) + after[came][tag];
      }
      for (var sign : words.get(i)) {
        for (int tag = 0; tag < tags; tag++) {
          here[tag] += sign[tag];
        }
      }
      if (barred != NONE) {
        here[barred] = Float.NEGATIVE_INFINITY;
      }
      before = here;
    }
    var path = new int[size];
    int tag = size == 0 ? 0 : heaviest(before);
    for (int i = size - 1; i >= 0; i--) {
      path[i] = tag;
      tag = from[i][tag];
    }
    return path;
  }

  private static int heaviest(float[] before, float[][] after, int tag) {
    int best = 0;
    for (int i = 1; i < before.length; i++) {
      if (before[i] + after[i][tag] > before[best] + after[best][tag]) {
        best = i;
      }
    }
    return best;
  }

  private static int heaviest(float[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      if (weights[i] > weights[best]) {
        best = i;
      }
    }
    return best;
  }
}
