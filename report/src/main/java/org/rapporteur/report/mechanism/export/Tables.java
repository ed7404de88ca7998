package org.rapporteur.report.mechanism.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Body;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.Vote;
import org.rapporteur.model.time.Edtf;

/// The record as tables (RFC 4180, UTF-8) and a dictionary of their columns. Each column of a pack
/// stays a column of its own, and no cell is changed on the way.
public final class Tables {
  private Tables() {}

  /// The tables by their file names.
  public static Map<String, String> of(Stock stock) {
    var rows = new LinkedHashMap<String, List<Map<String, String>>>();
    rows.put("bodies.csv", stock.bodies().stream().map(Tables::body).toList());
    rows.put("mechanisms.csv", stock.mechanisms().stream().map(Tables::mechanism).toList());
    rows.put("acts.csv", stock.acts().stream().map(Tables::act).toList());
    rows.put("holders.csv", stock.terms().stream().map(Tables::holder).toList());
    var tables = new LinkedHashMap<String, String>();
    var dictionary = new ArrayList<Map<String, String>>();
    rows.forEach((name, own) -> {
      var columns = columns(name, own);
      tables.put(name, table(columns, own));
      columns.forEach(c -> dictionary.add(Dictionary.row(name, c)));
    });
    tables.put(
        "dictionary.csv", table(List.of("table", "column", "values", "meaning"), dictionary));
    return tables;
  }

  /// The columns that every such table has, then those that its rows bring along.
  private static List<String> columns(String table, List<Map<String, String>> rows) {
    var always = Dictionary.columns(table);
    var more = new TreeSet<String>();
    rows.forEach(r -> more.addAll(r.keySet()));
    always.forEach(more::remove);
    return Stream.concat(always.stream(), more.stream()).toList();
  }

  private static Map<String, String> body(Body body) {
    var row = new LinkedHashMap<String, String>();
    row.put("id", body.id());
    row.put("body", body.code());
    row.put("label", body.label());
    put(row, "known_as", body.knownAs());
    row.put("start", body.from() == null ? ".." : body.from().toString());
    row.put("end", body.to() == null ? ".." : body.to().toString());
    put(row, "membership", body.members());
    put(row, "predecessor", body.predecessor());
    put(row, "parent", body.parent());
    row.put("confidence", body.grade().name());
    row.put("source", body.citation().source());
    put(row, "note", body.citation().note());
    row.put("row", body.origin().toString());
    return row;
  }

  private static Map<String, String> mechanism(Mechanism mechanism) {
    var row = new LinkedHashMap<>(mechanism.fields());
    row.put("id", mechanism.id());
    row.put("type", mechanism.type().label());
    row.put("label", mechanism.label());
    row.put("row", mechanism.origin().toString());
    return row;
  }

  private static Map<String, String> act(Act act) {
    var row = new LinkedHashMap<>(act.fields());
    row.put("id", act.id());
    row.put("mechanism", act.mechanism());
    row.put("act", act.kind());
    put(row, "occurred", date(act.occurred()));
    var vote = act.vote();
    if (vote != null) {
      numbers(vote).forEach((name, number) -> put(row, name, number));
    }
    row.put("standing", act.standing().name().toLowerCase(Locale.ROOT));
    row.put("question", String.join(";", act.questions()));
    row.put("confidence", act.grade().name());
    row.put("source", act.citation().source());
    put(row, "stated_by", act.citation().statedBy());
    put(row, "note", act.citation().note());
    row.put("row", act.origin().toString());
    return row;
  }

  private static Map<String, String> holder(HolderTerm term) {
    var row = new LinkedHashMap<String, String>();
    row.put("mechanism", term.mechanism());
    row.put("person", term.person());
    put(row, "start", date(term.start()));
    put(row, "end", date(term.end()));
    row.put("counted_from", term.startedBy());
    row.put("acts", String.join(";", term.acts()));
    return row;
  }

  /// The numbers of a vote that are known, by their columns.
  static Map<String, Integer> numbers(Vote vote) {
    var numbers = new LinkedHashMap<String, Integer>();
    number(numbers, "yes", vote.yes());
    number(numbers, "no", vote.no());
    number(numbers, "abstain", vote.abstain());
    number(numbers, "not_voting", vote.notVoting());
    number(numbers, "membership", vote.members());
    return numbers;
  }

  private static void number(Map<String, Integer> numbers, String name, @Nullable Integer number) {
    if (number != null) {
      numbers.put(name, number);
    }
  }

  private static void put(Map<String, String> row, String column, @Nullable Object value) {
    if (value != null) {
      row.put(column, value.toString());
    }
  }

  private static @Nullable String date(@Nullable Edtf date) {
    return date == null ? null : date.value();
  }

  private static String table(List<String> columns, List<Map<String, String>> rows) {
    var table = new StringBuilder();
    line(table, columns);
    rows.forEach(r -> line(table, columns.stream().map(c -> r.getOrDefault(c, "")).toList()));
    return table.toString();
  }

  private static void line(StringBuilder table, List<String> cells) {
    table.append(String.join(",", cells.stream().map(Tables::quoted).toList())).append('\n');
  }

  /// A cell that a spreadsheet would take for a formula is kept from being one.
  private static String quoted(String cell) {
    String safe = cell.matches("(?s)[=+@\\t\\r].*") ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
