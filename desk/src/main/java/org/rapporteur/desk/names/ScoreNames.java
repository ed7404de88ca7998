package org.rapporteur.desk.names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.names.NameComparison;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.desk.Progress;

/// Scores each row of a table of name pairs and leaves everything else in it as it was.
public final class ScoreNames {
  private static final List<String> ADDED = List.of("score", "band");

  private final NameMatcher matcher;
  private final Progress progress;

  public ScoreNames(Progress progress) {
    this.matcher = NameMatcher.standard();
    this.progress = progress;
  }

  /// The table with `score` and `band` as its last columns.
  ///
  /// @param rows the cells of each row, in the order of the file
  /// @param unreadable what is wrong with rows that could not be scored; they are kept, with an
  ///   empty score
  public record Scored(List<String> header, List<List<String>> rows, List<String> unreadable) {
    public Scored {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
      unreadable = List.copyOf(unreadable);
    }
  }

  /// @param translated the names passed through machine translation, so that its typical damage is
  ///   allowed for (never beyond the review band)
  public Scored score(Path file, boolean translated) {
    NameTable table = NameTable.read(file);
    int left = table.column("left");
    int right = table.column("right");
    Set<Integer> replaced = replaced(table.header());
    List<List<String>> rows = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    progress.begin("score", table.rows().size());
    for (NameTable.Row row : table.rows()) {
      List<String> cells = kept(row.cells(), replaced, table.header().size());
      if (row.cells().size() != table.header().size()) {
        unreadable.add(wrong(file, row, table.header().size()));
        cells.addAll(List.of("", ""));
      } else {
        String one = row.cells().get(left);
        String other = row.cells().get(right);
        NameComparison comparison = matcher.compare(one, other, translated);
        cells.add(String.format(Locale.ROOT, "%.6f", comparison.score()));
        cells.add(comparison.band().name().toLowerCase(Locale.ROOT));
      }
      rows.add(cells);
      progress.step("line " + row.line());
    }
    progress.end(rows.size() - unreadable.size() + " pairs");
    List<String> header = kept(table.header(), replaced, table.header().size());
    header.addAll(ADDED);
    return new Scored(header, rows, unreadable);
  }

  private static String wrong(Path file, NameTable.Row row, int wanted) {
    return file
        + ", line "
        + row.line()
        + ": "
        + row.cells().size()
        + " cells where the first line has "
        + wanted
        + "; the row is kept without a score";
  }

  /// Columns of an earlier scoring, which the new one takes the place of.
  private static Set<Integer> replaced(List<String> header) {
    Set<Integer> replaced = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      if (ADDED.contains(header.get(i).strip())) {
        replaced.add(i);
      }
    }
    return replaced;
  }

  private static List<String> kept(List<String> cells, Set<Integer> replaced, int wanted) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < Math.max(cells.size(), wanted); i++) {
      if (!replaced.contains(i)) {
        kept.add(i < cells.size() ? cells.get(i) : "");
      }
    }
    return kept;
  }
}
