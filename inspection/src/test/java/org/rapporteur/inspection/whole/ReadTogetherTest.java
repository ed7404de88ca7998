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
    var first =
        file("prison.txt", "Guards at the prison La Roca beat two detainees on 4 May 2025.");
    var second =
        file("again.txt", "Byron Tigrero was moved to La Roca on 6 May 2025, a lawyer said.");
    bench.run(List.of(first), 1);
    bench.run(List.of(first, second), 1);
    var once = new Bench(temporary.resolve("once"));
    once.run(List.of(first, second), 2);

    assertThat(bench.record()).isEqualTo(once.record());
    assertThat(bench.claimIds()).isNotEmpty();
  }

  private Bench.Ran run(String name, String text) throws IOException {
    return bench.run(List.of(file(name, text)), 1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(temporary.resolve(name), text);
  }
}
