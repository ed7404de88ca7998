import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.rapporteur.analyze.numerics.Samples;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.estimate.Estimators;
import org.rapporteur.desk.estimate.Settings;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.SourceList;
import org.rapporteur.model.estimate.StructuralZero;

/// How often an interval holds the truth: tables of 2,000 invented people on four lists, drawn in
/// five ways, each method on each of them. Writes the table that the product ships and quotes.
/// Run `bench/estimate/coverage.sh [share of the tables] [out.tsv]` after a build.
class Coverage {
  private static final int PEOPLE = 2_000;
  private static final long SEED = 7;

  /// @param probabilities of the combinations, the one without any list first
  private record Kind(String name, double[] probabilities, List<Integer> impossible) {}

  /// @param tables of each kind; chains and bootstraps that choose among all models get fewer
  private record Tried(Method method, String settings, String model, int tables) {
    /// What tells settings of one method apart; the rest only says how long to run.
    String variant() {
      return !model.isEmpty()
          ? model
          : settings.isEmpty() || settings.contains("=") ? "usual" : settings;
    }
  }

  private static final class Score {
    int tables;
    int given;
    int held;
    int below;
    int above;
    final List<Double> widths = new ArrayList<>();
    final List<Double> errors = new ArrayList<>();
  }

  public static void main(String[] arguments) throws Exception {
    double share = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 1;
    var tried =
        List.of(
            new Tried(Method.LOGLIN_FIXED, "", "main effects", 500),
            new Tried(Method.LOGLIN_FIXED, "best", "", 500),
            new Tried(Method.CHAO_LB_LOGLIN, "Mth", "", 500),
            new Tried(Method.HETEROGENEITY, "Mth Darroch", "", 500),
            new Tried(Method.LOGLIN_BIC_AVERAGE, "", "", 500),
            new Tried(Method.CHAPMAN, "", "", 500),
            new Tried(Method.LOGLIN_STEPWISE_BCA, "nboot=500 seeds=1", "", 500),
            new Tried(Method.LOGLIN_BIC_BCA, "nboot=400 seeds=1", "", 200),
            new Tried(Method.DGA_BMA, "", "", 200),
            new Tried(Method.BAYESTHRESH, "draws=20000", "", 200),
            new Tried(Method.LCMCR, "4 chains burn=2000 samples=400 thin=10", "", 100));
    var scores = new LinkedHashMap<String, Score>();
    var seconds = new TreeMap<String, Double>();
    for (Kind kind : kinds()) {
      for (int t = 0; t < 500 * share; t++) {
        ListTable table = draw(kind, t);
        for (Tried one : tried) {
          if (t < one.tables() * share) {
            long begun = now();
            score(scores, kind, one, table);
            seconds.merge(one.method().label(), (now() - begun) / 1e9, Double::sum);
          }
        }
      }
      System.err.println(kind.name() + ": " + seconds);
    }
    try (var out =
        arguments.length > 1
            ? new PrintStream(Path.of(arguments[1]).toFile(), StandardCharsets.UTF_8)
            : System.out) {
      print(out, tried, scores, share);
    }
  }

  /// Four lists; what differs is how they depend on each other.
  private static List<Kind> kinds() {
    double[] usual = {0.30, 0.25, 0.20, 0.15};
    double[] small = {0.30, 0.25, 0.06, 0.05};
    var apart = new ArrayList<Integer>();
    for (int pattern = 1; pattern < 16; pattern++) {
      if ((pattern & 0b1100) == 0b1100) {
        apart.add(pattern);
      }
    }
    double[] easy = lists(new double[] {0.70, 0.60, 0.65, 0.60}, 0, 1);
    double[] hard = lists(new double[] {0.25, 0.20, 0.15, 0.12}, 0, 1);
    var classes = new double[16];
    for (int i = 0; i < 16; i++) {
      classes[i] = 0.9 * hard[i] + 0.1 * easy[i];
    }
    double[] closed = lists(usual, 0, 1);
    apart.forEach(pattern -> closed[pattern] = 0);
    return List.of(
        new Kind("independence", lists(usual, 0, 1), List.of()),
        new Kind("one positive pair", lists(usual, 0b0011, 4), List.of()),
        new Kind("two latent classes", classes, List.of()),
        new Kind("a pair that hardly overlaps", lists(small, 0b1100, 0.05), List.of()),
        new Kind("a structural zero", closed, apart));
  }

  /// Independent lists, but for one pair with the given odds ratio.
  private static double[] lists(double[] chances, int pair, double oddsRatio) {
    var cells = new double[16];
    for (int pattern = 0; pattern < 16; pattern++) {
      cells[pattern] = (pattern & pair) == pair && pair != 0 ? oddsRatio : 1;
      for (int j = 0; j < 4; j++) {
        cells[pattern] *= (pattern >> j & 1) == 1 ? chances[j] : 1 - chances[j];
      }
    }
    return cells;
  }

  private static ListTable draw(Kind kind, int number) {
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom")
            .create(SEED * 1_000_003L + kind.name().hashCode() * 31L + number);
    var drawn = new long[16];
    new Samples(random).multinomial(PEOPLE, kind.probabilities(), drawn);
    var counts = new TreeMap<Integer, Long>();
    for (int pattern = 1; pattern < 16; pattern++) {
      counts.put(pattern, drawn[pattern]);
    }
    return new ListTable(
        List.of("a", "b", "c", "d").stream().map(SourceList::named).toList(),
        counts,
        kind.impossible().stream()
            .map(p -> new StructuralZero(p, "c closed before d opened", "bench"))
            .toList(),
        List.of());
  }

  private static void score(Map<String, Score> scores, Kind kind, Tried one, ListTable table) {
    var score = scores.computeIfAbsent(key(one, kind.name()), k -> new Score());
    score.tables++;
    var estimate =
        new Estimators(new Cores(1), 1).estimate(table, one.method(), new Settings(one.settings()), one.model());
    var number = estimate.number().filter(n -> n.hasInterval() && !estimate.hatched());
    if (number.isEmpty()) {
      return;
    }
    score.given++;
    double low = number.get().low();
    double high = number.get().high();
    boolean bound = one.method().lowerBound();
    score.below += !bound && high < PEOPLE ? 1 : 0;
    score.above += low > PEOPLE ? 1 : 0;
    score.held += low <= PEOPLE && (bound || high >= PEOPLE) ? 1 : 0;
    score.widths.add(high / low);
    score.errors.add(number.get().point() / PEOPLE - 1);
  }

  private static String key(Tried one, String kind) {
    return one.method().label() + "\t" + one.variant() + "\t" + one.settings() + "\t" + kind;
  }

  private static void print(
      PrintStream out, List<Tried> tried, Map<String, Score> scores, double share) {
    out.println("# How often intervals held the truth, by simulation: bench/estimate/coverage.sh" + (share == 1 ? "" : " " + share));
    out.println("# Made " + LocalDate.now(ZoneOffset.UTC) + ", seed " + SEED + ", " + PEOPLE + " people, four lists.");
    out.println("# given: tables with an interval that was not hatched; held: of these, the truth inside (a lower");
    out.println("# bound: not above it); too low, too high: the interval beside the truth; width: median of");
    out.println("# high / low; error: median of estimate / truth - 1.");
    out.println("method\tvariant\tsettings\tkind\ttables\tgiven\theld\ttoo low\ttoo high\twidth\terror");
    for (Tried one : tried) {
      for (Kind kind : kinds()) {
        var s = scores.get(key(one, kind.name()));
        out.println(
            key(one, kind.name())
                + "\t" + s.tables + "\t" + s.given + "\t" + s.held + "\t" + s.below + "\t" + s.above
                + "\t" + median(s.widths) + "\t" + median(s.errors));
      }
    }
  }

  private static String median(List<Double> values) {
    if (values.isEmpty()) {
      return "";
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return String.format(Locale.ROOT, "%.3f", sorted[sorted.length / 2]);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
