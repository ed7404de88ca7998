package org.rapporteur.analyze.linkage;

import java.util.Arrays;

/// Takes away values that identify nobody: a number that should be one person's and is carried by
/// many, such as an office's telephone or a passport "123456". Such a value joins strangers through
/// a hub; its rows count as having none.
public final class GenericValues {
  /// Rows of one list that may share an identifying value.
  private static final int BEARERS = 20;

  private GenericValues() {}

  /// Demotes the generic values of a column in place.
  ///
  /// @param left rows of the first list; the others are the second's
  /// @return how many rows lost their value
  public static int demote(Column column, int left) {
    if (!column.field().kind().identifies()) {
      return 0;
    }
    int[] codes = column.codes();
    int[] first = column.counts(0, left);
    int[] second = column.counts(left, codes.length);
    int demoted = 0;
    for (int row = 0; row < codes.length; row++) {
      int code = codes[row];
      if (code != 0 && Math.max(first[code], second[code]) > BEARERS) {
        codes[row] = 0;
        demoted++;
      }
    }
    return demoted;
  }

  /// The share of rows that hold the most frequent value of a column.
  public static double topShare(Column column) {
    int[] counts = column.counts(0, column.codes().length);
    counts[0] = 0;
    return (double) Arrays.stream(counts).max().orElse(0) / Math.max(1, column.codes().length);
  }
}
