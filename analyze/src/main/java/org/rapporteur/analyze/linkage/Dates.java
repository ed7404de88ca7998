package org.rapporteur.analyze.linkage;

import org.rapporteur.model.linkage.Agreement;

/// Dates of eight digits, `00` for what is not given, `?` before a day no calendar has.
final class Dates implements Comparison {
  private final int[] digits;
  private final boolean[] impossible;

  Dates(String[] values) {
    digits = new int[values.length];
    impossible = new boolean[values.length];
    for (int v = 1; v < values.length; v++) {
      impossible[v] = values[v].charAt(0) == '?';
      digits[v] = Integer.parseInt(values[v].replace("?", ""));
    }
  }

  @Override
  public Dates again() {
    return this;
  }

  @Override
  public Agreement most(int left, int right) {
    return compare(left, right);
  }

  @Override
  public Agreement compare(int left, int right) {
    int a = digits[left];
    int b = digits[right];
    if (a % 100 != 0 && b % 100 != 0 && slip(a, b)) {
      return Agreement.CLOSE;
    }
    return impossible[left] || impossible[right] ? Agreement.MISSING : parts(a, b);
  }

  /// One digit is another, or two neighbours are exchanged.
  private static boolean slip(int a, int b) {
    int restA = a;
    int restB = b;
    while (restA % 10 == restB % 10 && restA != restB) {
      restA /= 10;
      restB /= 10;
    }
    boolean oneDigit = restA / 10 == restB / 10;
    boolean exchanged =
        restA / 100 == restB / 100
            && restA % 10 == restB / 10 % 10
            && restA / 10 % 10 == restB % 10;
    return oneDigit || exchanged;
  }

  private static Agreement parts(int a, int b) {
    boolean year = a / 10_000 == b / 10_000;
    boolean month = a / 100 % 100 == b / 100 % 100;
    boolean day = a % 100 == b % 100;
    if (a % 100 == 0 || b % 100 == 0) {
      boolean monthOpen = a / 100 % 100 == 0 || b / 100 % 100 == 0;
      return !year ? nearYear(a, b) : month || monthOpen ? Agreement.PARTLY : Agreement.FAR;
    }
    boolean exchanged = a / 100 % 100 == b % 100 && a % 100 == b / 100 % 100;
    if (year && exchanged) {
      return Agreement.CLOSE;
    }
    if ((year ? 1 : 0) + (month ? 1 : 0) + (day ? 1 : 0) == 2) {
      return Agreement.NEAR;
    }
    return year ? Agreement.FAR : exchanged ? nearYear(a, b) : Agreement.DIFFERENT;
  }

  private static Agreement nearYear(int a, int b) {
    return Math.abs(a / 10_000 - b / 10_000) == 1 ? Agreement.FAR : Agreement.DIFFERENT;
  }
}
