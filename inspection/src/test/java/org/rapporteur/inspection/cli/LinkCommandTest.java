package org.rapporteur.inspection.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `link` writes and says, for lists as they come.
class LinkCommandTest {
  private static final String OURS =
      """
      id,given_name,surname,birth_date,place
      1,Aminata,Korvel,1971-03-04,Tarnstadt
      2,Josip,Belanov,1965-11-20,Grünburg
      3,Leila,Hadjari,1980-01-02,Portville
      """;
  private static final String THEIRS =
      """
      id,given_name,surname,birth_date,place
      x1,Aminata,Korvell,1971-03-04,Tarnstadt
      x2,Josip,Belanov,1965-11-20,Grünburg
      x3,Tomas,Winter,1990-05-06,Nordhafen
      """;
  private static final String SCHEMA =
      """
      id: id
      fields:
        - {name: surname, kind: surname}
        - {name: given_name, kind: given-name}
        - {name: born, kind: date, column: birth_date}
        - {name: place, kind: place}
      """;

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path pairs() {
    return folder.resolve("pairs.csv");
  }

  private Said link(Object... words) {
    var all =
        Stream.concat(
            Stream.of("link", "--quiet", "--threads", "1", "--out", pairs().toString()),
            Stream.of(words).map(Object::toString));
    return Said.by(all.toArray(String[]::new));
  }

  private void refused(Said ended, String... words) {
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains(words).doesNotContain("Exception");
    assertThat(pairs()).doesNotExist();
  }

  private List<String> ids() throws IOException {
    return Files.readAllLines(pairs()).stream()
        .skip(1)
        .map(line -> line.split(",")[0] + " = " + line.split(",")[1])
        .sorted()
        .toList();
  }

  @Test
  void two_lists_are_linked_by_a_schema_and_by_a_guess() throws IOException {
    var left = file("ours.csv", OURS);
    var right = file("theirs.csv", THEIRS);
    var told = link(left, right, "--schema", file("schema.yaml", SCHEMA));
    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("3 and 3 rows").contains("2 likely").doesNotContain("guessed");
    assertThat(ids()).containsExactly("1 = x1", "2 = x2");
    var guessed = link(left, right);
    assertThat(guessed.out()).contains("'birth_date' compared as date");
    assertThat(ids()).containsExactly("1 = x1", "2 = x2");
  }

  @Test
  void one_list_gives_its_duplicates_and_their_clusters() throws IOException {
    var clusters = folder.resolve("clusters.csv");
    var list = file("list.csv", OURS + THEIRS.substring(THEIRS.indexOf('\n') + 1));
    var ended = link(list, "--schema", file("schema.yaml", SCHEMA), "--clusters", clusters);
    assertThat(ended.code()).isZero();
    assertThat(ids()).containsExactly("1 = x1", "2 = x2");
    assertThat(Files.readAllLines(clusters)).hasSize(5).first().isEqualTo("cluster,list,row");
  }

  @Test
  void the_summary_comes_as_json_for_programs() throws IOException {
    var ended = link(file("ours.csv", OURS), file("theirs.csv", THEIRS), "--json");
    assertThat(ended.out()).startsWith("{").contains("\"leftRows\"", "\"unreadable\"");
  }

  @Test
  void lists_from_other_programs_are_read_in_their_encodings() throws IOException {
    var schema = file("schema.yaml", SCHEMA);
    var right = file("theirs.csv", THEIRS);
    for (Charset charset : List.of(UTF_8, UTF_16, ISO_8859_1)) {
      assertThat(link(file("ours.csv", OURS, charset), right, "--schema", schema).code()).isZero();
      assertThat(ids()).as(charset.name()).containsExactly("1 = x1", "2 = x2");
    }
    var semicolons = file("ours.csv", OURS.replace(',', ';').replace("\n", "\r\n"));
    assertThat(link(semicolons, right, "--schema", schema).code()).isZero();
    assertThat(ids()).containsExactly("1 = x1", "2 = x2");
  }

  @Test
  void a_row_that_cannot_be_read_is_told_and_the_others_are_linked() throws IOException {
    var broken = file("ours.csv", OURS + "4,only\n");
    var ended = link(broken, file("theirs.csv", THEIRS), "--schema", file("schema.yaml", SCHEMA));
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("ours.csv, line 5: 2 cells where the header names 5 columns");
    assertThat(ids()).containsExactly("1 = x1", "2 = x2");
  }

  @Test
  void an_id_that_two_rows_carry_is_told() throws IOException {
    var twice = file("ours.csv", OURS.replace("3,Leila", "2,Leila"));
    var schema = file("schema.yaml", SCHEMA);
    var ended = link(twice, file("theirs.csv", THEIRS), "--schema", schema);
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("1 rows carry an id that another row", "such as '2'");
    var fine = link(file("ours.csv", OURS), file("theirs.csv", OURS), "--schema", schema);
    assertThat(fine.out()).as("the same id in two lists").doesNotContain("rows carry an id");
  }

  @Test
  void a_list_without_rows_or_without_text_is_refused() throws IOException {
    var right = file("theirs.csv", THEIRS);
    refused(link(file("empty.csv", ""), right), "empty.csv is empty: a list needs a first line");
    refused(link(file("header.csv", "id,surname\n"), right), "too few rows to compare");
    refused(
        link(file("book.xlsx", "PK\3\4\0\0x\0\0"), right), "book.xlsx is no text", "saved as CSV");
    refused(link(folder.resolve("nowhere.csv"), right), "There is no file", "nowhere.csv");
    refused(link(file("twice.csv", "id,id\n1,2\n3,4\n")), "two columns are named 'id'");
  }

  @Test
  void a_schema_that_does_not_fit_is_refused() throws IOException {
    var list = file("ours.csv", OURS);
    refused(
        link(list, "--schema", file("s.yaml", "fields:\n  - {name: born, kind: date}\n")),
        "has no column 'born'",
        "its columns are [id, given_name");
    refused(
        link(list, "--schema", file("s.yaml", "fields: [{name: surname, kind: sirname}]")),
        "'sirname'; it must be one of given-name");
    refused(link(list, "--schema", file("s.yaml", "fields: [")), "it is no YAML");
    refused(link(list, "--schema", folder.resolve("no.yaml")), "There is no schema file");
  }

  @Test
  void a_folder_that_is_not_there_is_told_before_the_work() throws IOException {
    var out = folder.resolve("nowhere").resolve("pairs.csv");
    var ended =
        Said.by("link", file("ours.csv", OURS).toString(), "--quiet", "--out", out.toString());
    refused(ended, "There is no folder", "to write pairs.csv into");
    refused(link(file("ours.csv", OURS), "--clusters", folder), "is a folder: name a file");
  }
}
