import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.family.FamilyPairs;
import org.rapporteur.analyze.family.FamilyPairs.Pair;
import org.rapporteur.analyze.family.FamilyStage;
import org.rapporteur.analyze.numerics.RidgeLogistic;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.model.evidence.EvidenceId;
import tools.jackson.databind.JsonNode;

/// Learns how much it weighs that two documents tell alike from beginning to end, from clusters of texts
/// whose families are known. `bench/families` runs it.
///
/// The weights are those of a logistic regression ([RidgeLogistic]). How well they carry over is told by leaving
/// out a twelfth of the clusters at a time.
final class Families {
  private static final double[] THRESHOLDS = {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95};
  private static final int PARTS = 12;
  private static final double RIDGE = 0.1;

  public static void main(String[] arguments) throws IOException {
    var clusters = KnownClusters.of(arguments).read(Families::read);
    report(clusters);
    var table = Path.of(arguments[1]).resolve("told-alike.tsv");
    Files.createDirectories(table.toAbsolutePath().getParent());
    Files.writeString(table, table(clusters));
    System.out.println("written: " + table);
  }

  /// @param gold how many pairs of documents are known to be of one family
  private record Cluster(List<Row> rows, int gold) {}

  /// @param related whether both are known to be of one family
  private record Row(Pair pair, double[] signs, boolean related) {}

  private static Cluster read(KnownClusters.Known cluster) {
    var documents = new HashMap<EvidenceId, String>();
    cluster.view().sources().forEach(s -> documents.put(s.evidence(), s.name()));
    var homes = new HashMap<EvidenceId, Map<Integer, String>>();
    for (var entity : cluster.view().analysis().entities()) {
      entity.referents().forEach(r ->
          homes.computeIfAbsent(r.evidence(), k -> new HashMap<>()).put(r.number(), entity.id().value()));
    }
    var told = cluster.told();
    var input = new FamilyStage.Input(told, e -> homes.getOrDefault(e, Map.of()), new AnchorStage().dates(told));
    var rows = new ArrayList<Row>();
    for (var pair : FamilyPairs.of(input)) {
      var names = List.of(documents.getOrDefault(pair.left(), ""), documents.getOrDefault(pair.right(), ""));
      boolean related = families(cluster.gold()).stream().anyMatch(f -> f.containsAll(names));
      rows.add(new Row(pair, numbers(pair), related));
    }
    int gold = families(cluster.gold()).stream().mapToInt(f -> f.size() * (f.size() - 1) / 2).sum();
    return new Cluster(rows, gold);
  }

  private static List<List<String>> families(JsonNode gold) {
    return gold.path("families").valueStream()
        .map(f -> f.path("docs").valueStream().map(d -> d.asString("")).toList())
        .toList();
  }

  private static double[] numbers(Pair pair) {
    return FamilyPairs.signs().stream().mapToDouble(s -> pair.signs().getOrDefault(s, 0.0)).toArray();
  }

  private static List<Row> rows(List<Cluster> clusters) {
    return clusters.stream().flatMap(c -> c.rows().stream()).toList();
  }

  private static double[] fit(List<Row> rows) {
    return new RidgeLogistic(RIDGE)
        .fit(rows.stream().filter(r -> !r.pair().signs().isEmpty()).map(r -> new RidgeLogistic.Row(r.signs(), r.related())).toList());
  }

  private static void report(List<Cluster> clusters) {
    int gold = clusters.stream().mapToInt(Cluster::gold).sum();
    var all = rows(clusters);
    long ruled = all.stream().filter(r -> r.pair().ruled()).count();
    long rightly = all.stream().filter(r -> r.pair().ruled() && r.related()).count();
    System.out.printf(Locale.ROOT, "%d clusters, %,d pairs of documents, %d known to be of one family; the rules join %d, %d of them rightly%n", clusters.size(), all.size(), gold, ruled, rightly);
    var said = new int[THRESHOLDS.length];
    var right = new int[THRESHOLDS.length];
    for (int part = 0; part < PARTS; part++) {
      int mine = part;
      var left = clusters.stream().filter(c -> clusters.indexOf(c) % PARTS == mine).toList();
      var weights = fit(rows(clusters.stream().filter(c -> !left.contains(c)).toList()));
      for (var row : rows(left)) {
        double probability = RidgeLogistic.probability(weights, row.signs());
        for (int t = 0; t < THRESHOLDS.length; t++) {
          boolean joined = !row.pair().ruled() && !row.pair().signs().isEmpty() && probability >= THRESHOLDS[t];
          said[t] += joined ? 1 : 0;
          right[t] += joined && row.related() ? 1 : 0;
        }
      }
    }
    System.out.println("joined beyond the rules, each twelfth of the clusters by the weights of the others:");
    for (int t = 0; t < THRESHOLDS.length; t++) {
      System.out.printf(Locale.ROOT, "  at %.2f: %d pairs, %d of them rightly%n", THRESHOLDS[t], said[t], right[t]);
    }
  }

  private static String table(List<Cluster> clusters) {
    var rows = rows(clusters).stream().filter(r -> !r.pair().signs().isEmpty()).toList();
    return "# What each sign weighs, in natural logarithms of odds, by which two documents are held to tell alike\n"
        + "# from beginning to end (analyze.family.ToldAlike).\n"
        + "# made by: bench/families\n"
        + "# method: logistic regression with a ridge, at most 30 steps of Newton's\n"
        + "# learned from: the project's own " + clusters.size() + " clusters for tuning, " + rows.size()
        + " pairs of documents, of which " + rows.stream().filter(Row::related).count() + " are of one family\n"
        + RidgeLogistic.lines(FamilyPairs.signs(), fit(rows));
  }
}
