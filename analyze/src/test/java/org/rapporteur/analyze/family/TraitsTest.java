package org.rapporteur.analyze.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.time.AnchorStage;
import org.rapporteur.model.telling.Told;

class TraitsTest {
  @Test
  void a_day_is_one_fact_in_whatever_year_two_texts_put_it() {
    var wire = page("Wire", "2025-06-01", "The council met on 3 May and counted 47 houses.");
    var post = page("Post", "2024-06-01", "Council did meet 3 May, counting houses 47.");

    assertThat(facts(wire)).contains("d:05-03", "v:47");
    assertThat(facts(post)).contains("d:05-03", "v:47");
  }

  @Test
  void who_answers_for_a_text_is_no_fact_of_it() {
    String lead =
        "The Fjord Council met in Bergen on Monday, Ola Brekke told us, and counted boats.";
    var told = page(null, "2025-06-01", lead, "Contact: Ingrid Halvorsen, Tromsø");

    assertThat(facts(told)).contains("n:Ola Brekke").doesNotContain("n:Ingrid Halvorsen");
    assertThat(Traits.namesInOrder(told, Map.of())).doesNotContain("n:Ingrid Halvorsen");
  }

  private static Set<String> facts(Told told) {
    return Traits.bare(told, Map.of(), new AnchorStage().dates(List.of(told)).apply(told)).keySet();
  }
}
