package org.rapporteur.analyze.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.model.linkage.LinkField;

/// The rows of one list that is compared with itself, or of two lists, in an order that comes from
/// what they hold: the same rows in another order of arrival give the same records.
///
/// The numbers of a row's values lie side by side, so that reading a row touches one place in
/// memory.
public final class Records {
  private final List<Column> columns;
  private final int[] codes;
  private final int[] source;
  private final int left;
  private final boolean oneList;

  private Records(List<Column> columns, int[] source, int left, boolean oneList) {
    this.columns = columns;
    this.source = source;
    this.left = left;
    this.oneList = oneList;
    this.codes = sideBySide(columns, source);
  }

  /// One list, to be compared with itself.
  ///
  /// @param names a number for each row made from its id; rows without ids all have the same
  public static Records ofOne(List<Column> columns, long[] names) {
    return new Records(columns, ordered(columns, names, 0, names.length), names.length, true);
  }

  /// Two lists; the first `left` rows are those of the left one.
  public static Records ofTwo(List<Column> columns, long[] names, int left) {
    int[] first = ordered(columns, names, 0, left);
    int[] second = ordered(columns, names, left, names.length);
    int[] both = Arrays.copyOf(first, names.length);
    System.arraycopy(second, 0, both, left, second.length);
    return new Records(columns, both, left, false);
  }

  private static int[] ordered(List<Column> columns, long[] names, int from, int to) {
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      long hash = names[from + i];
      for (Column column : columns) {
        hash = Mix.of(hash, column.codes()[from + i]);
      }
      keys[i] = hash;
    }
    return Order.by(keys, from);
  }

  private static int[] sideBySide(List<Column> columns, int[] source) {
    int width = columns.size();
    if ((long) source.length * width > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "too many rows for one machine: "
              + source.length
              + " rows of "
              + width
              + " fields; compare fewer fields or split the list by place or year");
    }
    var codes = new int[source.length * width];
    for (int f = 0; f < width; f++) {
      int[] column = columns.get(f).codes();
      for (int row = 0; row < source.length; row++) {
        codes[row * width + f] = column[source[row]];
      }
    }
    return codes;
  }

  int code(int row, int field) {
    return codes[row * columns.size() + field];
  }

  public int rows() {
    return source.length;
  }

  /// Rows of the left list; the others are the right list's.
  public int leftRows() {
    return left;
  }

  public boolean oneList() {
    return oneList;
  }

  /// Where a row stood when it came: rows of the left list are counted first.
  public int source(int row) {
    return source[row];
  }

  int firstRight() {
    return oneList ? 0 : left;
  }

  public long pairs() {
    long right = (long) source.length - left;
    return oneList ? (long) left * (left - 1) / 2 : left * right;
  }

  List<Column> columns() {
    return columns;
  }

  Column column(int field) {
    return columns.get(field);
  }

  public int width() {
    return columns.size();
  }

  public LinkField field(int field) {
    return column(field).field();
  }

  public long distinctValues(int field) {
    return column(field).distinct() - 1L;
  }

  /// The share of rows that have a value of a field.
  public double filled(int field) {
    int empty = 0;
    for (int row = 0; row < rows(); row++) {
      empty += code(row, field) == 0 ? 1 : 0;
    }
    return 1 - (double) empty / rows();
  }

  List<LinkField> fields() {
    return columns.stream().map(Column::field).toList();
  }

  /// Rows with a value, by value, in one of the lists.
  int[] counts(int field, boolean leftList) {
    int from = leftList || oneList ? 0 : left;
    int to = leftList || oneList ? left : source.length;
    int[] counts = new int[column(field).distinct()];
    IntStream.range(from, to).forEach(row -> counts[code(row, field)]++);
    return counts;
  }
}
