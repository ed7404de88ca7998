package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.EntityType;

class PublisherNamesTest {
  @Test
  void who_publishes_a_text_is_a_body_wherever_the_text_names_it() {
    var told =
        page(
            "Voices Behind the Harbour (Accra)",
            "2025-06-01",
            "Voices Behind the Harbour, which records what happens to dockers, welcomes the vote.",
            "We ask the states of the coast to publish the lists.");

    assertThat(told.telling().referents())
        .anyMatch(r ->
            r.type() == EntityType.ORGANIZATION && r.name().equals("Voices Behind the Harbour"));
    assertThat(told.telling().speeches())
        .hasSizeGreaterThan(1)
        .allMatch(s ->
            s.speaker() != null
                && told.telling().referents().get(s.speaker()).name().startsWith("Voices"));
  }
}
