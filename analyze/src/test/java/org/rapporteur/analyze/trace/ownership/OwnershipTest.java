package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.model.trace.Verdict.Answer.IN;
import static org.rapporteur.model.trace.Verdict.Answer.OUT;
import static org.rapporteur.model.trace.Verdict.Answer.POSSIBLE;
import static org.rapporteur.model.trace.Verdict.Answer.REVIEW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.Strength;

/// Ownership by the rule texts and the readings that the house decided on. All names are invented.
class OwnershipTest {

  @Test
  void decimals_that_doubles_get_wrong_add_up_to_exactly_fifty() {
    var facts =
        new Facts()
            .listed("Dalbit", "Mirae", "Sonamu")
            .holds("Dalbit", "10.29", "Cold Store")
            .holds("Mirae", "24.09", "Cold Store")
            .holds("Sonamu", "15.62", "Cold Store");
    assertThat(10.29 + 24.09 + 15.62).isLessThan(50);
    assertThat(facts.answer("ofac", "Cold Store")).isEqualTo(IN);
    assertThat(facts.answer("uk", "Cold Store")).as("strangers are not added").isEqualTo(OUT);
  }

  @Test
  void three_holders_of_a_sixth_each_are_exactly_a_half() {
    var facts = new Facts().listed("A", "B", "C");
    for (var holder : List.of("A", "B", "C")) {
      facts.holds(holder, "50/3", "Mill");
    }
    assertThat(facts.answer("ofac", "Mill")).isEqualTo(IN);
    facts.edges().removeLast();
    facts.holds("C", "16.6666", "Mill");
    assertThat(facts.answer("ofac", "Mill")).isEqualTo(OUT);
  }

  @Test
  void shares_finer_than_any_machine_number_are_rounded_outward_and_never_lean() {
    var facts =
        new Facts()
            .listed("A")
            .holds("A", "49." + "9".repeat(40), "Almost")
            .holds("A", "50." + "0".repeat(40) + "1", "Just");
    assertThat(facts.answer("ofac", "Almost")).isEqualTo(OUT);
    assertThat(facts.answer("uk", "Just")).isEqualTo(IN);
  }

  @Test
  void a_ring_of_companies_cannot_lift_itself() {
    var facts =
        new Facts()
            .listed("Haneul")
            .holds("Haneul", "30", "One")
            .holds("One", "50", "Two")
            .holds("Two", "35", "One");
    assertThat(facts.answer("ofac", "One")).isEqualTo(OUT);
    assertThat(facts.answer("ofac", "Two")).isEqualTo(OUT);
    facts.holds("Haneul", "50", "Two");
    assertThat(facts.answer("ofac", "One")).as("30 + 35").isEqualTo(IN);
  }

  @Test
  void the_derivation_lists_who_counted_in_the_order_of_becoming_inside() {
    var verdict =
        new Facts()
            .listed("Haneul", "Bada")
            .holds("Haneul", "60", "Holding")
            .holds("Holding", "40", "Works")
            .holds("Bada", "10", "Works")
            .holds("Works", "50", "Shop")
            .verdict("ofac", "Shop", null);
    assertThat(verdict.answer()).isEqualTo(IN);
    assertThat(verdict.steps())
        .extracting(s -> s.node().value())
        .containsExactly("Bada", "Haneul", "Holding", "Works", "Shop");
    assertThat(verdict.steps().get(3))
        .isInstanceOfSatisfying(
            Step.Owned.class,
            owned -> {
              assertThat(owned.sum()).isEqualTo(Percent.of(50));
              assertThat(owned.counted())
                  .extracting(c -> c.owner().value())
                  .containsExactly("Bada", "Holding");
            });
  }

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
  void an_end_known_to_the_year_leaves_that_year_open() {
    var facts = new Facts().listed("Ara").holds("Ara", "60", "Yard").during("2019-05-01", "2024");
    assertThat(facts.answer("ofac", "Yard", "2023-12-31")).isEqualTo(IN);
    assertThat(facts.answer("ofac", "Yard", "2024-06-01")).isEqualTo(POSSIBLE);
    assertThat(facts.verdict("ofac", "Yard", "2024-06-01").deciding())
        .singleElement()
        .isInstanceOf(Deciding.Date.class);
    assertThat(facts.answer("ofac", "Yard", "2025-01-01")).isEqualTo(OUT);
  }

  @Test
  void both_ends_of_a_period_are_whole_days_and_a_delisting_day_is_not() {
    var facts =
        new Facts()
            .listedFrom("Ara", "2022-03-01", "2025-03-31")
            .holds("Ara", "60", "Yard")
            .during("2024-01-01", "2024-12-31");
    assertThat(facts.answer("ofac", "Yard", "2023-12-31")).isEqualTo(OUT);
    assertThat(facts.answer("ofac", "Yard", "2024-01-01")).isEqualTo(IN);
    assertThat(facts.answer("ofac", "Yard", "2024-12-31")).isEqualTo(IN);
    assertThat(facts.answer("ofac", "Yard", "2025-01-01")).isEqualTo(OUT);
    assertThat(facts.answer("ofac", "Ara", "2025-03-30")).isEqualTo(IN);
    assertThat(facts.answer("ofac", "Ara", "2025-03-31")).isEqualTo(OUT);
  }

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
  void shares_a_company_holds_itself_make_the_others_weigh_more() {
    var facts = new Facts().listed("Ara").holds("Ara", "45", "Yard").holds("Yard", "10", "Yard");
    assertThat(facts.answer("ofac", "Yard")).as("45 of 90 is a half").isEqualTo(REVIEW);
    assertThat(facts.answer("uk", "Yard")).as("and not more").isEqualTo(OUT);
    assertThat(
            new Facts()
                .listed("Ara")
                .holds("Ara", "44.99", "Yard")
                .holds("Yard", "10", "Yard")
                .answer("ofac", "Yard"))
        .isEqualTo(OUT);
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
  void a_listed_director_warns_and_decides_nothing() {
    var verdict =
        new Facts()
            .listed("Ara")
            .linked("Ara", "Yard", EdgeKind.DIRECTORSHIP)
            .holds("Other", "100", "Yard")
            .verdict("ofac", "Yard", null);
    assertThat(verdict.answer()).isEqualTo(OUT);
    assertThat(verdict.notes()).singleElement().asString().contains("directorship by Ara");
  }

  @Test
  void what_a_source_hedges_makes_nothing_certain() {
    var facts =
        new Facts().listed("Ara").holds("Ara", "80", "Yard").saidBy(null, null, Strength.HEDGED);
    assertThat(facts.answer("ofac", "Yard")).isEqualTo(POSSIBLE);
    assertThat(facts.verdict("ofac", "Yard", null).deciding()).isNotEmpty();
  }

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

  @Test
  void those_who_act_together_are_added_and_are_not_inside_for_that() {
    var facts = new Facts().listed("Ara").holds("Ara", "30", "Yard").holds("Friend", "30", "Yard");
    var together = new Question(null, List.of(Set.of(new NodeId("Ara"), new NodeId("Friend"))));
    var ownership = new Ownership(facts.facts(), together);
    var uk = Regimes.named("uk");
    assertThat(ownership.answer(new NodeId("Yard"), uk)).isEqualTo(IN);
    assertThat(ownership.answer(new NodeId("Friend"), uk)).isEqualTo(OUT);
    assertThat(ownership.verdict(new NodeId("Yard"), uk).steps())
        .anyMatch(Step.Together.class::isInstance);
  }

  @Test
  void a_test_is_not_asked_about_days_before_it_existed() {
    var facts = new Facts().listed("Ara").holds("Ara", "60", "Yard");
    assertThatThrownBy(() -> facts.answer("bis", "Yard", "2020-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did not exist on 2020-01-01");
  }

  @Test
  void a_company_that_no_record_names_is_outside_and_the_verdict_says_so() {
    var verdict = new Facts().listed("Ara").verdict("ofac", "Nobody Ltd", null);
    assertThat(verdict.answer()).isEqualTo(OUT);
    assertThat(verdict.notes()).containsExactly("No record names Nobody Ltd.");
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
  void a_hub_of_many_unknown_stakes_beside_an_outsider_ends() {
    var facts = new Facts().holds("Cy", "60", "Hub");
    for (int i = 0; i < 50_000; i++) {
      facts.listed("p" + i).holds("p" + i, "(0,100]", "Hub");
    }
    assertThat(facts.answer("ofac", "Hub")).isEqualTo(OUT);
  }

  @Test
  void a_ring_of_ten_thousand_companies_ends() {
    var facts = new Facts().listed("Ara").holds("Ara", "50", "c0");
    for (int i = 0; i < 10_000; i++) {
      facts.holds("c" + i, "50", "c" + (i + 1) % 10_000);
    }
    assertThat(facts.answer("ofac", "c9999")).isEqualTo(IN);
    assertThat(facts.answer("uk", "c1")).isEqualTo(OUT);
  }
}
