package org.rapporteur.collect.estimate;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.model.estimate.Target;

/// Reads results to meet again: columns `id, dataset, estimator, settings, estimate, lo95, hi95,
/// model, point_rtol, ci_rtol, source, note`, of which only `dataset` and `estimator` must be
/// there, in any order.
public final class TargetsFile {
  private final Csv csv;

  private TargetsFile(Csv csv) {
    this.csv = csv;
  }

  public static List<Target> read(Path path) {
    var csv = Csv.read(path);
    for (String needed : List.of("dataset", "estimator")) {
      if (!csv.header().contains(needed)) {
        throw new IllegalArgumentException(
            csv.name() + " has no column " + needed + ": it is no file of targets.");
      }
    }
    var file = new TargetsFile(csv);
    return csv.lines().stream().map(file::target).toList();
  }

  private Target target(Csv.Line line) {
    String id = text(line, "id");
    return new Target(
        id.isEmpty() ? "line " + line.number() : id,
        text(line, "dataset"),
        text(line, "estimator"),
        text(line, "settings"),
        number(line, "estimate"),
        number(line, "lo95"),
        number(line, "hi95"),
        text(line, "model"),
        number(line, "point_rtol"),
        number(line, "ci_rtol"),
        text(line, "source"),
        text(line, "note"));
  }

  private String text(Csv.Line line, String column) {
    int c = csv.header().indexOf(column);
    return c < 0 || c >= line.values().size() ? "" : line.values().get(c);
  }

  private double number(Csv.Line line, String column) {
    String text = text(line, column);
    try {
      return text.isEmpty() || text.equalsIgnoreCase("NA") ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      if (text.startsWith(">")) {
        return Double.POSITIVE_INFINITY;
      }
      throw new IllegalArgumentException(
          csv.name() + ", line " + line.number() + ": “" + text + "” is no number.", e);
    }
  }
}
