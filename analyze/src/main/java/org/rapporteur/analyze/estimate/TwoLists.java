package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.model.estimate.Series;

/// What two lists can say, which is little: they cannot show whether they depend on each other
/// (E13).
///
/// @param petersen the product of their sizes by their overlap, or NaN without overlap
/// @param chapman the form of Chapman, less biased in small samples
/// @param error its standard error
/// @param curve the total for given dependence
public record TwoLists(double petersen, double chapman, double error, List<Dependence> curve) {
  /// @param oddsRatio how much likelier a person on one list is to be on the other; 1 is
  ///   independence
  public record Dependence(double oddsRatio, double total) {}

  /// From two lists alone.
  public static TwoLists of(double first, double second, double both) {
    double chapman = (first + 1) * (second + 1) / (both + 1) - 1;
    double variance =
        (first + 1)
            * (second + 1)
            * (first - both)
            * (second - both)
            / ((both + 1) * (both + 1) * (both + 2));
    var curve = new ArrayList<Dependence>();
    double people = first + second - both;
    for (int i = -8; i <= 8 && both > 0; i++) {
      double ratio = StrictMath.exp(i / 8.0 * StrictMath.log(5));
      curve.add(new Dependence(ratio, people + ratio * (first - both) * (second - both) / both));
    }
    return new TwoLists(
        both == 0 ? Double.NaN : first * second / both,
        chapman,
        StrictMath.sqrt(variance),
        List.copyOf(curve));
  }

  /// From two lists of a table, whatever else people are on.
  public static TwoLists of(Cells cells, int first, int second) {
    return of(
        cells.margin(1 << first),
        cells.margin(1 << second),
        cells.margin(1 << first | 1 << second));
  }

  /// The total for given dependence, to be drawn.
  ///
  /// @param known on either list
  public Series ifDependent(double known) {
    return new Series(
        "If the two lists depend on each other",
        "Two lists cannot show whether they do. An odds ratio of 1 takes them as independent; above"
            + " it, who is on the one is likelier on the other, and more people are on neither.",
        "Odds ratio",
        curve.stream()
            .map(d ->
                new Series.Point(
                    String.format(Locale.ROOT, "%.2f", d.oddsRatio()),
                    StrictMath.log(d.oddsRatio()),
                    known,
                    d.total()))
            .toList());
  }

  /// A 95 percent interval on the log scale of the unknown (Chao 1987), so that it stays above the
  /// known.
  public double[] interval(double people) {
    double unknown = chapman - people;
    if (unknown <= 0) {
      return new double[] {people, people};
    }
    double factor =
        StrictMath.exp(
            1.959963984540054
                * StrictMath.sqrt(StrictMath.log(1 + error * error / (unknown * unknown))));
    return new double[] {people + unknown / factor, people + unknown * factor};
  }
}
