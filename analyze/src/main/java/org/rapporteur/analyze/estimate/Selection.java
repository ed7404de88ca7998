package org.rapporteur.analyze.estimate;

/// A whole way from a table to one number, choice of the model included; what a bootstrap repeats.
/// An instance may keep what it learned from earlier tables and serves one thread.
public interface Selection {
  /// The estimated number of all people, or NaN if the table allows none.
  double estimate(Cells cells);
}
