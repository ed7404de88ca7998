package org.rapporteur.collect.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.collect.trace.format.Row;
import org.rapporteur.collect.trace.format.WrongShapeException;

/// Which columns of somebody's own table hold what. A setting `importer=Consignee Name` maps a
/// field to a column; without it a column of the field's own name is taken, or one of the names by
/// which such columns usually go.
final class Mapping {
  private final Map<String, String> settings;
  private final Map<String, List<String>> usual;

  Mapping(Map<String, String> settings, Map<String, List<String>> usual) {
    this.settings = Map.copyOf(settings);
    this.usual = Map.copyOf(usual);
  }

  /// The value of a field; empty if there is none.
  String get(Row row, String field) {
    var mapped = settings.get(field);
    if (mapped != null) {
      return row.get(mapped);
    }
    var own = row.get(field);
    return own.isEmpty()
        ? row.first(usual.getOrDefault(field, List.of()).toArray(String[]::new))
        : own;
  }

  /// The column that holds a field, for citations.
  String column(Row row, String field) {
    var mapped = settings.get(field);
    if (mapped != null) {
      return mapped;
    }
    return row.columns().containsKey(field)
        ? field
        : usual.getOrDefault(field, List.of()).stream()
            .filter(c -> row.columns().containsKey(c))
            .findFirst()
            .orElse(field);
  }

  /// Whether names are a header that holds these fields.
  ///
  /// @param fields that a column can be named for
  /// @throws WrongShapeException if it is, and a field was mapped to a column that is not there:
  ///   its values would count as unknown, which is not what was asked
  boolean isHeader(List<String> names, List<String> fields, String... needed)
      throws WrongShapeException {
    for (var field : needed) {
      if (!has(names, field)) {
        return false;
      }
    }
    for (var field : fields) {
      if (settings.containsKey(field) && !has(names, field)) {
        throw new WrongShapeException(
            "it has no column for "
                + asked(field)
                + "; its columns are "
                + String.join(", ", names));
      }
    }
    return true;
  }

  /// The words for a header that these fields are looked for in.
  String header(String... needed) {
    var asked = new ArrayList<String>();
    for (var field : needed) {
      asked.add(asked(field));
    }
    return "a header with columns for "
        + String.join(" and ", asked)
        + "; name yours with --map "
        + needed[0]
        + "=COLUMN";
  }

  private String asked(String field) {
    var mapped = settings.get(field);
    return mapped == null ? field : field + " (mapped to " + mapped + ")";
  }

  private boolean has(List<String> names, String field) {
    var mapped = settings.get(field);
    return mapped != null
        ? names.contains(mapped.strip().toLowerCase(Locale.ROOT))
        : names.contains(field)
            || usual.getOrDefault(field, List.of()).stream().anyMatch(names::contains);
  }
}
