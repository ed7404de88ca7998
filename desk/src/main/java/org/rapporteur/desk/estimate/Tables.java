package org.rapporteur.desk.estimate;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.collect.estimate.ListFile;
import org.rapporteur.model.estimate.ListTable;

/// Reads one table for one method.
public final class Tables {
  private Tables() {}

  /// @param notices what a person should know about how it was read
  public record Read(ListTable table, List<String> notices) {}

  /// @param lists the columns to take as lists; none means all that can be lists
  public static Read read(Path file, List<String> lists) {
    var material = ListFile.read(file, lists);
    return new Read(material.table(), material.notices());
  }
}
