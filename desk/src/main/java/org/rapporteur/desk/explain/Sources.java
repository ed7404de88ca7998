package org.rapporteur.desk.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.desk.explain.Explanation.Passage;
import org.rapporteur.ledger.view.CaseView;
import org.rapporteur.ledger.view.SourceView;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Span;

/// The documents of a view: their names, and spans in the sentences they stand in.
final class Sources {
  private static final int AROUND = 120;

  private final CaseView view;
  private final Map<EvidenceId, String> names = new HashMap<>();
  private final Map<EvidenceId, List<Telling.Extent>> sentences = new HashMap<>();

  Sources(CaseView view) {
    this.view = view;
    for (SourceView source : view.sources()) {
      names.put(source.evidence(), source.name());
    }
  }

  String name(EvidenceId evidence) {
    return names.getOrDefault(evidence, evidence.brief());
  }

  Passage passage(Span span) {
    var document = view.document(span.evidence());
    if (document.isEmpty()) {
      return new Passage(name(span.evidence()), span.start(), span.end(), "", span.text(), "");
    }
    String text = document.get().text();
    var around = sentence(span);
    int from = around.map(Telling.Extent::start).orElse(Math.max(0, span.start() - AROUND));
    int to = around.map(Telling.Extent::end).orElse(Math.min(text.length(), span.end() + AROUND));
    return new Passage(
        document.map(Document::name).orElse(""),
        span.start(),
        span.end(),
        text.substring(from, span.start()),
        span.text(),
        text.substring(span.end(), Math.max(to, span.end())));
  }

  private Optional<Telling.Extent> sentence(Span span) {
    return sentences
        .computeIfAbsent(
            span.evidence(), e -> view.telling(e).map(Telling::sentences).orElse(List.of()))
        .stream()
        .filter(s -> s.start() <= span.start() && span.start() < s.end())
        .findFirst();
  }
}
