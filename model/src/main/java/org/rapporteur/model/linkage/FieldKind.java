package org.rapporteur.model.linkage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a column holds, and so how two of its values are compared.
public enum FieldKind {
  GIVEN_NAME(EvidenceFamily.NAME),
  SURNAME(EvidenceFamily.NAME),
  FULL_NAME(EvidenceFamily.NAME),
  ORGANISATION(EvidenceFamily.NAME),
  DATE(EvidenceFamily.BIRTH),
  YEAR(EvidenceFamily.BIRTH),
  PLACE(EvidenceFamily.PLACE),
  ADDRESS(EvidenceFamily.PLACE),
  POSTCODE(EvidenceFamily.PLACE),
  IDENTIFIER(EvidenceFamily.IDENTIFIER),
  PHONE(EvidenceFamily.CONTACT),
  EMAIL(EvidenceFamily.CONTACT),
  ROLE(EvidenceFamily.ROLE),
  CATEGORY(EvidenceFamily.OTHER),
  NUMBER(EvidenceFamily.OTHER),
  TEXT(EvidenceFamily.OTHER);

  private final EvidenceFamily family;

  FieldKind(EvidenceFamily family) {
    this.family = family;
  }

  public EvidenceFamily family() {
    return family;
  }

  /// The word for it in a schema: `given-name`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<FieldKind> labelled(String label) {
    return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
  }

  /// One person's or body's own: a value that two rows share names one bearer.
  public boolean identifies() {
    return this == IDENTIFIER || this == PHONE || this == EMAIL;
  }

  /// One word of a person's name.
  public boolean isNamePart() {
    return this == GIVEN_NAME || this == SURNAME;
  }

  /// Several words, compared word by word.
  public boolean isWords() {
    return switch (this) {
      case FULL_NAME, ORGANISATION, PLACE, ADDRESS, ROLE, TEXT -> true;
      case GIVEN_NAME, SURNAME, DATE, YEAR, POSTCODE, IDENTIFIER, PHONE, EMAIL, CATEGORY, NUMBER ->
          false;
    };
  }
}
