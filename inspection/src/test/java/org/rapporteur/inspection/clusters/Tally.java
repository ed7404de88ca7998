package org.rapporteur.inspection.clusters;

/// How much of what was said is right, and how much of what was asked for is found.
///
/// @param right of those said
/// @param found of those asked for; differs from `right` where one gold item is told twice
record Tally(int right, int said, int found, int asked) {
  static Tally of(int right, int said, int asked) {
    return new Tally(right, said, right, asked);
  }

  /// A share of one number: precision and recall alike.
  static Tally share(int right, int of) {
    return new Tally(right, of, right, of);
  }

  double precision() {
    if (said == 0) {
      return asked == 0 ? 1 : 0;
    }
    return (double) right / said;
  }

  double recall() {
    return asked == 0 ? 1 : (double) found / asked;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
