package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ThirdRowsTest {
  @Test
  void both_of_two_pairs_are_right_as_often_as_the_product_of_their_probabilities() {
    double nine = Math.log(9) / Math.log(2); // bits of nine in ten
    assertThat(LinkModel.probability(ThirdRows.both(nine, nine))).isCloseTo(.81, within(1e-9));
    assertThat(ThirdRows.both(40, 3)).isCloseTo(3, within(1e-6));
  }

  @Test
  void a_pair_that_nobody_found_makes_nothing_sure() {
    assertThat(ThirdRows.both(20, Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
