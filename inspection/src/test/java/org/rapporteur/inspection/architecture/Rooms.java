package org.rapporteur.inspection.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The rooms of the house and what each may import, written as package patterns below the root.
/// Data moves right: collect, ledger, analyze, ledger, report.
final class Rooms {
  private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("model", List.of());
    MAY_IMPORT.put("ledger", List.of("model.."));
    MAY_IMPORT.put("collect", List.of("model..", "ledger.."));
    MAY_IMPORT.put("analyze", List.of("model..", "ledger.stage.."));
    MAY_IMPORT.put("report", List.of("model..", "ledger.view.."));
    MAY_IMPORT.put("desk", List.of("model..", "ledger..", "collect..", "analyze..", "report.."));
    // the package `ledger` itself holds only the words in which a case says that it cannot go on
    MAY_IMPORT.put("app", List.of("model..", "desk..", "report..", "ledger.view..", "ledger"));
  }

  private Rooms() {}

  static List<String> all() {
    return List.copyOf(MAY_IMPORT.keySet());
  }

  /// The packages that a room may import, its own among them.
  static String[] openTo(String room, String root) {
    return Stream.concat(Stream.of(room + ".."), MAY_IMPORT.getOrDefault(room, List.of()).stream())
        .map(pattern -> root + "." + pattern)
        .toArray(String[]::new);
  }
}
