package org.rapporteur.desk.estimate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.collect.estimate.ListFile;
import org.rapporteur.collect.estimate.TargetsFile;
import org.rapporteur.model.analysis.Work;
import org.rapporteur.model.estimate.Caution;
import org.rapporteur.model.estimate.Estimate;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.Method;
import org.rapporteur.model.estimate.Outcome;
import org.rapporteur.model.estimate.Target;

/// Runs every row of a file of known results and says which are met.
public final class Reproduce {
  private static final long SEED = 1;

  /// One row, done.
  ///
  /// @param met whether everything that the row asks for is within its tolerance
  /// @param why what is not, or what the row asks for besides numbers
  /// @param seconds it took
  public record Row(Target target, Estimate estimate, boolean met, String why, double seconds) {}

  private final Path tables;
  private final Work work;
  private final Steps progress;
  private final Map<String, ListTable> read = new HashMap<>();

  /// @param tables the folder of the tables, named `DATASET.csv`, or a folder with such a `data`
  ///   folder
  public Reproduce(Path tables, Work work, Steps progress) {
    this.tables = tables;
    this.work = work;
    this.progress = progress;
  }

  /// All rows, in their order.
  public List<Row> run(Path targets) {
    var rows = TargetsFile.read(targets);
    progress.begin("reproduce", rows.size());
    var done = new ArrayList<Row>();
    for (Target target : rows) {
      done.add(row(target));
      progress.step(target.id() + " " + target.estimator());
    }
    progress.end(done.stream().filter(Row::met).count() + " of " + done.size() + " met");
    return done;
  }

  private Row row(Target target) {
    long begun = System.nanoTime();
    Estimate estimate = estimate(target);
    double seconds = (System.nanoTime() - begun) / 1e9;
    String why = shortfall(target, estimate);
    return new Row(target, estimate, why.isEmpty(), why, seconds);
  }

  private Estimate estimate(Target target) {
    var method = Method.of(target.estimator());
    String model = target.model().startsWith("[") || isMain(target.model()) ? target.model() : "";
    return new Estimators(work, SEED)
        .estimate(table(target.dataset()), method, settings(target, method), model);
  }

  /// Thresholding is published of one short walk with a fixed seed, which chance moves by more than
  /// the last digit printed; so what is compared with it is the same walk.
  private static Settings settings(Target target, Method method) {
    boolean walked =
        method == Method.BAYESTHRESH
            && target.source().matches("(?i).*(MultipleSystemsEstimation|MCMCpack).*");
    return new Settings(
        walked ? target.settings() + ", " + ThresholdEstimates.PUBLISHED : target.settings());
  }

  private static boolean isMain(String model) {
    return model.equalsIgnoreCase("main effects") || model.equalsIgnoreCase("independence");
  }

  private ListTable table(String dataset) {
    return read.computeIfAbsent(dataset, name -> ListFile.read(file(name), List.of()).table());
  }

  private Path file(String dataset) {
    if (dataset.isBlank() || !dataset.matches("[\\w. ()-]+") || dataset.contains("..")) {
      throw new IllegalArgumentException("“" + dataset + "” is no name of a table.");
    }
    for (Path place :
        List.of(
            tables.resolve(dataset + ".csv"), tables.resolve("data").resolve(dataset + ".csv"))) {
      if (Files.exists(place)) {
        return place;
      }
    }
    throw new IllegalArgumentException(
        "There is no " + dataset + ".csv in " + tables + ": name the folder with --tables.");
  }

  /// What is not as the row asks; empty if all is.
  private static String shortfall(Target target, Estimate estimate) {
    String note = target.note();
    if (note.contains("NON-EXISTENT")) {
      return estimate.has(Caution.Kind.NOT_ESTIMABLE) ? "" : "a number was given and should not be";
    }
    if (note.contains("CHAINS DISAGREE")) {
      return estimate.has(Caution.Kind.CHAINS_DISAGREE) ? "" : "the chains were taken to agree";
    }
    if (note.contains("BIMODAL")) {
      return estimate.has(Caution.Kind.BIMODAL) ? "" : "two groups of models were not seen";
    }
    return switch (estimate.outcome()) {
      case Outcome.Status status ->
          status.code() == target.estimate()
              ? ""
              : "status " + status.code() + " instead of " + (int) target.estimate();
      case Outcome.Refused refused ->
          Double.isNaN(target.estimate()) ? "" : "refused: " + refused.reason();
      case Outcome.Total number -> numbers(target, estimate, number);
    };
  }

  private static String numbers(Target target, Estimate estimate, Outcome.Total number) {
    var off = new ArrayList<String>();
    if (Double.isNaN(target.estimate()) && Double.isNaN(target.low())) {
      off.add("a number was given and none expected");
    }
    compare("estimate", number.point(), target.estimate(), target.pointTolerance(), off);
    compare("lower end", number.low(), target.low(), target.intervalTolerance(), off);
    compare("upper end", number.high(), target.high(), target.intervalTolerance(), off);
    if (target.model().startsWith("[") && estimate.model().startsWith("[")) {
      int lists =
          Math.max(
              2,
              target
                  .model()
                  .concat(estimate.model())
                  .chars()
                  .filter(Character::isDigit)
                  .map(c -> c - '0')
                  .max()
                  .orElse(2));
      if (!Hierarchy.parse(target.model(), lists)
          .equals(Hierarchy.parse(estimate.model(), lists))) {
        off.add("model " + estimate.model() + " instead of " + target.model());
      }
    }
    return String.join("; ", off);
  }

  private static void compare(
      String what, double got, double expected, double tolerance, List<String> off) {
    if (Double.isNaN(expected) || Double.isNaN(tolerance)) {
      return;
    }
    boolean same = Double.isInfinite(expected) && Double.isInfinite(got);
    if (!same && !(Math.abs(got - expected) <= tolerance * Math.abs(expected))) {
      off.add(what + " " + Figures.plain(got) + " instead of " + Figures.plain(expected));
    }
  }
}
