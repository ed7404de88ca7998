package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// Numbers and codes given by somebody: passports, registers, telephones, mail addresses.
final class Codes implements Comparison {
  private static final int END = 7;

  private final String[] values;
  private final Letters letters;
  private final Slips slips = new Slips();

  Codes(String[] values) {
    this(values, new Letters(values));
  }

  private Codes(String[] values, Letters letters) {
    this.values = values;
    this.letters = letters;
  }

  @Override
  public Codes again() {
    return new Codes(values, letters);
  }

  @Override
  public Agreement most(int left, int right) {
    return letters.apart(left, right) > 8 ? Agreement.DIFFERENT : Agreement.CLOSE;
  }

  @Override
  public Agreement compare(int left, int right) {
    String a = values[left];
    String b = values[right];
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= END
        && (a.endsWith(b.substring(b.length() - END)) || a.startsWith(b) || b.startsWith(a))) {
      return Agreement.CLOSE;
    }
    int off = slips.between(a, b, 2);
    if (off == 1 && shorter >= 4) {
      return Agreement.CLOSE;
    }
    return off == 2 && shorter >= 8
        ? Agreement.NEAR
        : off <= 2 && shorter >= 4 ? Agreement.FAR : Agreement.DIFFERENT;
  }
}
