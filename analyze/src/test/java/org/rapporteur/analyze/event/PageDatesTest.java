package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
  void the_reporter_beside_the_day_and_a_paper_called_today_claim_nothing() {
    var told =
        page(
            null,
            null,
            "HARBOUR TODAY",
            "Shots at the harbour of Pemba",
            "By Amara Sesay | Monday, 5 May 2025, 14:05",
            LEAD);
    assertThat(dates(told)).containsExactly("2025-05-03");
  }

  @Test
  void where_and_when_a_text_was_signed_is_claimed() {
    var told = page(null, null, "Shots at the harbour", LEAD, "Done at Geneva, 5 May 2025");
    assertThat(dates(told)).containsExactlyInAnyOrder("2025-05-03", "2025-05-05");
  }

  private static final String SPANISH =
      "Al menos tres campesinos murieron el 3 de mayo de 2025 durante el desalojo de la comunidad,"
          + " informó la policía y confirmaron los vecinos del lugar.";

  private static final String FRENCH =
      "Trois pêcheurs ont été tués le 3 mai 2025 à l'entrée du port, selon les habitants du"
          + " quartier et la police de la ville.";

  private static Stream<String> datelines() {
    return Stream.of(
        "PEMBA, 5 May 2025 (Harbour Wire) -- " + LEAD,
        "Geneva, 5 May 2025. " + LEAD,
        "(Pemba, May 5, 2025) – " + LEAD,
        "Genève, 5 mai 2025 – " + FRENCH,
        "Ginebra, 5 de mayo de 2025 (Agencia Puerto). " + SPANISH,
        "Ginebra, 5 de mayo de 2025.- " + SPANISH);
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void the_day_of_a_dateline_is_that_of_the_text_and_of_no_happening(String text) {
    var told = page(null, null, "", text);
    assertThat(told.telling().published()).isEqualTo("2025-05-05");
    assertThat(compare(told).claims())
        .filteredOn(c -> c.property().equals("date"))
        .extracting(c -> c.value().print())
        .doesNotContain("2025-05-05");
  }

  private static List<String> dates(Told told) {
    return compare(told).claims().stream()
        .filter(c -> c.property().equals("date") || c.property().equals("published"))
        .map(c -> c.value().print())
        .toList();
  }
}
