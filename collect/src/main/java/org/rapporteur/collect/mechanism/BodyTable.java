package org.rapporteur.collect.mechanism;

import java.util.HashMap;
import java.util.HashSet;
import org.rapporteur.collect.mechanism.CsvTable.Row;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Session;
import org.rapporteur.model.time.Edtf;

/// Tables of bodies and of their sessions.
final class BodyTable {
  private final Draft draft;

  BodyTable(Draft draft) {
    this.draft = draft;
  }

  /// Bodies are never left out: what they can do for a reader is arithmetic, and their grade is
  /// shown.
  void body(Row row, Origin origin) {
    var id = Cells.needed(row, "id");
    draft.key(id, origin);
    draft.bodies.add(
        new Body(
            id,
            Cells.needed(row, "body"),
            Cells.needed(row, "label"),
            row.find("known_as").orElse(null),
            Cells.firstDay(row, "start"),
            Cells.lastDay(row, "end"),
            Cells.number(row, "membership"),
            row.find("predecessor").orElse(null),
            row.find("parent").orElse(null),
            Grading.grade(row.find("confidence").orElse("B")),
            Cells.citation(row),
            origin));
  }

  void session(Row row, Origin origin) {
    var number = Cells.number(row, "session");
    if (number == null) {
      throw new IllegalArgumentException("the cell session is empty");
    }
    var start = Cells.needed(row, "start");
    var period = row.find("end").map(end -> start + "/" + end).orElse(start);
    draft.sessions.add(
        new Session(
            Cells.needed(row, "body"),
            number,
            Edtf.parse(period)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "start and end: \"" + period + "\" is no range of days")),
            Grading.grade(row.find("confidence").orElse("B")),
            Cells.citation(row),
            origin));
  }

  /// Bodies that follow one another may not follow in a ring; a predecessor must exist.
  void checkSuccession() {
    var before = new HashMap<String, String>();
    var codes = new HashSet<String>();
    draft.bodies.forEach(b -> codes.add(b.code()));
    for (var body : draft.bodies) {
      for (var other : new String[] {body.predecessor(), body.parent()}) {
        if (other != null && !codes.contains(other)) {
          draft.bad(
              body.origin().file(),
              body.origin().row(),
              "the body \"" + other + "\" is not in the table of bodies");
        }
      }
      var predecessor = body.predecessor();
      if (predecessor != null) {
        before.put(body.code(), predecessor);
      }
    }
    for (var body : draft.bodies) {
      var seen = new HashSet<String>();
      String code = body.code();
      while (code != null && seen.add(code)) {
        code = before.get(code);
      }
      if (body.code().equals(code)) {
        draft.bad(
            body.origin().file(),
            body.origin().row(),
            "the succession runs in a ring: " + body.code() + " follows itself");
      }
    }
  }
}
