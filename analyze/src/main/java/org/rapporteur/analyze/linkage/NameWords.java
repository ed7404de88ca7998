package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// Given names and surnames, one word each.
final class NameWords implements Comparison {
  private final String[] values;
  private final NameSounds names;
  private final Letters letters;
  private final int[] sounds;
  private final boolean[] foreign;
  private final Slips slips = new Slips();

  NameWords(String[] values, NameSounds names) {
    this.values = values;
    this.names = names;
    this.letters = new Letters(values);
    this.sounds = new int[values.length];
    this.foreign = new boolean[values.length];
    for (int v = 1; v < values.length; v++) {
      sounds[v] = SoundCode.number(values[v]);
      foreign[v] = NameSounds.foreign(values[v]);
    }
  }

  private NameWords(NameWords shared) {
    this.values = shared.values;
    this.names = shared.names;
    this.letters = shared.letters;
    this.sounds = shared.sounds;
    this.foreign = shared.foreign;
  }

  @Override
  public NameWords again() {
    return new NameWords(this);
  }

  @Override
  public Agreement most(int left, int right) {
    boolean decided = !foreign[left] && !foreign[right] && sounds[left] != sounds[right];
    return decided && letters.apart(left, right) > 4 ? Agreement.PARTLY : Agreement.CLOSE;
  }

  @Override
  public Agreement compare(int left, int right) {
    String a = values[left];
    String b = values[right];
    if (foreign[left] || foreign[right]) {
      return NameSounds.apart(a, b) ? names.persons(a, b) : shortWriting(a, b);
    }
    int shorter = Math.min(a.length(), b.length());
    int longer = Math.max(a.length(), b.length());
    if (shorter == 1) {
      return a.charAt(0) == b.charAt(0) && longer > 1 ? Agreement.PARTLY : Agreement.DIFFERENT;
    }
    int apart = letters.apart(left, right);
    int off = apart > 6 ? 4 : slips.between(a, b, 3);
    if (off == 1 && longer >= 4) {
      return Agreement.CLOSE;
    }
    boolean alike = sounds[left] == sounds[right] && (off <= 3 || longer >= 6);
    if (alike || (off == 1 && longer == 3) || (off == 2 && longer >= 7)) {
      return Agreement.NEAR;
    }
    return less(a, b, off, shorter, longer);
  }

  private static Agreement less(String a, String b, int off, int shorter, int longer) {
    if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a))) {
      return Agreement.PARTLY;
    }
    boolean far = off <= 1 || (off == 2 && longer >= 5) || (off == 3 && longer >= 8);
    return far ? Agreement.FAR : Agreement.DIFFERENT;
  }

  /// Scripts whose words are few characters: one character off is another name as often as a slip.
  private Agreement shortWriting(String a, String b) {
    int off = slips.between(a, b, 1);
    if (off > 1) {
      return Agreement.DIFFERENT;
    }
    return Math.max(a.length(), b.length()) >= 5 ? Agreement.CLOSE : Agreement.FAR;
  }
}
