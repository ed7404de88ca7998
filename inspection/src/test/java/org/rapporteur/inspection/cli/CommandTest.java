package org.rapporteur.inspection.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.cli.Main;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Progress;
import tools.jackson.databind.json.JsonMapper;

/// What the command tells the shell and the person before it.
class CommandTest {
  private static final byte[] BROKEN = "PK\3\4 this is no document".getBytes(UTF_8);
  @TempDir Path temporary;
  private Path files;
  private String box;

  @BeforeEach
  void prepare() throws IOException {
    files = Files.createDirectories(temporary.resolve("files"));
    Files.writeString(files.resolve("good.txt"), "The council met in Lima on 3 May 2019.");
    box = temporary.resolve("case").toString();
  }

  private Said collect() {
    return Said.by("collect", files.toString(), "--case", box);
  }

  @Test
  void a_command_that_is_not_understood_ends_with_2_and_says_what_is_missing() {
    var bare = Said.by("collect");
    assertThat(bare.code()).isEqualTo(2);
    assertThat(bare.err()).contains("PATH").contains("Usage");
    var absent = Said.by("collect", temporary.resolve("nowhere").toString(), "--case", box);
    assertThat(absent.code()).isEqualTo(2);
    assertThat(absent.err()).contains("There is no file or folder");
    for (var question : List.of("show", "explain")) {
      var unknown = Said.by(question, "claims", "--case", box);
      assertThat(unknown.code()).isEqualTo(2);
      assertThat(unknown.err()).contains("There is no case in " + box).contains("rapporteur run");
    }
  }

  @Test
  void a_file_of_names_that_is_not_there_and_a_day_of_no_calendar_are_said_in_words()
      throws IOException {
    collect();
    var absent = Said.by("trace", "screen", "buyers.csv", "--case", box);
    assertThat(absent.code()).isEqualTo(2);
    assertThat(absent.err()).contains("There is no file buyers.csv");
    var empty = Files.writeString(temporary.resolve("empty.csv"), "name\n").toString();
    var nobody = Said.by("trace", "screen", empty, "--case", box);
    assertThat(nobody.code()).isEqualTo(1);
    assertThat(nobody.err())
        .contains(
            empty
                + " holds no name to look for. Give a table with a column name and at least one row");
    var day = Said.by("trace", "verdict", "Sonamu", "--as-of", "2022-13-01", "--case", box);
    assertThat(day.code()).isEqualTo(2);
    assertThat(day.err())
        .contains("\"2022-13-01\" is no day: write it like 2025-05-20")
        .doesNotContain("Exception");
  }

  @Test
  void a_case_in_use_ends_with_3_and_names_its_holder() {
    collect();
    try (var held = Desk.open(Path.of(box), InstantSource.system(), Progress.SILENT)) {
      var refused = collect();
      assertThat(held.sources()).hasSize(1);
      assertThat(refused.code()).isEqualTo(3);
      assertThat(refused.err()).contains(String.valueOf(ProcessHandle.current().pid()));
    }
  }

  @Test
  void a_flipped_byte_ends_with_5_and_names_its_file() throws IOException {
    collect();
    Path object;
    try (var all = Files.walk(Path.of(box).resolve("objects"))) {
      object = all.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
    var bytes = Files.readAllBytes(object);
    bytes[bytes.length / 2] ^= 1;
    Files.delete(object);
    Files.write(object, bytes);
    var damaged = Said.by("verify", "--case", box);
    assertThat(damaged.code()).isEqualTo(5);
    assertThat(damaged.out()).contains(object.getFileName().toString());
  }

  @Test
  void one_unreadable_file_among_good_ones_ends_with_1_and_is_listed() throws IOException {
    assertThat(collect().code()).isZero();
    Files.write(files.resolve("broken.docx"), BROKEN);
    var some = collect();
    assertThat(some.code()).isEqualTo(1);
    assertThat(some.out()).contains("broken.docx").contains("Kept, not read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "collect",
        "analyze",
        "report",
        "verify",
        "show",
        "explain",
        "export",
        "export record",
        "judge"
      })
  void the_help_of_every_command_has_an_example(String name) {
    var help = Said.by((name + " --help").split(" "));
    assertThat(help.code()).isZero();
    assertThat(help.out()).containsPattern("Examples?:\\R +rapporteur " + name);
  }

  @Test
  void a_table_that_describes_files_is_not_called_a_file_without_text() throws IOException {
    Files.writeString(files.resolve("sources.csv"), "file,publisher\ngood.txt,Harbour Observer\n");
    assertThat(Said.by("run", files.toString(), "--case", box).out())
        .contains("sources.csv was read as a description of the files beside it.")
        .doesNotContain("No text");
  }

  @Test
  void files_without_text_are_named_and_many_of_them_counted() throws IOException {
    Files.writeString(files.resolve("blank-1.txt"), "");
    Files.write(files.resolve("noise.bin"), new byte[] {0, 3, 0, 7, (byte) 0xff, 0, 1});
    assertThat(Said.by("collect", files.toString(), "--case", box).out())
        .contains("No text (empty), kept as evidence: blank-1.txt")
        .contains("No text (unsupported), kept as evidence: noise.bin");

    for (int i = 2; i <= 5; i++) {
      Files.writeString(files.resolve("blank-" + i + ".txt"), " ".repeat(i));
    }
    assertThat(Said.by("collect", files.toString(), "--case", box).out())
        .containsPattern(
            "No text \\(empty\\), kept as evidence: (blank-\\d\\.txt, ){2}blank-\\d\\.txt and 2 more");
  }

  @Test
  void a_folder_without_files_is_said_to_hold_none() throws IOException {
    var empty = Files.createDirectory(temporary.resolve("empty"));
    var said = Said.by("run", empty.toString(), "--case", box);
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("No file in " + empty + ". Nothing was collected: name files");
  }

  @Test
  void a_case_that_needs_more_memory_than_java_was_given_says_how_to_give_it_more()
      throws IOException, InterruptedException {
    var java = ProcessHandle.current().info().command().orElse("java");
    var said = temporary.resolve("said.txt");
    var run =
        new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-Xmx40m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run",
                files.toString(),
                "--case",
                box)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();

    assertThat(run.waitFor()).isEqualTo(70);
    assertThat(said)
        .content()
        .contains("What was received and read is kept", "RAPPORTEUR_OPTS=-Xmx4g")
        .doesNotContain("OutOfMemoryError");
  }

  @Test
  void where_memory_ran_out_more_is_advised_than_was_given() {
    assertThat(Main.crowded(989)).contains("989 MB", "-Xmx4g");
    assertThat(Main.crowded(3959)).contains("3959 MB", "-Xmx8g");
  }

  @Test
  void results_for_programs_are_json() {
    var collected = Said.by("collect", files.toString(), "--case", box, "--json", "--quiet");
    assertThat(JsonMapper.builder().build().readTree(collected.out()).get("fresh").asInt())
        .isEqualTo(1);
    var verified = Said.by("verify", "--case", box, "--json");
    assertThat(JsonMapper.builder().build().readTree(verified.out()).get("damages")).isEmpty();
  }

  @Test
  void a_completion_script_is_printed() {
    var script = Said.by("completion");
    assertThat(script.code()).isZero();
    assertThat(script.out()).contains("complete -F").contains("judge");
  }

  @Test
  void hostile_file_names_never_reach_the_terminal_raw() throws IOException {
    Files.write(files.resolve("red\u001b[31m\u202exslx.docx"), BROKEN);
    var ended = collect();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out() + ended.err())
        .contains("xslx")
        .doesNotContain("\u001b[31m")
        .doesNotContain("\u202e");
  }
}
