package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.page;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.event.Participant;

/// Who has a part in what a text tells.
class ParticipantsTest {
  @Test
  void people_without_a_name_take_part_as_they_are_printed() {
    assertThat(printed("Soldiers killed nine farmers in Oruro on 3 March 2025."))
        .anyMatch(words -> words.contains("farmers"));
  }

  @Test
  void a_pronoun_of_which_nobody_knows_whom_it_means_takes_no_part() {
    assertThat(printed("They killed nine farmers in Oruro on 3 March 2025."))
        .isNotEmpty()
        .noneMatch("They"::equalsIgnoreCase);
  }

  private static Stream<String> printed(String text) {
    return compare(page("Harbour Observer", "2025-03-05", text)).accounts().stream()
        .flatMap(a -> a.participants().stream())
        .map(Participant::text);
  }
}
