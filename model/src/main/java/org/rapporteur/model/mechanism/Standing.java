package org.rapporteur.model.mechanism;

/// What a row of a record is worth.
public enum Standing {
  /// Part of the record.
  REFERENCE,
  /// A published slip or rival figure: a claim of its source, never a fact.
  CONFLICTING,
  /// One of several rivals without a verdict.
  UNRESOLVED
}
