package org.rapporteur.collect.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {
  @TempDir private Path folder;

  private final List<String> rows = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void cells_keep_commas_quotes_and_line_feeds_inside_quotes() throws IOException {
    read("id,words\n1,\"one, two\"\n2,\"she said \"\"no\"\"\"\n3,\"two\nlines\"\n4,plain\n");
    assertThat(rows)
        .containsExactly("2:1|one, two", "3:2|she said \"no\"", "4:3|two\nlines", "6:4|plain");
    assertThat(problems).isEmpty();
  }

  @Test
  void a_row_with_too_few_or_too_many_cells_is_told_with_its_line_and_the_others_are_read()
      throws IOException {
    read("id,name\n1,Ann\n2\n3,Cho,Seoul\n4,Dan\n");
    assertThat(rows).containsExactly("2:1|Ann", "5:4|Dan");
    assertThat(problems).hasSize(2);
    assertThat(problems.getFirst()).startsWith("3: 1 cells where the header names 2");
    assertThat(problems.getLast()).startsWith("4: 3 cells");
  }

  @Test
  void a_quote_that_nobody_closes_costs_its_own_row_only() throws IOException {
    read("id,name\n1,Ann\n2,\"Bob\n3,Cho\n4,Dan\n");
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst()).startsWith("3: a quotation mark opens");
    assertThat(rows).containsExactly("2:1|Ann", "4:3|Cho", "5:4|Dan");
  }

  @Test
  void blank_lines_are_no_rows_and_windows_line_ends_are_no_letters() throws IOException {
    read("id,name\r\n\r\n1, Ann \r\n   \r\n2,\r\n");
    assertThat(rows).containsExactly("3:1|Ann", "5:2|");
  }

  @Test
  void the_separator_is_the_one_the_header_holds_most_of() throws IOException {
    read("id;family name, as printed;place\n1;Moon, J.;Ulsan\n");
    assertThat(rows).containsExactly("2:1|Moon, J.|Ulsan");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_columns_name() throws IOException {
    read("\uFEFFid,name\n1,문\n");
    assertThat(rows).containsExactly("2:1|문");
  }

  @Test
  void windows_letters_and_utf_16_are_understood() throws IOException {
    read("id,name\n1,José\n", Charset.forName("windows-1252"));
    read("id,name\n2,黄\n", StandardCharsets.UTF_16);
    assertThat(rows).containsExactly("2:1|José", "2:2|黄");
  }

  @Test
  void a_table_longer_than_the_buffer_is_read_whole() throws IOException {
    var text = new StringBuilder("id,name\n");
    IntStream.range(0, 150_000)
        .forEach(i -> text.append(i).append(",\"name ").append(i).append("\"\n"));
    read(text.toString());
    assertThat(rows).hasSize(150_000);
    assertThat(rows.getLast()).isEqualTo("150001:149999|name 149999");
  }

  @Test
  void an_empty_file_is_refused_in_words() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.csv"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TableFile.open(empty).close())
        .withMessageContaining("is empty");
  }

  @Test
  void two_columns_of_one_name_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read("id,name,name\n"))
        .withMessageContaining("two columns are named 'name'");
  }

  private void read(String text) throws IOException {
    read(text, StandardCharsets.UTF_8);
  }

  private void read(String text, Charset letters) throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(file, text.getBytes(letters));
    try (var table = TableFile.open(file)) {
      assertThat(table.header().getFirst()).isEqualTo("id");
      table.read(
          row ->
              rows.add(
                  row.line()
                      + ":"
                      + String.join(
                          "|", IntStream.range(0, row.cells()).mapToObj(row::text).toList())),
          problem -> problems.add(problem.line() + ": " + problem.what()));
    }
  }
}
