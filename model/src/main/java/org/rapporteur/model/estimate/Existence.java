package org.rapporteur.model.estimate;

import java.util.List;

/// Whether the table lets a log-linear model have an estimate at all (Fienberg and Rinaldo 2012;
/// Chan, Silverman and Vincent 2021).
///
/// @param exists whether the likelihood has a maximum, minus infinity being allowed for terms whose
///   lists never overlap
/// @param identifiable whether that maximum is at one place only
/// @param emptied the proof where none exists: combinations that nobody is on and that the
///   likelihood would be raised for ever by emptying further
/// @param weights how strongly each of them counts in the proof; positive whole numbers
/// @param removed terms that are minus infinity, because no one is on all of their lists
public record Existence(
    boolean exists,
    boolean identifiable,
    List<Integer> emptied,
    List<Long> weights,
    List<Integer> removed) {
  public Existence {
    emptied = List.copyOf(emptied);
    weights = List.copyOf(weights);
    removed = List.copyOf(removed);
  }

  /// 0 it exists and is one, 1 it does not exist, 2 it is not one, 3 both.
  public int code() {
    return (exists ? 0 : 1) + (identifiable ? 0 : 2);
  }

  public boolean ok() {
    return exists && identifiable;
  }
}
