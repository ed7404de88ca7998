package org.rapporteur.inspection.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.inspection.cli.Said;

/// Who speaks without a name in one source is not who speaks so in another.
class UnnamedSpeakersTest {
  private static final Pattern HEADING =
      Pattern.compile("<h3[^>]*>[^<]*(?:<[^>]*>)*“A former guard”");

  @TempDir Path folder;

  @Test
  void the_former_guard_of_one_paper_is_not_the_former_guard_of_another() throws IOException {
    text("north", "A former guard said that the gates of Tal Marwa were locked at night.");
    text("south", "A former guard said that nobody in Port Larne was ever beaten.");

    assertThat(speakers()).isEqualTo(2);
  }

  private void text(String name, String words) throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    Files.writeString(
        folder.resolve("texts").resolve(name + ".txt"),
        "News from the " + name + "\n\n" + words + " The paper could not ask the ministry.\n");
  }

  private long speakers() throws IOException {
    var box = folder.resolve("case");
    var ended = Said.by("run", folder.resolve("texts").toString(), "--case", box.toString());
    assertThat(ended.code()).as(ended.err()).isZero();
    var page = Files.readString(box.resolve("report/index.html"));
    return HEADING.matcher(page).results().count();
  }
}
