package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.inspection.cli.Said;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// The worked example `examples/trace`: every step of its script, from a statement to an importer,
/// and then what else can be asked of its case.
class ExampleTest {
  private static final Path EXAMPLE = Path.of("../examples/trace");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Map<String, Said> STEPS = new LinkedHashMap<>();
  private static Path box;
  private static Checker checker;

  /// Runs the script's steps here, each a line that begins with `step`.
  @BeforeAll
  static void run_the_example(@TempDir Path folder, @TempDir Path classes) throws IOException {
    box = folder.resolve("case");
    checker = new Checker(classes);
    for (var line : Files.readAllLines(EXAMPLE.resolve("run"))) {
      if (line.startsWith("step ")) {
        STEPS.put(
            line.substring(5).replaceAll(" --(case|out|why|paper).*", ""), Said.by(words(line)));
      }
    }
  }

  private static String[] words(String line) {
    var words = new ArrayList<String>();
    var matcher = WORD.matcher(line.substring(5));
    while (matcher.find()) {
      var word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      words.add(word.replace("$from", EXAMPLE.toString()).replace("$case", box.toString()));
    }
    return words.toArray(String[]::new);
  }

  private static Said step(String start) {
    return STEPS.entrySet().stream()
        .filter(s -> s.getKey().startsWith(start))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static Said ask(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--case", box.toString()));
    return Said.by(all.toArray(String[]::new));
  }

  private static String dossier(String name) throws IOException {
    return Files.readString(box.resolve(name).resolve("dossier.json"));
  }

  @Test
  void every_step_ends_well() {
    assertThat(STEPS).hasSizeGreaterThan(15);
    STEPS.forEach((step, said) -> assertThat(said.code()).as(step + said.err()).isZero());
  }

  @Test
  void the_act_reaches_the_importer_over_plant_cannery_and_ship() {
    var path = step("trace path").out();
    assertThat(path)
        .contains("every hop stated by a source")
        .contains("committed at --> Sable Drying Hall")
        .contains("Tern Cannery")
        .contains("bill 2022110301")
        .contains("Orlik Foods Inc")
        .contains("forced to work sixteen hours a day")
        .contains("shipper.csv, row 2");
  }

  @Test
  void what_the_statement_tells_of_is_found_at_the_hall_without_anybody_typing_it() {
    var path = ask("trace", "path", "Alleged forced to work", "Orlik Foods Inc").out();
    assertThat(path)
        .contains("committed at --> Sable Drying Hall")
        .contains("a source suggests a hop of it")
        .contains("statement-7.txt");
  }

  @Test
  void at_least_so_much_of_the_cans_is_of_the_hall() {
    assertThat(step("trace exposure").out()).contains("10666.7 to 24000");
  }

  @Test
  void the_hall_is_inside_by_two_listed_parties_together_since_2018() {
    assertThat(step("trace verdict").out())
        .contains("IN  As of 15 November 2022, Sable Drying Hall is owned 50 percent or more")
        .contains("25.00 + more than 25.00 = more than 50.00 percent")
        .contains("bis-affiliates: not asked.")
        .contains("Not confirmed:");
    assertThat(step("trace timeline").out()).contains("IN       2018-05-01 to …");
  }

  @Test
  void where_no_test_existed_yet_there_is_no_verdict_and_no_success() {
    var early = ask("trace", "verdict", "Sable Drying Hall", "--as-of", "1990-01-01");
    assertThat(early.code()).isEqualTo(2);
    assertThat(early.err())
        .contains("No verdict, because no test could be asked.")
        .contains("(ofac-50) did not exist on 1 January 1990: it begins on 13 August 2014");
    var one = ask("trace", "verdict", "Sable Drying Hall", "--as-of", "2016-01-01");
    assertThat(one.code()).isZero();
    assertThat(one.out()).contains("OUT").contains("bis-affiliates: not asked.");
  }

  @Test
  void a_name_in_another_spelling_is_a_candidate_and_no_more() {
    assertThat(step("trace screen").out())
        .contains("Haneul Labor Bureau")
        .contains("candidate")
        .contains("ofac-sdn (blocking)")
        .contains("4 counterparties screened, 2 with a hit");
  }

  @Test
  void the_verdict_is_given_for_programs_too() {
    var json =
        ask(
                "trace",
                "verdict",
                "Sable Bay Foods",
                "--regime",
                "ofac",
                "--as-of",
                "2022-11-15",
                "--json")
            .json();
    var verdict = json.path("verdicts").get(0);
    assertThat(verdict.path("verdict").asString()).isEqualTo("IN");
    assertThat(verdict.path("regime").asString()).isEqualTo("ofac-50");
    assertThat(verdict.path("derivation").size()).isEqualTo(4);
    assertThat(verdict.path("derivation").get(3).path("sum").asString()).isEqualTo("50");
    assertThat(verdict.path("derivation").get(3).path("open").asBoolean()).isTrue();
  }

  /// Whatever a command says to a program is one JSON value, and nothing stands beside it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import relations $from/registers/shares.csv",
        "import kinds",
        "inputs",
        "verdict \"Sable Drying Hall\" --as-of 2022-11-15",
        "timeline \"Sable Drying Hall\"",
        "screen $from/counterparties.csv",
        "screen \"Haneul Labor Bureau\"",
        "path \"Forced labour at the Sable Drying Hall\" \"Orlik Foods Inc\"",
        "exposure \"Sable Drying Hall\"",
        "rank",
        "dossier \"Sable Drying Hall\" --as-of 2022-11-15 --out $case/again"
      })
  void every_command_answers_programs_with_one_json_value(String command) {
    var said = ask(words("step trace " + command + " --json"));
    assertThat(said.code()).as(said.err()).isZero();
    try (var parser = JsonMapper.builder().build().createParser(said.out())) {
      assertThat(parser.nextToken()).isIn(JsonToken.START_OBJECT, JsonToken.START_ARRAY);
      parser.skipChildren();
      assertThat(parser.nextToken()).as("what follows the value").isNull();
    }
  }

  @Test
  void ownership_of_cases_answers_programs_too(@TempDir Path folder) throws IOException {
    var cases = Files.writeString(folder.resolve("cases.json"), "[{\"id\": 1, \"edges\": []}]");
    var out = folder.resolve("out.json").toString();
    var said = Said.by("trace", "ownership", "--cases", cases.toString(), "--out", out, "--json");
    assertThat(said.json().path("written").asString()).isEqualTo(out);
  }

  @Test
  void every_command_has_help_with_an_example() {
    var commands =
        Said.by("trace", "--help")
            .out()
            .lines()
            .filter(l -> l.matches("  [a-z]+  .*") && !l.contains("  help "))
            .map(l -> l.strip().split(" ")[0])
            .toList();
    assertThat(commands).contains("import", "ownership", "verdict", "screen", "path", "exposure");
    assertThat(commands).contains("dossier", "timeline", "rank");
    for (var command : commands) {
      var help = Said.by("trace", command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).containsPattern("Examples?:\\R  rapporteur trace " + command);
    }
  }

  @Test
  void a_list_with_nothing_in_it_is_not_taken_for_a_clean_answer(@TempDir Path folder)
      throws IOException {
    var empty = Files.writeString(folder.resolve("SDN.CSV"), "").toString();
    var box = folder.resolve("case").toString();
    var said = Said.by("trace", "import", "ofac-sdn", empty, "--case", box);
    assertThat(said.code()).isOne();
    assertThat(said.out()).contains("0 records read, 1 unread").contains("nothing stands in it");
  }

  @Test
  void a_verdict_says_that_rows_were_not_computed_with(@TempDir Path folder) throws IOException {
    var rows = "from,to,kind,share\nOwl Ltd,Twin Ltd,shares,120\nOwl Ltd,Wren Ltd,shares,60\n";
    var file = Files.writeString(folder.resolve("rows.csv"), rows).toString();
    var box = folder.resolve("case").toString();
    assertThat(Said.by("trace", "import", "relations", file, "--case", box).out())
        .contains("a share lies between 0 and 100 percent");
    assertThat(Said.by("trace", "verdict", "Wren Ltd", "--case", box).out())
        .contains("not computed with, because they were not read or mean nothing: 1 (");
  }

  @Test
  void two_companies_of_one_name_are_asked_apart(@TempDir Path folder) throws IOException {
    var entities =
        """
        {"id":"a1","schema":"Company","properties":{"name":["Kestrel Holdings"]}}
        {"id":"a2","schema":"Company","properties":{"name":["Kestrel Holdings"]}}
        """;
    var file = Files.writeString(folder.resolve("two.json"), entities).toString();
    var box = folder.resolve("case").toString();
    Said.by("trace", "import", "ftm", file, "--case", box);
    var said = Said.by("trace", "verdict", "Kestrel Holdings", "--case", box);
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("ftm:a1").contains("ftm:a2").contains("name one by its id");
    assertThat(Said.by("trace", "verdict", "ftm:a1", "--case", box).code()).isZero();
  }

  @Test
  void the_history_is_given_for_programs_too() {
    var json =
        ask("trace", "timeline", "Sable Bay Foods", "--regime", "ofac", "--json").json().get(0);
    assertThat(json.path("regime").asString()).isEqualTo("ofac-50");
    assertThat(json.path("stretches").get(1).path("verdict").asString()).isEqualTo("IN");
    assertThat(json.path("stretches").get(1).path("because").toString()).contains("Bada Trading");
  }

  @Test
  void a_subject_that_is_not_there_and_a_test_that_is_not_there_are_named() {
    for (var command : List.of("verdict", "timeline", "dossier")) {
      var said = ask("trace", command, "Nobody Ltd");
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.err()).contains("Nobody Ltd").contains("trace import");
    }
    var said = ask("trace", "verdict", "Tern Cannery", "--regime", "martian");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("martian").contains("ofac");
    assertThat(ask("trace", "verdict", "Tern Cannery", "--as-of", "yesterday").code()).isEqualTo(2);
  }

  @Test
  void half_a_name_is_answered_with_those_that_may_be_meant() {
    assertThat(ask("trace", "verdict", "Sable").err()).contains("Sable Bay Foods");
  }

  @Test
  void a_name_that_a_person_joined_with_two_entries_is_one_subject() {
    var said = ask("trace", "path", "Haneul Labour Bureau", "Orlik Foods Inc");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("Path 1");
  }

  @Test
  void the_dossier_is_replayed_by_the_checker_that_travels_with_it() throws IOException {
    assertThat(checker.says(dossier("hall"))).contains("ofac-50: IN, replayed").contains("Holds.");
    assertThat(checker.says(dossier("importer"))).contains("ofac-50: OUT").contains("Holds.");
  }

  @Test
  void the_dossier_holds_everything_a_reviewer_asks_for_in_order() throws IOException {
    var page = Files.readString(box.resolve("importer/dossier.html"));
    int at = 0;
    for (var title :
        List.of(
            "Subject and question",
            "Verdicts",
            "How it is reached",
            "Records",
            "Who is taken for whom",
            "OFAC 50 percent rule: OUT",
            "What would change this verdict",
            "Contradictions and warnings",
            "Rebuttals",
            "What was searched",
            "Names that were looked for on these lists",
            "Method, check and signature")) {
      int next = page.indexOf(">" + title + "<", at);
      assertThat(next).as(title).isPositive();
      at = next;
    }
    assertThat(page)
        .contains("From Forced labour at the Sable Drying Hall, an act that a source tells of")
        .contains("<svg role=\"img\"")
        .contains("bill 2022110301")
        .contains("Status words: blocking")
        .contains("1 December 2022")
        .doesNotContain("<script")
        .doesNotContain("http://");
    assertThat(Files.readString(box.resolve("hall/dossier.html")))
        .contains("If the rebuttals offered hold: POSSIBLE")
        .contains("decided same: HANEUL")
        .contains("identity by J-");
  }

  @Test
  void the_report_says_how_it_reaches_business() throws IOException {
    var report = Files.readString(box.resolve("report/index.html"));
    assertThat(report)
        .contains("How it reaches business")
        .contains("Sable Bay Foods is owned 50 percent or more")
        .contains("SDN.CSV")
        .doesNotContain("Haneul Labour Bureau is itself listed");
  }
}
