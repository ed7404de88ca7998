package org.rapporteur.model.trace;

/// The identity of a node: the body that named it, a colon, and its number there, such as
/// `un:KPe.001`. Within a file without numbers the printed name serves.
public record NodeId(String value) implements Comparable<NodeId> {
  public NodeId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a node has an id that is not blank");
    }
  }

  @Override
  public int compareTo(NodeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
