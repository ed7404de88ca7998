package org.rapporteur.report.html;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.text.Span;

/// The passages that pages point to. Sources are written last, so every pointer finds its passage.
final class Cited {
  private final Map<EvidenceId, TreeMap<Span, Kind>> passages = new HashMap<>();

  /// What a passage is cited for; a statement outranks a name.
  enum Kind {
    STATEMENT,
    NAME
  }

  /// Notes that a passage is pointed to.
  ///
  /// @return its anchor on the page of its source
  String note(Span span, Kind kind) {
    passages
        .computeIfAbsent(span.evidence(), evidence -> new TreeMap<>())
        .merge(span, kind, (a, b) -> a.compareTo(b) < 0 ? a : b);
    return anchor(span);
  }

  /// The passages of one source, in order.
  SortedMap<Span, Kind> of(EvidenceId evidence) {
    return passages.getOrDefault(evidence, new TreeMap<>());
  }

  static String anchor(Span span) {
    return "p" + span.start() + "-" + span.end();
  }

  /// The address of a passage, seen from the first page.
  static String href(Span span) {
    return page(span.evidence()) + "#" + anchor(span);
  }

  /// The address of a source's page, seen from the first page.
  static String page(EvidenceId evidence) {
    return "sources/" + evidence.brief() + ".html";
  }
}
