package org.rapporteur.model.estimate;

import java.util.List;
import java.util.Map;

/// All that is needed to make an estimate again on another machine and to see that it is the same.
/// File names are those within the bundle.
///
/// @param program name and version of the one that made it
/// @param lists the columns that are lists; none means all that can be
/// @param links the pairs; empty if the table was not made from linked entries
/// @param design the declarations; empty if there are none
/// @param inputs SHA-256 of every file that went in, by name
/// @param outputs SHA-256 of every file that came out, by name
public record Bundle(
    String program,
    Question question,
    long seed,
    String table,
    List<String> lists,
    String links,
    String listColumn,
    String idColumn,
    String design,
    Map<String, String> inputs,
    Map<String, String> outputs) {
  /// The first line of the file that describes a bundle.
  public static final String FORMAT = "rapporteur estimate bundle 1";

  public Bundle {
    lists = List.copyOf(lists);
    inputs = Map.copyOf(inputs);
    outputs = Map.copyOf(outputs);
  }
}
