package org.rapporteur.inspection.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.inspection.cli.Said;
import org.rapporteur.inspection.whole.Bench;
import org.rapporteur.ledger.custody.Entry;

/// The language model from the command line.
class SuggestCommandTest {
  @TempDir Path temporary;
  private AskedCase asked;
  private ModelStub model;
  private Path files;
  private Bench bench;

  @BeforeEach
  void open() throws IOException {
    asked = new AskedCase(temporary);
    model = asked.model;
    files = asked.files;
    bench = asked.bench;
  }

  @AfterEach
  void close() {
    asked.close();
  }

  @Test
  void it_is_switched_on_asked_shown_and_switched_off() {
    model.answers(AskedCase::honest);
    var box = bench.folder().toString();
    assertThat(Said.by("collect", files.toString(), "--case", box, "--quiet").code()).isZero();
    assertThat(Said.by("suggest", "status", "--case", box).out()).contains("Off");
    var on =
        Said.by(
            "suggest",
            "on",
            "--model-endpoint",
            model.endpoint(),
            "--model-name",
            "stub",
            "--model-key",
            "PATH",
            "--case",
            box);
    assertThat(on.code()).isZero();
    assertThat(on.out()).contains("is sent to this machine").contains("Not sent: interviews");

    var run = Said.by("run", files.toString(), "--case", box);
    assertThat(run.out())
        .contains("Language model: 3 suggested, 0 refused for 2 documents, 2 withheld")
        .contains("Suggestions count nowhere");
    assertThat(model.keys()).containsOnly("Bearer " + System.getenv("PATH"));
    assertThat(run.out() + run.err()).doesNotContain(System.getenv("PATH"));
    assertThat(asked.log().toString()).doesNotContain(System.getenv("PATH"));

    var claims = Said.by("show", "claims", "--case", box).out();
    assertThat(claims.substring(claims.indexOf("Suggested by a language model: no claims")))
        .contains("S-")
        .contains("figure=>300");
    assertThat(Said.by("show", "claims", "--json", "--case", box).out()).doesNotContain("\"S-");
    assertThat(Said.by("show", "suggestions", "--json", "--case", box).out())
        .contains("\"suggested\"");

    assertThat(Said.by("suggest", "off", "--case", box).code()).isZero();
    model.taken();
    assertThat(Said.by("analyze", "--case", box).out()).doesNotContain("Language model");
    assertThat(model.taken()).isEmpty();
    assertThat(Said.by("show", "claims", "--case", box).out()).doesNotContain("Suggested");
  }

  @Test
  void a_server_that_is_away_is_told_of_with_what_to_do() {
    var away = model.endpoint();
    model.close();
    var run =
        Said.by(
            "run",
            files.toString(),
            "--case",
            bench.folder().toString(),
            "--model-endpoint",
            away,
            "--model-name",
            "stub");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("2 questions open (not asked after failures: 1, server not reachable: 1)")
        .contains("Report: ");
  }

  @Test
  void text_is_sent_nowhere_in_clear_and_away_only_by_agreement() {
    bench.at(desk -> desk.collect(List.of(files)));
    var clear = on("http://192.0.2.7:8080/v1", "--text-may-leave-this-machine");
    assertThat(clear.code()).isEqualTo(2);
    assertThat(clear.err()).contains("in clear").contains("https");
    var silent = on("https://192.0.2.7:8080/v1");
    assertThat(silent.code()).isEqualTo(2);
    assertThat(silent.err()).contains("--text-may-leave-this-machine");
    var agreed = on("https://192.0.2.7:8080/v1", "--text-may-leave-this-machine");
    assertThat(agreed.code()).isZero();
    assertThat(agreed.out()).contains("it leaves this machine");
    assertThat(asked.log().stream().map(Entry::type).filter(t -> t.startsWith("suggest")))
        .containsExactly("suggest-on");
  }

  private Said on(String endpoint, String... more) {
    var words =
        new ArrayList<>(
            List.of(
                "suggest",
                "on",
                "--model-endpoint",
                endpoint,
                "--model-name",
                "m",
                "--case",
                bench.folder().toString()));
    words.addAll(List.of(more));
    return Said.by(words.toArray(String[]::new));
  }
}
