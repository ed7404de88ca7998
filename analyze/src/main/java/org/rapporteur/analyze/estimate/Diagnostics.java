package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.model.estimate.Check;
import org.rapporteur.model.estimate.Light;
import org.rapporteur.model.estimate.Light.Colour;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.ModelFit;

/// What the table shows about itself, apart from any total.
public final class Diagnostics {
  private static final long FEW = 30;
  private static final double LARGE_RESIDUAL = 3;

  private final ListTable table;
  private final Cells cells;
  private final int lists;

  public Diagnostics(ListTable table) {
    this.table = table;
    cells = Cells.of(table);
    lists = table.lists().size();
  }

  /// The conditions for a statement.
  public List<Light> lights(boolean copies) {
    var lights = new ArrayList<Light>();
    lights.add(
        lists >= 3
            ? new Light(Colour.GREEN, "At least three lists", lists + " lists")
            : new Light(
                Colour.RED,
                "At least three lists",
                "Only " + lists + ": two lists cannot show whether they depend on each other."));
    long people = table.people();
    lights.add(
        people >= FEW
            ? new Light(
                Colour.GREEN, "At least thirty people", grouped((double) people) + " people")
            : new Light(Colour.RED, "At least thirty people", "Only " + people + "."));
    lights.add(overlaps());
    lights.add(singletons());
    lights.add(copies(copies));
    return lights;
  }

  private Light copies(boolean nested) {
    if (lists >= 3 && different() < 3) {
      return new Light(
          Colour.RED,
          "No list is a copy",
          "Only "
              + different()
              + (different() == 1 ? " list differs" : " lists differ")
              + " from the others: the rest hold the same people and tell nothing more.");
    }
    return nested
        ? new Light(
            Colour.AMBER,
            "No list is a copy",
            "A list is contained in another; merge lists of one source before estimating.")
        : new Light(Colour.GREEN, "No list is a copy", "No list is contained in another.");
  }

  /// Lists that do not hold exactly the people of an earlier one.
  private long different() {
    return IntStream.range(0, lists)
        .filter(j -> IntStream.range(0, j).noneMatch(i -> same(i, j)))
        .count();
  }

  private boolean same(int one, int other) {
    double both = cells.margin(1 << one | 1 << other);
    return both == cells.margin(1 << one) && both == cells.margin(1 << other);
  }

  private Light overlaps() {
    var none = new ArrayList<String>();
    for (int i = 0; i < lists; i++) {
      for (int j = i + 1; j < lists; j++) {
        if (cells.margin(1 << i | 1 << j) == 0 && couldOverlap(1 << i | 1 << j)) {
          none.add(String.join(" and ", table.names(1 << i | 1 << j)));
        }
      }
    }
    return none.isEmpty()
        ? new Light(
            Colour.GREEN, "Every pair of lists overlaps", "All pairs that can share people do.")
        : new Light(
            Colour.AMBER,
            "Every pair of lists overlaps",
            "Nobody is on both of: "
                + String.join("; ", none)
                + ". If nobody could be, declare it.");
  }

  /// Whether nothing declares that nobody can be on both.
  private boolean couldOverlap(int pair) {
    return IntStream.range(1, 1 << lists).anyMatch(p -> (p & pair) == pair && cells.possible(p));
  }

  private Light singletons() {
    double share = (double) table.onExactly(1) / Math.max(1, table.people());
    String words = Math.round(100 * share) + " percent are on one list only";
    return new Light(
        share > 0.95 ? Colour.RED : share > 0.8 ? Colour.AMBER : Colour.GREEN,
        "Enough people on several lists",
        words + (share > 0.8 ? ": there is little overlap to reckon with." : "."));
  }

  /// How many are on both of two lists, and how many would be if all lists were independent.
  public Check pairs() {
    var kernel = LogLinear.forOrder(lists, 1);
    int[] main = IntStream.range(0, lists).map(j -> 1 << j).toArray();
    boolean settled = kernel.fit(main, cells, null);
    double total = cells.people() + kernel.unseen();
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < lists; i++) {
      for (int j = i + 1; j < lists; j++) {
        double both = cells.margin(1 << i | 1 << j);
        double expected = cells.margin(1 << i) * cells.margin(1 << j) / total;
        double ratio = both / expected;
        rows.add(
            List.of(
                (settled && (ratio > 2 || ratio < 0.5) ? "! " : "")
                    + String.join(" and ", table.names(1 << i | 1 << j)),
                grouped(both),
                settled ? grouped(Math.rint(expected)) : "none",
                settled ? decimal(ratio) : "none",
                amongThirds(i, j)));
      }
    }
    return new Check(
        "Pairs of lists",
        "How many people two lists share, beside how many they would share if all lists were"
            + " independent. A ratio far from 1 says that two lists depend on each other. The odds"
            + " ratios are among the people of a third list, all of whom are known: they need no"
            + " estimate.",
        List.of("Lists", "On both", "If independent", "Ratio", "Odds ratio among those on"),
        rows);
  }

  private String amongThirds(int first, int second) {
    return IntStream.range(0, lists)
        .filter(k -> k != first && k != second)
        .mapToObj(k -> table.lists().get(k).name() + " " + oddsRatio(first, second, k))
        .collect(Collectors.joining(", "));
  }

  private String oddsRatio(int first, int second, int third) {
    double all = cells.margin(1 << third);
    double both = cells.margin(1 << first | 1 << second | 1 << third);
    double one = cells.margin(1 << first | 1 << third) - both;
    double other = cells.margin(1 << second | 1 << third) - both;
    double neither = all - both - one - other;
    return one * other == 0 ? "none" : decimal(both * neither / (one * other));
  }

  /// Takes each list in turn as the whole of people and asks the others how many they miss of it
  /// (Binette and Steorts).
  public Check consistency() {
    var rows = new ArrayList<List<String>>();
    for (int held = 0; held < lists && lists >= 3; held++) {
      rows.add(consistency(held));
    }
    return new Check(
        "Can the lists find what one of them knows?",
        "Each list is taken as if it were everybody. The other lists see part of it; from their"
            + " overlaps the size of the list is estimated by the stepwise method, and compared"
            + " with what it is.",
        List.of("List", "People on it", "Seen by others", "Estimated", "Off by"),
        rows);
  }

  private List<String> consistency(int held) {
    var others =
        IntStream.range(0, lists).filter(j -> j != held).mapToObj(Integer::valueOf).toList();
    var counts = cells.counts().clone();
    for (int pattern = 1; pattern < counts.length; pattern++) {
      counts[pattern] = (pattern >> held & 1) == 1 ? counts[pattern] : 0;
    }
    Cells seen = cells.with(counts).on(others);
    double truth = cells.margin(1 << held);
    double estimate =
        seen.people() == 0
            ? Double.NaN
            : new Stepwise(others.size(), Stepwise.USUAL_THRESHOLD, List.of()).choose(seen).total();
    double off = 100 * (estimate / truth - 1);
    return List.of(
        (Double.isNaN(estimate) || Math.abs(off) > 25 ? "! " : "") + table.lists().get(held).name(),
        grouped(truth),
        grouped(seen.people()),
        Double.isNaN(estimate) ? "no estimate" : grouped(Math.rint(estimate)),
        Double.isNaN(estimate) ? "" : String.format(Locale.ROOT, "%+.0f %%", off));
  }

  /// The stepwise estimate without each list, and with each two lists merged; and what became of
  /// lists that were left out before.
  ///
  /// @param given the table with them
  public Check dropped(ListTable given) {
    var rows = new ArrayList<List<String>>();
    for (int j = 0; j < given.lists().size(); j++) {
      if (!table.names().contains(given.names().get(j))) {
        rows.add(leftOut(given, j));
      }
    }
    for (int left = 0; left < lists && lists >= 4; left++) {
      int gone = left;
      var kept = IntStream.range(0, lists).filter(j -> j != gone).boxed().toList();
      rows.add(row("without " + table.lists().get(left).name(), cells.on(kept)));
    }
    for (int i = 0; i < lists && lists >= 4; i++) {
      for (int j = i + 1; j < lists; j++) {
        rows.add(row(String.join(" and ", table.names(1 << i | 1 << j)) + " as one", merged(i, j)));
      }
    }
    return new Check(
        "Without a list, or with two as one",
        "The stepwise estimate again, after a list is left out or two are merged. A total that"
            + " leaps shows which list carries it.",
        List.of("Table", "Known", "Estimated"),
        rows);
  }

  private static List<String> leftOut(ListTable given, int list) {
    long people = given.onAll(1 << list);
    String name = "! " + given.names().get(list) + " was left out before: ";
    return List.of(
        name + (people == 0 ? "nobody is on it" : "it shares nobody with the others"),
        grouped((double) people) + " on it alone",
        "none with it");
  }

  private Cells merged(int first, int second) {
    var counts = new double[1 << (lists - 1)];
    var possible = new boolean[counts.length];
    java.util.Arrays.fill(possible, true);
    possible[0] = false;
    for (int pattern = 1; pattern < 1 << lists; pattern++) {
      int one = pattern | ((pattern >> second & 1) << first);
      int low = one & ((1 << second) - 1);
      counts[low | (one >> (second + 1)) << second] += cells.counts()[pattern];
    }
    return new Cells(lists - 1, counts, possible);
  }

  private static List<String> row(String name, Cells cells) {
    double total =
        new Stepwise(cells.lists(), Stepwise.USUAL_THRESHOLD, List.of()).choose(cells).total();
    return List.of(
        name,
        grouped(cells.people()),
        Double.isNaN(total) ? "no estimate" : grouped(Math.rint(total)));
  }

  /// Where the best model does not meet the counts.
  public Check residuals(ModelFit best) {
    var fitter = new ModelFitter(cells, best.model().order());
    var kernel = fitter.kernel();
    kernel.fit(ModelFitter.terms(best.model()), cells, null);
    record Residual(int pattern, double observed, double expected, double r) {}
    var residuals =
        IntStream.range(1, 1 << lists)
            .filter(p -> kernel.expected(p) > 0)
            .mapToObj(p -> {
              double mu = kernel.expected(p);
              double y = cells.counts()[p];
              return new Residual(p, y, mu, (y - mu) / StrictMath.sqrt(mu));
            })
            .sorted(Comparator.comparingDouble(r -> -Math.abs(r.r())))
            .limit(12)
            .toList();
    return new Check(
        "How well the best model " + best.model().name() + " fits",
        "The combinations where counted and expected people differ most, by Pearson's residual."
            + " Beyond 3 the model is wrong there. Its deviance is "
            + decimal(best.deviance())
            + " on "
            + freedom(best)
            + " degrees of freedom.",
        List.of("Combination", "Counted", "Expected", "Residual"),
        residuals.stream()
            .map(r ->
                List.of(
                    (Math.abs(r.r()) > LARGE_RESIDUAL ? "! " : "")
                        + Reasons.combination(table, r.pattern()),
                    grouped(r.observed()),
                    decimal(r.expected()),
                    decimal(r.r())))
            .toList());
  }

  private long freedom(ModelFit best) {
    return IntStream.range(1, 1 << lists).filter(cells::possible).count() - best.parameters();
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%,.2f", value);
  }
}
