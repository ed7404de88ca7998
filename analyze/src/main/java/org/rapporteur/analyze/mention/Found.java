package org.rapporteur.analyze.mention;

import org.rapporteur.model.telling.Mention;

/// A name with what was proposed for it.
record Found(Mention mention, Candidate candidate) {}
