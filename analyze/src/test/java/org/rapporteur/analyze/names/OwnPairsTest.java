package org.rapporteur.analyze.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names of public figures, bodies and places as several scripts and presses write them, written
/// down before their scores were looked at. `bench/names` prints the figures; here are the floors.
class OwnPairsTest {
  @Test
  void names_across_scripts_are_ranked_and_none_that_differ_is_taken_for_the_same() {
    var evaluation = evaluation("own-pairs.csv");
    assertThat(evaluation.areaUnderCurve()).isGreaterThan(.97);
    assertThat(evaluation.f1()).isGreaterThan(.96);
    assertThat(evaluation.count("different", Band.SAME)).isZero();
  }

  @Test
  void names_as_sanctions_lists_print_them_are_told_apart_at_one_threshold() {
    var evaluation = evaluation("own-list-pairs.csv");
    assertThat(evaluation.areaUnderCurve()).isGreaterThan(.93);
    assertThat(evaluation.f1()).isGreaterThan(.93);
    assertThat(evaluation.count("different", Band.SAME)).isZero();
  }

  private static NameEvaluation evaluation(String resource) {
    List<String> lines = NameLists.lines(resource);
    List<NameEvaluation.Pair> pairs = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      pairs.add(NameEvaluation.Pair.parse(lines.get(i) + ",", i + 1));
    }
    return new NameEvaluation(NameMatcher.standard(), pairs);
  }
}
