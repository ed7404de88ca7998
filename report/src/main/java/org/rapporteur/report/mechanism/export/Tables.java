package org.rapporteur.report.mechanism.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;

/// The record as tables (RFC 4180, UTF-8) and a dictionary of their columns.
public final class Tables {
  private static final Map<String, String> DICTIONARY = new LinkedHashMap<>();

  static {
    DICTIONARY.put("mechanisms.id", "key of the mechanism in its pack");
    DICTIONARY.put(
        "mechanisms.type",
        "sort: resolution, series, mandate, meeting, report, recommendation, sanction, legislation, court-case, detainee-case, intervention, consent, other");
    DICTIONARY.put("mechanisms.label", "its name for people");
    DICTIONARY.put("mechanisms.fields", "further facts, name=value, separated by ; and sorted");
    DICTIONARY.put("mechanisms.row", "pack, file and row it was read from");
    DICTIONARY.put("acts.id", "key of the act in its pack");
    DICTIONARY.put("acts.mechanism", "id of the mechanism");
    DICTIONARY.put("acts.act", "what was done, such as adopted, renewed, in-office, ended, arrest");
    DICTIONARY.put(
        "acts.occurred", "when, as EDTF with the precision of the source; empty: not known");
    DICTIONARY.put("acts.yes", "votes in favour");
    DICTIONARY.put("acts.no", "votes against");
    DICTIONARY.put("acts.abstain", "abstentions");
    DICTIONARY.put(
        "acts.standing",
        "reference: part of the record; conflicting: a published slip; unresolved: one of several rivals");
    DICTIONARY.put(
        "acts.confidence", "A official text, B secondary page, C recalled and not confirmed");
    DICTIONARY.put("acts.source", "where it was read");
    DICTIONARY.put("acts.stated_by", "the publisher whose claim it is; empty: the record's own");
    DICTIONARY.put("acts.fields", "further facts, name=value, separated by ; and sorted");
    DICTIONARY.put("holders.mechanism", "id of the office");
    DICTIONARY.put("holders.person", "who held it");
    DICTIONARY.put("holders.start", "since when, as EDTF; empty: not known");
    DICTIONARY.put("holders.end", "until when, as EDTF; empty: open");
    DICTIONARY.put(
        "holders.counted_from",
        "the act that gives the start: in-office, or confirmed where no better is known");
  }

  private Tables() {}

  /// The tables by their file names.
  public static Map<String, String> of(Stock stock) {
    var tables = new LinkedHashMap<String, String>();
    var mechanisms = new StringBuilder("id,type,label,fields,row\n");
    stock
        .mechanisms()
        .forEach(m ->
            row(
                mechanisms,
                m.id(),
                m.type().label(),
                m.label(),
                fields(m.fields()),
                m.origin().toString()));
    tables.put("mechanisms.csv", mechanisms.toString());
    var acts =
        new StringBuilder(
            "id,mechanism,act,occurred,yes,no,abstain,standing,confidence,source,stated_by,fields\n");
    for (var act : stock.acts()) {
      var vote = act.vote();
      row(
          acts,
          act.id(),
          act.mechanism(),
          act.kind(),
          date(act.occurred()),
          number(vote == null ? null : vote.yes()),
          number(vote == null ? null : vote.no()),
          number(vote == null ? null : vote.abstain()),
          act.standing().name().toLowerCase(java.util.Locale.ROOT),
          act.grade().name(),
          act.citation().source(),
          act.citation().statedBy() == null ? "" : act.citation().statedBy(),
          fields(act.fields()));
    }
    tables.put("acts.csv", acts.toString());
    var holders = new StringBuilder("mechanism,person,start,end,counted_from\n");
    stock
        .terms()
        .forEach(t ->
            row(holders, t.mechanism(), t.person(), date(t.start()), date(t.end()), t.startedBy()));
    tables.put("holders.csv", holders.toString());
    var dictionary = new StringBuilder("table,column,meaning\n");
    DICTIONARY.forEach((key, meaning) -> {
      int dot = key.indexOf('.');
      row(dictionary, key.substring(0, dot) + ".csv", key.substring(dot + 1), meaning);
    });
    tables.put("dictionary.csv", dictionary.toString());
    return tables;
  }

  private static String fields(Map<String, String> fields) {
    return String.join(
        ";",
        new TreeMap<>(fields)
            .entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().replace(';', ','))
                .toList());
  }

  private static String date(@Nullable Edtf date) {
    return date == null ? "" : date.value();
  }

  private static String number(@Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static void row(StringBuilder table, String... cells) {
    table
        .append(String.join(",", List.of(cells).stream().map(Tables::quoted).toList()))
        .append('\n');
  }

  /// A cell that a spreadsheet would take for a formula is kept from being one.
  private static String quoted(String cell) {
    String safe = cell.matches("(?s)[=+@\\t\\r].*") ? "'" + cell : cell;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
