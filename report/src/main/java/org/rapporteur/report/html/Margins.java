package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.html.page.Link;

/// What stands beside claims and happenings: ways to the annexes that speak of them.
final class Margins {
  private final Map<String, List<Link>> links = new HashMap<>();

  Margins(List<Annex> annexes) {
    for (var annex : annexes) {
      annex
          .backs()
          .forEach((id, ways) -> links.computeIfAbsent(id, k -> new ArrayList<>()).addAll(ways));
    }
  }

  /// From a page beside the first one.
  List<Link> of(String id) {
    return links.getOrDefault(id, List.of());
  }

  /// From a page of a source.
  List<Link> fromSource(String id) {
    return of(id).stream().map(link -> new Link(link.text(), "../" + link.href())).toList();
  }
}
