package org.rapporteur.inspection.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `estimate run` tells a person whose table is broken, or can carry no estimate.
class EstimateCommandTest {
  @TempDir Path folder;

  private Said run(String table, String... more) throws IOException {
    var file = Files.writeString(folder.resolve("table.csv"), table);
    var words = new java.util.ArrayList<String>();
    Collections.addAll(words, "estimate", "run", file.toString(), "--quiet");
    Collections.addAll(
        words,
        "--victims",
        "killings",
        "--period",
        "2020",
        "--place",
        "the valley",
        "--as-of",
        "2021");
    Collections.addAll(words, "--out", folder.resolve("out").toString());
    Collections.addAll(words, more);
    return Said.by(words.toArray(String[]::new));
  }

  private void refused(String table, String... words) throws IOException {
    var ended = run(table);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains(words).doesNotContain("Exception");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private String stated(String table, String... more) throws IOException {
    var ended = run(table, more);
    assertThat(ended.code()).isZero();
    assertThat(folder.resolve("out/index.html")).exists();
    return ended.out();
  }

  @Test
  void a_negative_count_is_told_with_its_line() throws IOException {
    refused("a,b,c,count\n1,0,0,5\n0,1,0,-3\n", "table.csv, line 3", "“-3” is not a whole number");
  }

  @Test
  void half_a_person_is_told_with_its_line() throws IOException {
    refused("a,b,c,count\n1,0,0,2.5\n", "table.csv, line 2", "people are counted whole");
  }

  @Test
  void a_count_that_is_words_or_missing_is_told() throws IOException {
    refused("a,b,c,count\n1,0,0,many\n", "line 2", "“many” is not a whole number");
    refused("a,b,c,count\n1,0,0\n", "line 2", "3 values for 4 columns");
  }

  @Test
  void missing_columns_are_told() throws IOException {
    refused("count\n5\n", "has no list");
    refused("name,count\nMaria,5\n", "has no list");
    refused("", "is empty");
    refused("a,b,c,count\n", "no rows below");
    refused("a,,c,count\n1,0,0,5\n", "a column has no name");
    refused("1,0,0,5\n1,1,0,5\n", "is no name: the first line names every list");
  }

  @Test
  void people_on_no_list_are_refused() throws IOException {
    refused("a,b,c,count\n0,0,0,50\n1,0,0,5\n", "line 2", "what is being estimated");
  }

  @Test
  void a_mark_that_is_neither_0_nor_1_is_told() throws IOException {
    refused("a,b,c,count\n1,2,0,5\n", "line 2", "“2” in column b is neither 0 nor 1");
  }

  @Test
  void twenty_lists_are_too_many_and_are_told_how_to_choose() throws IOException {
    var names = new StringBuilder();
    var marks = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      names.append("l").append(i).append(',');
      marks.append("1,");
    }
    refused(names + "count\n" + marks + "5\n", "20 lists", "at most 16", "--lists");
  }

  @Test
  void one_list_allows_no_estimate() throws IOException {
    assertThat(stated("a,count\n1,50\n")).contains("do not allow an estimate", "Only 1");
  }

  @Test
  void two_lists_allow_no_statement() throws IOException {
    assertThat(stated("a,b,count\n1,0,170\n0,1,120\n1,1,30\n"))
        .contains("do not allow an estimate", "cannot show whether they depend on each other");
  }

  @Test
  void a_table_of_nobody_allows_no_estimate() throws IOException {
    assertThat(stated("a,b,c,count\n1,0,0,0\n0,1,0,0\n1,1,1,0\n"))
        .contains("0 killings", "do not allow an estimate", "List a is empty");
  }

  @Test
  void lists_that_share_nobody_allow_no_estimate() throws IOException {
    assertThat(stated("a,b,c,count\n1,0,0,40\n0,1,0,50\n0,0,1,60\n"))
        .contains("do not allow an estimate", "List a shares nobody with any other list");
  }

  @Test
  void fewer_than_thirty_people_allow_no_statement() throws IOException {
    assertThat(
            stated("a,b,c,count\n1,0,0,4\n0,1,0,5\n0,0,1,4\n1,1,0,2\n0,1,1,2\n1,0,1,2\n1,1,1,1\n"))
        .contains("do not allow an estimate", "At least thirty people".toLowerCase())
        .contains("FEW PEOPLE");
  }

  @Test
  void the_same_combination_twice_is_added_and_told() throws IOException {
    assertThat(stated("a,b,count\n1,0,100\n0,1,80\n1,1,20\n1,0,50\n"))
        .contains("Lines 2 and 5 are the same combination of lists; their counts were added.")
        .contains("250 killings");
  }

  @Test
  void one_list_within_another_is_told_to_be_likely_a_copy() throws IOException {
    assertThat(stated("a,b,count\n1,0,100\n1,1,20\n")).contains("Everybody on b is on a too");
  }

  @Test
  void a_declaration_that_is_misspelt_is_told() throws IOException {
    var design = Files.writeString(folder.resolve("d.yaml"), "impossibel: []\n");
    var ended = run("a,b,count\n1,0,5\n1,1,5\n", "--design", design.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("d.yaml", "“impossibel”, which means nothing here");
  }

  @Test
  void parts_are_told_on_the_terminal_the_page_and_in_json() throws IOException {
    var design = Files.writeString(folder.resolve("d.yaml"), "strata: district\n");
    String table = "a,b,district,count\n1,0,north,100\n1,1,north,30\n0,1,north,90\n1,1,south,4\n";

    assertThat(stated(table, "--design", design.toString()))
        .contains("By district", "not estimable", "Only 2 lists");
    assertThat(Files.readString(folder.resolve("out/index.html"))).contains("By district", "south");
    assertThat(run(table, "--design", design.toString(), "--public", "--json").out())
        .contains("\"hidden\"")
        .doesNotContain("\"known\" : 4,");
  }

  @Test
  void links_without_their_rows_are_told() throws IOException {
    var pairs = Files.writeString(folder.resolve("p.csv"), "left,right,probability\n1,9,0.9\n");
    var ended = run("list,name\nchurch,Ana\npolice,Anna\n", "--links", pairs.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("p.csv, line 2", "there is no row “9”");
  }

  @Test
  void an_estimate_is_made_again_from_its_folder_and_a_changed_page_is_found() throws IOException {
    stated("a,b,count\n1,0,170\n0,1,120\n1,1,30\n");
    var out = folder.resolve("out");

    var same = Said.by("estimate", "rerun", out.toString(), "--quiet");
    assertThat(same.code()).isZero();
    assertThat(same.out()).contains("The same bytes: all 3 files");

    var bundle = out.resolve("bundle/bundle.yaml");
    Files.writeString(
        bundle, Files.readString(bundle).replaceAll("(index.html\": )....", "$10000"));
    var other = Said.by("estimate", "rerun", out.toString(), "--quiet", "--json");
    assertThat(other.code()).isEqualTo(5);
    assertThat(other.out()).contains("\"same\" : false", "index.html");
  }

  @Test
  void a_folder_without_a_bundle_is_told() {
    var ended = Said.by("estimate", "rerun", folder.toString());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("There is no", "estimate run --out");
  }
}
