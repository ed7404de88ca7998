package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analyze.text.Annotator;
import org.rapporteur.analyze.text.PlainAnnotator;
import org.rapporteur.model.telling.Flag;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.text.Arc;
import org.rapporteur.model.text.Token;

/// A fault of the program in one document stops no other.
class PutAsideTest {
  private static final String BAD = "The witness from Lake Ardo told us of the fire in the depot.";

  @TempDir private Path folder;
  private final List<String> notices = new CopyOnWriteArrayList<>();

  /// Cannot divide a text that names Lake Ardo, and quotes it in what it throws, as Java does.
  private static final class Faulty implements Annotator {
    private final Annotator plain = new PlainAnnotator();

    @Override
    public String version() {
      return "faulty";
    }

    @Override
    public List<List<Token>> sentences(String text) {
      if (text.contains("Lake Ardo")) {
        throw new StringIndexOutOfBoundsException(text);
      }
      return plain.sentences(text);
    }

    @Override
    public List<Arc> tree(List<Token> sentence) {
      return List.of();
    }
  }

  @Test
  void a_document_that_cannot_be_read_is_told_of_and_the_others_are_read() throws IOException {
    Files.writeString(folder.resolve("bad.txt"), BAD);
    Files.writeString(folder.resolve("good.txt"), "The embassy of France in Ghana was closed.");
    try (var desk = open()) {
      desk.collect(List.of(folder.resolve("bad.txt"), folder.resolve("good.txt")));
      assertThat(desk.analyze(2).documents()).isEqualTo(2);

      assertThat(notices)
          .singleElement()
          .asString()
          .startsWith("bad.txt was put aside: reading it failed (StringIndexOutOfBoundsException")
          .doesNotContain("witness", "depot");
      var bad = telling(desk, "bad.txt");
      assertThat(bad.referents()).isEmpty();
      assertThat(bad.flags()).extracting(Flag::kind).containsExactly("not-analyzed");
      assertThat(telling(desk, "good.txt").referents()).isNotEmpty();

      desk.report();
      assertThat(pages()).contains("Reading it failed", "Documents not analyzed: 1", BAD);
    }
  }

  private static Telling telling(Desk desk, String name) {
    var view = desk.view().orElseThrow();
    var source =
        view.sources().stream()
            .filter(s -> s.captures().getFirst().name().endsWith(name))
            .findFirst()
            .orElseThrow();
    return view.telling(source.evidence()).orElseThrow();
  }

  private String pages() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.walk(folder.resolve("case/report"))) {
      for (var page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        all.append(Files.readString(page));
      }
    }
    return all.toString();
  }

  private Desk open() {
    var pipeline = new Pipeline(Faulty::new);
    return Desk.open(folder.resolve("case"), InstantSource.system(), Progress.noticed(notices::add), () -> pipeline);
  }
}
