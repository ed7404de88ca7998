package org.rapporteur.analyze.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.analyze.ReadingRoom.page;
import static org.rapporteur.analyze.ReadingRoom.speakers;

import org.junit.jupiter.api.Test;

/// Whose words stand in marks, where the words around them are wrongly read.
class BesideTheMarksTest {
  @Test
  void a_long_title_parts_the_verb_from_the_name() {
    assertThat(
            speakers(
                "“Nobody who sells fuel to these men will keep his ships,” said Under Secretary of"
                    + " the Treasury for Harbours and Fisheries Ada M. Roe."))
        .containsExactly("Ada M. Roe");
  }

  @Test
  void whoever_stands_before_a_colon_speaks_whatever_the_verb() {
    assertThat(
            speakers(
                "Maria Delgado, lawyer of the defence, does not bite any more: \"My client never"
                    + " put a foot in the harbour this day.\""))
        .containsExactly("Maria Delgado");
  }

  @Test
  void a_mark_that_ends_the_sentence_before_opens_the_next() {
    var told =
        page(
            "Harbour Observer",
            "2025-06-01",
            "“The dam was old. I was told there were cracks in it,” Omar Haddad told Harbour"
                + " Observer. “The toll may rise, because we have not reached the islands.”");

    assertThat(told.telling().speeches())
        .hasSize(2)
        .extracting(s -> s.sentence())
        .doesNotHaveDuplicates();
  }
}
