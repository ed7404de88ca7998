package org.rapporteur.analyze.trace.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.model.trace.Verdict.Answer.IN;
import static org.rapporteur.model.trace.Verdict.Answer.OUT;
import static org.rapporteur.model.trace.Verdict.Answer.POSSIBLE;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.trace.Deciding;

/// The day of a question: on which days a stake, a listing and a test hold.
class DayTest {

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
  void a_test_is_not_asked_about_days_before_it_existed() {
    var facts = new Facts().listed("Ara").holds("Ara", "60", "Yard");
    assertThatThrownBy(() -> facts.answer("bis", "Yard", "2020-01-01"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did not exist on 1 January 2020");
  }
}
