package org.rapporteur.collect.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.evidence.SourceDescription;
import org.rapporteur.model.evidence.SourceKind;

class IntakeTest {
  @TempDir Path folder;

  @Test
  void files_are_found_in_order_under_their_path_below_what_was_named() throws IOException {
    file("b/2.txt", "two");
    file("b/1.txt", "one");
    file("a.txt", "a");
    var intake = Intake.of(List.of(folder));
    assertThat(intake.found())
        .extracting(Found::name)
        .containsExactly("a.txt", "b/1.txt", "b/2.txt");
    assertThat(intake.found()).extracting(Found::size).containsExactly(1L, 3L, 3L);
  }

  @Test
  void a_file_named_by_itself_has_its_bare_name_and_is_found_once() throws IOException {
    var file = file("b/1.txt", "one");
    var intake = Intake.of(List.of(file, folder));
    assertThat(intake.found()).extracting(Found::name).containsExactly("1.txt");
  }

  @Test
  void links_are_noted_and_not_followed() throws IOException {
    file("real/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("passwd"), Path.of("/etc/passwd"));
    var intake = Intake.of(List.of(folder));
    assertThat(intake.found())
        .extracting(Found::name)
        .containsExactly("loop", "passwd", "real/a.txt");
    assertThat(intake.found())
        .extracting(Found::problem)
        .containsExactly(
            Optional.of(Problem.LINK_NOT_FOLLOWED),
            Optional.of(Problem.LINK_NOT_FOLLOWED),
            Optional.empty());
  }

  @Test
  void what_is_not_there_is_reported_and_the_rest_is_found() throws IOException {
    file("a.txt", "a");
    var intake = Intake.of(List.of(folder.resolve("gone.txt"), folder));
    assertThat(intake.found())
        .extracting(Found::problem)
        .containsExactly(Optional.of(Problem.VANISHED), Optional.empty());
  }

  @Test
  void a_file_that_may_not_be_read_is_reported() throws IOException {
    var file = file("closed.txt", "a");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "the administrator may read everything");
    assertThat(Intake.of(List.of(folder)).found())
        .extracting(Found::problem)
        .containsExactly(Optional.of(Problem.NOT_PERMITTED));
  }

  @Test
  void a_table_describes_the_files_beside_it_in_any_order_of_columns() throws IOException {
    file("a.html", "a");
    file("sub/b.html", "b");
    file(
        "sources.csv",
        "\uFEFFpublished,FILE,publisher\r\n2025-06-03,a.html,\"News, Ltd\"\r\n2025-06,sub/b.html,\r\n");
    var intake = Intake.of(List.of(folder));
    assertThat(intake.notices()).isEmpty();
    assertThat(described(intake, "a.html"))
        .isEqualTo(new SourceDescription("News, Ltd", null, null, "2025-06-03", null, null));
    assertThat(described(intake, "sub/b.html").published()).isEqualTo("2025-06");
    assertThat(intake.found().stream().filter(Found::description))
        .extracting(Found::name)
        .containsExactly("sources.csv");
  }

  @Test
  void a_table_marks_interviews_and_a_word_it_does_not_know_asks_for_care() throws IOException {
    file("a.txt", "a");
    file("b.txt", "b");
    file("c.txt", "c");
    file("sources.csv", "file,kind\na.txt,Interview\nb.txt,interveiw\nc.txt,\n");
    var intake = Intake.of(List.of(folder));
    assertThat(described(intake, "a.txt").kind()).isEqualTo(SourceKind.INTERVIEW);
    assertThat(described(intake, "b.txt").kind()).isEqualTo(SourceKind.INTERNAL);
    assertThat(described(intake, "c.txt").kind()).isNull();
    assertThat(intake.notices()).extracting(Notice::line).containsExactly(3L);
  }

  @Test
  void a_bad_row_is_passed_over_with_a_notice() throws IOException {
    file("a.txt", "a");
    file("b.txt", "b");
    file(
        "sources.csv",
        """
        file,publisher,published,language
        a.txt,News,"3 June
        2025",en
        ../other.txt,X,,
        b.txt,Y,2025,ko
        b.txt,Z,2024,ko
        c.txt,not here,,
        b.txt,too,many,values,here
        ,nothing,,
        """);
    var intake = Intake.of(List.of(folder));
    assertThat(intake.notices()).extracting(Notice::line).containsExactly(2L, 4L, 6L, 8L, 9L, 7L);
    assertThat(intake.notices().getFirst().toString())
        .startsWith("sources.csv, line 2: has a date");
    assertThat(described(intake, "a.txt").publisher()).isEqualTo("News");
    assertThat(described(intake, "a.txt").published()).isNull();
    assertThat(described(intake, "b.txt").published()).isEqualTo("2025");
  }

  @Test
  void tables_that_cannot_be_used_stop_nothing() throws IOException {
    file("a.txt", "a");
    file("one/sources.csv", "name,publisher\na.txt,News\n");
    Files.write(folder.resolve("sources.csv"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
    file("two/sources.csv", "");
    var intake = Intake.of(List.of(folder));
    assertThat(intake.found()).hasSize(4);
    assertThat(intake.notices())
        .extracting(Notice::file)
        .contains("sources.csv", "one/sources.csv");
  }

  private static SourceDescription described(Intake intake, String name) {
    return intake.found().stream()
        .filter(found -> found.name().equals(name))
        .findFirst()
        .orElseThrow()
        .described();
  }

  private Path file(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
