package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.Told;

/// The day on which a page appeared is known of the document and claimed by nobody.
class PageDatesTest {
  private static final String LEAD =
      "Guards fired at the gate of the harbour of Pemba on 3 May 2025, and two fishermen who had"
          + " waited there since the morning were brought to the clinic by their neighbours.";

  @Test
  void a_line_of_the_page_with_its_day_claims_nothing_and_dates_the_text() {
    var told = page(null, null, "Shots at the harbour", "Release Date: May 5, 2025", LEAD);
    assertThat(told.telling().published()).isEqualTo("2025-05-05");
    assertThat(dates(told)).containsExactly("2025-05-03");
  }

  @Test
  void where_and_when_a_text_was_signed_is_claimed() {
    var told = page(null, null, "Shots at the harbour", LEAD, "Done at Geneva, 5 May 2025");
    assertThat(dates(told)).containsExactlyInAnyOrder("2025-05-03", "2025-05-05");
  }

  private static List<String> dates(Told told) {
    return compare(told).claims().stream()
        .filter(c -> c.property().equals("date") || c.property().equals("published"))
        .map(c -> c.value().print())
        .toList();
  }
}
