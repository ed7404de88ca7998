package org.rapporteur.analyze.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Arithmetic against values of tables and against known moments.
class NumericsTest {
  private final Samples samples =
      new Samples(RandomGeneratorFactory.of("L64X128MixRandom").create(11));

  @Test
  void sums_of_addable_numbers_do_not_depend_on_their_order_as_those_of_others_do() {
    var random = new Random(17);
    var rough = random.doubles(200).boxed().collect(Collectors.toList());
    var roughSums = new HashSet<Double>();
    var sums = new HashSet<Double>();
    for (int order = 0; order < 20; order++) {
      Collections.shuffle(rough, random);
      double roughSum = 0;
      double sum = 0;
      for (double value : rough) {
        roughSum += value;
        sum += Addable.of(value);
      }
      roughSums.add(roughSum);
      sums.add(sum);
    }

    assertThat(sums).hasSize(1);
    assertThat(roughSums).hasSizeGreaterThan(1);
    assertThat(Addable.of(0.3)).isCloseTo(0.3, within(1e-9));
  }

  @Test
  void log_gamma_has_thirteen_digits() {
    assertThat(LogGamma.of(0.5)).isCloseTo(0.5723649429247001, within(1e-13));
    assertThat(LogGamma.of(10.1)).isCloseTo(13.027526738633238, within(1e-12));
    assertThat(LogGamma.ofFactorial(20)).isCloseTo(Math.log(2.43290200817664e18), within(1e-12));
  }

  @Test
  void the_normal_distribution_and_its_quantiles_are_inverse() {
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-11));
    for (double p : new double[] {1e-10, 1e-4, 0.2, 0.5, 0.77, 0.9999}) {
      assertThat(Normal.cumulative(Normal.quantile(p))).isCloseTo(p, within(1e-12));
    }
  }

  @Test
  void poisson_tails_add_up() {
    assertThat(Gammas.poissonAtMost(3, 2.5)).isCloseTo(0.7575761331330659, within(1e-12));
    assertThat(Gammas.poissonAtLeast(4, 2.5)).isCloseTo(1 - 0.7575761331330659, within(1e-12));
  }

  @Test
  void draws_have_the_moments_of_their_distributions() {
    moments(() -> samples.gamma(0.3), 0.3, 0.3);
    moments(() -> samples.gamma(7.5), 7.5, 7.5);
    moments(() -> samples.beta(2, 6), 0.25, 0.25 * 0.75 / 9);
    moments(() -> samples.binomial(20, 0.1), 2, 1.8);
    moments(() -> samples.binomial(5000, 0.3), 1500, 1050);
    moments(() -> samples.poisson(4), 4, 4);
    moments(() -> samples.poisson(900), 900, 900);
    moments(() -> samples.negativeBinomial(40, 0.25), 120, 480);
  }

  @Test
  void a_multinomial_loses_nobody() {
    var counts = new long[4];
    for (int i = 0; i < 1000; i++) {
      samples.multinomial(137, new double[] {0.2, 1e-300, 0, 0.8}, counts);
      assertThat(counts[0] + counts[1] + counts[3]).isEqualTo(137);
      assertThat(counts[2]).isZero();
    }
  }

  @Test
  void a_positive_combination_is_found_or_refuted() {
    assertThat(Stiemke.direction(vectors(new int[][] {{1, 0}, {-1, 1}, {0, -1}}), 2)).isEmpty();
    assertThat(Stiemke.direction(vectors(new int[][] {{1, 0}, {0, 1}, {1, 1}}), 2)).isPresent();
  }

  @Test
  void a_maximum_and_a_root_are_found() {
    assertThat(Search.maximum(x -> -(x - 3) * (x - 3), 0, 10, 1e-8)).isCloseTo(3, within(1e-6));
    assertThat(Search.root(x -> x * x - 2, 0, 2, 1e-12)).isCloseTo(Math.sqrt(2), within(1e-10));
  }

  private static List<BigInteger[]> vectors(int[][] rows) {
    return Arrays.stream(rows)
        .map(r -> Arrays.stream(r).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
        .toList();
  }

  private static void moments(DoubleSupplier draw, double mean, double variance) {
    int n = 40_000;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      double x = draw.getAsDouble();
      sum += x;
      squares += (x - mean) * (x - mean);
    }
    assertThat(sum / n).isCloseTo(mean, within(5 * Math.sqrt(variance / n)));
    assertThat(squares / n / variance).isCloseTo(1, within(0.15));
  }
}
