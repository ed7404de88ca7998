package org.rapporteur.desk.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Progress;

class NamesRequestsTest {
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void scoring_adds_two_columns_and_keeps_the_others() throws IOException {
    Path pairs =
        file("pairs.csv", "id,left,note,right\n7,노무현,\"a, b\",Roh Moo-hyun\n8,노무현,,Roh Tae-woo\n");
    var scored = new ScoreNames(Progress.SILENT).score(pairs, false);
    assertThat(scored.header()).containsExactly("id", "left", "note", "right", "score", "band");
    assertThat(scored.rows().get(0))
        .startsWith("7", "노무현", "a, b", "Roh Moo-hyun")
        .endsWith("same");
    assertThat(scored.rows().get(1)).endsWith("different");
    assertThat(scored.unreadable()).isEmpty();
  }

  @Test
  void a_second_scoring_replaces_the_first() throws IOException {
    Path pairs = file("again.csv", "left,right,score,band\nKofi Annan,Kofi Annan,0.1,different\n");
    var scored = new ScoreNames(Progress.SILENT).score(pairs, false);
    assertThat(scored.header()).containsExactly("left", "right", "score", "band");
    assertThat(scored.rows().getFirst()).hasSize(4).endsWith("same");
  }

  @Test
  void a_row_of_another_length_is_kept_and_reported_with_its_line() throws IOException {
    Path pairs = file("short.csv", "left,right\nKofi Annan,Kofi Annan\nonly one\n");
    var scored = new ScoreNames(Progress.SILENT).score(pairs, false);
    assertThat(scored.rows()).hasSize(2);
    assertThat(scored.rows().get(1)).containsExactly("only one", "", "", "");
    assertThat(scored.unreadable()).singleElement().asString().contains("short.csv, line 3");
  }

  @Test
  void a_table_without_the_columns_is_refused_with_what_it_has() throws IOException {
    Path pairs = file("other.csv", "name,alias\na,b\n");
    assertThatThrownBy(() -> new ScoreNames(Progress.SILENT).score(pairs, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column \"left\"")
        .hasMessageContaining("name, alias");
  }

  @Test
  void a_file_that_is_not_there_or_not_utf8_is_named() throws IOException {
    assertThatThrownBy(() -> new ScoreNames(Progress.SILENT).score(folder.resolve("no.csv"), false))
        .hasMessageContaining("There is no file");
    Path latin1 = folder.resolve("latin1.csv");
    Files.write(latin1, new byte[] {'l', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> new ScoreNames(Progress.SILENT).score(latin1, false))
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void finding_gives_ranked_candidates_with_their_lines() throws IOException {
    Path names = file("names.txt", "노태우\n\n노무현\nKofi Annan\n");
    Path wanted = file("wanted.txt", "Roh Moo-hyun\nANNAN Kofi\n");
    var found = new FindNames(Progress.SILENT).find(names, wanted, 1);
    assertThat(found)
        .extracting(FindNames.Candidate::candidate)
        .containsExactly("노무현", "Kofi Annan");
    assertThat(found).extracting(FindNames.Candidate::rank).containsOnly(1);
  }

  @Test
  void training_twice_writes_the_same_bytes_and_says_where_they_come_from() throws IOException {
    var pairs = new StringBuilder("hangul\tlatin\tsurname\tgiven\torder\n");
    for (String row :
        List.of("김민수 kim min su", "이영희 lee young hee", "박준호 park jun ho", "최수진 choi su jin")) {
      String[] cell = row.split(" ");
      pairs.append(
          String.join(
              "\t", cell[0], cell[1] + cell[2] + cell[3], cell[1], cell[2] + " " + cell[3], "SF"));
      pairs.append('\n');
    }
    Path table = file("pairs.tsv", pairs.toString());
    var once = new TrainNames().train(table, "invented names", folder.resolve("one.tsv"));
    new TrainNames().train(table, "invented names", folder.resolve("two.tsv"));
    assertThat(once.taught()).isEqualTo(4);
    assertThat(lines("one.tsv")).isEqualTo(lines("two.tsv"));
    assertThat(Files.readString(once.provenance()))
        .contains("invented names", "sha256 of the data set", "4 rows");
  }

  private List<String> lines(String name) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(name));
    return lines.subList(1, lines.size());
  }

  @Test
  void a_training_row_of_another_shape_is_refused_with_its_line() throws IOException {
    Path table = file("bad.tsv", "hangul\tlatin\tsurname\tgiven\torder\nKim\tKim\tkim\tkim\tSF\n");
    assertThatThrownBy(() -> new TrainNames().train(table, "", folder.resolve("out.tsv")))
        .hasMessageContaining("Line 2");
    assertThat(folder.resolve("out.tsv")).doesNotExist();
  }

  @Test
  void a_comparison_is_explained() {
    var told = new CompareNames().compare("노무현", "Roh Moo-hyun", false);
    assertThat(told.band()).isEqualTo("same");
    assertThat(told.alignment()).hasSize(2);
  }
}
