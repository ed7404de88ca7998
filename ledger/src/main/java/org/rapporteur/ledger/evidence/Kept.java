package org.rapporteur.ledger.evidence;

import org.rapporteur.model.evidence.EvidenceId;

/// What became of bytes that were put into the store: they are on the disk.
///
/// @param id their SHA-256
/// @param size their number
/// @param fresh whether they were not held before
public record Kept(EvidenceId id, long size, boolean fresh) {}
