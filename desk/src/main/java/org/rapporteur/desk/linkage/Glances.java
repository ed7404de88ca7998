package org.rapporteur.desk.linkage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.analyze.linkage.SchemaGuess.Glance;
import org.rapporteur.collect.table.TableFile;

/// Looks at the first rows of a list.
final class Glances {
  private static final int ROWS = 2_000;

  private Glances() {}

  static Glance at(Path path) {
    try (var table = TableFile.open(path)) {
      var rows = new ArrayList<List<String>>();
      table.read(
          ROWS,
          row -> rows.add(IntStream.range(0, row.cells()).mapToObj(row::text).toList()),
          p -> {});
      return new Glance(table.header(), rows);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}
