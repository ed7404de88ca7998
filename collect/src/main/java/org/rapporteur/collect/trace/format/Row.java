package org.rapporteur.collect.trace.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One record of a table, asked by the names of its columns in any case.
///
/// @param number of the record among those with values, from 1; the header is one of them
/// @param line on which it begins
/// @param columns place of each column by its name in lower case
/// @param values in order, without space at their ends
public record Row(long number, long line, Map<String, Integer> columns, List<String> values) {

  /// The value under a column; empty if the column or the value is absent.
  public String get(String column) {
    var at = columns.get(column.toLowerCase(Locale.ROOT));
    return at == null ? "" : get(at);
  }

  /// The value at a place; empty beyond the end.
  public String get(int at) {
    return at < values.size() ? values.get(at) : "";
  }

  /// The first of these columns that has a value; empty if none has.
  public String first(String... names) {
    for (String name : names) {
      var value = get(name);
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
