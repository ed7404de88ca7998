package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.claim.Claim.Kind;

/// A text claims when something was, not how often.
class DateClaimsTest {
  @Test
  void how_often_something_happens_is_no_date() {
    assertThat(dates("The guards sold rice to the prisoners every month, a baker said.")).isEmpty();
  }

  @Test
  void since_when_it_happens_every_year_is_one() {
    assertThat(dates("Every year since 2014 the guards beat the prisoners, a baker said."))
        .containsExactly("2014");
  }

  private static List<String> dates(String... lines) {
    return compare(page("Harbour Relief Watch", "2026-03-10", lines)).claims().stream()
        .filter(c -> c.kind() == Kind.DATE)
        .map(c -> c.value().print())
        .toList();
  }
}
