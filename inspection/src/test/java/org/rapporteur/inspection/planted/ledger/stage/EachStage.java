package org.rapporteur.inspection.planted.ledger.stage;

/// The shape that a stage has.
public interface EachStage {}
