package org.rapporteur.model.estimate;

/// What a method says of a table.
public sealed interface Outcome {
  /// A total.
  ///
  /// @param point how many people in all
  /// @param low the lower end of the interval, or NaN where there is none
  /// @param high the upper end, NaN where there is none, infinite where nothing limits it
  /// @param interval what kind of interval it is, in words; empty where there is none
  record Total(double point, double low, double high, String interval) implements Outcome {
    public boolean hasInterval() {
      return !Double.isNaN(low) && !Double.isNaN(high);
    }
  }

  /// Whether a model has an estimate: no number at all.
  record Status(int code, String words) implements Outcome {}

  /// No total can be given.
  ///
  /// @param reason in words, for the page
  record Refused(String reason) implements Outcome {}
}
