package org.rapporteur.analyze.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.compare;
import static org.rapporteur.analyze.ReadingRoom.plain;
import static org.rapporteur.analyze.ReadingRoom.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Referent;

class NamesAroundTest {
  private static final String TEXT =
      String.join(
          "\n\n",
          "The members of the assembly met on Tuesday in Bergen and heard three witnesses who had"
              + " fled across the northern border during the last two winters.",
          "The Ministry denied the report. Mr Lund left the hall before the end of the session.",
          "A second hearing is expected in Oslo before the end of the year, the clerk said.");

  private static final String BELOW =
      "\n\nContact: Kari Lund, press officer, Ministry of Fisheries, Tromsø";

  @Test
  void who_answers_for_a_text_is_named() {
    assertThat(read(plain(TEXT + BELOW)).telling().referents())
        .flatExtracting(Referent::mentions)
        .extracting(Mention::text)
        .contains("Kari Lund", "Ministry of Fisheries");
  }

  @Test
  void a_short_name_in_a_text_is_nobody_who_is_named_around_it_alone() {
    var referents = read(plain(TEXT + BELOW)).telling().referents();

    assertThat(with(referents, "Kari Lund")).doesNotContain("Lund");
    assertThat(with(referents, "Ministry of Fisheries")).doesNotContain("Ministry");
  }

  @Test
  void a_name_around_a_text_is_the_one_that_the_text_names_in_full() {
    String text = TEXT.replace("Mr Lund", "Kari Lund");
    var referents = read(plain(text + BELOW)).telling().referents();

    assertThat(with(referents, "Kari Lund")).containsExactly("Kari Lund", "Kari Lund");
  }

  @Test
  void nothing_is_claimed_of_who_answers_for_a_text() {
    int end = TEXT.length();

    assertThat(compare(read(plain(TEXT + BELOW))).claims())
        .isNotEmpty()
        .allMatch(c -> c.span().end() <= end);
  }

  private static List<String> with(List<Referent> referents, String name) {
    return referents.stream()
        .filter(r -> r.mentions().stream().anyMatch(m -> m.text().equals(name)))
        .flatMap(r -> r.mentions().stream())
        .map(Mention::text)
        .toList();
  }
}
