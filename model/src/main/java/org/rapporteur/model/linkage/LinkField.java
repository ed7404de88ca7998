package org.rapporteur.model.linkage;

import java.util.List;

/// One thing that is compared, and the columns that hold it in each list. More than one column is
/// read as one text, joined by spaces.
public record LinkField(String name, FieldKind kind, List<String> left, List<String> right) {
  public LinkField {
    left = List.copyOf(left);
    right = List.copyOf(right);
    if (name.isBlank() || left.isEmpty() || right.isEmpty()) {
      throw new IllegalArgumentException("a field has a name and a column on each side");
    }
  }

  public static LinkField of(String name, FieldKind kind) {
    return new LinkField(name, kind, List.of(name), List.of(name));
  }
}
