package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// Years and other numbers.
final class Numbers implements Comparison {
  private final String[] values;
  private final Letters letters;
  private final Slips slips = new Slips();

  Numbers(String[] values) {
    this(values, new Letters(values));
  }

  private Numbers(String[] values, Letters letters) {
    this.values = values;
    this.letters = letters;
  }

  @Override
  public Numbers again() {
    return new Numbers(values, letters);
  }

  @Override
  public Agreement most(int left, int right) {
    return letters.apart(left, right) > 4 ? Agreement.DIFFERENT : Agreement.CLOSE;
  }

  @Override
  public Agreement compare(int left, int right) {
    String a = values[left];
    String b = values[right];
    if (a.length() <= 9 && b.length() <= 9 && whole(a) && whole(b)) {
      int apart = Math.abs(Integer.parseInt(a) - Integer.parseInt(b));
      if (apart == 1) {
        return Agreement.CLOSE;
      }
      if (apart == 2 && a.length() == 4) {
        return Agreement.FAR;
      }
    }
    boolean slip = Math.min(a.length(), b.length()) >= 3 && slips.between(a, b, 1) == 1;
    return slip ? Agreement.NEAR : Agreement.DIFFERENT;
  }

  private static boolean whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
