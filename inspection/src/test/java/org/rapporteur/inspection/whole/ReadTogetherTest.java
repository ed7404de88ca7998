package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one document takes a word for helps to read the others, and only those that have the word.
class ReadTogetherTest {
  @TempDir Path temporary;
  private Bench bench;

  @BeforeEach
  void open() {
    bench = new Bench(temporary.resolve("case"));
  }

  @Test
  void a_document_that_shares_no_name_has_no_other_read_again() throws IOException {
    run("prison.txt", "Guards at the prison La Roca beat two detainees on 4 May 2025.");
    var ran = run("vote.txt", "The Seimas in Vilnius passed the bill on 7 June 2025.");

    assertThat(ran.analyzed().read()).isEqualTo(1);
  }

  @Test
  void a_document_is_read_again_when_another_tells_more_of_its_words() throws IOException {
    run("prison.txt", "Guards at the prison La Roca beat two detainees on 4 May 2025.");
    var ran = run("again.txt", "Nobody may visit La Roca, a lawyer said on 6 May 2025.");

    assertThat(ran.analyzed().read()).isEqualTo(2);
  }

  @Test
  void what_arrived_in_two_runs_is_read_as_if_it_had_arrived_in_one() throws IOException {
    var release = file("release.txt", "He was never seen again, and La Roca has no record of him.");
    var prison =
        file(
            "prison.txt",
            "Both men were moved to the maximum-security prison La Roca in June 2024.");
    var riot =
        file("riot.txt", "Six inmates died at the prison of La Roca, in the town of Puerto Claro.");
    bench.run(List.of(release), 1);
    assertThat(places("release.txt")).as("alone").doesNotContain("La Roca");
    bench.run(List.of(release, prison, riot), 1);
    var once = new Bench(temporary.resolve("once"));
    once.run(List.of(release, prison, riot), 2);

    assertThat(places("release.txt")).as("with the others").contains("La Roca");
    assertThat(bench.record()).isEqualTo(once.record());
  }

  /// The places that a document names.
  private List<String> places(String document) {
    return bench
        .record()
        .path("entities")
        .valueStream()
        .filter(entity -> entity.path("type").asString("").equals("Place"))
        .filter(entity ->
            entity
                .path("mentions")
                .valueStream()
                .anyMatch(at -> at.path("doc").asString("").equals(document)))
        .map(entity -> entity.path("name").asString(""))
        .toList();
  }

  private Bench.Ran run(String name, String text) throws IOException {
    return bench.run(List.of(file(name, text)), 1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }
}
