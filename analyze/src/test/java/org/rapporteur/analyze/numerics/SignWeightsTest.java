package org.rapporteur.analyze.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Weights of signs, learned and read.
class SignWeightsTest {
  private enum Sign {
    LIKE,
    UNLIKE
  }

  @Test
  void who_speaks_for_it_is_told_in_the_order_of_the_weights() {
    var weights =
        SignWeights.read("BIAS\t-1\nLIKE\t2\nUNLIKE\t-3\n", "t.tsv", Sign.class, "bench/t");

    assertThat(weights.probability(Map.of(Sign.LIKE, 1.0))).isCloseTo(0.731, within(0.001));
    assertThat(weights.weighed(Map.of(Sign.LIKE, 1.0, Sign.UNLIKE, 1.0)))
        .extracting(Map.Entry::getKey)
        .containsExactly(Sign.LIKE, Sign.UNLIKE);
  }

  @Test
  void what_made_the_answers_is_found_again() {
    var random = new Random(7);
    var rows = new ArrayList<RidgeLogistic.Row>();
    for (int i = 0; i < 20_000; i++) {
      double[] signs = {random.nextInt(2), random.nextDouble()};
      double likely = RidgeLogistic.probability(new double[] {1.5, -2, 0.5}, signs);
      rows.add(new RidgeLogistic.Row(signs, random.nextDouble() < likely));
    }

    double[] learned = new RidgeLogistic(1e-6).fit(rows);

    assertThat(learned[0]).isCloseTo(1.5, within(0.1));
    assertThat(learned[1]).isCloseTo(-2, within(0.15));
    assertThat(learned[2]).isCloseTo(0.5, within(0.1));
  }

  @Test
  void a_ridge_keeps_a_sign_that_parts_all_rows_finite() {
    var rows =
        List.of(
            new RidgeLogistic.Row(new double[] {1}, true),
            new RidgeLogistic.Row(new double[] {0}, false));

    assertThat(new RidgeLogistic(1).fit(rows)[0]).isBetween(0.1, 2.0);
  }
}
