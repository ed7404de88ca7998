package org.rapporteur.collect.mechanism;

/// A row that cannot be used, and why.
///
/// @param row line of the file, the first being 1
public record BadRow(String file, int row, String message) implements Comparable<BadRow> {
  /// As a person reads it: `acts.csv, row 7: …`.
  public String print() {
    return file + ", row " + row + ": " + message;
  }

  @Override
  public int compareTo(BadRow other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(row, other.row);
  }
}
