package org.rapporteur.collect.trace;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.Sheet;
import org.rapporteur.collect.trace.format.WrongShapeException;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node.Standing;

/// The United Kingdom's lists as rows: one entry takes a row for each of its names and addresses,
/// and its rows share a number.
final class UkRows {
  private static final String EXPECTED =
      "a header with the columns Name 6 and either Unique ID or Group ID";
  private static final Set<String> KNOWN =
      Set.of(
          "last updated",
          "unique id",
          "ofsi group id",
          "un reference number",
          "name 6",
          "name 1",
          "name 2",
          "name 3",
          "name 4",
          "name 5",
          "name type",
          "alias strength",
          "title",
          "name non-latin script",
          "non-latin script type",
          "non-latin script language",
          "group id",
          "group type",
          "alias type",
          "alias quality",
          "regime",
          "regime name",
          "listed on",
          "date designated",
          "uk sanctions list date designated",
          "designation type",
          "dob",
          "d.o.b",
          "nationality",
          "nationality(/ies)",
          "passport number",
          "country",
          "address country",
          "post/zip code",
          "address postal code",
          "imo number",
          "business registration number (s)",
          "national identification number",
          "national identifier number");
  private static final Dates DATES = Dates.dayFirst();

  private final Harvest file;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Row> firsts = new LinkedHashMap<>();

  UkRows(Harvest file) {
    this.file = file;
  }

  /// A way to get rows from bytes.
  interface Rows {
    List<List<String>> of(InputStream content) throws IOException, WrongShapeException;
  }

  /// Reads a table.
  void readTable() throws IOException, WrongShapeException {
    try (var content = file.open()) {
      file.table().read(content, UkRows::header, EXPECTED, this::preamble, this::row);
    }
    give();
  }

  /// Reads a sheet.
  void read(Rows rows) throws IOException, WrongShapeException {
    try (var content = file.open()) {
      Sheet.table(rows.of(content), UkRows::header, EXPECTED, this::preamble, this::row);
    }
    give();
  }

  private static boolean header(List<String> names) {
    return names.contains("name 6") && (names.contains("unique id") || names.contains("group id"));
  }

  private void preamble(List<String> row) {
    var words = String.join(" ", row).strip();
    if (words.matches("(?s).*\\b(?:19|20)\\d\\d\\b.*")) {
      file.dated(words.replaceFirst("(?i)(?:last updated|report date)[: ]*", "").strip());
    }
  }

  private void row(Row row) {
    var number = row.first("unique id", "group id", "ofsi group id");
    var name = name(row);
    if (number.isEmpty() || (name.isBlank() && row.get("name non-latin script").isEmpty())) {
      file.unread(row.line(), "the row has no name or no number");
      return;
    }
    file.read();
    var id = row.get("unique id").isEmpty() ? "uk:group:" + number : "uk:" + number;
    firsts.putIfAbsent(id, row);
    var draft =
        drafts.computeIfAbsent(
            id,
            k ->
                new Draft(
                    id,
                    UkReader.sort(row.first("designation type", "group type")),
                    file.cite(row)));
    draft.name(
        name,
        UkReader.standing(
            row.first("name type", "alias type"), row.first("alias strength", "alias quality")));
    draft.name(row.get("name non-latin script"), Standing.ORIGINAL_SCRIPT);
    facts(row, draft);
  }

  private static String name(Row row) {
    return List.of("name 1", "name 2", "name 3", "name 4", "name 5", "name 6").stream()
        .map(row::get)
        .filter(n -> !n.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private void facts(Row row, Draft draft) {
    draft.address(
        row.get("address line 1") + row.get("address 1"),
        row.get("address line 2") + row.get("address 2"),
        row.get("address line 3") + row.get("address 3"),
        row.get("address line 4") + row.get("address 4"),
        row.get("address line 5") + row.get("address 5"),
        row.get("address line 6") + row.get("address 6"),
        row.first("address postal code", "post/zip code"),
        row.first("address country", "country"));
    draft.country(row.first("address country", "country"));
    draft.country(row.first("nationality(/ies)", "nationality"));
    draft.birth(UkReader.birth(row.first("dob", "d.o.b")));
    draft.identifier("passport", row.get("passport number"));
    draft.identifier(
        "national-id", row.first("national identification number", "national identifier number"));
    draft.identifier("un-reference", row.get("un reference number"));
    draft.identifier("imo", row.get("imo number"));
    draft.identifier("registration", row.get("business registration number (s)"));
    for (var column : row.columns().keySet()) {
      if (!KNOWN.contains(column) && !column.startsWith("address")) {
        draft.detail(key(column), row.get(column));
      }
    }
  }

  /// The fields of prose have the names that the XML form gives them.
  private static String key(String column) {
    return switch (column.toLowerCase(Locale.ROOT)) {
      case "other information" -> "OtherInformation";
      case "uk statement of reasons" -> "UKStatementofReasons";
      default -> column;
    };
  }

  private void give() {
    for (var entry : drafts.entrySet()) {
      var draft = entry.getValue();
      var first = firsts.get(entry.getKey());
      file.node(draft.node());
      file.listing(listing(draft, first));
    }
  }

  private Listing listing(Draft draft, @Nullable Row first) {
    var regime = first == null ? "" : first.first("regime name", "regime");
    var date =
        first == null
            ? ""
            : first.first("date designated", "uk sanctions list date designated", "listed on");
    UkReader.undated(date, draft, file);
    return new Listing(
        draft.id(),
        UkReader.LIST,
        draft.id().value().substring(draft.id().value().lastIndexOf(':') + 1),
        ListStatus.BLOCKING,
        DATES.orNull(date),
        null,
        regime.isEmpty() ? List.of() : List.of(regime),
        draft.citation());
  }
}
