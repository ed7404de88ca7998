package org.rapporteur.collect.trace.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rows that cannot be had: where they begin, and what to do about them.
class TableTest {
  @Test
  void a_row_with_a_cell_beyond_all_measure_is_told_and_the_next_is_read() throws Exception {
    var faults = new ArrayList<Fault>();
    var rows = new ArrayList<Row>();
    var text = "1,Tanho\n2," + "x".repeat((1 << 20) + 1) + "\n3,Sonamu\n";
    new Table(faults::add, notes -> {})
        .read(new ByteArrayInputStream(text.getBytes(UTF_8)), List.of("id", "name"), rows::add);
    assertThat(rows).extracting(Row::line).containsExactly(1L, 3L);
    assertThat(faults)
        .containsExactly(
            new Fault(
                2,
                "the row has a cell of more than 1048576 characters, and was not read; split the"
                    + " cell, or look for an unclosed quotation mark"));
  }
}
