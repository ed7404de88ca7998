package org.rapporteur.ledger.custody;

/// What the first entry of a new log says.
///
/// @param origin the log's own name, such as `rapporteur/0123456789abcdef`
/// @param caseId the case
/// @param actor the pseudonym of who begins it
/// @param draft the `begin` entry
public record Beginning(String origin, String caseId, String actor, Draft draft) {}
