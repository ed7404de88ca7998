package org.rapporteur.report.record;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;
import org.rapporteur.report.record.CaseRecord.PassageRecord;

/// The stored texts, to read every span again before it leaves the house and to count its offsets
/// in code points.
final class Passages {
  private final CaseView view;
  private final Map<EvidenceId, String> names = new HashMap<>();
  private final Map<EvidenceId, StoredText> texts = new HashMap<>();

  Passages(CaseView view) {
    this.view = view;
    for (SourceView source : view.sources()) {
      names.put(source.evidence(), bareName(source.name()));
    }
  }

  /// The bare file name of a piece of evidence.
  String name(EvidenceId evidence) {
    String name = names.get(evidence);
    if (name == null) {
      throw new IllegalArgumentException("no source has the evidence " + evidence.brief());
    }
    return name;
  }

  /// A span as the file gives it.
  ///
  /// @throws IllegalArgumentException if the stored text does not say at that place what the span
  ///   says
  PassageRecord passage(Span span) {
    StoredText text = texts.computeIfAbsent(span.evidence(), this::stored);
    if (!text.says(span)) {
      throw new IllegalArgumentException(
          "the span %d-%d of %s is not what the stored text says; analyze the case again"
              .formatted(span.start(), span.end(), span.evidence().brief()));
    }
    return new PassageRecord(
        name(span.evidence()), text.codePoint(span.start()), text.codePoint(span.end()));
  }

  private StoredText stored(EvidenceId evidence) {
    return view.document(evidence)
        .map(document -> new StoredText(document.text()))
        .orElseThrow(
            () -> new IllegalArgumentException("no text is stored for " + evidence.brief()));
  }

  private static String bareName(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
