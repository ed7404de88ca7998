package org.rapporteur.model.trace;

/// A source says that it has no data, and why, such as a register's `NO_KNOWN_PERSON`.
///
/// @param node of whom
/// @param what is missing, such as `direct parent`
/// @param reason as printed
public record Absence(NodeId node, String what, String reason, Citation citation) {}
