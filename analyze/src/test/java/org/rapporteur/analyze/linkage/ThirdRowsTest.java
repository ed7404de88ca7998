package org.rapporteur.analyze.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThirdRowsTest {
  /// Without models that were learned anew a certainty asks its model nothing.
  private static final LinkModel NEVER_ASKED =
      new LinkModel(
          List.of(),
          1,
          2,
          new double[0][],
          new double[0][],
          new double[0][],
          new double[0],
          List.of());

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

  @Test
  void a_raised_pair_is_as_sure_as_its_two_pairs_were_before_they_were_raised_themselves() {
    var pairs = new PairList();
    pairs.add(0, 1, 0, 5);
    pairs.add(1, 2, 0, 3);
    pairs.add(0, 2, 0, -1);
    pairs.raise(2, ThirdRows.both(5, 3), new PairList.Via(0, 1));
    pairs.raise(1, 9, new PairList.Via(0, 2));

    double expected = LinkModel.probability(5) * LinkModel.probability(3);
    assertThat(pairs.ownWeight(2)).isEqualTo(-1);
    assertThat(LinkModel.probability(pairs.weight(2))).isCloseTo(expected, within(1e-9));
    assertThat(new Certainty(NEVER_ASKED, List.of(), JudgedCurve.of(List.of())).interval(pairs, 2))
        .isEqualTo(new Certainty.Interval(expected, expected));
  }
}
