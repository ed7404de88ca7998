package org.rapporteur.model.telling;

import org.rapporteur.model.evidence.Document;

/// A document and what it says.
public record Told(Document document, Telling telling) {
  public Told {
    if (!document.evidence().equals(telling.evidence())) {
      throw new IllegalArgumentException("a telling belongs to its document");
    }
  }
}
