package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;

/// Which Latin spellings the letters of another alphabet allow: for each letter those it is written
/// with, once or doubled, and letters that are free after it. What a regular expression would say,
/// followed without one, because every pair of names in two alphabets asks it.
final class SpellingPattern {
  private static final int LONGEST = 63;

  /// One letter.
  ///
  /// @param spellings what it may be written with
  /// @param least how often it has to be written
  /// @param most how often it may be
  /// @param free letters that may follow, in any number
  private record Step(List<String> spellings, int least, int most, String free) {}

  private final List<Step> steps;

  private SpellingPattern(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /// A pattern that is being put together.
  static final class Builder {
    private final List<Step> steps = new ArrayList<>();

    /// @param spellings separated by bars
    Builder letter(String spellings, int least, int most, String free) {
      steps.add(new Step(List.of(spellings.split("\\|", -1)), least, most, free));
      return this;
    }

    /// Letters that may stand here in any number.
    Builder free(String letters) {
      steps.add(new Step(List.of(), 0, 0, letters));
      return this;
    }

    Builder then(SpellingPattern rest) {
      steps.addAll(rest.steps);
      return this;
    }

    SpellingPattern build() {
      return new SpellingPattern(steps);
    }
  }

  /// Whether a folded word is such a spelling from its first letter to its last.
  boolean allows(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    long places = 1; // bit i: the letters so far may end before the i-th of the word
    for (Step step : steps) {
      places = after(step, word, places);
      if (places == 0) {
        return false;
      }
    }
    return ((places >>> word.length()) & 1) == 1;
  }

  private static long after(Step step, String word, long before) {
    long places = step.least() == 0 ? before : 0;
    long reached = before;
    for (int times = 1; times <= step.most() && reached != 0; times++) {
      reached = once(step.spellings(), word, reached);
      places |= times >= step.least() ? reached : 0;
    }
    for (int i = 0; i < word.length() && !step.free().isEmpty(); i++) {
      boolean free = ((places >>> i) & 1) == 1 && step.free().indexOf(word.charAt(i)) >= 0;
      places |= free ? 1L << (i + 1) : 0;
    }
    return places;
  }

  private static long once(List<String> spellings, String word, long from) {
    long places = 0;
    for (long rest = from; rest != 0; rest &= rest - 1) {
      int at = Long.numberOfTrailingZeros(rest);
      for (int i = 0; i < spellings.size(); i++) {
        String spelling = spellings.get(i);
        places |= word.startsWith(spelling, at) ? 1L << (at + spelling.length()) : 0;
      }
    }
    return places;
  }
}
