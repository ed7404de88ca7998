package org.rapporteur.model.estimate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What a file of lists holds, before it is counted: one row per person, or per combination with
/// its count.
///
/// @param lists the columns that are lists
/// @param rows in the order of the file
/// @param notices what a person should know about how it was read
/// @param ofPersons whether every row is one person
public record ListMaterial(
    List<String> lists, List<Row> rows, List<String> notices, boolean ofPersons) {
  /// @param line where it stands in the file
  /// @param pattern the lists of this person, or of these people
  /// @param count how many
  /// @param attributes the columns that are no lists, by name
  public record Row(long line, int pattern, long count, Map<String, String> attributes) {
    public Row {
      attributes = Map.copyOf(attributes);
    }
  }

  /// Rows that may stand for many.
  public ListMaterial(List<String> lists, List<Row> rows, List<String> notices) {
    this(lists, rows, notices, false);
  }

  public ListMaterial {
    lists = List.copyOf(lists);
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /// Counts all rows.
  public ListTable table() {
    return table(row -> true);
  }

  /// The line of every person; nobody where rows are counts.
  public Persons persons() {
    return ofPersons
        ? new Persons(
            lists,
            rows.stream()
                .map(row ->
                    new Persons.Person(
                        row.pattern(), List.of(new Persons.Entry(row.line(), "")), List.of()))
                .toList(),
            "")
        : Persons.NONE;
  }

  /// Counts some of the rows.
  public ListTable table(Predicate<Row> chosen) {
    var counts = new TreeMap<Integer, Long>();
    rows.stream()
        .filter(chosen)
        .filter(row -> row.pattern() != 0)
        .forEach(row -> counts.merge(row.pattern(), row.count(), Long::sum));
    return ListTable.of(lists, counts);
  }
}
