package org.rapporteur.model.claim;

/// The identity of a claim: `C-` and 24 hex digits made from what it says and where.
public record ClaimId(String value) implements Comparable<ClaimId> {
  public ClaimId {
    if (!value.matches("C-[0-9a-f]{24}")) {
      throw new IllegalArgumentException("a claim id is C- and 24 hex digits");
    }
  }

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
