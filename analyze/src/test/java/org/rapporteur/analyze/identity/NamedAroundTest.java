package org.rapporteur.analyze.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.identity.Entity;
import org.rapporteur.model.text.Span;

class NamedAroundTest {
  private static final String LEAD =
      "The Fjord Council met in Bergen on Monday and heard Ola Brekke, whose boat was seized in May"
          + " by the Coast Directorate in Tromsø.";

  @Test
  void who_answers_for_one_text_is_not_whom_another_calls_so_in_short() {
    var entities =
        compare(
                page(null, "2025-03-04", LEAD, "Contact: Ingrid Halvorsen, Bergen"),
                page(null, "2025-03-05", LEAD, "Halvorsen left before the end, the clerk said."))
            .entities();

    assertThat(with(entities, "Ingrid Halvorsen")).containsOnly("Ingrid Halvorsen");
  }

  @Test
  void who_signs_a_text_with_an_initial_is_nobody_whom_another_names_in_full() {
    var entities =
        compare(
                page(null, "2025-03-04", LEAD, "Contact: I. Halvorsen, Bergen"),
                page(null, "2025-03-05", LEAD, "Ingrid Halvorsen left before the end, it said."))
            .entities();

    assertThat(with(entities, "Ingrid Halvorsen")).containsOnly("Ingrid Halvorsen");
  }

  @Test
  void a_name_in_full_is_one_around_a_text_and_in_another() {
    var entities =
        compare(
                page(null, "2025-03-04", LEAD, "Contact: Ingrid Halvorsen, Bergen"),
                page(null, "2025-03-05", LEAD, "Ingrid Halvorsen left before the end, it said."))
            .entities();

    assertThat(with(entities, "Ingrid Halvorsen")).hasSize(2);
  }

  private static List<String> with(List<Entity> entities, String name) {
    return entities.stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .flatMap(e -> e.mentions().stream())
        .map(Span::text)
        .toList();
  }
}
