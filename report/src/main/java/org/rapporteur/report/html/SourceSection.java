package org.rapporteur.report.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Section;

/// The register of sources.
final class SourceSection {
  private static final int ROOM = 40;

  private final Casebook casebook;
  private final SourceWords words;

  SourceSection(Casebook casebook, SourceWords words) {
    this.casebook = casebook;
    this.words = words;
  }

  Catalogue<SourceView> catalogue() {
    Map<EvidenceId, Integer> claims = new HashMap<>();
    for (Claim claim : casebook.analysis().claims()) {
      claims.merge(claim.span().evidence(), 1, Integer::sum);
    }
    return new Catalogue<>(
        "sources",
        "Sources",
        "Everything that was received, read or not. The digest identifies the file's bytes.",
        "sources",
        casebook.view().sources(),
        Comparator.<SourceView>comparingInt(s -> -claims.getOrDefault(s.evidence(), 0))
            .thenComparing(SourceView::name),
        ROOM,
        this::compose);
  }

  private Section compose(Head head, List<SourceView> sources, Notes notes) {
    return new Section.Sources(head, sources.stream().map(words::source).toList());
  }
}
