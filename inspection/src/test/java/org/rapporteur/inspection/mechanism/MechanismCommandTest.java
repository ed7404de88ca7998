package org.rapporteur.inspection.mechanism;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.inspection.cli.Said;

/// The commands on mechanisms as a person types them: mistakes in tables, imports, every question.
class MechanismCommandTest {
  @TempDir Path temporary;
  private LakePack lake;
  private String box;

  @BeforeEach
  void open() throws IOException {
    lake = new LakePack(temporary);
    box = lake.box;
  }

  @Test
  void a_good_pack_is_loaded_and_answers() {
    assertThat(lake.load().code()).isZero();
    assertThat(lake.mechanism("as-of", "2019-05-01").out()).contains("Ines Marlow");
    assertThat(lake.mechanism("show", "envoy", "--as-of", "2021-01-01").out()).contains("vacant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "acts.csv   | c,envoy,in-office,Ada Lind,SEA,2021,,,,         | row 4 | \"SEA\" is not in"
            + " the table of bodies",
        "acts.csv   | c,envoy,in-office,Ada Lind,,2021-02-30,,,,      | row 4 | \"2021-02-30\" is"
            + " no date",
        "acts.csv   | c,law-1,adopted,,LAKE,2021,,12,6,4              | row 4 | 12–6–4 adds up to"
            + " 22, but LAKE has 20 members",
        "acts.csv   | c,law-1,adopted,,LAKE,2021,,twelve,6,4          | row 4 | yes: \"twelve\" is"
            + " no whole number",
        "acts.csv   | a,envoy,in-office,Ada Lind,,2021,,,,            | row 4 | \"a\" is already"
            + " used in acts.csv, row 2",
        "acts.csv   | c,nobody,in-office,Ada Lind,,2021,,,,           | row 4 | \"nobody\" is in no"
            + " table of mechanisms",
        "acts.csv   | c,envoy,in-office,Ada Lind,,2021,,,,,,,,        | row 4 | 14 cells, but there"
            + " are 10 columns",
        "mechanisms.csv | x,treaty,Treaty,,LAKE                       | row 4 | \"treaty\" is not"
            + " one of",
        "bodies.csv | sea,SEA,Assembly of the Sea,..,..,many,          | row 4 | membership:"
            + " \"many\" is no whole number",
        "bodies.csv | sea,SEA,Assembly of the Sea,..,..,5,RIVER        | row 4 | \"RIVER\" is not"
            + " in the table of bodies"
      })
  void a_mistake_is_told_with_file_and_row_and_nothing_is_loaded_until_the_rest_is_asked_for(
      String file, String row, String place, String message) throws IOException {
    lake.add(file.strip(), row.strip());
    var refused = lake.load();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains(file.strip() + ", " + place + ": ").contains(message);
    assertThat(refused.out()).contains("Nothing was loaded");
    assertThat(lake.mechanism("list").out()).contains("Nothing.");

    var rest = lake.load("--skip-bad-rows");
    assertThat(rest.code()).isEqualTo(1);
    assertThat(rest.out()).contains(place).contains("Loaded Lake Ardo");
    assertThat(lake.mechanism("as-of", "2019-05-01").out()).contains("Ines Marlow");
  }

  @Test
  void a_succession_in_a_ring_is_told_with_its_rows() throws IOException {
    lake.write(
        "bodies.csv",
        "id,body,label,start,end,membership,predecessor\n"
            + "old,OLD,Old Assembly,..,1999,10,LAKE\n"
            + "lake,LAKE,Assembly of the Lake,2000,..,20,OLD\n");
    assertThat(lake.load().out())
        .contains("bodies.csv, row 2: the succession runs in a ring", "bodies.csv, row 3:");
  }

  @Test
  void a_wrong_encoding_is_told_with_its_row() throws IOException {
    lake.write(
        "acts.csv",
        "id,mechanism,act,person,occurred\n"
            + "a,envoy,in-office,Ines Marlow,2019\n"
            + "b,envoy,in-office,Inés Salmón,2021\n",
        ISO_8859_1);
    var ended = lake.load();
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("acts.csv, row 3: is not UTF-8");
  }

  @Test
  void a_missing_column_and_a_missing_table_are_told() throws IOException {
    lake.write("acts.csv", "id,act,person\na,in-office,Ines Marlow\n");
    lake.write(
        "pack.yaml", Files.readString(lake.pack.resolve("pack.yaml")) + "names: [names.csv]\n");
    assertThat(lake.load().out())
        .contains("acts.csv, row 1: the column \"mechanism\" is missing")
        .contains("pack.yaml, row 7: the table \"names.csv\" is not in the folder");
  }

  @Test
  void a_rule_that_makes_no_sense_is_refused_by_name_even_when_bad_rows_are_left()
      throws IOException {
    lake.write(
        "rules.yaml",
        "- id: X\n"
            + "  kind: magic\n"
            + "  applies-to: {form: envoy}\n"
            + "  source: invented\n"
            + "- id: Y\n"
            + "  kind: renewal\n"
            + "  applies-to: {form: envoy}\n"
            + "  source: invented\n");
    assertThat(lake.load("--skip-bad-rows").out())
        .contains("rules.yaml, row 1: rule X: the kind \"magic\"")
        .contains("rules.yaml, row 5: rule Y: a rule of kind renewal needs the parameter \"every\"")
        .contains("Nothing was loaded: a rule is wrong");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_also_for_programs() throws IOException {
    lake.add("acts.csv", "c,envoy,in-office,Ada Lind,SEA,2021,,,,");
    lake.add("acts.csv", "d,envoy,in-office,Ada Lind,,2021-13,,,,");
    var json = lake.load("--json").json();
    assertThat(json.get("bad")).hasSize(2);
    assertThat(json.get("dataset").asString()).isEmpty();
  }

  @Test
  void a_recommendations_table_is_previewed_imported_updated_by_key_and_taken_back()
      throws IOException {
    lake.load();
    var table = temporary.resolve("follow-up.csv");
    var map = temporary.resolve("map.yaml");
    Files.writeString(
        map,
        "type: recommendation\n"
            + "date-format: dd/MM/yyyy\n"
            + "columns: {id: Ref, label: Text, occurred: When, until: To, addressee: State, act:"
            + " Step}\n"
            + "constants: {source: our sheet}\n");
    Files.writeString(
        table,
        "Ref,Text,When,To,State,Step\n"
            + "r1,Open the camps,17/02/2014,,Ardo,made\n"
            + "r2,Answer the letter,2014-02,..,Ardo,made\n"
            + "r3,Free the fishermen,2015/..,,Ardo,made\n");
    var preview = lake.mechanism("import", table.toString(), "--map", map.toString(), "--preview");
    assertThat(preview.out()).contains("new: r1", "2014-02-17", "Preview: 3 new");
    assertThat(lake.mechanism("list", "--type", "recommendation").out()).contains("Nothing.");

    assertThat(lake.mechanism("import", table.toString(), "--map", map.toString()).code()).isZero();
    assertThat(lake.mechanism("show", "r2", "--as-of", "2015-01-01").out())
        .contains("open", "2014-02");
    assertThat(lake.mechanism("timeline", "--of", "r3").out()).contains("2015/..");

    Files.writeString(
        table, "Ref,Text,When,To,State,Step\nr1,Open all camps,18/02/2014,,Ardo,made\n");
    assertThat(
            lake.mechanism("import", table.toString(), "--map", map.toString(), "--preview").out())
        .contains(
            "changed: r1: label Open the camps becomes Open all camps;"
                + " occurred 2014-02-17 becomes 2014-02-18");
    var second =
        lake.mechanism("import", table.toString(), "--map", map.toString(), "--json").json();
    assertThat(lake.mechanism("timeline", "--of", "r1").out()).contains("2014-02-18");
    lake.mechanism("undo", second.get("dataset").asString(), "--why", "wrong sheet");
    assertThat(lake.mechanism("timeline", "--of", "r1").out()).contains("2014-02-17");
  }

  @Test
  void a_foreign_table_tells_its_bad_rows_and_loads_the_rest_only_on_request() throws IOException {
    lake.load();
    var table = temporary.resolve("theirs.csv");
    var map = temporary.resolve("map.yaml");
    Files.writeString(
        map, "type: recommendation\ncolumns: {id: Ref, occurred: When}\nconstants: {act: made}\n");
    Files.writeString(table, "Ref,When\nr1,2014-02-17\nr2,2014-02-31\n");
    var refused = lake.mechanism("import", table.toString(), "--map", map.toString());
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains("theirs.csv, row 3", "Nothing was taken in");
    var rest =
        lake.mechanism("import", table.toString(), "--map", map.toString(), "--skip-bad-rows");
    assertThat(rest.out()).contains("Imported as");
    assertThat(lake.mechanism("list", "--type", "recommendation").out())
        .contains("r1")
        .doesNotContain("r2");
  }

  @Test
  void a_table_without_a_mapping_is_refused_with_what_to_do() throws IOException {
    var table = Files.writeString(temporary.resolve("t.csv"), "a,b\n1,2\n");
    var ended = lake.mechanism("import", table.toString());
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("--map");
  }

  @Test
  void a_broken_catalogue_record_is_told_and_the_whole_one_taken_on_request() throws IOException {
    lake.load();
    var xml =
        Files.writeString(
            temporary.resolve("undl.xml"),
            "<collection>\n"
                + "<record><controlfield tag=\"001\">7</controlfield><datafield"
                + " tag=\"791\"><subfield code=\"a\">A/RES/80/1</subfield></datafield><datafield"
                + " tag=\"269\"><subfield code=\"a\">2025-12-18</subfield></datafield></record>\n"
                + "<record><datafield tag=\"245\"><subfield code=\"a\">No"
                + " symbol</subfield></datafield></record>\n"
                + "</collection>");
    assertThat(lake.mechanism("import", xml.toString()).out())
        .contains("undl.xml, row 3", "no symbol");
    assertThat(lake.mechanism("import", xml.toString(), "--skip-bad-rows").out())
        .contains("Imported as");
    assertThat(lake.mechanism("show", "A/RES/80/1").out()).contains("2025-12-18");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list", "list --type mandate", "show sr-dprk --as-of 2025-05-20", "as-of 2025-05-20",
        "timeline", "timeline --of sc-dprk", "gaps", "due --as-of 2025-05-20 --until 2026-12-31",
        "check --record"
      })
  void every_question_has_an_answer_for_people_and_one_for_programs(String words) {
    lake.mechanism("load", LakePack.DPRK);
    var shown = lake.mechanism(words.split(" "));
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.out()).isNotBlank().doesNotContain("Nothing.");
    var json = lake.mechanism((words + " --json").split(" "));
    assertThat(json.json().isEmpty()).isFalse();
  }

  @Test
  void an_unknown_mechanism_and_an_impossible_day_are_usage_errors_that_say_what_to_do() {
    lake.load();
    assertThat(lake.mechanism("show", "nobody").err()).contains("mechanism list");
    assertThat(lake.mechanism("as-of", "2025-02-30").err()).contains("write it like 2025-05-20");
  }

  @Test
  void sums_that_documents_print_are_checked_and_shown_with_the_arithmetic() throws IOException {
    var files = Files.createDirectories(temporary.resolve("texts"));
    Files.writeString(
        files.resolve("a.txt"),
        "North Korea again\n\n"
            + "The General Assembly met on North Korea on Tuesday, 18 December 2014. It adopted"
            + " A/RES/72/188 on North Korea on 18 December 2014.\n\n"
            + "Kim Jung-wook was arrested in North Korea on 8 October 2013. On 20 September 2024 he"
            + " had been held in North Korea for 4,500 days.\n");
    lake.mechanism("load", LakePack.DPRK);
    Said.by("run", files.toString(), "--case", box);
    assertThat(lake.mechanism("check", "--sums").out())
        .contains("2014-12-18 is a Thursday")
        .contains("A/RES/72/188 is of session 72")
        .contains("so 4000 days on 2024-09-20; printed: 4500");
    assertThat(lake.mechanism("check", "--sums", "--json").json().get(0).get("passage").asString())
        .isNotBlank();
  }
}
