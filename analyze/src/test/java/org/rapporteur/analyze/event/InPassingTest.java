package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.Told;

/// What one text tells in passing is no happening of its own on a timeline.
class InPassingTest {
  private static final String STRIKE =
      "Soldiers opened fire on a crowd of farmers in Oruro on 3 March 2025.";

  @Test
  void a_headline_tells_what_the_text_tells() {
    var told =
        observer(
            "Baker Pedro Quispe shot dead in the north",
            "Unknown men killed the baker Pedro Quispe in Oruro on 3 March 2025, the mayor of the"
                + " town told reporters who had come up from the capital in the morning.",
            "Nobody has been arrested so far, and the mayor asked for help from the capital.");
    assertThat(events(EventType.VIOLATION, told)).singleElement().matches(e -> e.date() != null);
  }

  @Test
  void harm_without_a_day_is_the_harm_of_which_another_tells_the_day() {
    assertThat(
            events(
                EventType.VIOLATION,
                observer("Rosa Medina was abducted in Oruro on 3 March 2025."),
                wire("The army called the so-called kidnapping of Rosa Medina an invention.")))
        .singleElement()
        .matches(e -> e.date() != null);
  }

  @Test
  void what_a_third_tells_of_the_day_of_which_two_tell_is_the_same_in_other_words() {
    var third =
        page("Meadow Post", "2025-03-05", "A hundred soldiers reached Tambo on 3 March 2025.");
    assertThat(events(EventType.OTHER, observer(STRIKE), wire(STRIKE + " Nobody helped."), third))
        .isEmpty();
    assertThat(events(EventType.OTHER, observer(STRIKE), third)).hasSize(1);
  }

  @Test
  void a_forum_that_is_a_body_does_not_take_place() {
    var told = observer("The Lake Peoples’ Forum condemned the decree on 3 March 2025.");
    assertThat(events(EventType.MEETING, told)).isEmpty();
  }

  private static List<Event> events(EventType type, Told... told) {
    return compare(told).events().stream().filter(e -> e.type() == type).toList();
  }

  private static Told observer(String... lines) {
    return page("Harbour Observer", "2025-03-05", lines);
  }

  private static Told wire(String line) {
    return page("Meadow Wire", "2025-03-05", line);
  }
}
