package org.rapporteur.inspection.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `trace` says to files and words that it cannot use: what, where, and what to do next, and
/// the case is as good as before.
class TraceBadInputTest {
  @TempDir Path folder;

  private Path shares;

  @BeforeEach
  void a_case_with_two_of_one_name() throws IOException {
    shares =
        Files.writeString(
            folder.resolve("shares.csv"),
            "from_id,from,to,share\na1,Ambar Co,Dolen Mill,60\na2,Ambar Co,Tern Yard,40\n");
    assertThat(trace("import", "relations", shares).code()).isZero();
  }

  private Said trace(Object... words) {
    var all = new java.util.ArrayList<String>();
    all.add("trace");
    for (var word : words) {
      all.add(word.toString());
    }
    all.add("--case");
    all.add(folder.resolve("case").toString());
    var said = Said.by(all.toArray(String[]::new));
    assertThat(said.out() + said.err()).doesNotContain("Exception", "\tat ", "should not (");
    return said;
  }

  private void refuses(String why, Object... words) {
    var said = trace(words);
    assertThat(said.err()).contains(why);
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void a_broken_archive_is_told_and_the_case_goes_on() throws IOException {
    var broken = Files.write(folder.resolve("x.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 'j'});
    var said = trace("import", "relations", broken);
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.out()).contains("the packing is broken");
    assertThat(trace("verdict", "Dolen Mill", "--as-of", "2025-03-31").out()).contains("OUT");
  }

  @Test
  void columns_that_cannot_be_mapped_are_refused_before_anything_is_taken_in() {
    refuses("has no field shares: map one of", "import", "relations", shares, "--map", "shares=x");
    refuses("Columns of the kind un are fixed", "import", "un", shares, "--map", "name=x");
    refuses("month-first or day-first", "import", "customs", shares, "--map", "dates=us");
  }

  @Test
  void a_decision_is_on_somebody_of_the_case() {
    refuses("There is no node un:KPe.999", "same", "Dolen Mill", "un:KPe.999", "--why", "x");
    refuses("Nothing in this case is called", "different", "Nobody", "No One", "--why", "x");
    assertThat(trace("same", "Dolen Mills SA", "Dolen Mill", "--why", "the same seal").code())
        .isZero();
  }

  @Test
  void who_is_meant_must_be_one() {
    refuses("Several nodes are called", "verdict", "Ambar Co");
    refuses("Nothing in this case is called", "timeline", "Winterhall");
    refuses("Name a company", "verdict", " ");
    refuses("There is no test mars", "verdict", "Dolen Mill", "--regime", "mars");
    refuses("is no day", "verdict", "Dolen Mill", "--as-of", "2025-02-30");
  }

  @Test
  void limits_are_at_least_one_and_windows_run_forward() {
    refuses("1 to 8 hops", "path", "id:a1", "Dolen Mill", "--hops", "0");
    refuses("at least 1", "path", "id:a1", "Dolen Mill", "--paths", "-1");
    refuses("at least 0 days", "exposure", "Dolen Mill", "--lead", "-1");
    refuses("at least 1", "rank", "--most", "0");
    refuses(
        "ends before it begins",
        "path",
        "id:a1",
        "Dolen Mill",
        "--since",
        "2025-01-01",
        "--until",
        "2024-01-01");
  }

  @Test
  void what_is_no_list_of_names_is_not_screened() throws IOException {
    var columns = Files.writeString(folder.resolve("a.csv"), "alpha,beta\n1,2\n");
    var sheet = Files.write(folder.resolve("b.xlsx"), new byte[] {'P', 'K', 3, 4, 20});
    var noise = Files.write(folder.resolve("c"), new byte[] {1, 2, 3, 10, 4});
    var western = Files.write(folder.resolve("d.txt"), "Société Été\n".getBytes(ISO_8859_1));
    refuses("has no column called name", "screen", columns);
    refuses("save its table as CSV", "screen", sheet);
    refuses("is neither a table", "screen", noise);
    refuses("is a folder", "screen", folder);
    refuses("Give a name", "screen", "");
    assertThat(trace("screen", western).out()).contains("read as windows-1252", "1 counterparties");
  }

  @Test
  void a_dossier_is_written_into_a_folder_with_fonts_that_are_fonts() {
    refuses("is a file", "dossier", "Dolen Mill", "--out", shares);
    refuses("is no TrueType font", "dossier", "Dolen Mill", "--font", shares);
    refuses("There is no font", "dossier", "Dolen Mill", "--font", folder.resolve("none.ttf"));
  }
}
