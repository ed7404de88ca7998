package org.rapporteur.model.mechanism;

import java.time.LocalDate;
import java.util.List;

/// A mechanism as it stood on a date.
///
/// @param state the state that its acts give it
/// @param stateActs ids of the acts that give it
/// @param holders who held it; more than one if the record is not sure
public record Snapshot(
    Mechanism mechanism,
    LocalDate asOf,
    String state,
    List<String> stateActs,
    List<Holding> holders,
    List<Ruling> rulings) {
  public Snapshot {
    stateActs = List.copyOf(stateActs);
    holders = List.copyOf(holders);
    rulings = List.copyOf(rulings);
  }

  /// A holder on that date.
  ///
  /// @param sure false if the record's dates leave it open
  public record Holding(HolderTerm term, boolean sure, String words) {}
}
