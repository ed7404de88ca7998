package org.rapporteur.collect.mechanism;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.collect.mechanism.CsvTable.Row;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.Pack;

/// A table in somebody else's columns, read with a saved mapping: a YAML file that says which
/// column of theirs is which of ours, what is the same in every row, and how they write days.
///
/// Rows with an id that is already in the record replace what stood there. A row without an id gets
/// one from its content.
public final class MappedTable {
  /// The day in a pattern for days, with the sign that parts it from the month.
  private static final String OF_DAY = "d+[^\\p{L}]*|[^\\p{L}]*d+$";

  private final String file;
  private final byte[] table;
  private final String mapping;
  private final byte[] map;

  /// @param mapping name of the YAML file
  public MappedTable(String file, byte[] table, String mapping, byte[] map) {
    this.file = file;
    this.table = table.clone();
    this.mapping = mapping;
    this.map = map.clone();
  }

  /// Reads what can be read and lists what cannot.
  public PackReading read(PackOptions options) {
    var draft = new Draft("import " + file, options);
    Yaml.read(mapping, map, draft.bad::add)
        .ifPresent(top -> {
          if (top instanceof Yaml.Entries entries && !entries.words("columns").isEmpty()) {
            rows(entries, draft);
          } else {
            draft.bad(mapping, top.line(), "a mapping needs columns: ours: theirs");
          }
        });
    return new PackReading(
        new Pack(
            draft.pack,
            file,
            "",
            "",
            List.of(),
            List.of(),
            List.copyOf(draft.mechanisms.values()),
            draft.acts,
            List.of(),
            List.of(),
            List.of(),
            draft.withheld),
        draft.bad);
  }

  private void rows(Yaml.Entries entries, Draft draft) {
    var columns = entries.words("columns");
    var constants = entries.words("constants");
    var format = entries.text("date-format").orElse("");
    var read = CsvTable.read(file, table, draft.bad::add);
    var theirs =
        columns.values().stream().map(c -> c.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    if (read.lacks(draft.bad::add, theirs)) {
      return;
    }
    var acts = new ActTable(draft);
    for (var row : read.rows()) {
      try {
        var type = ActTable.type(entries.text("type").orElse("other"));
        acts.act(
            ours(row, columns, constants, format),
            new Origin(draft.pack, file, row.line()),
            type,
            constants);
      } catch (IllegalArgumentException e) {
        draft.bad(file, row.line(), String.valueOf(e.getMessage()));
      }
    }
  }

  private static Row ours(
      Row row, Map<String, String> columns, Map<String, String> constants, String format) {
    var cells = new HashMap<>(constants);
    columns.forEach((ours, theirs) ->
        row.find(theirs.toLowerCase(Locale.ROOT))
            .ifPresent(cell -> cells.put(ours, isDate(ours) ? day(cell, format, ours) : cell)));
    cells.computeIfAbsent("id", k -> "row-" + Integer.toHexString(row.cells().hashCode()));
    cells.computeIfAbsent("mechanism", k -> cells.getOrDefault("id", ""));
    return new Row(row.line(), cells);
  }

  private static boolean isDate(String column) {
    return column.equals("occurred") || column.equals("until");
  }

  /// Their way of writing days becomes ours; a partial date or a range in EDTF stays as it is.
  private static String day(String cell, String format, String column) {
    if (format.isEmpty()
        || cell.equals("..")
        || (cell.matches("[\\dX.~?%/-]*(\\.\\.)?") && cell.matches("\\d{3}[\\dX].*"))) {
      return cell;
    }
    return parsed(cell, format, LocalDate::from)
        .or(() -> parsed(cell, format.replaceAll(OF_DAY, ""), YearMonth::from))
        .orElseThrow(() ->
            new IllegalArgumentException(
                column
                    + ": \""
                    + cell
                    + "\" is no day or month written like "
                    + format
                    + "; only days that exist"));
  }

  /// A date in ISO 8601, if it is written like a pattern and exists.
  private static Optional<String> parsed(
      String cell, String format, TemporalQuery<? extends Temporal> kind) {
    try {
      var pattern =
          DateTimeFormatter.ofPattern(format.replace('y', 'u'), Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT);
      return Optional.of(pattern.parse(cell, kind).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
