package org.rapporteur.model.mechanism;

import org.rapporteur.model.time.Edtf;

/// A regular session of a body, so that an act known only by its session has bounds.
///
/// @param body code
/// @param period from the first to the last day
public record Session(
    String body, int number, Edtf period, Grade grade, Citation citation, Origin origin) {}
