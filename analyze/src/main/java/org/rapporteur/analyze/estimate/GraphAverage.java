package org.rapporteur.analyze.estimate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.analyze.numerics.LogGamma;

/// Averages over all decomposable graphs and all totals (E9; Madigan and York 1997), with a prior
/// of 1/N for the total and the same prior for every graph.
///
/// `delta` is how many people the prior imagines in every cell of the table. It is not innocent:
/// with a large one the graph that links all lists takes the weight, and the total falls to the
/// number known. So the result is always shown for several.
public final class GraphAverage {
  private static final int FINEST = 20_000;
  private static final int POINTS = 1_000;
  private static final double NEGLIGIBLE = 28;

  /// The posterior of the total.
  ///
  /// @param topGraph the cliques of the likeliest graph
  /// @param topShare its probability
  /// @param graphs how many were averaged
  /// @param tail the probability of the last hundredth of the grid
  /// @param furthest the largest total of the grid
  /// @param points a thousand totals that are equally probable, ascending
  public record Posterior(
      double median,
      double low,
      double high,
      double mean,
      String topGraph,
      double topShare,
      int graphs,
      double tail,
      double furthest,
      List<Double> points) {
    public Posterior {
      points = List.copyOf(points);
    }

    /// Whether the upper end says more about the grid than about the people.
    public boolean limited() {
      return tail >= 1e-4;
    }
  }

  private final Cells cells;
  private final double delta;
  private final List<ChordalGraph> graphs;

  public GraphAverage(Cells cells, double delta) {
    if (!(delta > 0)) {
      throw new IllegalArgumentException(
          "delta must be above 0: it is a number of imagined people");
    }
    this.cells = cells;
    this.delta = delta;
    graphs = ChordalGraph.all(cells.lists());
  }

  /// The usual delta: all cells together get one imagined person.
  public static double usualDelta(int lists) {
    return 1.0 / (1 << lists);
  }

  /// On the grid of dga: up to so many times the known people are unknown.
  public Posterior upTo(double times) {
    double people = cells.people();
    double last = Math.max(1, StrictMath.floor(times * people));
    return over(grid(1, last));
  }

  /// On a grid that reaches as far as there is mass, and is fine where it is.
  public Posterior everywhere() {
    double people = cells.people();
    double times = 30;
    var posterior = upTo(times);
    while (posterior.limited() && times < 30_000) {
      times *= 4;
      posterior = upTo(times);
    }
    double spacing = times * people / FINEST;
    double width = posterior.high() - posterior.low();
    if (!posterior.limited() && spacing > 1 && width < 200 * spacing) {
      double from = Math.max(1, posterior.low() - people - 2 * width);
      double to = posterior.high() - people + 10 * width;
      Posterior fine = over(grid(StrictMath.floor(from), StrictMath.ceil(to)));
      return fine.limited() ? posterior : fine;
    }
    return posterior;
  }

  private static double[] grid(double first, double last) {
    int points = (int) Math.min(FINEST, last - first + 1);
    var grid = new double[points];
    for (int i = 0; i < points; i++) {
      grid[i] =
          points == 1 ? first : StrictMath.rint(first + i * ((last - first) / (points - 1.0)));
    }
    return grid;
  }

  private Posterior over(double[] unseen) {
    double[] common = common(unseen);
    double[] parts = parts(unseen);
    double[][] part = part(unseen);
    var peaks = peaks(unseen, common, parts, part);
    double best = Arrays.stream(peaks).max().orElse(0);
    var mass = new double[unseen.length];
    double total = 0;
    double top = 0;
    String topGraph = "";
    for (int g = 0; g < peaks.length; g++) {
      if (peaks[g] < best - NEGLIGIBLE) {
        continue;
      }
      double share = 0;
      for (int i = 0; i < unseen.length; i++) {
        double log = at(graphs.get(g), i, common, parts, part) - best;
        if (log > -NEGLIGIBLE) {
          double weight = StrictMath.exp(log);
          mass[i] += weight;
          share += weight;
        }
      }
      total += share;
      if (share > top) {
        top = share;
        topGraph = graphs.get(g).name();
      }
    }
    return summed(unseen, mass, total, topGraph, top / total);
  }

  private Posterior summed(
      double[] unseen, double[] mass, double total, String topGraph, double topShare) {
    double people = cells.people();
    double mean = 0;
    double tail = 0;
    int lastHundredth = unseen.length - Math.max(1, unseen.length / 100);
    for (int i = 0; i < mass.length; i++) {
      mean += (people + unseen[i]) * mass[i] / total;
      tail += i >= lastHundredth ? mass[i] / total : 0;
    }
    return new Posterior(
        people + quantile(unseen, mass, total, 0.5),
        people + quantile(unseen, mass, total, 0.025),
        people + quantile(unseen, mass, total, 0.975),
        mean,
        topGraph,
        topShare,
        graphs.size(),
        tail,
        people + unseen[unseen.length - 1],
        points(unseen, mass, total));
  }

  private List<Double> points(double[] unseen, double[] mass, double total) {
    var points = new ArrayList<Double>(POINTS);
    double sum = 0;
    for (int i = 0; i < mass.length; i++) {
      sum += mass[i];
      while (points.size() < POINTS && sum >= (points.size() + 0.5) / POINTS * total) {
        points.add(cells.people() + unseen[i]);
      }
    }
    while (points.size() < POINTS) {
      points.add(cells.people() + unseen[unseen.length - 1]);
    }
    return points;
  }

  private static double quantile(double[] unseen, double[] mass, double total, double share) {
    double sum = 0;
    for (int i = 0; i < mass.length; i++) {
      sum += mass[i];
      if (sum >= share * total) {
        return unseen[i];
      }
    }
    return unseen[unseen.length - 1];
  }

  /// How high every graph comes: the best of a few points, and from there up to the peak. What lies
  /// far below the best adds nothing that a reader could see, and is not computed on the fine grid.
  private double[] peaks(double[] unseen, double[] common, double[] parts, double[][] part) {
    int step = Math.max(1, unseen.length / 100);
    var peaks = new double[graphs.size()];
    for (int g = 0; g < peaks.length; g++) {
      ChordalGraph graph = graphs.get(g);
      int best = 0;
      for (int i = step; i < unseen.length; i += step) {
        if (at(graph, i, common, parts, part) > at(graph, best, common, parts, part)) {
          best = i;
        }
      }
      int low = Math.max(0, best - step);
      int high = Math.min(unseen.length - 1, best + step);
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (at(graph, middle, common, parts, part) < at(graph, middle + 1, common, parts, part)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      peaks[g] = at(graph, low, common, parts, part);
    }
    return peaks;
  }

  private static double at(
      ChordalGraph graph, int i, double[] common, double[] parts, double[][] part) {
    double sum = common[i] + (graph.cliques().size() - graph.separators().size()) * parts[i];
    for (int clique : graph.cliques()) {
      sum += part[clique][i];
    }
    for (int separator : graph.separators()) {
      sum -= part[separator][i];
    }
    return sum;
  }

  /// What all graphs share: the multinomial coefficient, and the prior of the total.
  private double[] common(double[] unseen) {
    double people = cells.people();
    double known = 0;
    for (double count : cells.counts()) {
      known += LogGamma.of(count + 1);
    }
    var common = new double[unseen.length];
    for (int i = 0; i < common.length; i++) {
      double total = people + unseen[i];
      common[i] =
          LogGamma.of(total + 1) - known - LogGamma.of(unseen[i] + 1) - StrictMath.log(total);
    }
    return common;
  }

  /// What every clique brings and every separator takes away: the Dirichlet's own constant.
  private double[] parts(double[] unseen) {
    double imagined = (1 << cells.lists()) * delta;
    double constant = LogGamma.of(imagined);
    var parts = new double[unseen.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = constant - LogGamma.of(cells.people() + unseen[i] + imagined);
    }
    return parts;
  }

  /// For every set of lists, the part of the marginal likelihood of its table.
  private double[][] part(double[] unseen) {
    int lists = cells.lists();
    var part = new double[1 << lists][];
    for (int set = 1; set < 1 << lists; set++) {
      double imagined = delta * (1 << (lists - Integer.bitCount(set)));
      double none = cells.people();
      double fixed = -(1 << Integer.bitCount(set)) * LogGamma.of(imagined);
      for (int seen = set; seen > 0; seen = (seen - 1) & set) {
        double count = marginal(set, seen);
        none -= count;
        fixed += LogGamma.of(count + imagined);
      }
      part[set] = new double[unseen.length];
      for (int i = 0; i < unseen.length; i++) {
        part[set][i] = fixed + LogGamma.of(none + unseen[i] + imagined);
      }
    }
    return part;
  }

  private double marginal(int set, int seen) {
    double sum = 0;
    for (int pattern = 1; pattern < 1 << cells.lists(); pattern++) {
      if ((pattern & set) == seen) {
        sum += cells.counts()[pattern];
      }
    }
    return sum;
  }
}
