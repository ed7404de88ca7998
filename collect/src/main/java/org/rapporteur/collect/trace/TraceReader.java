package org.rapporteur.collect.trace;

import java.io.IOException;
import java.util.List;
import org.rapporteur.collect.trace.format.WrongShapeException;

/// Reads the files of one dataset.
interface TraceReader {
  /// Reads all files, which belong together. A file of the wrong shape ends the reading of that
  /// file only.
  ///
  /// @throws WrongShapeException if no file can be read at all because something is missing
  void read(List<Harvest> files) throws IOException, WrongShapeException;

  /// The fields for which a user can name a column of their own; none if the columns are fixed.
  default List<String> fields() {
    return List.of();
  }

  /// What else can be set.
  default List<String> settings() {
    return List.of();
  }
}
