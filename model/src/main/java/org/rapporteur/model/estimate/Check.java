package org.rapporteur.model.estimate;

import java.util.List;

/// A diagnostic, as a table that anyone can read.
///
/// @param lead how to read it
/// @param header names of the columns
/// @param rows in order; a row that asks for attention begins with “!”
public record Check(String title, String lead, List<String> header, List<List<String>> rows) {
  public Check {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }
}
