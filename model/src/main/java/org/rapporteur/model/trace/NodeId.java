package org.rapporteur.model.trace;

import java.text.Normalizer;
import java.util.Locale;

/// The identity of a node: the body that named it, a colon, and its number there, such as
/// `un:KPe.001`. Within a file without numbers the printed name serves.
public record NodeId(String value) implements Comparable<NodeId> {
  public NodeId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a node has an id that is not blank");
    }
  }

  /// The identity of somebody of whom only the printed name is known, such as `name:tern cannery
  /// ltd`. Differences that mean nothing (case, punctuation, width) are left out, so that one name
  /// in a letter and in a manifest is one node.
  public static NodeId named(String name) {
    return new NodeId("name:" + plain(name));
  }

  /// Whether nothing but a printed name stands behind it.
  public boolean isNameOnly() {
    return value.startsWith("name:");
  }

  /// A name without case, punctuation and width.
  public static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
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
