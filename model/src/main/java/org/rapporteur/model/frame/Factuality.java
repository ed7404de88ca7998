package org.rapporteur.model.frame;

/// In what sense a source speaks of a happening. A demand, denial, plan or hypothesis is never an
/// asserted event.
public enum Factuality {
  ASSERTED,
  PLANNED,
  REQUESTED,
  ALLEGED,
  DENIED,
  HYPOTHETICAL
}
