package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.trace.Verdict.Answer.OUT;
import static org.rapporteur.model.trace.Verdict.Answer.POSSIBLE;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.Strength;

/// What the records leave open is possible, never inside, and the verdict names what would decide.
class PossibleTest {

  @Test
  void an_unknown_share_is_capped_by_what_others_certainly_hold() {
    var facts =
        new Facts()
            .listed("Ara")
            .holds("Ara", ShareInterval.UNKNOWN, "Half", EdgeKind.SHARES)
            .holds("Other", "50", "Half")
            .holds("Ara", ShareInterval.UNKNOWN, "Less", EdgeKind.SHARES)
            .holds("Other", "(50, 75]", "Less");
    assertThat(facts.answer("ofac", "Half")).isEqualTo(POSSIBLE);
    assertThat(facts.answer("uk", "Half")).isEqualTo(OUT);
    assertThat(facts.answer("ofac", "Less")).isEqualTo(OUT);
  }

  @Test
  void what_is_possible_together_is_no_more_than_others_leave_and_the_derivation_says_so() {
    var facts = new Facts().listed("Ara", "Bora");
    facts
        .holds("Ara", "(0,100]", "Yard")
        .holds("Bora", "(0,100]", "Yard")
        .holds("Cy", "40", "Yard");
    var verdict = facts.verdict("ofac", "Yard", null);
    assertThat(verdict.answer()).isEqualTo(POSSIBLE);
    assertThat(verdict.counted()).isEqualTo(Facts.between("(0,60]"));
    var owned = (Step.Owned) verdict.steps().getLast();
    assertThat(owned.sum()).isEqualTo(Percent.of(60));
    assertThat(owned.counted()).hasSize(1);
    facts.holds("Ara", "(0,35]", "Dock").holds("Bora", "(0,35]", "Dock").holds("Cy", "45", "Dock");
    var dock = (Step.Owned) facts.verdict("ofac", "Dock", null).steps().getLast();
    assertThat(dock.counted()).hasSize(2);
    assertThat(dock.sum()).isEqualTo(Percent.of(55));
    assertThat(dock.others()).isEqualTo(Percent.of(45));
  }

  @Test
  void what_would_decide_is_named_with_the_share_at_which_the_verdict_turns() {
    var facts =
        new Facts()
            .listed("Ara", "Nuri")
            .holds("Ara", "(25, 50]", "Quarry")
            .holds("Nuri", "15", "Quarry")
            .holds("Quarry", "100", "Yard");
    assertThat(facts.verdict("ofac", "Yard", null).deciding())
        .singleElement()
        .isInstanceOfSatisfying(
            Deciding.Share.class,
            share -> {
              assertThat(share.asset().value()).isEqualTo("Quarry");
              assertThat(share.turnsAt()).isEqualTo(Percent.of(35));
              assertThat(share.exclusive()).isFalse();
            });
  }

  @Test
  void owned_or_controlled_by_is_never_a_stake_and_never_nothing() {
    var facts = new Facts().listed("Ara").ownedOrControlled("Ara", "Yard");
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(POSSIBLE);
    assertThat(facts.answer("uk", "Yard")).isEqualTo(POSSIBLE);
    assertThat(facts.verdict("ofac", "Yard", null).deciding())
        .singleElement()
        .isInstanceOf(Deciding.Control.class);
    facts.holds("Other", "60", "Yard");
    assertThat(facts.answer("ofac", "Yard")).as("too little is left to own").isEqualTo(OUT);
  }

  @Test
  void consolidation_can_make_possible_and_never_inside() {
    var facts = new Facts().listed("Ara").linked("Ara", "Yard", EdgeKind.CONSOLIDATION);
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(POSSIBLE);
    assertThat(facts.answer("uk", "Yard")).isEqualTo(POSSIBLE);
  }

  @Test
  void what_a_source_hedges_makes_nothing_certain() {
    var facts =
        new Facts().listed("Ara").holds("Ara", "80", "Yard").saidBy(null, null, Strength.HEDGED);
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(POSSIBLE);
    assertThat(facts.verdict("ofac", "Yard", null).deciding()).isNotEmpty();
  }
}
