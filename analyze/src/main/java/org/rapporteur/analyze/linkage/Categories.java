package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// A few fixed words, such as a sex or a status.
final class Categories implements Comparison {
  private final String[] values;

  Categories(String[] values) {
    this.values = values;
  }

  @Override
  public Categories again() {
    return this;
  }

  @Override
  public Agreement most(int left, int right) {
    return Agreement.NEAR;
  }

  @Override
  public Agreement compare(int left, int right) {
    String a = values[left];
    String b = values[right];
    boolean begins = Math.min(a.length(), b.length()) < 4 && (a.startsWith(b) || b.startsWith(a));
    return begins ? Agreement.NEAR : Agreement.DIFFERENT;
  }
}
