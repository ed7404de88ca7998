package org.rapporteur.collect.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a person named, walked through: every file below it, in the order of names.
///
/// @param found one entry per file, link or special file; a folder that may not be opened is an
///   entry too
/// @param notices rows of `sources.csv` that could not be used
public record Intake(List<Found> found, List<Notice> notices) {
  /// The name under which a table beside files describes them.
  public static final String DESCRIPTION = "sources.csv";

  public Intake {
    found = List.copyOf(found);
    notices = List.copyOf(notices);
  }

  /// Walks files and folders. Nothing that is met stops the walk. A file that is named twice, or by
  /// itself and with its folder, is found once.
  public static Intake of(List<Path> named) {
    var files = new Walk().through(named);
    var notices = new ArrayList<Notice>();
    var described = new HashMap<Path, Description>();
    for (var file : files) {
      if (file.description() && file.problem().isEmpty()) {
        var table = SourcesTable.read(file, notices);
        table.rows().forEach((path, row) -> described.putIfAbsent(path, row));
      }
    }
    var found = files.stream().map(file -> described(file, described)).toList();
    unmatched(described, found, notices);
    return new Intake(found, notices);
  }

  private static Found described(Found file, Map<Path, Description> described) {
    var row = described.get(Walk.place(file.path()));
    return row == null || file.description()
        ? file
        : new Found(
            file.name(),
            file.path(),
            file.size(),
            file.modified(),
            row.described(),
            file.description(),
            file.problem());
  }

  private static void unmatched(
      Map<Path, Description> described, List<Found> found, List<Notice> notices) {
    var rows = new HashMap<>(described);
    found.forEach(file -> rows.remove(Walk.place(file.path())));
    rows.values().stream()
        .sorted()
        .forEach(row ->
            notices.add(new Notice(row.table(), row.line(), "names a file that is not here")));
  }
}
