package org.rapporteur.desk.estimate;

import static org.rapporteur.desk.estimate.Figures.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.rapporteur.analyze.estimate.Cells;
import org.rapporteur.analyze.estimate.GraphAverage;
import org.rapporteur.analyze.estimate.Linking;
import org.rapporteur.analyze.estimate.Preparation;
import org.rapporteur.analyze.estimate.Stepwise;
import org.rapporteur.analyze.numerics.Quantiles;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Design;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.LinkedLists;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;

/// Carries the uncertainty of matches into the estimate (E14): every match is drawn again from its
/// probability, fifty times, and each of the tables is estimated.
final class Redrawn {
  private static final int TABLES = 50;
  private static final int LEAST_LISTS = 3;
  private static final double[] THRESHOLDS = {0.95, 0.8, 0.5, 0.2};
  private static final int MOST_LISTS_OF_GRAPHS = 6;

  private final Linking linking;
  private final Design design;
  private final Streams streams;
  private final Steps progress;
  private final long seed;

  Redrawn(LinkedLists lists, Design design, String hash, long seed, Steps progress) {
    linking = new Linking(lists);
    this.design = design;
    this.seed = seed;
    this.progress = progress;
    streams = new Streams(hash, Method.LINKAGE.label(), seed);
  }

  /// Stepwise estimates combined by Rubin's rule, and the pooled posterior of graphs.
  List<Estimate> rows() {
    var unknown = new ArrayList<Double>();
    var errors = new ArrayList<Double>();
    var known = new ArrayList<Double>();
    var pooled = new ArrayList<double[]>();
    progress.begin("matches drawn again", TABLES);
    for (int m = 0; m < TABLES; m++) {
      var table = prepared(linking.drawn(streams.stream(m)));
      progress.step(table.people() + " people");
      if (table.lists().size() < LEAST_LISTS) {
        continue;
      }
      var choice = stepwise(table);
      double rest = choice.total() - table.people();
      if (rest > 0 && Double.isFinite(choice.error())) {
        unknown.add(rest);
        errors.add(choice.error());
        known.add((double) table.people());
      }
      if (graphs(table)) {
        pooled.add(points(table));
      }
    }
    progress.end(unknown.size() + " of " + TABLES + " with an estimate");
    return List.of(combined(unknown, errors, known), pooled(pooled));
  }

  private static boolean graphs(ListTable table) {
    return table.lists().size() <= MOST_LISTS_OF_GRAPHS && table.structuralZeros().isEmpty();
  }

  private static double[] points(ListTable table) {
    var average = new GraphAverage(Cells.of(table), GraphAverage.usualDelta(table.lists().size()));
    return average.everywhere().points().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Estimate combined(List<Double> unknown, List<Double> errors, List<Double> known) {
    String settings = "stepwise choice on " + TABLES + " tables";
    if (unknown.isEmpty()) {
      return Estimate.refused(
          Method.LINKAGE, settings, "", "None of the tables drawn has a stepwise estimate.");
    }
    double[] rest = Linking.combined(array(unknown), array(errors));
    double people = Quantiles.median(array(known));
    return new Estimate(
        Method.LINKAGE,
        settings,
        "",
        new Outcome.Total(
            people + rest[0],
            people + rest[1],
            people + rest[2],
            "Rubin's rule on the logarithm of the unknown"),
        failed(unknown.size()),
        List.of(
            fact("tables", TABLES),
            fact("tables with an estimate", unknown.size()),
            fact("known people, over the tables", spread(array(known))),
            fact("unknown people, over the tables", spread(array(unknown)))),
        seed);
  }

  private Estimate pooled(List<double[]> points) {
    String settings = "decomposable graphs on " + TABLES + " tables";
    if (points.isEmpty()) {
      return Estimate.refused(
          Method.LINKAGE, settings, "", "None of the tables drawn can be averaged over graphs.");
    }
    double[] all = points.stream().flatMapToDouble(DoubleStream::of).sorted().toArray();
    return new Estimate(
        Method.LINKAGE,
        settings,
        "",
        new Outcome.Total(
            Quantiles.of(all, 0.5),
            Quantiles.of(all, 0.025),
            Quantiles.of(all, 0.975),
            "posterior, pooled over the tables"),
        failed(points.size()),
        List.of(fact("tables", TABLES), fact("tables with an estimate", points.size())),
        seed);
  }

  private static List<Caution> failed(int done) {
    return TABLES - done > TABLES / 20
        ? List.of(
            new Caution(
                Caution.Kind.FAILED_REPLICATES,
                TABLES
                    - done
                    + " of "
                    + TABLES
                    + " tables had no estimate, so the interval speaks only for the others."))
        : List.of();
  }

  /// The estimate at a strict, the usual and loose thresholds, and what one percent more links do.
  Check check() {
    var rows = new ArrayList<List<String>>();
    rows.add(row("as proposed by the linking", linking.proposed()));
    for (double threshold : THRESHOLDS) {
      rows.add(row("all from " + threshold, linking.from(threshold)));
    }
    return new Check(
        "If more or fewer matches were right",
        "A match that was missed makes two persons of one, and the estimate too large; a false one"
            + " makes it too small. "
            + elasticity(),
        List.of("Matches joined", "Links", "Known people", "Stepwise estimate"),
        rows);
  }

  private List<String> row(String name, Linking.Joined joined) {
    var table = prepared(joined);
    double total = table.lists().size() < LEAST_LISTS ? Double.NaN : stepwise(table).total();
    return List.of(
        name,
        grouped((double) joined.links()),
        grouped((double) table.people()),
        Double.isNaN(total) ? "no estimate" : grouped(total));
  }

  private String elasticity() {
    var strict = linking.from(THRESHOLDS[0]);
    var loose = linking.from(THRESHOLDS[THRESHOLDS.length - 1]);
    var few = prepared(strict);
    var many = prepared(loose);
    if (strict.links() == 0
        || loose.links() == strict.links()
        || few.lists().size() < LEAST_LISTS
        || many.lists().size() < LEAST_LISTS) {
      return "";
    }
    double change =
        StrictMath.log(stepwise(many).total() / stepwise(few).total())
            / StrictMath.log((double) loose.links() / strict.links());
    return Double.isNaN(change)
        ? ""
        : String.format(
            Locale.ROOT,
            "Here 1 percent more links: about %.1f percent %s people.",
            Math.abs(change),
            change > 0 ? "more" : "fewer");
  }

  private ListTable prepared(Linking.Joined joined) {
    return Preparation.of(design.declaredOn(joined.material().table())).table();
  }

  private static Stepwise.Choice stepwise(ListTable table) {
    return new Stepwise(table.lists().size(), Stepwise.USUAL_THRESHOLD, table.referrals())
        .choose(Cells.of(table));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static String spread(double[] values) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    return grouped(sorted[0]) + " to " + grouped(sorted[sorted.length - 1]);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
