package org.rapporteur.report.html;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.ledger.view.SourceView;
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
    return new Catalogue<>(
        "sources",
        "Sources",
        "Everything that was received, read or not. The digest identifies the file's bytes.",
        "sources",
        casebook.view().sources(),
        Comparator.<SourceView>comparingInt(s -> -casebook.claimed(s.evidence()))
            .thenComparing(SourceView::name),
        ROOM,
        this::compose);
  }

  private Section compose(Head head, List<SourceView> sources, Notes notes) {
    return new Section.Sources(head, sources.stream().map(words::source).toList());
  }
}
