package org.rapporteur.model.telling;

/// What a name may name.
public enum EntityType {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  PUBLIC_BODY("PublicBody"),
  COUNTRY("Country"),
  PLACE("Place"),
  DOCUMENT("Document"),
  GROUP("Group");

  private final String label;

  EntityType(String label) {
    this.label = label;
  }

  /// The name used in exports, such as `PublicBody`.
  public String label() {
    return label;
  }

  /// Whether both may name one thing: states and places are near each other, so are all bodies.
  public boolean near(EntityType other) {
    return family() == other.family();
  }

  private int family() {
    return switch (this) {
      case PERSON -> 0;
      case ORGANIZATION, PUBLIC_BODY, GROUP -> 1;
      case COUNTRY, PLACE -> 2;
      case DOCUMENT -> 3;
    };
  }
}
