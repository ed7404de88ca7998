package org.rapporteur.analyze.gazetteer;

import java.util.HashMap;
import java.util.Map;

/// Offices that a state calls otherwise than others do: its ministry of finance is the Department
/// of the Treasury, its parliament the Seimas.
final class OwnOffices {
  static final String FILE = "own-offices.tsv";

  private OwnOffices() {}

  /// By the id that a pattern makes, `ministry-finance:US`, the id of the body.
  static Map<String, String> read() {
    var own = new HashMap<String, String>();
    for (var line : Table.named(FILE, "pattern", "state", "body").lines()) {
      String state = line.needed(1, "state").replaceFirst("^state:", "");
      own.put(line.needed(0, "pattern") + ":" + state, line.needed(2, "body"));
    }
    return Map.copyOf(own);
  }
}
