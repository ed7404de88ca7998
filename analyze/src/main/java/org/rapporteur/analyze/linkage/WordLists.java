package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;
import org.rapporteur.model.linkage.FieldKind;

/// Values of several words: full names, bodies, places, addresses. Words are matched one to one; a
/// rare word weighs more than one that stands in every second value.
final class WordLists implements Comparison {
  private final FieldKind kind;
  private final String[] values;
  private final WordIndex index;
  private final Letters letters;
  private final NameSounds names;
  private final Slips slips = new Slips();
  private final WordMeeting meeting;
  private boolean[] taken = new boolean[16];

  private WordLists(
      FieldKind kind, String[] values, WordIndex index, Letters letters, NameSounds names) {
    this.kind = kind;
    this.values = values;
    this.index = index;
    this.letters = letters;
    this.names = names;
    this.meeting = new WordMeeting(index, kind);
  }

  static WordLists of(Column column, NameSounds names) {
    return new WordLists(
        column.field().kind(),
        column.values(),
        new WordIndex(column.values()),
        new Letters(column.values()),
        names);
  }

  @Override
  public WordLists again() {
    return new WordLists(kind, values, index, letters, names);
  }

  @Override
  public Agreement most(int left, int right) {
    boolean apart = letters.apart(left, right) > 9 && !index.foreign(left) && !index.foreign(right);
    return apart ? Agreement.PARTLY : Agreement.CLOSE;
  }

  @Override
  public Agreement compare(int left, int right) {
    String a = values[left];
    String b = values[right];
    if ((index.foreign(left) || index.foreign(right)) && NameSounds.apart(a, b)) {
      return kind == FieldKind.FULL_NAME ? names.persons(a, b) : names.bodies(a, b);
    }
    int longer = Math.max(a.length(), b.length());
    boolean sameDigits = index.digits(left) == index.digits(right);
    boolean near = sameDigits && longer >= 4 && longer <= 60 && letters.apart(left, right) <= 4;
    int off = near ? slips.between(a, b, 2) : 3;
    if (off == 1 || index.joined(left) == index.joined(right)) {
      return Agreement.CLOSE;
    }
    return off == 2 && longer >= 8 ? Agreement.NEAR : share(index.words(left), index.words(right));
  }

  private Agreement share(int[] left, int[] right) {
    if (taken.length < right.length) {
      taken = new boolean[right.length * 2];
    }
    double all = 0;
    double met = 0;
    int whole = 0;
    for (int j = 0; j < right.length; j++) {
      taken[j] = false;
      all += index.weight(right[j]);
    }
    for (int word : left) {
      all += index.weight(word);
      int best = best(word, right);
      if (best >= 0) {
        taken[best] = true;
        double alike = meeting.alike(word, right[best]);
        met += alike * (index.weight(word) + index.weight(right[best]));
        whole += alike >= 1 ? 1 : 0;
      }
    }
    if (whole == left.length && whole == right.length) {
      return Agreement.CLOSE;
    }
    return agreement(met / all);
  }

  private int best(int word, int[] others) {
    int best = -1;
    double most = 0;
    for (int j = 0; j < others.length && most < 1; j++) {
      double alike = taken[j] ? 0 : meeting.alike(word, others[j]);
      if (alike > most) {
        most = alike;
        best = j;
      }
    }
    return best;
  }

  private static Agreement agreement(double share) {
    return share >= .8
        ? Agreement.NEAR
        : share >= .5 ? Agreement.PARTLY : share >= .3 ? Agreement.FAR : Agreement.DIFFERENT;
  }
}
