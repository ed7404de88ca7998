package org.rapporteur.ledger.view;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.evidence.Capture;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.evidence.Reading;
import org.rapporteur.model.evidence.SourceDescription;

/// A piece of evidence with what is known of it.
///
/// @param captures how it came to us, first capture first; never empty
/// @param reading what a reader made of it
/// @param described what the captures' descriptions and the document itself say of its origin
public record SourceView(
    EvidenceId evidence, List<Capture> captures, Reading reading, SourceDescription described) {
  public SourceView {
    captures = List.copyOf(captures);
    if (captures.isEmpty()) {
      throw new IllegalArgumentException("evidence has a capture");
    }
  }

  /// Its text with what is known of its origin, if it has a text.
  public Optional<Document> document() {
    return reading instanceof Reading.Text text
        ? Optional.of(new Document(evidence, name(), text.text(), text.regions(), described))
        : Optional.empty();
  }

  /// The name it was first received under.
  public String name() {
    return captures.getFirst().name();
  }
}
