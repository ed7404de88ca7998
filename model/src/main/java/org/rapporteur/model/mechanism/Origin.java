package org.rapporteur.model.mechanism;

/// The row that something was read from.
///
/// @param pack id of the pack
/// @param file the table, below the pack's folder
/// @param row line of the table, the header being 1; 0 if it was derived
public record Origin(String pack, String file, int row) {
  @Override
  public String toString() {
    return pack + "/" + file + ":" + row;
  }
}
