import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.analyze.identity.IdentityStage;
import org.rapporteur.analyze.identity.ReferentPairs;
import org.rapporteur.analyze.identity.ReferentPairs.Pair;
import org.rapporteur.analyze.numerics.RidgeLogistic;
import org.rapporteur.model.telling.Referent;
import tools.jackson.databind.JsonNode;

/// Learns what the signs weigh by which two referents that no rule joined are held to be one, from
/// clusters of texts of which is known who is who. `bench/referents` runs it.
///
/// How well the weights carry over is told by leaving out one tenth of the clusters at a time.
///
/// Names are read by tables that were not learned from the same cluster: from names that were, nothing
/// could be learned of those that are found wrongly or taken for another kind of thing. So every part of
/// the clusters is read by itself (`-Drows=FILE` writes what is read), and then learned from together.
final class Referents {
  private static final double RIDGE = 1;
  private static final int PARTS = 10;
  private static final double[] THRESHOLDS = {0.4, 0.5, 0.55, 0.65, 0.75};

  /// Before the name of a cluster of which only names and who is meant by them are known.
  private static final String MARKED = "~";

  /// Learned only from clusters of which all is known: the others are full of names that lead astray, which
  /// makes them worse on clusters left out, while the tables of single kinds gain by them.
  private static final List<String> FROM_KNOWN = List.of("mixed", "within");
  private static final List<String> KINDS = List.of("person", "body", "place", "mixed", "within");

  public static void main(String[] arguments) throws IOException {
    var rows = Path.of(System.getProperty("rows"));
    if (!Files.isDirectory(rows)) {
      Files.write(rows, KnownClusters.of(arguments).read(Referents::read).stream().flatMap(c -> c.rows().stream().map(r -> line(c, r))).toList());
      return;
    }
    var clusters = read(rows);
    clusters.sort(Comparator.comparing(Cluster::name));
    for (var kind : KINDS) {
      report(clusters, kind);
      var table = Path.of(arguments[1]).resolve("same-" + kind + ".tsv");
      Files.createDirectories(table.toAbsolutePath().getParent());
      Files.writeString(table, table(clusters, kind));
      System.out.println("written: " + table);
    }
  }

  private record Cluster(String name, List<Row> rows) {}

  private record Row(String kind, RidgeLogistic.Row row) {}

  private static String line(Cluster cluster, Row row) {
    var line = new StringBuilder(cluster.name()).append('\t').append(row.kind()).append('\t').append(row.row().answer());
    for (double sign : row.row().signs()) {
      line.append('\t').append(sign);
    }
    return line.toString();
  }

  private static List<Cluster> read(Path folder) throws IOException {
    var clusters = new TreeMap<String, List<Row>>();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        for (var line : Files.readAllLines(file)) {
          var cells = line.split("\t");
          var signs = Arrays.stream(cells, 3, cells.length).mapToDouble(Double::parseDouble).toArray();
          clusters
              .computeIfAbsent(cells[0], k -> new ArrayList<>())
              .add(new Row(cells[1], new RidgeLogistic.Row(signs, Boolean.parseBoolean(cells[2]))));
        }
      }
    }
    var all = new ArrayList<Cluster>();
    clusters.forEach((name, rows) -> all.add(new Cluster(name, rows)));
    return all;
  }

  private static Cluster read(KnownClusters.Known cluster) {
    var documents = new HashMap<String, String>();
    cluster.view().sources().forEach(s -> documents.put(s.evidence().hex(), s.name()));
    var known = cluster.gold().path("entities");
    var rows = new ArrayList<Row>();
    for (var pair : ReferentPairs.of(new IdentityStage.Input(cluster.told(), List.of()))) {
      String left = entity(known, documents.get(pair.document().hex()), pair.left());
      String right = entity(known, documents.get(pair.other().hex()), pair.right());
      rows.add(new Row(pair.kind(), new RidgeLogistic.Row(numbers(pair), !left.isEmpty() && left.equals(right))));
    }
    return new Cluster((cluster.gold().has("claims") ? "" : MARKED) + cluster.name(), rows);
  }

  private static double[] numbers(Pair pair) {
    return ReferentPairs.signs().stream().mapToDouble(s -> pair.signs().getOrDefault(s, 0.0)).toArray();
  }

  /// Whom most mentions of a referent mean; empty if nobody known.
  private static String entity(JsonNode known, String document, Referent referent) {
    var counts = new HashMap<String, Integer>();
    for (var mention : referent.mentions()) {
      counts.merge(entity(known, document, mention.start(), mention.end()), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static String entity(JsonNode known, String document, int start, int end) {
    String best = "";
    double most = 0;
    for (var entity : known) {
      for (var place : entity.path("mentions").path(document)) {
        int from = place.get(0).asInt();
        int to = place.get(1).asInt();
        double shared = (double) (Math.min(end, to) - Math.max(start, from)) / (Math.max(end, to) - Math.min(start, from));
        if (shared > most) {
          most = shared;
          best = entity.path("id").asString("");
        }
      }
    }
    return best;
  }

  private static List<RidgeLogistic.Row> rows(Stream<Cluster> clusters, String kind) {
    return clusters
        .filter(c -> !FROM_KNOWN.contains(kind) || !c.name().startsWith(MARKED))
        .flatMap(c -> c.rows().stream())
        .filter(r -> r.kind().equals(kind))
        .map(Row::row)
        .toList();
  }

  private static long counted(List<Cluster> clusters, String kind) {
    return clusters.stream().filter(c -> !FROM_KNOWN.contains(kind) || !c.name().startsWith(MARKED)).count();
  }

  private static void report(List<Cluster> clusters, String kind) {
    var all = rows(clusters.stream(), kind);
    long same = all.stream().filter(RidgeLogistic.Row::answer).count();
    System.out.printf(Locale.ROOT, "%s: %d clusters, %,d pairs that no rule joined, %d of them one%n", kind, counted(clusters, kind), all.size(), same);
    var right = new int[THRESHOLDS.length];
    var said = new int[THRESHOLDS.length];
    for (int part = 0; part < PARTS; part++) {
      int left = part;
      var weights = new RidgeLogistic(RIDGE).fit(rows(clusters.stream().filter(c -> clusters.indexOf(c) % PARTS != left), kind));
      for (var row : rows(clusters.stream().filter(c -> clusters.indexOf(c) % PARTS == left), kind)) {
        for (int t = 0; t < THRESHOLDS.length; t++) {
          boolean joined = RidgeLogistic.probability(weights, row.signs()) >= THRESHOLDS[t];
          said[t] += joined ? 1 : 0;
          right[t] += joined && row.answer() ? 1 : 0;
        }
      }
    }
    System.out.println("each tenth of the clusters by the weights of the others, pair by pair:");
    for (int t = 0; t < THRESHOLDS.length; t++) {
      System.out.printf(Locale.ROOT, "  at %.2f: %d joined, %d rightly, precision %.2f, recall %.2f%n", THRESHOLDS[t], said[t], right[t], (double) right[t] / Math.max(1, said[t]), (double) right[t] / Math.max(1, same));
    }
  }

  private static String table(List<Cluster> clusters, String kind) {
    var all = rows(clusters.stream(), kind);
    var weights = new RidgeLogistic(RIDGE).fit(all);
    var table = new StringBuilder();
    table
        .append("# What each sign weighs, in natural logarithms of odds, by which two names of different documents\n")
        .append("# are held to be one").append(kind.equals("mixed") ? ", though taken for different kinds of thing" : " " + kind).append(" (analyze.identity.SameReferent).\n")
        .append("# made by: bench/referents\n")
        .append("# method: logistic regression with a ridge, 30 steps of Newton's\n")
        .append("# learned from: the project's own ").append(counted(clusters, kind)).append(" clusters for tuning, ")
        .append(all.size()).append(" pairs that no rule joined, of which ")
        .append(all.stream().filter(RidgeLogistic.Row::answer).count()).append(" are one\n")
        .append(RidgeLogistic.lines(ReferentPairs.signs(), weights));
    return table.toString();
  }
}
