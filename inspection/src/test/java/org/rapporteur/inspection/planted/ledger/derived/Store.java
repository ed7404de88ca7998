package org.rapporteur.inspection.planted.ledger.derived;

/// A store that no door may open.
public record Store() {}
