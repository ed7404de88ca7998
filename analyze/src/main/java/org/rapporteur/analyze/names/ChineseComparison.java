package org.rapporteur.analyze.names;

import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.ChineseSyllables.Scheme;

/// Compares two names read as Chinese. Characters decide when both sides have them; otherwise each
/// syllable must be able to stand for one Mandarin syllable.
final class ChineseComparison {
  private static final double DIFFERENT = -9;

  Waterfall compare(ChineseName left, ChineseName right) {
    if (left.characters() != null && right.characters() != null) {
      boolean equal = left.characters().equals(right.characters());
      return new Waterfall()
          .as(ReadAs.CHINESE)
          .add("characters", equal ? "the same characters" : "other characters", equal ? 8 : -9);
    }
    Waterfall best =
        new Waterfall().as(ReadAs.CHINESE).add("Chinese spelling", "other syllables", DIFFERENT);
    for (ChineseName.Parse a : left.parses()) {
      for (ChineseName.Parse b : right.parses()) {
        best = Waterfall.better(best, compare(a, b));
      }
    }
    return best;
  }

  private static Waterfall compare(ChineseName.Parse left, ChineseName.Parse right) {
    var fall = new Waterfall().as(ReadAs.CHINESE);
    if (left.givenKnown() != right.givenKnown()) {
      boolean surname = same(left, right, Math.min(left.surnameSize(), right.surnameSize()));
      fall.add("Chinese spelling", "the surname agrees", surname ? 0 : DIFFERENT);
      return fall.cap(
          left.english() || right.english()
              ? "a western given name needs a recorded alias"
              : "the surname stands alone on one side");
    }
    if (!left.givenKnown() && !left.english() && !right.english()) {
      boolean surname = same(left, right, 1);
      fall.add("Chinese spelling", "the surname in two systems", surname ? 0 : DIFFERENT);
      return fall.cap("only the surname can be compared");
    }
    int size = left.syllables().size();
    if (size != right.syllables().size() || !left.givenKnown() || !same(left, right, size)) {
      return fall.add("Chinese spelling", "other syllables", DIFFERENT);
    }
    double bits = agreement(left.scheme(), right.scheme(), size);
    fall.add("Chinese spelling", "each syllable can stand for the same Mandarin syllable", bits);
    if (left.english() || right.english()) {
      fall.add("given name", "an English given name stands on one side only", -.4);
    }
    boolean characters = left.scheme() == null || right.scheme() == null;
    if (size == 2 && characters) {
      fall.cap("two syllables without tone stand for many names");
    }
    return fall;
  }

  private static double agreement(@Nullable Scheme left, @Nullable Scheme right, int size) {
    double few = size == 2 ? -1 : 0;
    if (left == Scheme.SOUTHERN || right == Scheme.SOUTHERN) {
      return 3.6 + few;
    }
    return (left == Scheme.WADE_GILES) == (right == Scheme.WADE_GILES) ? 6 + few : 5 + few;
  }

  private static boolean same(ChineseName.Parse left, ChineseName.Parse right, int size) {
    for (int i = 0; i < size; i++) {
      if (!ChineseSyllables.meet(left.syllables().get(i), right.syllables().get(i))) {
        return false;
      }
    }
    return true;
  }
}
