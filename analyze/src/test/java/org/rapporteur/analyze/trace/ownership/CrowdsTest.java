package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Verdict;

/// Companies with very many owners or holdings, and very many decisions: an answer, not a hang. How
/// fast, a bench says (`bench/ownership`); here something that takes the square of them runs out of
/// time.
@Timeout(120)
class CrowdsTest {
  private static final int MANY = 60_000;

  @Test
  void one_party_that_holds_very_many_companies() {
    var facts = new Facts().listed("Hub");
    for (int i = 0; i < MANY; i++) {
      facts.holds("Hub", "50", "c" + i);
    }
    assertThat(facts.answer("ofac", "c" + (MANY - 1))).isEqualTo(Verdict.Answer.IN);
  }

  @Test
  void a_company_of_very_many_holders_of_unknown_shares_names_few_data_that_decide() {
    var facts = new Facts();
    for (int i = 0; i < MANY; i++) {
      facts.listed("o" + i).holds("o" + i, Facts.between("[0, 100]"), "Hub", EdgeKind.SHARES);
    }
    var verdict = facts.verdict("ofac", "Hub", null);
    assertThat(verdict.answer()).isEqualTo(Verdict.Answer.POSSIBLE);
    assertThat(verdict.deciding()).isNotEmpty().hasSizeLessThan(20);
  }

  @Test
  void very_many_decisions_on_who_is_who() {
    var facts = new Facts().listed("L").holds("L", "60", "a0");
    for (int i = 0; i < MANY; i++) {
      facts.same("a" + i, "b" + i, i % 2 == 0 ? Answer.SAME : Answer.DIFFERENT);
    }
    assertThat(facts.answer("ofac", "b0")).isEqualTo(Verdict.Answer.IN);
    assertThat(facts.answer("ofac", "b1")).isEqualTo(Verdict.Answer.OUT);
  }

  @Test
  void a_hub_of_many_unknown_stakes_beside_an_outsider_ends() {
    var facts = new Facts().holds("Cy", "60", "Hub");
    for (int i = 0; i < 50_000; i++) {
      facts.listed("p" + i).holds("p" + i, "(0,100]", "Hub");
    }
    assertThat(facts.answer("ofac", "Hub")).isEqualTo(Verdict.Answer.OUT);
  }

  @Test
  void a_ring_of_ten_thousand_companies_ends() {
    var facts = new Facts().listed("Ara").holds("Ara", "50", "c0");
    for (int i = 0; i < 10_000; i++) {
      facts.holds("c" + i, "50", "c" + (i + 1) % 10_000);
    }
    assertThat(facts.answer("ofac", "c9999")).isEqualTo(Verdict.Answer.IN);
    assertThat(facts.answer("uk", "c1")).isEqualTo(Verdict.Answer.OUT);
  }
}
