package org.rapporteur.report.mechanism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DictionaryTest {
  @Test
  void lines_for_people_and_empty_ones_mean_no_column() {
    assertThat(Dictionary.read("x.tsv", "# head\n\nacts.csv\tid\ttext\tits key\n"))
        .containsOnlyKeys("acts.csv id")
        .containsValue(new Dictionary.Meaning("text", "its key"));
  }

  @Test
  void a_line_that_lacks_a_cell_is_named_with_its_number() {
    assertThatThrownBy(() -> Dictionary.read("x.tsv", "# head\nacts.csv\tid\ttext\n"))
        .hasMessage("x.tsv, line 2: 3 cells where 4 are needed: part them by tabs.");
  }

  @Test
  void a_column_that_no_line_tells_of_is_one_of_the_pack() {
    assertThat(Dictionary.row("acts.csv", "shoe size"))
        .containsEntry("meaning", "a column of the pack, carried over as it stood in its table");
  }
}
