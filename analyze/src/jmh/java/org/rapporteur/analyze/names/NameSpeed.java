package org.rapporteur.analyze.names;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.rapporteur.analyze.names.LabelledPairs.Pair;

/// Prints how many pairs of names, read before, are compared in a second of processor time on one
/// core: `bench/names` runs it beside a peer.
///
///     NameSpeed SECONDS PAIRS.csv...
///
/// For each file the labelled pairs, which are hard to decide, and pairs drawn from all names of the
/// file, which are what a search meets. Median of five rounds after two that do not count.
public final class NameSpeed {
  private static final int ROUNDS = 5;
  private static final int DRAWN = 4000;

  private final NameMatcher matcher = NameMatcher.standard();
  private final long nanoseconds;
  private double sum;

  private NameSpeed(double seconds) {
    this.nanoseconds = (long) (seconds * 1e9 / ROUNDS);
  }

  private record Prepared(PreparedName left, PreparedName right) {}

  public static void main(String[] arguments) throws IOException {
    var speed = new NameSpeed(Double.parseDouble(arguments[0]));
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      speed.print(Path.of(file));
    }
  }

  private void print(Path file) throws IOException {
    List<Pair> pairs = LabelledPairs.read(file);
    List<Prepared> labelled =
        pairs.stream()
            .map(p -> new Prepared(matcher.prepare(p.left()), matcher.prepare(p.right())))
            .toList();
    System.out.printf(
        Locale.ROOT,
        "  %s: labelled pairs %,.0f pairs/s, pairs drawn %,.0f pairs/s%n",
        file.getFileName(),
        median(labelled),
        median(drawn(labelled)));
  }

  private static List<Prepared> drawn(List<Prepared> from) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    List<Prepared> drawn = new ArrayList<>();
    for (int i = 0; i < DRAWN; i++) {
      drawn.add(
          new Prepared(
              from.get(random.nextInt(from.size())).left(),
              from.get(random.nextInt(from.size())).right()));
    }
    return drawn;
  }

  private double median(List<Prepared> pairs) {
    double[] rounds = new double[ROUNDS];
    for (int i = -2; i < ROUNDS; i++) {
      double rate = round(pairs);
      rounds[Math.max(0, i)] = rate;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private double round(List<Prepared> pairs) {
    long begun = processor();
    long compared = 0;
    do {
      for (Prepared pair : pairs) {
        sum += matcher.compare(pair.left(), pair.right()).score();
      }
      compared += pairs.size();
    } while (processor() - begun < nanoseconds);
    return compared / ((processor() - begun) / 1e9);
  }

  private static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
