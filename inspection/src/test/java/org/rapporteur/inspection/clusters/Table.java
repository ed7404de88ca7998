package org.rapporteur.inspection.clusters;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.inspection.clusters.Scorer.Score;

/// The figures of all clusters for the eye, and their means.
final class Table {
  /// Columns by the figure they show; the means are those that `score.py --all` prints.
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put("mentions.persons", "persons");
    COLUMNS.put("mentions.bodies", "bodies");
    COLUMNS.put("mentions.places", "places");
    COLUMNS.put("clusters.variant", "variants");
    COLUMNS.put("names.shown", "shown");
    COLUMNS.put("claims.dates", "dates");
    COLUMNS.put("claims.numbers", "numbers");
    COLUMNS.put("quotes.attributed", "speech");
    COLUMNS.put("events.strict", "events");
    COLUMNS.put("conflicts.contradictions", "contrad.");
    COLUMNS.put("conflicts.major_recall", "major");
    COLUMNS.put("families", "families");
  }

  private final Map<String, Score> scores;

  /// @param scores by name of the cluster, in the order of rows
  Table(Map<String, Score> scores) {
    this.scores = scores;
  }

  /// Analyzes and scores clusters, one after the other.
  ///
  /// @param work a folder for their cases
  static Table of(List<Cluster> clusters, Path work) {
    var scores = new LinkedHashMap<String, Score>();
    clusters.forEach(cluster -> scores.put(cluster.name(), cluster.score(work)));
    return new Table(scores);
  }

  static List<String> columns() {
    return List.copyOf(COLUMNS.keySet());
  }

  double mean(String figure) {
    return scores.values().stream()
        .map(score -> score.figures().get(figure))
        .filter(Table::counts)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }

  int sum(String count) {
    return scores.values().stream().mapToInt(score -> score.counts().get(count)).sum();
  }

  /// F1 by cluster and column, then the counts of what should not be.
  String print(String title) {
    var out = new StringBuilder(row(title, COLUMNS.values().stream().toList()));
    scores.forEach((name, score) ->
        out.append(row(name, columns().stream().map(c -> cell(score.figures().get(c))).toList())));
    out.append(row("mean", columns().stream().map(c -> figure(mean(c))).toList()));
    scores
        .values()
        .iterator()
        .next()
        .counts()
        .keySet()
        .forEach(
            count -> out.append("  ").append(count).append(": ").append(sum(count)).append('\n'));
    return out.toString();
  }

  private String row(String head, List<String> cells) {
    int width = scores.keySet().stream().mapToInt(String::length).max().orElse(0);
    var row = new StringBuilder(("%-" + Math.max(width, 1) + "s").formatted(head));
    cells.forEach(cell -> row.append("%9s".formatted(cell)));
    return row.append('\n').toString();
  }

  private static String cell(Tally tally) {
    return counts(tally) ? figure(tally.f1()) : "-";
  }

  /// Where nothing was asked and nothing said, nothing is measured.
  private static boolean counts(Tally tally) {
    return tally.asked() > 0 || tally.said() > 0;
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
