package org.rapporteur.analyze.names;

import java.util.List;
import java.util.concurrent.TimeUnit;
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

/// How many pairs of names, read before, are compared in a second on one core.
///
/// With the class path of `analyze`'s tests in the profile `jmh`:
///
///     java -cp … org.openjdk.jmh.Main NameComparisonBench
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class NameComparisonBench {
  private static final int NAMES = 20;
  private static final List<String> WRITTEN =
      List.of(
          "Kim Dae-jung",
          "Kim Tae-chung",
          "Roh Moo-hyun",
          "김대중",
          "노무현",
          "Angela Merkel",
          "MERKEL, Angela",
          "Михаил Горбачёв",
          "Mikhail Gorbachev",
          "محمود عباس",
          "Mahmoud Abbas",
          "Mahmud Abbas",
          "毛泽东",
          "Mao Tse-tung",
          "Gabriel García Márquez",
          "Gabriel Garcia",
          "Korea Ryonbong General Corporation",
          "Korea Yonbong General Corp",
          "World Health Organization",
          "WHO");

  private final NameMatcher matcher = NameMatcher.standard();
  private List<PreparedName> names = List.of();

  @Setup
  public void read() {
    names = WRITTEN.stream().map(matcher::prepare).toList();
  }

  /// Every name with every other.
  @Benchmark
  @OperationsPerInvocation(NAMES * NAMES)
  public double compare() {
    double sum = 0;
    for (PreparedName left : names) {
      for (PreparedName right : names) {
        sum += matcher.compare(left, right).score();
      }
    }
    return sum;
  }
}
