package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.candidates;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.analyze.event.TimelineCandidates.Candidate;
import org.rapporteur.analyze.numerics.SignWeights;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.telling.Told;

/// What speaks for and against a happening of which one document alone tells.
class TimelineTest {
  private static final String ARREST = "Police arrested Omar Haddad in Minsk on 3 March 2025.";

  @Test
  void what_two_documents_tell_stands_unasked_and_what_one_tells_says_why() {
    var both = compare(observer(ARREST), wire(ARREST + " It rained."));
    assertThat(both.events()).singleElement().matches(e -> e.signs().isEmpty());
    var one = compare(observer(ARREST));
    assertThat(one.events())
        .singleElement()
        .satisfies(
            e -> assertThat(e.signs()).anyMatch(w -> w.feature().equals("day") && w.value() > 0));
  }

  @Test
  void the_weightiest_sign_is_told_first() {
    var signs = compare(observer(ARREST)).events().getFirst().signs();
    assertThat(signs).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
  }

  @Test
  void a_day_is_read_with_how_long_before_the_document_it_was() {
    assertThat(signs(EventType.DETENTION, observer(ARREST)))
        .containsKeys("DAY", "PRINTED", "LAST_WEEK", "VICTIM")
        .doesNotContainKeys("UNDATED", "LONG_PAST", "MONTH");
    assertThat(
            signs(
                EventType.DETENTION,
                observer("Police arrested Omar Haddad in Minsk in March 1985.")))
        .containsKeys("MONTH", "LONG_PAST")
        .doesNotContainKey("LAST_WEEK");
  }

  @Test
  void what_several_documents_tell_of_another_day_is_no_twin() {
    var shared = new Told[] {observer(ARREST), wire(ARREST + " It rained.")};
    var undated = page("Meadow Post", "2025-03-05", "Police arrested Rosa Medina at the gate.");
    var older = page("Meadow Post", "2025-03-05", "Police arrested Rosa Medina on 9 May 2021.");
    assertThat(signs(EventType.DETENTION, shared[0], shared[1], undated)).containsKey("TWIN");
    assertThat(signs(EventType.DETENTION, shared[0], shared[1], older)).doesNotContainKey("TWIN");
  }

  @Test
  void what_a_body_publishes_of_itself_is_its_own_and_a_newspaper_has_none() {
    String demand = "The Harbour Workers Union demands that the gate be opened.";
    assertThat(signs(EventType.STATEMENT, page("Harbour Workers Union", "2025-03-05", demand)))
        .containsKeys("OWN", "ASKS", "TAKES_A_STAND", "SAID_AT_THE_BEGINNING");
    assertThat(signs(EventType.STATEMENT, wire(demand)))
        .containsKeys("BODY_IN_THE_PRESS", "IN_THE_PRESS_UNDATED")
        .doesNotContainKey("OWN");
  }

  @Test
  void the_table_that_the_program_brings_along_weighs_every_sign() {
    var weights =
        SignWeights.beside(Timeline.class, "timeline.tsv", TimelineSign.class, "bench/timeline");
    for (var sign : TimelineSign.values()) {
      assertThat(weights.share(Map.entry(sign, 1.0))).as(sign.name()).isNotZero();
    }
  }

  /// The signs of the only candidate of a kind that one document alone tells.
  private static Map<String, Double> signs(EventType type, Told... told) {
    return candidates(told).stream()
        .filter(Candidate::asked)
        .filter(c -> c.event().type() == type)
        .findFirst()
        .orElseThrow()
        .signs();
  }

  private static Told observer(String line) {
    return page("Harbour Observer", "2025-03-05", line);
  }

  private static Told wire(String line) {
    return page("Meadow Wire", "2025-03-05", line);
  }
}
