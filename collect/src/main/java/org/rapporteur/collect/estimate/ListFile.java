package org.rapporteur.collect.estimate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.model.estimate.ListMaterial;
import org.rapporteur.model.estimate.ListMaterial.Row;
import org.rapporteur.model.estimate.ListTable;

/// Reads a table of lists.
///
/// With a column `count` each row is a combination of lists: 0 or 1 in every list's column, and how
/// many people are on exactly these. Without one each row is a person. A column of words is no
/// list; it may divide the people into strata.
public final class ListFile {
  private static final String COUNT = "count";
  private static final Map<String, Integer> MARKS =
      Map.of("0", 0, "1", 1, "false", 0, "true", 1, "no", 0, "yes", 1);

  private final Csv csv;
  private final int countColumn;
  private final List<Integer> listColumns;
  private final List<String> apart;
  private final boolean chosen;
  private final List<String> notices = new ArrayList<>();

  private ListFile(Csv csv, List<String> wanted, List<String> apart) {
    this.csv = csv;
    this.apart = List.copyOf(apart);
    countColumn =
        csv.header().stream().map(n -> n.toLowerCase(Locale.ROOT)).toList().lastIndexOf(COUNT);
    requireHeader();
    chosen = !wanted.isEmpty();
    listColumns = chosen ? wanted.stream().map(this::column).toList() : recognised();
    requireLists();
  }

  /// @param wanted the columns to take as lists; none means all that can be lists
  public static ListMaterial read(Path path, List<String> wanted) {
    return read(path, wanted, List.of());
  }

  /// @param apart columns that are no lists, whatever they hold
  public static ListMaterial read(Path path, List<String> wanted, List<String> apart) {
    return new ListFile(Csv.read(path), wanted, apart).material();
  }

  /// The same from text.
  public static ListMaterial parse(String name, String text, List<String> wanted) {
    return parse(name, text, wanted, List.of());
  }

  public static ListMaterial parse(
      String name, String text, List<String> wanted, List<String> apart) {
    return new ListFile(Csv.parse(name, text), wanted, apart).material();
  }

  private void requireHeader() {
    var seen = new HashSet<String>();
    for (String name : csv.header()) {
      if (name.isEmpty()) {
        throw bad(1, "a column has no name: the first line names every list.");
      }
      if (name.matches("[-+0-9.]+")) {
        throw bad(1, "“" + name + "” is no name: the first line names every list, and count.");
      }
      if (!seen.add(name)) {
        throw bad(1, "two columns are named " + name + ": give every list a name of its own.");
      }
    }
  }

  private int column(String name) {
    int column = csv.header().indexOf(name);
    if (column < 0 || column == countColumn) {
      throw new IllegalArgumentException(
          csv.name() + " has no list named " + name + ": its columns are " + csv.header() + ".");
    }
    return column;
  }

  private List<Integer> recognised() {
    var columns = new ArrayList<Integer>();
    for (int c = 0; c < csv.header().size(); c++) {
      if (c != countColumn && !apart.contains(csv.header().get(c)) && isList(c)) {
        columns.add(c);
      }
    }
    return columns;
  }

  /// With counts, a column is a list unless it holds words: a 2 in it is an error and not a
  /// stratum. Of people, a column is a list if every value is a mark.
  private boolean isList(int column) {
    return countColumn >= 0
        ? csv.lines().stream().noneMatch(l -> isWord(value(l, column)))
        : csv.lines().stream().allMatch(l -> MARKS.containsKey(mark(l, column)));
  }

  private static boolean isWord(String value) {
    return !value.isEmpty()
        && !MARKS.containsKey(value.toLowerCase(Locale.ROOT))
        && !value.matches("[-+0-9.,eE]+");
  }

  private void requireLists() {
    if (listColumns.isEmpty()
        && csv.header().size() == 1
        && csv.header().getFirst().matches(".*[;\t].*")) {
      throw bad(1, "the columns are parted by “;” or tabs: save the table with commas.");
    }
    if (listColumns.isEmpty()) {
      throw new IllegalArgumentException(
          csv.name()
              + " has no list: a list is a column of 0 and 1, and a last column count says how many"
              + " people each row stands for.");
    }
    if (listColumns.size() > ListTable.MOST_LISTS) {
      throw new IllegalArgumentException(
          csv.name()
              + " has "
              + listColumns.size()
              + " lists, and at most "
              + ListTable.MOST_LISTS
              + " can be estimated from: name those to use with --lists.");
    }
  }

  private ListMaterial material() {
    var rows = new ArrayList<Row>();
    var first = new HashMap<String, Long>();
    int outside = 0;
    for (Csv.Line line : csv.lines()) {
      if (line.values().size() != csv.header().size()) {
        throw bad(
            line.number(),
            "there are "
                + line.values().size()
                + " values for "
                + csv.header().size()
                + " columns.");
      }
      Row row = new Row(line.number(), pattern(line), count(line), attributes(line));
      if (row.pattern() == 0 && !chosen) {
        throw bad(
            line.number(),
            "all lists are 0: the people on no list are what is being estimated, so take the row"
                + " out.");
      }
      outside += row.pattern() == 0 ? 1 : 0;
      if (countColumn >= 0) {
        noticeTwice(first.putIfAbsent(row.pattern() + " " + row.attributes(), row.line()), row);
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      throw bad(1, "there are no rows below the names of the columns.");
    }
    noticeNumbers();
    if (outside > 0) {
      notices.add(outside + " rows are on none of the lists chosen and do not count.");
    }
    return new ListMaterial(
        listColumns.stream().map(csv.header()::get).toList(), rows, notices, countColumn < 0);
  }

  /// A count by another name would be passed over in silence, and every row be one person.
  private void noticeNumbers() {
    var numbers =
        csv.header().stream()
            .filter(name -> countColumn < 0 && !apart.contains(name))
            .filter(name -> !listColumns.contains(csv.header().indexOf(name)))
            .filter(name -> csv.lines().stream().allMatch(l -> isNumber(l, name)))
            .toList();
    if (!numbers.isEmpty()) {
      notices.add(
          "There is no column count, so every row is one person, and the numbers in "
              + String.join(", ", numbers)
              + " were not used. If they are counts, name the column count.");
    }
  }

  private boolean isNumber(Csv.Line line, String column) {
    return value(line, csv.header().indexOf(column)).matches("\\d+");
  }

  private void noticeTwice(@org.jspecify.annotations.Nullable Long earlier, Row row) {
    if (earlier != null && !chosen) {
      notices.add(
          "Lines "
              + earlier
              + " and "
              + row.line()
              + " are the same combination of lists; their counts were added.");
    }
  }

  private int pattern(Csv.Line line) {
    int pattern = 0;
    for (int j = 0; j < listColumns.size(); j++) {
      Integer mark = MARKS.get(mark(line, listColumns.get(j)));
      if (mark == null) {
        throw bad(
            line.number(),
            "“"
                + cut(value(line, listColumns.get(j)))
                + "” in column "
                + csv.header().get(listColumns.get(j))
                + " is neither 0 nor 1.");
      }
      pattern |= mark << j;
    }
    return pattern;
  }

  private long count(Csv.Line line) {
    if (countColumn < 0) {
      return 1;
    }
    String value = value(line, countColumn);
    if (!value.matches("\\+?\\d{1,15}(\\.0*)?")) {
      throw bad(
          line.number(),
          "the count “"
              + cut(value)
              + "” is not a whole number from 0 on: people are counted whole.");
    }
    return Long.parseLong(value.replaceAll("^\\+|\\..*$", ""));
  }

  private Map<String, String> attributes(Csv.Line line) {
    var attributes = new LinkedHashMap<String, String>();
    for (int c = 0; c < csv.header().size(); c++) {
      if (c != countColumn && !listColumns.contains(c)) {
        attributes.put(csv.header().get(c), value(line, c));
      }
    }
    return attributes;
  }

  private static String mark(Csv.Line line, int column) {
    return value(line, column).toLowerCase(Locale.ROOT);
  }

  private static String value(Csv.Line line, int column) {
    return column < line.values().size() ? line.values().get(column) : "";
  }

  private static String cut(String value) {
    return value.length() > 20 ? value.substring(0, 20) + "…" : value;
  }

  private IllegalArgumentException bad(long line, String what) {
    return new IllegalArgumentException(csv.name() + ", line " + line + ": " + what);
  }
}
