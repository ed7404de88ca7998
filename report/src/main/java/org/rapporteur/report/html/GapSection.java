package org.rapporteur.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.report.html.Unknowns.Sort;
import org.rapporteur.report.html.Unknowns.Unknown;
import org.rapporteur.report.html.page.Gap;
import org.rapporteur.report.html.page.Head;
import org.rapporteur.report.html.page.Section;

/// The section on what is not known.
final class GapSection {
  private static final int ROOM = 40;

  private final List<Unknown> all;
  private final Map<Sort, Long> counts;

  GapSection(List<Unknown> all) {
    this.all = all;
    this.counts = all.stream().collect(Collectors.groupingBy(Unknown::sort, Collectors.counting()));
  }

  Catalogue<Unknown> catalogue() {
    return new Catalogue<>(
        "unknown",
        "What is not known",
        "A report that does not say what it does not know cannot be relied on.",
        "entries",
        all,
        byTurns(),
        ROOM,
        this::compose);
  }

  private Section compose(Head head, List<Unknown> some, Notes notes) {
    var bySort = new EnumMap<Sort, List<Unknown>>(Sort.class);
    some.forEach(
        unknown -> bySort.computeIfAbsent(unknown.sort(), s -> new ArrayList<>()).add(unknown));
    var gaps = new ArrayList<Gap>();
    bySort.forEach((sort, unknowns) -> gaps.add(gap(sort, unknowns, notes)));
    return new Section.Gaps(head, gaps);
  }

  private Gap gap(Sort sort, List<Unknown> unknowns, Notes notes) {
    int more = Math.toIntExact(counts.getOrDefault(sort, 0L)) - unknowns.size();
    return new Gap(
        sort.title(),
        sort.lead(),
        unknowns.stream().map(u -> u.line().apply(notes)).toList(),
        more);
  }

  /// The first of every sort before the second of any.
  private Comparator<Unknown> byTurns() {
    var turns = new IdentityHashMap<Unknown, Integer>();
    var seen = new EnumMap<Sort, Integer>(Sort.class);
    all.forEach(unknown -> turns.put(unknown, seen.merge(unknown.sort(), 1, Integer::sum)));
    return Comparator.comparingInt(unknown -> turns.getOrDefault(unknown, 0));
  }
}
