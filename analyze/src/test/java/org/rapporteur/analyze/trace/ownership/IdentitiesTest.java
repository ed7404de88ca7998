package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.trace.Verdict.Answer.IN;
import static org.rapporteur.model.trace.Verdict.Answer.OUT;
import static org.rapporteur.model.trace.Verdict.Answer.REVIEW;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Strength;

/// Parties under two names: nominees, successors, and names that a person joined or could not
/// decide on.
class IdentitiesTest {

  @Test
  void a_nominee_holds_for_its_nominator() {
    var facts =
        new Facts()
            .listed("Ara")
            .linked("Ara", "Front", EdgeKind.NOMINEE)
            .holds("Front", "70", "Yard");
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(IN);
    assertThat(facts.answer("ofac", "Front")).isEqualTo(OUT);
  }

  @Test
  void a_renamed_body_is_one_body_from_the_day_of_its_new_name() {
    var facts =
        new Facts()
            .listed("Old Bureau")
            .linked("Old Bureau", "New Bureau", EdgeKind.SUCCESSION)
            .during("2023-01-01", null)
            .holds("New Bureau", "60", "Yard");
    assertThat(facts.answer("ofac", "Yard", "2022-12-31")).isEqualTo(OUT);
    assertThat(facts.answer("ofac", "Yard", "2023-01-01")).isEqualTo(IN);
  }

  @Test
  void a_body_that_is_only_said_to_be_another_renamed_is_read_both_ways() {
    var facts =
        new Facts()
            .listed("Old Bureau")
            .linked("Old Bureau", "New Bureau", EdgeKind.SUCCESSION)
            .saidBy(null, null, Strength.HEDGED)
            .holds("New Bureau", "60", "Yard");
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(REVIEW);
  }

  @Test
  void an_identity_that_nobody_could_decide_is_read_both_ways() {
    var facts = new Facts().listed("Ara Trading").holds("Ara Trading Co", "60", "Yard");
    facts.same("Ara Trading", "Ara Trading Co", Answer.UNSURE);
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(REVIEW);
    assertThat(facts.verdict("ofac", "Yard", null).deciding())
        .anyMatch(Deciding.Identity.class::isInstance);
  }

  @Test
  void identities_that_a_person_joined_are_one_and_those_held_apart_are_not() {
    var facts = new Facts().listed("Ara Trading").holds("Ara Trading Co", "60", "Yard");
    facts.same("Ara Trading", "Ara Trading Co", Answer.SAME);
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(IN);
  }
}
