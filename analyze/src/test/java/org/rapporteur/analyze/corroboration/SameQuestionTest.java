package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A logistic regression of signs, whose weights a command learns.
class SameQuestionTest {
  private static final SameQuestion OWN =
      SameQuestion.read("# about it\nBIAS\t-2\nNAMES\t1.5\nSMALL\t-1\nEXACT\t0.5\n");

  @Test
  void the_odds_are_the_bias_and_each_sign_by_its_weight() {
    assertThat(OWN.probability(Map.of())).isCloseTo(1 / (1 + Math.exp(2)), within(1e-12));
    assertThat(OWN.probability(Map.of(Sign.NAMES, 2.0, Sign.SMALL, 1.0)))
        .isCloseTo(1 / (1 + Math.exp(2 - 3 + 1)), within(1e-12));
  }

  @Test
  void a_sign_without_a_weight_says_nothing() {
    assertThat(OWN.probability(Map.of(Sign.LEAD, 2.0))).isEqualTo(OWN.probability(Map.of()));
  }

  @Test
  void what_speaks_for_it_is_told_and_the_weightiest_first() {
    assertThat(OWN.reasons(Map.of(Sign.EXACT, 2.0, Sign.SMALL, 1.0, Sign.NAMES, 1.0)))
        .containsExactly(
            "their sentences share names that few sentences have (+1.5)", "they are exact (+1.0)");
  }

  @Test
  void the_tables_that_the_program_brings_along_weigh_every_sign_for_what_it_is_read_of() {
    var standard = SameQuestion.standard();
    var kinds = List.of(Sign.DATE, Sign.COUNTED, Sign.TIME);
    for (var kind : kinds) {
      assertThat(standard.probability(Map.of(kind, 1.0))).as(kind.name()).isLessThan(0.1);
    }
    for (var sign : Sign.values()) {
      boolean kindItself = sign == Sign.DATE || sign == Sign.COUNTED;
      assertThat(kinds)
          .as(sign.name())
          .anyMatch(kind -> kindItself || weighs(standard, kind, sign));
    }
  }

  private static boolean weighs(SameQuestion standard, Sign kind, Sign sign) {
    double without = standard.probability(Map.of(kind, 1.0));
    double with =
        standard.probability(kind == sign ? Map.of(sign, 2.0) : Map.of(kind, 1.0, sign, 1.0));
    return with != without;
  }

  @Test
  void a_table_that_is_wrong_says_where_and_what_to_do() {
    assertThatThrownBy(() -> SameQuestion.read("BIAS\t-2\nNAMES\tmuch\n"))
        .hasMessageContaining("same-date.tsv, line 2")
        .hasMessageContaining("bench/questions");
    assertThatThrownBy(() -> SameQuestion.read("BIAS\t-2\nCOLOUR\t1\n"))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> SameQuestion.read("NAMES\t1\n")).hasMessageContaining("no line BIAS");
  }
}
