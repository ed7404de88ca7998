package org.rapporteur.analyze.names;

/// A monotone curve through given points, straight between them and flat outside.
final class Scale {
  private final double[] from;
  private final double[] to;

  private Scale(double[] from, double[] to) {
    this.from = from;
    this.to = to;
  }

  static Scale of(double... pairs) {
    double[] from = new double[pairs.length / 2];
    double[] to = new double[pairs.length / 2];
    for (int i = 0; i < from.length; i++) {
      from[i] = pairs[2 * i];
      to[i] = pairs[2 * i + 1];
    }
    return new Scale(from, to);
  }

  double at(double x) {
    if (x <= from[0]) {
      return to[0];
    }
    for (int i = 1; i < from.length; i++) {
      if (x <= from[i]) {
        return to[i - 1] + (to[i] - to[i - 1]) * (x - from[i - 1]) / (from[i] - from[i - 1]);
      }
    }
    return to[to.length - 1];
  }
}
