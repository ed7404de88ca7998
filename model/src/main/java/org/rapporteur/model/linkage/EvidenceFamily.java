package org.rapporteur.model.linkage;

/// What a piece of evidence is about. Two pieces of one family are one witness heard twice;
/// identity needs two families.
public enum EvidenceFamily {
  NAME,
  BIRTH,
  PLACE,
  IDENTIFIER,
  CONTACT,
  ROLE,
  OTHER
}
