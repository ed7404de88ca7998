package org.rapporteur.model.identity;

import java.util.regex.Pattern;

/// The identity of an entity: `E-` and 16 hex digits made from its founding mention.
public record EntityId(String value) implements Comparable<EntityId> {
  private static final Pattern FORM = Pattern.compile("E-[0-9a-f]{16}");

  public EntityId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("an entity id is E- and 16 hex digits");
    }
  }

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
