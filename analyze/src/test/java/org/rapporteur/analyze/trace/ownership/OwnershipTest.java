package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.model.trace.Verdict.Answer.IN;
import static org.rapporteur.model.trace.Verdict.Answer.OUT;
import static org.rapporteur.model.trace.Verdict.Answer.REVIEW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Step;

/// Ownership by the rule texts and the readings that the house decided on: what adds up to a half,
/// which ties are a stake at all, and what the derivation says. All names are invented.
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
  void a_company_that_no_record_names_is_outside_and_the_verdict_says_so() {
    var verdict = new Facts().listed("Ara").verdict("ofac", "Nobody Ltd", null);
    assertThat(verdict.answer()).isEqualTo(OUT);
    assertThat(verdict.notes()).containsExactly("No record names Nobody Ltd.");
  }
}
