package org.rapporteur.collect.mechanism;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.collect.mechanism.CsvTable.Row;
import org.rapporteur.model.mechanism.Grade;

/// How well each cell of a row is known, and what that leaves of the row.
///
/// `confidence` grades the row. Where cells differ, `cells` names them: `occurred=A;symbol=C`. A
/// column that `cells` does not name has no grade of its own and stays as long as the row stays.
/// `decided_by` has the grade of `yes` unless named.
final class Grading {
  private static final Set<String> FRAME =
      Set.of("id", "mechanism", "act", "confidence", "cells", "standing", "question", "source");

  private final boolean unconfirmed;

  Grading(boolean unconfirmed) {
    this.unconfirmed = unconfirmed;
  }

  /// What is left of a row.
  ///
  /// @param doubtful the columns that are not confirmed, `*` for all; only if those were asked for
  record Graded(Row row, Grade grade, Set<String> doubtful, Map<String, Grade> cells) {
    /// How well one column is known.
    Grade of(String column) {
      return cells.getOrDefault(column, grade);
    }

    /// Whether one column is not confirmed.
    boolean doubts(String column) {
      return doubtful.contains("*") || doubtful.contains(column);
    }
  }

  /// The row without what is not wanted, or nothing if no fact is left.
  ///
  /// @throws IllegalArgumentException if a grade is not A, B or C
  Optional<Graded> grade(Row row) {
    var whole = grade(row.find("confidence").orElse("B"));
    var cells = cells(row.get("cells"));
    if (cells.isEmpty()) {
      return whole == Grade.C && !unconfirmed
          ? Optional.empty()
          : Optional.of(
              new Graded(row, whole, whole == Grade.C ? Set.of("*") : Set.of(), Map.of()));
    }
    var doubtful = new TreeSet<String>();
    cells.forEach((column, grade) -> {
      if (grade == Grade.C && row.cells().containsKey(column)) {
        doubtful.add(column);
      }
    });
    return unconfirmed
        ? Optional.of(new Graded(row, whole, doubtful, cells))
        : confirmed(row, cells, doubtful);
  }

  private static Optional<Graded> confirmed(
      Row row, Map<String, Grade> cells, Set<String> doubtful) {
    var kept = new HashMap<>(row.cells());
    doubtful.forEach(kept::remove);
    var facts = new HashSet<>(cells.keySet());
    facts.retainAll(kept.keySet());
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    var grade = facts.stream().map(cells::get).reduce(Grade.A, Grade::weaker);
    return Optional.of(new Graded(new Row(row.line(), kept), grade, Set.of(), cells));
  }

  private static Map<String, Grade> cells(String text) {
    var cells = new HashMap<String, Grade>();
    for (var part : text.split(";")) {
      if (!part.isBlank()) {
        int is = part.indexOf('=');
        if (is < 0) {
          throw new IllegalArgumentException(
              "cells: \"" + part.strip() + "\" is not like column=B");
        }
        cells.put(part.substring(0, is).strip(), grade(part.substring(is + 1)));
      }
    }
    if (cells.containsKey("yes")) {
      cells.putIfAbsent("decided_by", cells.get("yes"));
    }
    return cells;
  }

  static Grade grade(String text) {
    try {
      return Grade.valueOf(text.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "confidence: \"" + text + "\" is not one of " + Arrays.toString(Grade.values()), e);
    }
  }

  /// The columns that frame a row and are never a fact themselves.
  static List<String> frame() {
    return FRAME.stream().sorted().toList();
  }
}
