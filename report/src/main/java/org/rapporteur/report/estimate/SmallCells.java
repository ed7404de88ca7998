package org.rapporteur.report.estimate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.rapporteur.model.estimate.ListTable;

/// Which counts of a table may be shown to the public: none below ten, and, where only one would be
/// hidden, the next smallest neither, so that no subtraction from a total brings it back.
final class SmallCells {
  static final long LEAST = 10;

  private final Set<Integer> hidden = new HashSet<>();

  /// @param hide whether anything is hidden at all
  SmallCells(ListTable table, boolean hide) {
    if (!hide) {
      return;
    }
    table
        .counts()
        .forEach((pattern, count) -> {
          if (count < LEAST) {
            hidden.add(pattern);
          }
        });
    // every list's total, and that of all, must leave at least two unknown
    for (int j = -1; j < table.lists().size(); j++) {
      int list = j;
      while (alone(table, list)) {
        table.counts().entrySet().stream()
            .filter(e -> within(e.getKey(), list) && !hidden.contains(e.getKey()))
            .min(Comparator.comparingLong(e -> e.getValue()))
            .ifPresent(e -> hidden.add(e.getKey()));
      }
    }
  }

  private boolean alone(ListTable table, int list) {
    long inside = hidden.stream().filter(p -> within(p, list)).count();
    long shown =
        table.counts().keySet().stream()
            .filter(p -> within(p, list) && !hidden.contains(p))
            .count();
    return inside == 1 && shown > 0;
  }

  private static boolean within(int pattern, int list) {
    return list < 0 || (pattern >> list & 1) == 1;
  }

  boolean hides(int pattern) {
    return hidden.contains(pattern);
  }

  boolean any() {
    return !hidden.isEmpty();
  }
}
