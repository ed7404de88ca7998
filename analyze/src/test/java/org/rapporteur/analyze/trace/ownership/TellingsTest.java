package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.trace.Verdict.Answer.IN;
import static org.rapporteur.model.trace.Verdict.Answer.OUT;
import static org.rapporteur.model.trace.Verdict.Answer.POSSIBLE;
import static org.rapporteur.model.trace.Verdict.Answer.REVIEW;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.Strength;

/// Several records of one stake, or of more stakes than there can be: nothing counts twice, and
/// what contradicts itself goes to a person only if the verdict depends on it.
class TellingsTest {

  @Test
  void a_newer_telling_of_one_publisher_replaces_the_older_one() {
    var facts =
        new Facts()
            .listed("Ara")
            .holds("Ara", "30", "Yard")
            .saidBy("Register", "2020-01-01", Strength.STATED)
            .holds("Ara", "55", "Yard")
            .saidBy("Register", "2024-01-01", Strength.STATED);
    assertThat(facts.answer("ofac", "Yard", "2023-12-31")).isEqualTo(OUT);
    assertThat(facts.verdict("ofac", "Yard", "2024-01-01").counted()).hasToString("55");
  }

  @Test
  void two_publishers_tell_of_one_stake_and_are_never_added_up() {
    var facts =
        new Facts()
            .listed("Ara")
            .holds("Ara", "(25, 50]", "Yard")
            .saidBy("Register", null, Strength.STATED)
            .holds("Ara", "[30, 49]", "Yard")
            .saidBy("Annual report", null, Strength.STATED);
    assertThat(facts.verdict("ofac", "Yard", null).counted()).hasToString("[30, 49]");
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(OUT);
  }

  @Test
  void tellings_that_cannot_both_be_true_are_reviewed_only_if_the_verdict_depends_on_them() {
    var facts =
        new Facts()
            .listed("Ara")
            .holds("Ara", "62", "Torn")
            .holds("Ara", "38", "Torn")
            .holds("Ara", "62", "Firm")
            .holds("Ara", "55", "Firm")
            .holds("Torn", "100", "Below");
    assertThat(facts.answer("ofac", "Torn")).isEqualTo(REVIEW);
    assertThat(facts.answer("ofac", "Below")).isEqualTo(REVIEW);
    assertThat(facts.verdict("ofac", "Firm", null))
        .satisfies(v -> assertThat(v.answer()).isEqualTo(IN))
        .satisfies(v ->
            assertThat(v.contradictions())
                .singleElement()
                .isInstanceOf(Contradiction.Disagreement.class));
  }

  @Test
  void stakes_of_more_than_all_are_let_go() {
    var facts = new Facts().listed("Ara").holds("Ara", "45", "Yard").holds("Other", "70", "Yard");
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(REVIEW);
    assertThat(facts.answer("ofac", "Other")).isEqualTo(OUT);
  }

  @Test
  void an_indirect_total_and_its_components_count_once() {
    var facts =
        new Facts()
            .listed("Ara")
            .holds("Ara", "100", "Left")
            .holds("Ara", "100", "Right")
            .holds("Left", "30", "Yard")
            .as("left", null, false)
            .holds("Right", "25", "Yard")
            .as("right", null, false)
            .holds("Ara", "55", "Yard")
            .as("total", null, true, "left", "right")
            .holds("Other", "45", "Yard");
    var verdict = facts.verdict("ofac", "Yard", null);
    assertThat(verdict.answer()).isEqualTo(IN);
    assertThat(verdict.counted()).hasToString("55");
    assertThat(verdict.contradictions()).isEmpty();
  }

  @Test
  void an_indirect_stake_that_may_repeat_other_records_makes_nothing_certain() {
    var facts =
        new Facts()
            .listed("Ara")
            .holds("Ara", "80", "Left")
            .holds("Left", "30", "Yard")
            .holds("Ara", "25", "Yard")
            .as("indirect", null, true);
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(POSSIBLE);
    assertThat(facts.verdict("ofac", "Yard", null).deciding())
        .anyMatch(Deciding.Repetition.class::isInstance);
  }
}
