package org.rapporteur.analyze.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Answer;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;

class AskedTest {
  private static final Comparison TOLL =
      comparison(
          "K-toll", Relation.CONTRADICTS, List.of(List.of("a", "b"), List.of("c"), List.of("d")));
  private static final Comparison SLIP =
      comparison("K-slip", Relation.CONTRADICTS, List.of(List.of("d"), List.of("a", "e")));
  private static final Comparison AGREED =
      comparison("K-agreed", Relation.AGREES, List.of(List.of("a", "b", "f")));

  private final Asked asked = new Asked(List.of(TOLL, SLIP, AGREED));

  @Test
  void claims_of_two_answers_contradict_each_other_and_those_of_one_answer_do_not() {
    assertThat(asked.has(id("c"), id("a"))).isTrue();
    assertThat(asked.has(id("a"), id("b"))).isFalse();
    assertThat(asked.has(id("a"), id("f"))).isFalse();
  }

  @Test
  void two_claims_are_found_in_every_comparison_that_sets_them_against_each_other() {
    assertThat(asked.of(id("a"), id("d"))).containsExactly(TOLL, SLIP);
    assertThat(asked.of(id("d"), id("e"))).containsExactly(SLIP);
    assertThat(asked.of(id("b"), id("e"))).isEmpty();
  }

  @Test
  void every_couple_is_told_once_in_the_order_of_the_comparisons() {
    var told = new ArrayList<String>();
    asked.forEach((one, other) -> told.add(one.value().charAt(2) + " " + other.value().charAt(2)));
    assertThat(told).containsExactly("a c", "a d", "b c", "b d", "c d", "d e");
  }

  private static Comparison comparison(String id, Relation relation, List<List<String>> answers) {
    var all =
        answers.stream()
            .map(a ->
                new Answer(
                    a.toString(), a.stream().map(AskedTest::id).toList(), List.of(), 1, false, 1))
            .toList();
    var severity = relation == Relation.CONTRADICTS ? Severity.MINOR : null;
    return new Comparison(id, "", "", "count", "", relation, severity, all, null, List.of());
  }

  private static ClaimId id(String letter) {
    return new ClaimId("C-" + letter.repeat(24));
  }
}
