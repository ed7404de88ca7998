package org.rapporteur.ledger.stage;

/// A stage that needs the whole table at once.
public interface WholeStage<I, O> {
  /// Its name and version.
  StageId id();

  /// What it makes of the whole. The order inside `all` must not matter.
  O apply(I all);
}
