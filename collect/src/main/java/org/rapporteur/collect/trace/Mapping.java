package org.rapporteur.collect.trace;

import java.util.List;
import java.util.Map;
import org.rapporteur.collect.trace.format.Row;

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

  /// Whether a header can hold a field.
  boolean has(List<String> names, String field) {
    var mapped = settings.get(field);
    return mapped != null
        ? names.contains(mapped.toLowerCase(java.util.Locale.ROOT))
        : names.contains(field)
            || usual.getOrDefault(field, List.of()).stream().anyMatch(names::contains);
  }
}
