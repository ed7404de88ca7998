package org.rapporteur.analyze.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a column's values as numbers, with what is asked of them again and again.
final class WordIndex {
  private final int[][] words;
  private final List<String> texts = new ArrayList<>();
  private final double[] weights;
  private final int[] sounds;
  private final boolean[] numeric;
  private final Letters letters;
  private final long[] digits;
  private final long[] joined;
  private final boolean[] foreign;

  WordIndex(String[] values) {
    words = new int[values.length][];
    digits = new long[values.length];
    joined = new long[values.length];
    foreign = new boolean[values.length];
    var numbers = new HashMap<String, Integer>();
    var seen = new ArrayList<int[]>();
    for (int v = 0; v < values.length; v++) {
      words[v] =
          Arrays.stream(values[v].split(" ")).mapToInt(w -> number(w, numbers, seen)).toArray();
      Arrays.stream(words[v]).distinct().forEach(w -> seen.get(w)[0]++);
      digits[v] = digitsOf(values[v]);
      joined[v] = Mix.of(values[v].replace(" ", ""));
      foreign[v] = NameSounds.foreign(values[v]);
    }
    double all = Math.log(values.length + 1);
    weights = new double[texts.size()];
    sounds = new int[weights.length];
    numeric = new boolean[weights.length];
    letters = new Letters(texts.toArray(String[]::new));
    for (int w = 0; w < weights.length; w++) {
      sounds[w] = SoundCode.number(texts.get(w));
      numeric[w] = texts.get(w).chars().anyMatch(c -> c >= '0' && c <= '9');
      weights[w] = Math.max(.15, 1 - Math.log(seen.get(w)[0]) / all);
    }
  }

  private int number(String word, Map<String, Integer> numbers, List<int[]> seen) {
    return numbers.computeIfAbsent(
        word,
        w -> {
          texts.add(w);
          seen.add(new int[1]);
          return texts.size() - 1;
        });
  }

  private static long digitsOf(String value) {
    long digits = 1;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      digits = c >= '0' && c <= '9' ? digits * 31 + c : digits;
    }
    return digits;
  }

  int[] words(int value) {
    return words[value];
  }

  String text(int word) {
    return texts.get(word);
  }

  int sound(int word) {
    return sounds[word];
  }

  boolean hasDigit(int word) {
    return numeric[word];
  }

  /// Fewest slips between two words, twice.
  int lettersApart(int left, int right) {
    return letters.apart(left, right);
  }

  /// From .15 for a word in every value to 1 for one that stands once.
  double weight(int word) {
    return weights[word];
  }

  /// The digits of a value as one number.
  long digits(int value) {
    return digits[value];
  }

  /// The value without spaces as one number.
  long joined(int value) {
    return joined[value];
  }

  boolean foreign(int value) {
    return foreign[value];
  }
}
