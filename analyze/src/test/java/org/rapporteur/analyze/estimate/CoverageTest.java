package org.rapporteur.analyze.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.estimate.Coverage.Kind;
import org.rapporteur.model.estimate.Method;

/// What an interval may be called, after it was tried on tables of known truth.
class CoverageTest {
  @Test
  void ninety_of_a_hundred_in_every_kind_are_enough() {
    assertThat(coverage(450, 475).words()).isEqualTo("95 percent");
  }

  @Test
  void one_kind_below_takes_the_words_away_and_is_told() {
    assertThat(coverage(449, 475).words())
        .isEqualTo(
            "nominally 95 percent; in simulations it held the truth in 89 (second) to 95 of 100 tables");
  }

  @Test
  void a_kind_on_which_a_method_hardly_gave_a_number_tells_nothing() {
    var rare = new Coverage(List.of(new Kind("rare", 500, 19, 0)), false);

    assertThat(rare.measured()).isFalse();
    assertThat(rare.enough()).isFalse();
    assertThat(rare.words()).contains("not measured");
  }

  @Test
  void settings_that_nobody_tried_have_no_coverage() {
    assertThat(Coverage.of(Method.DGA_BMA, "other").measured()).isFalse();
  }

  @Test
  void of_the_methods_that_were_tried_only_classes_and_the_lower_bound_held_what_they_promise() {
    assertThat(Coverage.of(Method.LCMCR, "usual").words()).isEqualTo("95 percent");
    assertThat(Coverage.of(Method.CHAO_LB_LOGLIN, "Mth").words()).isEqualTo("95 percent");
    for (Method method :
        List.of(
            Method.LOGLIN_STEPWISE_BCA,
            Method.LOGLIN_BIC_BCA,
            Method.DGA_BMA,
            Method.BAYESTHRESH,
            Method.CHAPMAN)) {
      assertThat(Coverage.of(method, "usual").words()).startsWith("nominally");
    }
  }

  private static Coverage coverage(int... held) {
    return new Coverage(
        List.of(new Kind("first", 500, 500, held[1]), new Kind("second", 500, 500, held[0])),
        false);
  }
}
