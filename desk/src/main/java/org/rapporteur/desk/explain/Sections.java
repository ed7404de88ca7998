package org.rapporteur.desk.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.desk.explain.Explanation.Reason;
import org.rapporteur.desk.explain.Explanation.Section;

/// Gathers sections and leaves out those without a reason.
final class Sections {
  private final List<Section> all = new ArrayList<>();

  Sections add(String heading, Collection<Reason> reasons) {
    if (!reasons.isEmpty()) {
      all.add(new Section(heading, List.copyOf(reasons)));
    }
    return this;
  }

  Sections lines(String heading, Collection<String> lines) {
    return add(heading, lines.stream().map(Reason::of).toList());
  }

  List<Section> list() {
    return List.copyOf(all);
  }
}
