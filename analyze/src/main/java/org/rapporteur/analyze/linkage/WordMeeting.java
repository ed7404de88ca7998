package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.FieldKind;

/// How far two words of longer values agree, remembered.
final class WordMeeting {
  private static final double[] SHARES = {0, .5, .7, .85};
  private static final int APART = 0;
  private static final int INITIAL = 1;
  private static final int SOUND = 2;
  private static final int SLIP = 3;

  private final WordIndex index;
  private final FieldKind kind;
  private final Memo memo = new Memo();
  private final Slips slips = new Slips();

  WordMeeting(WordIndex index, FieldKind kind) {
    this.index = index;
    this.kind = kind;
  }

  /// From 0 for different words to 1 for the same.
  double alike(int left, int right) {
    if (left == right) {
      return 1;
    }
    int low = Math.min(left, right);
    int high = Math.max(left, right);
    int known = memo.level(low, high);
    if (known < 0) {
      known = compare(low, high);
      memo.keep(low, high, known);
    }
    return SHARES[known];
  }

  private int compare(int left, int right) {
    String a = index.text(left);
    String b = index.text(right);
    int shorter = Math.min(a.length(), b.length());
    if (shorter == 0 || index.hasDigit(left) || index.hasDigit(right)) {
      return APART;
    }
    if (shorter == 1 || (shorter <= 3 && kind != FieldKind.FULL_NAME)) {
      return a.startsWith(b) || b.startsWith(a) ? INITIAL : APART;
    }
    int off = index.lettersApart(left, right) > 4 ? 3 : slips.between(a, b, 2);
    if ((off == 1 && shorter >= 3) || (off == 2 && shorter >= 6)) {
      return SLIP;
    }
    return shorter >= 3 && index.sound(left) == index.sound(right) ? SOUND : APART;
  }
}
