package org.rapporteur.app.cli.mechanism;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.app.cli.terminal.CaseOptions;
import org.rapporteur.app.cli.terminal.Json;
import org.rapporteur.app.cli.terminal.Terminal;

/// Rows for people and for programs alike.
record Answer(List<String> header, List<List<String>> rows) {

  void print(PrintWriter out, CaseOptions options) {
    if (options.json()) {
      out.println(Json.write(objects()));
    } else if (rows.isEmpty()) {
      out.println("Nothing.");
    } else {
      out.print(Terminal.table(header, rows.stream().map(Answer::shown).toList()));
    }
    out.flush();
  }

  /// How many rows are bad, and what to do first.
  static String bad(int rows) {
    return rows == 1 ? "1 row is bad. Mend it" : rows + " rows are bad. Mend them";
  }

  private static List<String> shown(List<String> row) {
    var shown = new ArrayList<String>();
    for (int i = 0; i < row.size(); i++) {
      shown.add(i == row.size() - 1 ? Terminal.plain(row.get(i)) : Terminal.cut(row.get(i), 44));
    }
    return shown;
  }

  private List<Map<String, String>> objects() {
    var objects = new ArrayList<Map<String, String>>();
    for (var row : rows) {
      var object = new LinkedHashMap<String, String>();
      for (int i = 0; i < header.size(); i++) {
        object.put(header.get(i), row.get(i));
      }
      objects.add(object);
    }
    return objects;
  }
}
