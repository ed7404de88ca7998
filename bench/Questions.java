import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.corroboration.CorroborationStage;
import org.rapporteur.analyze.corroboration.QuestionPairs;
import org.rapporteur.analyze.corroboration.QuestionPairs.Pair;
import org.rapporteur.analyze.gazetteer.Gazetteer;
import org.rapporteur.analyze.gazetteer.Synonyms;
import org.rapporteur.analyze.numerics.RidgeLogistic;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.time.Edtf;
import tools.jackson.databind.JsonNode;

/// Learns what the signs weigh by which two values are held to answer one question, from clusters of
/// texts whose contradictions are known. `bench/questions` runs it.
///
/// The weights are those of a logistic regression ([RidgeLogistic]). How well they carry over is told by leaving
/// out a twelfth of the clusters at a time.
final class Questions {
  private static final double[] THRESHOLDS = {0.2, 0.3, 0.4, 0.45, 0.5, 0.6};
  private static final int PARTS = 12;
  private static final double RIDGE = 1;
  private static final Pattern FIGURE =
      Pattern.compile("[<>=~]*\\s*(\\d+(?:\\.\\d+)?)(?:-(\\d+(?:\\.\\d+)?))?\\s*([a-z%]*).*");
  private static final Map<String, Double> DAYS =
      Map.of("days", 1.0, "weeks", 7.0, "months", 30.44, "years", 365.25);

  public static void main(String[] arguments) throws IOException {
    var clusters = KnownClusters.of(arguments).read(Questions::read);
    report(clusters);
    for (var kind : QuestionPairs.kinds()) {
      var table = Path.of(arguments[1]).resolve("same-" + kind + ".tsv");
      Files.createDirectories(table.toAbsolutePath().getParent());
      Files.writeString(table, table(kind, clusters));
      System.out.println("written: " + table);
    }
  }

  /// @param gold how many contradictions of figures or dates are known
  private record Cluster(List<Row> rows, int gold) {}

  /// @param answers the known contradiction that the pair states, or -1
  private record Row(Pair pair, double[] signs, int answers) {}

  private static Cluster read(KnownClusters.Known cluster) {
    var documents = new HashMap<String, String>();
    cluster.view().sources().forEach(s -> documents.put(s.evidence().hex(), s.name()));
    var known = known(cluster.gold());
    var rows = new ArrayList<Row>();
    for (var pair : QuestionPairs.of(input(cluster), Gazetteer.standard(), Synonyms.standard())) {
      rows.add(new Row(pair, numbers(pair), states(known, pair, documents)));
    }
    return new Cluster(rows, known.size());
  }

  private static CorroborationStage.Input input(KnownClusters.Known cluster) {
    var found = cluster.view().analysis();
    return new CorroborationStage.Input(
        cluster.told(), found.entities(), found.claims(), found.accounts(), found.events(), found.families());
  }

  private static double[] numbers(Pair pair) {
    return QuestionPairs.signs().stream().mapToDouble(s -> pair.signs().getOrDefault(s, 0.0)).toArray();
  }

  /// The known contradictions of which two answers at least are figures or dates.
  private static List<JsonNode> known(JsonNode gold) {
    return gold.path("conflicts").valueStream()
        .filter(c -> c.path("kind").asString("").equals("contradiction"))
        .filter(c -> c.path("values").valueStream().filter(v -> isValue(v.path("value").asString(""))).count() > 1)
        .toList();
  }

  private static boolean isValue(String printed) {
    return Edtf.parse(printed).isPresent() || FIGURE.matcher(printed).matches();
  }

  private static int states(List<JsonNode> known, Pair pair, Map<String, String> documents) {
    for (int i = 0; i < known.size(); i++) {
      var left = new HashSet<Integer>();
      var right = new HashSet<Integer>();
      int answer = 0;
      for (var value : known.get(i).path("values")) {
        if (gives(value, pair.left(), documents)) {
          left.add(answer);
        }
        if (gives(value, pair.right(), documents)) {
          right.add(answer);
        }
        answer++;
      }
      if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean gives(JsonNode answer, Claim claim, Map<String, String> documents) {
    String document = documents.getOrDefault(claim.span().evidence().hex(), "");
    return answer.path("docs").valueStream().anyMatch(d -> d.asString("").equals(document))
        && same(answer.path("value").asString(""), claim.value().print());
  }

  private static boolean same(String left, String right) {
    var one = FIGURE.matcher(left);
    var other = FIGURE.matcher(right);
    boolean date = Edtf.parse(left).isPresent() || Edtf.parse(right).isPresent();
    if (left.equals(right) || date || left.contains(":") || !one.matches() || !other.matches()) {
      return left.equals(right);
    }
    double unit = DAYS.getOrDefault(one.group(3), 1.0) / DAYS.getOrDefault(other.group(3), 1.0);
    return Math.abs(Double.parseDouble(one.group(1)) * unit / Double.parseDouble(other.group(1)) - 1) < 0.01;
  }

  private static List<Row> rows(List<Cluster> clusters) {
    return clusters.stream().flatMap(c -> c.rows().stream()).toList();
  }

  private static List<Row> rows(String kind, List<Cluster> clusters) {
    return rows(clusters).stream().filter(r -> r.pair().kind().equals(kind)).toList();
  }

  private static double[] fit(List<Row> rows) {
    return new RidgeLogistic(RIDGE)
        .fit(rows.stream().map(r -> new RidgeLogistic.Row(r.signs(), r.answers() >= 0)).toList());
  }

  private static void report(List<Cluster> clusters) {
    int gold = clusters.stream().mapToInt(Cluster::gold).sum();
    long stating = rows(clusters).stream().filter(r -> r.answers() >= 0).count();
    System.out.printf(Locale.ROOT, "%d clusters, %,d pairs, %d of them state one of %d known contradictions of figures and dates%n", clusters.size(), rows(clusters).size(), stating, gold);
    var right = new int[THRESHOLDS.length];
    var said = new int[THRESHOLDS.length];
    for (int part = 0; part < PARTS; part++) {
      int mine = part;
      var left = clusters.stream().filter(c -> clusters.indexOf(c) % PARTS == mine).toList();
      var others = clusters.stream().filter(c -> !left.contains(c)).toList();
      var weights = new HashMap<String, double[]>();
      QuestionPairs.kinds().forEach(kind -> weights.put(kind, fit(rows(kind, others))));
      for (var cluster : left) {
        for (int t = 0; t < THRESHOLDS.length; t++) {
          var told = told(cluster, weights, THRESHOLDS[t]);
          said[t] += told.size();
          right[t] += (int) told.stream().filter(r -> r.answers() >= 0).map(Row::answers).distinct().count();
        }
      }
    }
    System.out.println("each twelfth of the clusters by the weights of the others, every value compared once:");
    for (int t = 0; t < THRESHOLDS.length; t++) {
      System.out.printf(Locale.ROOT, "  at %.2f: %d contradictions said, %d known ones among them, precision %.2f, recall %.2f%n", THRESHOLDS[t], said[t], right[t], (double) right[t] / Math.max(1, said[t]), (double) right[t] / gold);
    }
  }

  private static double likely(Map<String, double[]> weights, Row row) {
    return RidgeLogistic.probability(weights.get(row.pair().kind()), row.signs());
  }

  private static List<Row> told(Cluster cluster, Map<String, double[]> weights, double threshold) {
    Set<String> used = new HashSet<>();
    var told = new ArrayList<Row>();
    cluster.rows().stream()
        .filter(r -> likely(weights, r) >= threshold)
        .sorted(Comparator.comparingDouble((Row r) -> likely(weights, r)).reversed())
        .forEach(r -> {
          var values = List.of(value(r.pair().left()), value(r.pair().right()));
          if (values.stream().noneMatch(used::contains)) {
            told.add(r);
          }
          used.addAll(values);
        });
    return told;
  }

  private static String value(Claim claim) {
    return claim.span().evidence().hex() + claim.property() + claim.value().print();
  }

  private static String table(String kind, List<Cluster> clusters) {
    var rows = rows(kind, clusters);
    return "# What each sign weighs, in natural logarithms of odds, by which two values that exclude each other\n"
        + "# are held to answer one question (analyze.corroboration.SameQuestion).\n"
        + "# made by: bench/questions\n"
        + "# method: logistic regression with a ridge, at most 30 steps of Newton's\n"
        + "# learned from: the project's own " + clusters.size() + " clusters for tuning, " + rows.size()
        + " pairs of values, of which " + rows.stream().filter(r -> r.answers() >= 0).count()
        + " state a known contradiction\n"
        + RidgeLogistic.lines(QuestionPairs.signs(), fit(rows));
  }
}
