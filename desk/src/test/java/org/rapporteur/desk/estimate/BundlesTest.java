package org.rapporteur.desk.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Cores;
import org.rapporteur.desk.Progress;
import org.rapporteur.model.estimate.Question;

/// An estimate that a stranger makes again.
class BundlesTest {
  @TempDir Path folder;

  @Test
  void the_bundle_alone_gives_the_same_bytes_whatever_the_threads() throws IOException {
    var out = folder.resolve("out");
    written(out, named("people.csv", PERSONS), false, 2);

    var asked = Bundles.read(out);
    var again = folder.resolve("again");
    written(again, asked.named(), false, 1);

    assertThat(asked.bundle().outputs())
        .containsOnlyKeys("index.html", "style.css", "estimate.json", "people.html", "people.csv");
    assertThat(Bundles.different(asked.bundle(), again)).isEmpty();
    Files.writeString(again.resolve("people.csv"), "person\n");
    assertThat(Bundles.different(asked.bundle(), again)).containsExactly("people.csv");
  }

  @Test
  void an_input_that_was_changed_is_told() throws IOException {
    var out = folder.resolve("out");
    written(out, named("people.csv", PERSONS), false, 1);
    Files.writeString(out.resolve("bundle/people.csv"), "a,b\n1,1\n");

    assertThatThrownBy(() -> Bundles.read(out))
        .hasMessageContaining("people.csv is missing or is not the file");
  }

  @Test
  void words_with_quotation_marks_and_lines_come_back_as_they_were() throws IOException {
    var out = folder.resolve("out");
    var named =
        new KeptEstimates.Named(
            Files.writeString(folder.resolve("t.csv"), PERSONS),
            List.of("a", "b"),
            null,
            null,
            "list",
            "",
            new Question("\"killings\"\nand: more", "2020 \\ 2021", "#1", "~"),
            7);
    written(out, named, false, 1);

    var read = Bundles.read(out.resolve("bundle")).named();
    assertThat(read.question()).isEqualTo(named.question());
    assertThat(read.lists()).containsExactly("a", "b");
    assertThat(read.seed()).isEqualTo(7);
  }

  @Test
  void for_the_public_neither_people_nor_the_table_are_written() throws IOException {
    var out = folder.resolve("out");
    written(out, named("people.csv", PERSONS), true, 1);

    assertThat(out.resolve("index.html")).exists().content().doesNotContain("people.html");
    assertThat(out.resolve("bundle")).doesNotExist();
    assertThat(out.resolve("people.html")).doesNotExist();
    assertThat(out.resolve("people.csv")).doesNotExist();
  }

  @Test
  void a_bundle_that_names_files_elsewhere_is_refused() throws IOException {
    var bundle =
        Files.writeString(
            folder.resolve("bundle.yaml"),
            "format: rapporteur estimate bundle 1\nseed: 1\ntable: ../secret.csv\n");

    assertThatThrownBy(() -> Bundles.read(bundle.getParent()))
        .hasMessageContaining("is not the name of a file in the bundle");
    Files.writeString(bundle, "format: something else\n");
    assertThatThrownBy(() -> Bundles.read(bundle.getParent())).hasMessageContaining("no bundle");
    Files.delete(bundle);
    assertThatThrownBy(() -> Bundles.read(folder)).hasMessageContaining("There is no");
  }

  @Test
  void every_count_leads_to_the_lines_of_its_people() throws IOException {
    var out = folder.resolve("out");
    written(out, named("people.csv", PERSONS), false, 1);

    assertThat(out.resolve("index.html")).content().contains("<a href=\"people.html#c3\">2</a>");
    assertThat(out.resolve("people.html")).content().contains("Lines 4, 6", "id=\"c3\"");
    assertThat(out.resolve("people.csv")).content().contains("3,4,,,");
  }

  @Test
  void joined_lines_are_shown_with_the_decision_that_joined_them() throws IOException {
    var entries = Files.writeString(folder.resolve("e.csv"), "list,name\na,X\nb,X\nb,Y\n");
    var pairs = Files.writeString(folder.resolve("p.csv"), "left,right,probability\n1,2,0.875\n");
    var out = folder.resolve("out");
    var named = new KeptEstimates.Named(entries, List.of(), null, pairs, "list", "", question(), 1);
    written(out, named, false, 1);

    assertThat(out.resolve("people.html"))
        .content()
        .contains("2 (a), 3 (b)", "2 with 3 (0.8750)")
        .doesNotContain("X");
    assertThat(out.resolve("index.html")).content().contains("Matches (SHA-256)");
    assertThat(Bundles.different(Bundles.read(out).bundle(), out)).isEmpty();
  }

  private static final String PERSONS = "a,b\n1,0\n0,1\n1,1\n1,0\n1,1\n";

  private KeptEstimates.Named named(String name, String table) throws IOException {
    return new KeptEstimates.Named(
        Files.writeString(folder.resolve(name), table),
        List.of(),
        null,
        null,
        "list",
        "",
        question(),
        1);
  }

  private static void written(Path out, KeptEstimates.Named named, boolean forPublic, int threads) {
    var findings =
        new RunEstimate(new Cores(threads), named.seed(), Progress.SILENT)
            .run(named.question(), named.read());
    new WriteEstimate(findings, forPublic).write(out, "{}", named);
  }

  private static Question question() {
    return new Question("killings", "2020", "the valley", "2021");
  }
}
