package org.rapporteur.analyze.estimate;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.analyze.numerics.Samples;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;

/// How long the estimators take on one core: 5,000 invented people on four, five and six lists.
///
/// With the class path of `analyze`'s tests in the profile `jmh`:
///
///     java -cp … org.openjdk.jmh.Main EstimateBench -prof org.rapporteur.analyze.ProcessorTime
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class EstimateBench {
  private static final int SWEEPS = 1_000;
  private static final int REPLICATES = 20;

  private Cells four = cells(4);
  private Cells five = cells(5);
  private Cells six = cells(6);
  private List<Hierarchy> models5 = ModelSpace.all(5, 2, List.of());
  private List<Hierarchy> models6 = List.of();
  private BestByBic selection5 = new BestByBic(models5, five);
  private Stepwise stepwise4 = new Stepwise(4, Stepwise.USUAL_THRESHOLD, List.of());
  private Stepwise stepwise5 = new Stepwise(5, Stepwise.USUAL_THRESHOLD, List.of());
  private LogLinear kernel5 = LogLinear.forOrder(5, 2);
  private int[] terms5 = ModelFitter.terms(models5.get(models5.size() / 2));
  private double[] start5 = new double[0];
  private LatentClasses chain4 = chain(four);

  /// Lists that depend on each other a little, so that all models have an estimate.
  private static Cells cells(int lists) {
    var chances = new double[1 << lists];
    for (int pattern = 0; pattern < chances.length; pattern++) {
      chances[pattern] = (pattern & 3) == 3 ? 1.8 : 1;
      for (int j = 0; j < lists; j++) {
        chances[pattern] *= (pattern >> j & 1) == 1 ? 0.4 - 0.04 * j : 0.6 + 0.04 * j;
      }
    }
    var drawn = new long[chances.length];
    new Samples(random(lists)).multinomial(5_000, chances, drawn);
    var counts = new TreeMap<Integer, Long>();
    for (int pattern = 1; pattern < drawn.length; pattern++) {
      counts.put(pattern, drawn[pattern]);
    }
    return Cells.of(ListTable.of(List.of("a", "b", "c", "d", "e", "f").subList(0, lists), counts));
  }

  private static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  private static LatentClasses chain(Cells cells) {
    var settings = new LatentClasses.Settings(10, 1_000, 1, SWEEPS, 1, 0.25, 0.25, 1, 1, 20);
    return LatentClasses.begin(cells, settings, 0, random(1));
  }

  @Setup
  public void warm() {
    kernel5.fit(terms5, five, null);
    start5 = kernel5.coefficients();
    models6 = ModelSpace.all(6, 2, List.of());
  }

  /// Aim: 20 microseconds.
  @Benchmark
  public boolean warmFitOfFiveLists() {
    return kernel5.fit(terms5, five, start5);
  }

  /// Aim: 50,000 microseconds.
  @Benchmark
  public double all1024ModelsOfFiveLists() {
    var fitter = new ModelFitter(five, 2);
    return models5.stream().map(fitter::fit).mapToDouble(f -> f.bic()).min().orElse(0);
  }

  /// Aim: 3,000,000 microseconds.
  @Benchmark
  public double all32768ModelsOfSixLists() {
    var fitter = new ModelFitter(six, 2);
    return models6.stream().map(fitter::fit).mapToDouble(f -> f.bic()).min().orElse(0);
  }

  /// One replicate, the choice among 1,024 models repeated. Aim: 30,000 microseconds.
  @Benchmark
  @OperationsPerInvocation(REPLICATES)
  public double[] bootstrapReplicateOfFiveLists() {
    return Bootstrap.block(five, selection5, Bootstrap.Scheme.PEOPLE, REPLICATES, random(3));
  }

  /// One replicate of a stepwise choice on four lists. Aim: 2,000 microseconds.
  @Benchmark
  @OperationsPerInvocation(REPLICATES)
  public double[] stepwiseReplicateOfFourLists() {
    return Bootstrap.block(
        four, c -> stepwise4.choose(c).total(), Bootstrap.Scheme.PEOPLE, REPLICATES, random(3));
  }

  /// The same on five lists.
  @Benchmark
  @OperationsPerInvocation(REPLICATES)
  public double[] stepwiseReplicateOfFiveLists() {
    return Bootstrap.block(
        five, c -> stepwise5.choose(c).total(), Bootstrap.Scheme.PEOPLE, REPLICATES, random(3));
  }

  /// 822 graphs. Aim: 300,000 microseconds.
  @Benchmark
  public double graphsOfFiveLists() {
    return new GraphAverage(five, GraphAverage.usualDelta(5)).everywhere().median();
  }

  /// Aim: 15 microseconds.
  @Benchmark
  @OperationsPerInvocation(SWEEPS)
  public LatentClasses sweepOfTenClassesOnFourLists() {
    return chain4.advance(1);
  }
}
