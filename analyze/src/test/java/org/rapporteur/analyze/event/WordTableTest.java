package org.rapporteur.analyze.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
  @Test
  void lines_for_people_and_empty_ones_are_no_rows() {
    assertThat(WordTable.read("x.tsv", 2, "# head\n\nleader\tled\n"))
        .containsExactly(List.of("leader", "led"));
  }

  @Test
  void a_row_that_lacks_a_cell_is_named_with_its_line() {
    assertThatThrownBy(() -> WordTable.read("x.tsv", 3, "# head\nleader\tled\n"))
        .hasMessage("x.tsv, line 2: 2 cells where 3 are needed: part them by tabs.");
  }

  @Test
  void what_the_question_who_had_the_chair_is_called_stands_in_the_table() {
    assertThat(Doers.isAsked("chair-of-sitting")).isTrue();
    assertThat(Doers.isAsked("date")).isFalse();
  }
}
