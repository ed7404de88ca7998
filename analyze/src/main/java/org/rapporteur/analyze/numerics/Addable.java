package org.rapporteur.analyze.numerics;

/// Numbers whose sum is the same in whatever order they are added. Java goes through a set in
/// another order in each run, a sum of doubles changes with the order in its last digits, and of
/// two pairs that are alike another would come first in the next run.
public final class Addable {
  private static final double FRACTION = 0x1p30;

  private Addable() {}

  /// The nearest multiple of 2⁻³⁰: sums of such numbers lose no digit below some eight million.
  public static double of(double value) {
    return Math.rint(value * FRACTION) / FRACTION;
  }
}
