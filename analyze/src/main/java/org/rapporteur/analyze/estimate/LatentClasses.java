package org.rapporteur.analyze.estimate;

import java.util.random.RandomGenerator;
import org.rapporteur.analyze.numerics.Samples;

/// One chain of the latent-class sampler (E10; Manrique-Vallier 2016): people belong to unknown
/// classes, and within a class the lists are independent. A Gibbs sweep works on cells, not people.
///
/// The peer silently rejects draws in which more than twenty times the known people are unknown;
/// here that is a setting, printed, and the share of draws that come near it is counted. Besides
/// the sweep, a Metropolis step proposes to exchange two classes in the order of sticks, without
/// which a chain can stay for ever in one order.
public final class LatentClasses {
  private static final double SMALLEST = 1e-12;

  /// What a run needs to know.
  ///
  /// @param classes at most so many
  /// @param burn sweeps thrown away first
  /// @param samples draws kept
  /// @param thin sweeps per draw
  /// @param chains how many chains
  /// @param shape of the gamma prior of the concentration
  /// @param rate of that prior
  /// @param captureA first parameter of the beta prior of being recorded
  /// @param captureB the second
  /// @param bound the largest number of unknown people, in multiples of the known
  public record Settings(
      int classes,
      int burn,
      int samples,
      int thin,
      int chains,
      double shape,
      double rate,
      double captureA,
      double captureB,
      double bound) {
    public static final Settings USUAL =
        new Settings(10, 10_000, 1_000, 100, 8, 0.25, 0.25, 1, 1, 20);

    public Settings {
      if (classes < 1 || classes > 200 || samples < 1 || thin < 1 || burn < 0 || chains < 1) {
        throw new IllegalArgumentException(
            "A sampler needs 1 to 200 classes, and at least one chain, one sample and one sweep for"
                + " each.");
      }
      if (!(shape > 0 && rate > 0 && captureA > 0 && captureB > 0 && bound > 0)) {
        throw new IllegalArgumentException(
            "The priors of the classes and the bound need numbers above 0.");
      }
    }
  }

  private final Cells cells;
  private final Settings settings;
  private final Samples samples;
  private final int lists;
  private final int classes;
  private final int[] patterns;
  private final long[] counts;
  private final double people;
  private final double[] share;
  private final double[][] seen;
  private final long[] size;
  private final long[][] present;
  private final double[] weights;
  private final long[] drawn;
  private final double[] missed;
  private double concentration;
  private double logLast;
  private long unseen;
  private double[] totals = new double[0];
  private double near;
  private double hardestSum;

  private LatentClasses(Cells cells, Settings settings, RandomGenerator random) {
    this.cells = cells;
    this.settings = settings;
    samples = new Samples(random);
    lists = cells.lists();
    classes = settings.classes();
    patterns =
        java.util.stream.IntStream.range(1, 1 << lists)
            .filter(p -> cells.counts()[p] > 0)
            .toArray();
    counts = java.util.Arrays.stream(patterns).mapToLong(p -> (long) cells.counts()[p]).toArray();
    people = cells.people();
    share = new double[classes];
    seen = new double[lists][classes];
    size = new long[classes];
    present = new long[lists][classes];
    weights = new double[classes];
    drawn = new long[classes];
    missed = new double[classes];
  }

  /// A chain that has thrown its first sweeps away.
  ///
  /// @param index where among the overdispersed starts it begins: 0 is one class that is recorded
  ///   well, the last is all classes, recorded badly
  public static LatentClasses begin(
      Cells cells, Settings settings, int index, RandomGenerator random) {
    var chain = new LatentClasses(cells, settings, random);
    chain.start(index);
    for (int i = 0; i < settings.burn(); i++) {
      chain.sweep();
    }
    return chain;
  }

  /// Draws from the prior of the share of people that is on no list, for comparison.
  public static double[] priorMissed(
      int lists, Settings settings, int draws, RandomGenerator random) {
    var samples = new Samples(random);
    var missed = new double[draws];
    for (int i = 0; i < draws; i++) {
      double a = Math.max(1e-6, samples.gamma(settings.shape()) / settings.rate());
      double left = 1;
      for (int k = 0; k < settings.classes(); k++) {
        double stick = k == settings.classes() - 1 ? 1 : samples.beta(1, a);
        double none = left * stick;
        left *= 1 - stick;
        for (int j = 0; j < lists; j++) {
          none *= 1 - samples.beta(settings.captureA(), settings.captureB());
        }
        missed[i] += none;
      }
    }
    return missed;
  }

  /// Goes on for so many draws.
  public LatentClasses advance(int draws) {
    double most = settings.bound() * people;
    int before = totals.length;
    totals = java.util.Arrays.copyOf(totals, before + draws);
    for (int i = before; i < totals.length; i++) {
      for (int s = 0; s < settings.thin(); s++) {
        sweep();
      }
      totals[i] = people + unseen;
      near += unseen > 0.95 * most ? 1 : 0;
      hardestSum += hardest();
    }
    return this;
  }

  /// The total of every draw so far.
  public double[] totals() {
    return totals.clone();
  }

  /// The share of draws within a twentieth of the bound.
  public double nearBound() {
    return near / Math.max(1, totals.length);
  }

  /// The mean chance of being on no list, in the class that is hardest to record.
  public double meanHardest() {
    return hardestSum / Math.max(1, totals.length);
  }

  private void start(int index) {
    double spread = settings.chains() == 1 ? 0.5 : index / (settings.chains() - 1.0);
    int used = Math.max(1, (int) StrictMath.rint(1 + spread * (classes - 1)));
    concentration = 0.3 / classes + spread;
    for (int k = 0; k < classes; k++) {
      share[k] = k < used ? 0.9 / used : 0.1 / Math.max(1, classes - used);
    }
    for (int j = 0; j < lists; j++) {
      double rate = cells.margin(1 << j) / people;
      for (int k = 0; k < classes; k++) {
        double jitter = samples.beta(2, 2);
        seen[j][k] = clamped(rate * (1 - 0.9 * spread) * (0.5 + jitter));
      }
    }
    unseen = 0;
  }

  private void sweep() {
    assign();
    assignUnseen();
    drawSeen();
    drawShares();
    exchange();
    concentration =
        Math.max(1e-9, samples.gamma(settings.shape() + classes - 1) / (settings.rate() - logLast));
  }

  /// Shares the people of every cell among the classes.
  private void assign() {
    java.util.Arrays.fill(size, 0);
    for (long[] list : present) {
      java.util.Arrays.fill(list, 0);
    }
    for (int c = 0; c < patterns.length; c++) {
      int pattern = patterns[c];
      for (int k = 0; k < classes; k++) {
        weights[k] = share[k];
      }
      for (int j = 0; j < lists; j++) {
        double[] list = seen[j];
        if ((pattern >> j & 1) == 1) {
          for (int k = 0; k < classes; k++) {
            weights[k] *= list[k];
          }
        } else {
          for (int k = 0; k < classes; k++) {
            weights[k] *= 1 - list[k];
          }
        }
      }
      samples.multinomial(counts[c], weights, drawn);
      for (int k = 0; k < classes; k++) {
        if (drawn[k] > 0) {
          size[k] += drawn[k];
          for (int rest = pattern; rest != 0; rest &= rest - 1) {
            present[Integer.numberOfTrailingZeros(rest)][k] += drawn[k];
          }
        }
      }
    }
  }

  /// Draws how many are on no list, and shares them among the classes.
  private void assignUnseen() {
    double none = 0;
    for (int k = 0; k < classes; k++) {
      double product = share[k];
      for (int j = 0; j < lists; j++) {
        product *= 1 - seen[j][k];
      }
      missed[k] = product;
      none += product;
    }
    none = Math.min(none, 1 - SMALLEST);
    double most = settings.bound() * people;
    // the prior ends at the bound; where nearly all its mass lies beyond, the bound itself is drawn
    for (int attempt = 0; attempt < 1000; attempt++) {
      unseen = samples.negativeBinomial(people, 1 - none);
      if (unseen <= most) {
        break;
      }
      unseen = (long) most;
    }
    samples.multinomial(unseen, missed, drawn);
    for (int k = 0; k < classes; k++) {
      size[k] += drawn[k];
    }
  }

  private void drawSeen() {
    for (int j = 0; j < lists; j++) {
      for (int k = 0; k < classes; k++) {
        seen[j][k] =
            clamped(
                samples.beta(
                    settings.captureA() + present[j][k],
                    settings.captureB() + size[k] - present[j][k]));
      }
    }
  }

  private void drawShares() {
    double after = people + unseen;
    double left = 1;
    logLast = 0;
    for (int k = 0; k < classes - 1; k++) {
      after -= size[k];
      double a = samples.gamma(1.0 + size[k]);
      double b = samples.gamma(Math.max(1e-9, concentration + after));
      double stick = clamped(a / (a + b));
      share[k] = stick * left;
      left *= 1 - stick;
      logLast += StrictMath.log1p(-stick);
    }
    share[classes - 1] = left;
  }

  /// Proposes to exchange two neighbouring classes, sticks and all (Papaspiliopoulos and Roberts
  /// 2008): their people stay, only their place in the order changes.
  private void exchange() {
    if (classes < 3) {
      return;
    }
    int k = samples.below(classes - 2);
    // summed from the far end: 1 minus the shares before would lose a rest that is very small
    double rest = 0;
    for (int i = classes - 1; i > k; i--) {
      rest += share[i];
    }
    double left = rest + share[k];
    if (!(rest > 0 && left > 0)) {
      return;
    }
    double first = share[k] / left;
    double second = share[k + 1] / rest;
    double log =
        size[k] * StrictMath.log1p(-clamped(second))
            - size[k + 1] * StrictMath.log1p(-clamped(first));
    if (StrictMath.log(samples.uniform()) < log) {
      share[k] = left * second;
      share[k + 1] = left * (1 - second) * first;
      for (int j = 0; j < lists; j++) {
        double kept = seen[j][k];
        seen[j][k] = seen[j][k + 1];
        seen[j][k + 1] = kept;
      }
      long moved = size[k];
      size[k] = size[k + 1];
      size[k + 1] = moved;
    }
  }

  private double hardest() {
    double hardest = 0;
    for (int k = 0; k < classes; k++) {
      if (share[k] > 0.01) {
        double none = 1;
        for (int j = 0; j < lists; j++) {
          none *= 1 - seen[j][k];
        }
        hardest = Math.max(hardest, none);
      }
    }
    return hardest;
  }

  private static double clamped(double value) {
    return Math.min(1 - SMALLEST, Math.max(SMALLEST, value));
  }
}
