package org.rapporteur.model.trace;

/// The identity of a list. Known ones: `un-sc` (Security Council consolidated list), `ofac-sdn`,
/// `ofac-ssi`, `ofac-non-sdn` (other OFAC lists), `bis-entity`, `bis-meu`, `bis-denied`,
/// `bis-unverified`, `state-isn`, `state-dtc`, `eu-fsf`, `uk-sanctions`, `uflpa-entity`, `cbp-wro`,
/// `us-dprk-jv` (the advisory of 23 July 2018).
public record ListId(String value) implements Comparable<ListId> {
  /// Counts under every regime, as in a worked case that names no list.
  public static final ListId ANY = new ListId("any");

  public ListId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("a list id is lower-case words joined by hyphens");
    }
  }

  @Override
  public int compareTo(ListId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
