package org.rapporteur.ledger.stage;

/// A stage that looks at one item at a time.
public interface EachStage<I, O> {
  /// Its name and version.
  StageId id();

  /// What it makes of one item.
  O apply(I item);
}
