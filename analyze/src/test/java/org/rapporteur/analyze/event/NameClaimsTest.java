package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A text claims that those of whom it tells are called so.
class NameClaimsTest {
  private static final String WATCH = "Harbour Relief Watch";

  @Test
  void a_name_in_the_text_is_claimed() {
    assertThat(names("Guards fired at the gate in Pemba, Harbour Relief Watch said on Tuesday."))
        .contains(WATCH);
  }

  @Test
  void a_masthead_says_who_wrote_the_text_and_claims_nothing() {
    assertThat(names(WATCH, "Guards fired at the gate in Pemba, two fishermen said on Tuesday."))
        .doesNotContain(WATCH);
  }

  private static List<String> names(String... lines) {
    return compare(page(WATCH, "2026-03-10", lines)).claims().stream()
        .filter(c -> c.property().equals("name"))
        .map(c -> c.value().print())
        .toList();
  }
}
