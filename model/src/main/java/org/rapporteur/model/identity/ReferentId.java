package org.rapporteur.model.identity;

import org.rapporteur.model.evidence.EvidenceId;

/// A referent of one document.
public record ReferentId(EvidenceId evidence, int number) implements Comparable<ReferentId> {
  @Override
  public int compareTo(ReferentId other) {
    int byEvidence = evidence.compareTo(other.evidence);
    return byEvidence != 0 ? byEvidence : Integer.compare(number, other.number);
  }
}
