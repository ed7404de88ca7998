package org.rapporteur.model.trace;

/// What it means to stand on a list. No page, export or sentence may name a match without it.
public enum ListStatus {
  /// Assets are frozen, dealings forbidden.
  BLOCKING("blocking"),
  /// Goods may not be brought in.
  IMPORT_BAN("import-ban"),
  /// Exports need a licence or are refused.
  EXPORT_LICENCE("export-licence"),
  /// Some dealings only, such as new debt.
  SECTORAL("sectoral"),
  /// Information for the public; forbids nothing.
  ADVISORY("advisory"),
  /// Somebody's own list of whom to look at.
  WATCH("watch");

  private final String words;

  ListStatus(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }
}
