package org.rapporteur.analyze.gazetteer;

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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How many tokens are searched for known names in a second on one core (the aim is a million), and
/// how often the whole list is loaded (the aim is three times).
///
/// With the class path of `analyze`'s tests in the profile `jmh`:
///
///     java -cp … org.openjdk.jmh.Main GazetteerBench
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class GazetteerBench {
  private static final int TOKENS = 44;

  private static final List<String> SENTENCE =
      List.of(
          ("On Tuesday the permanent mission of the Republic of Korea to the United Nations told the"
                  + " General Assembly that North Korean workers had been sent to Russia and China ,"
                  + " where their passports were taken and most of their wages went to Pyongyang .")
              .split(" "));

  private final Gazetteer gazetteer = Gazetteer.standard();

  @Benchmark
  @OperationsPerInvocation(TOKENS)
  public List<Match> search() {
    return gazetteer.matches(SENTENCE);
  }

  @Benchmark
  public Gazetteer load() {
    return Gazetteer.standard();
  }
}
