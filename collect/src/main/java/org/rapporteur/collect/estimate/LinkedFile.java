package org.rapporteur.collect.estimate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.LinkedLists.Entry;
import org.rapporteur.model.estimate.LinkedLists.Link;

/// Reads the entries of all lists from one file, in which a column names the list of each, and the
/// pairs that `link` wrote about that file.
public final class LinkedFile {
  private final Csv entries;
  private final Csv pairs;
  private final int listColumn;
  private final int idColumn;

  private LinkedFile(Csv entries, Csv pairs, String listColumn, String idColumn) {
    this.entries = entries;
    this.pairs = pairs;
    this.listColumn = column(entries, listColumn, "names the list of every row: --list-column");
    this.idColumn =
        idColumn.isBlank() ? -1 : column(entries, idColumn, "names the rows: --id-column");
  }

  /// @param listColumn the column that says on which list a row is
  /// @param idColumn the column that names a row, or empty for its number below the header
  public static LinkedLists read(Path entries, Path pairs, String listColumn, String idColumn) {
    return new LinkedFile(Csv.read(entries), Csv.read(pairs), listColumn, idColumn).lists();
  }

  /// The same from text.
  public static LinkedLists parse(
      String entries, String pairs, String listColumn, String idColumn) {
    return new LinkedFile(
            Csv.parse("persons.csv", entries), Csv.parse("pairs.csv", pairs), listColumn, idColumn)
        .lists();
  }

  private static int column(Csv csv, String name, String what) {
    int column = csv.header().indexOf(name);
    if (column < 0) {
      throw new IllegalArgumentException(
          csv.name()
              + " has no column “"
              + name
              + "” that "
              + what
              + " takes one of "
              + csv.header()
              + ".");
    }
    return column;
  }

  private LinkedLists lists() {
    var names = new LinkedHashSet<String>();
    for (Csv.Line line : entries.lines()) {
      names.add(list(line));
    }
    var order = List.copyOf(names);
    var places = new HashMap<String, Integer>();
    var read = new ArrayList<Entry>();
    for (Csv.Line line : entries.lines()) {
      String id = idColumn < 0 ? String.valueOf(read.size() + 1) : value(line, idColumn);
      if (id.isEmpty() || places.putIfAbsent(id, read.size()) != null) {
        throw bad(
            entries,
            line,
            id.isEmpty() ? "the row has no id." : "the id " + id + " stands on two rows.");
      }
      read.add(new Entry(line.number(), order.indexOf(list(line)), attributes(line)));
    }
    return new LinkedLists(order, read, links(places));
  }

  private String list(Csv.Line line) {
    String list = value(line, listColumn);
    if (list.isEmpty()) {
      throw bad(entries, line, "it is not said on which list the row is.");
    }
    return list;
  }

  private Map<String, String> attributes(Csv.Line line) {
    var attributes = new LinkedHashMap<String, String>();
    for (int c = 0; c < entries.header().size(); c++) {
      if (c != listColumn && c != idColumn) {
        attributes.put(entries.header().get(c), value(line, c));
      }
    }
    return attributes;
  }

  private List<Link> links(Map<String, Integer> places) {
    String what = "`link` writes; name the file that it wrote with --out. It";
    int left = column(pairs, "left", what);
    int right = column(pairs, "right", what);
    int probability = column(pairs, "probability", what);
    int band = pairs.header().indexOf("band");
    var links = new ArrayList<Link>();
    for (Csv.Line line : pairs.lines()) {
      links.add(
          new Link(
              place(line, left, places),
              place(line, right, places),
              probability(line, probability),
              band < 0 || !value(line, band).equals("review")));
    }
    return links;
  }

  private int place(Csv.Line line, int column, Map<String, Integer> places) {
    Integer place = places.get(value(line, column));
    if (place == null) {
      throw bad(
          pairs,
          line,
          "there is no row “"
              + value(line, column)
              + "” in "
              + entries.name()
              + ": put all lists into one file, link that file, and name its ids with --id-column.");
    }
    return place;
  }

  private double probability(Csv.Line line, int column) {
    String text = value(line, column);
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, with its line
    }
    throw bad(pairs, line, "“" + text + "” is no probability between 0 and 1.");
  }

  private static String value(Csv.Line line, int column) {
    return column < line.values().size() ? line.values().get(column) : "";
  }

  private static IllegalArgumentException bad(Csv csv, Csv.Line line, String what) {
    return new IllegalArgumentException(csv.name() + ", line " + line.number() + ": " + what);
  }
}
