package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.inspection.cli.Said;

/// What the other side answers, and what nobody has decided yet, stand beside each verdict.
class RebuttalTest {
  private static final String SHARES =
      """
      from,to,kind,share,start,end
      Haneul Bureau,Sonamu Mill,shares,62,2019-01-01,
      Mina Orlova,Sonamu Mill,shares,38,2019-01-01,
      """;
  private static final String LIST =
      "90001,\"HANEUL BUREAU\",-0- ,\"DPRK3\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";

  @TempDir Path folder;

  @BeforeEach
  void take_the_material_in() throws IOException {
    ask("trace", "import", "relations", file("shares.csv", SHARES));
    ask("trace", "import", "ofac-sdn", file("SDN.CSV", LIST));
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Said ask(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--case", folder.resolve("case").toString()));
    return Said.by(all.toArray(String[]::new));
  }

  private String verdict() {
    return ask("trace", "verdict", "Sonamu Mill", "--regime", "ofac", "--as-of", "2025-03-31")
        .out();
  }

  private void join() {
    ask("trace", "same", "Haneul Bureau", "ofac:90001", "--why", "the register gives its number");
  }

  private String edge() {
    var paths = ask("trace", "path", "name:haneul bureau", "Sonamu Mill").out();
    var matcher = Pattern.compile("\\[(relation:[^]]+)]").matcher(paths);
    assertThat(matcher.find()).as(paths).isTrue();
    return matcher.group(1);
  }

  private Said rebut(String... more) throws IOException {
    var words =
        new ArrayList<>(
            List.of(
                "trace", "rebut", edge(), "--paper", file("contract.txt", "We sold."), "--claims"));
    words.addAll(List.of(more));
    return ask(words.toArray(String[]::new));
  }

  @Test
  void an_owner_with_the_very_name_of_a_listed_party_is_warned_of_until_somebody_decides() {
    assertThat(verdict())
        .startsWith("OUT")
        .contains("! Haneul Bureau (name:haneul bureau) bears the name of ofac:90001")
        .contains("ofac-sdn (blocking)")
        .contains("trace same");
    ask("trace", "different", "name:haneul bureau", "ofac:90001", "--why", "founded in 2021");
    assertThat(verdict()).startsWith("OUT").doesNotContain("bears the name");
  }

  @Test
  void a_stake_of_any_size_of_a_party_of_the_dprk_is_reported_with_its_own_verdict()
      throws IOException {
    ask(
        "trace",
        "import",
        "relations",
        file("venture.csv", "from,to,kind,share\nHaneul Bureau,Gull Foods,shares,3\n"));
    ask(
        "trace",
        "import",
        "un",
        file(
            "un.xml",
            "<CONSOLIDATED_LIST dateGenerated=\"2025-03-30\"><ENTITIES><ENTITY><DATAID>1</DATAID>"
                + "<FIRST_NAME>HANEUL BUREAU</FIRST_NAME>"
                + "<REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER></ENTITY></ENTITIES>"
                + "</CONSOLIDATED_LIST>"));
    ask("trace", "same", "Haneul Bureau", "un:KPe.999", "--why", "the register gives its number");
    var said = ask("trace", "verdict", "Gull Foods", "--as-of", "2025-03-31");
    assertThat(said.out())
        .contains("OUT  As of 31 March 2025, Gull Foods is not inside (OFAC")
        .contains("! UNSCR 2375, paragraph 18")
        .contains("IN: Haneul Bureau holds 3.00 percent of the shares of Gull Foods");
    assertThat(ask("trace", "verdict", "Gull Foods", "--as-of", "2017-01-01").out())
        .doesNotContain("UNSCR 2375");
  }

  @Test
  void a_decided_identity_puts_the_company_inside() {
    join();
    assertThat(verdict()).startsWith("IN").doesNotContain("bears the name").doesNotContain("~");
  }

  @Test
  void a_rebuttal_offered_is_shown_beside_the_verdict_and_changes_it_not() throws IOException {
    join();
    assertThat(rebut("all shares were sold").code()).isZero();
    assertThat(verdict())
        .startsWith("IN")
        .contains("~ If the rebuttals offered hold: OUT.")
        .contains("Not decided.");
  }

  @Test
  void a_rebuttal_with_a_share_is_reckoned_with_that_share() throws IOException {
    join();
    rebut("it holds less", "--share", "over 25 to 50");
    assertThat(verdict())
        .contains("~ If the rebuttals offered hold: POSSIBLE.")
        .contains("an extract of the share register of Sonamu Mill would decide");
  }

  @Test
  void what_was_accepted_stands_and_what_was_refused_is_only_told() throws IOException {
    join();
    rebut("all shares were sold");
    rebut(
        "all shares were sold",
        "--status",
        "accepted",
        "--why",
        "the register confirms",
        "--by",
        "M-1");
    assertThat(verdict())
        .startsWith("IN")
        .contains("~ With the accepted rebuttals heeded: OUT.")
        .contains("This stands.")
        .doesNotContain("Not decided.");
    rebut(
        "all shares were sold", "--status", "refused", "--why", "the seal is false", "--by", "M-1");
    assertThat(verdict()).startsWith("IN").doesNotContain("~");
    var out = folder.resolve("mill");
    ask("trace", "dossier", "Sonamu Mill", "--as-of", "2025-03-31", "--out", out.toString());
    assertThat(read(out.resolve("dossier.html"))).contains("refused").contains("the seal is false");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  @Test
  void a_decision_without_its_reason_and_a_record_that_is_not_there_are_refused()
      throws IOException {
    assertThat(rebut("sold", "--status", "accepted").err()).contains("--why and --by");
    var said =
        ask("trace", "rebut", "relation:none:9", "--paper", file("c.txt", "x"), "--claims", "sold");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("There is no edge relation:none:9");
  }

  @Test
  void a_reading_that_stays_inside_is_replayed_and_a_forged_one_refused(@TempDir Path place)
      throws IOException {
    join();
    rebut("it holds less", "--share", "51");
    var out = folder.resolve("mill");
    ask("trace", "dossier", "Sonamu Mill", "--as-of", "2025-03-31", "--out", out.toString());
    var checker = new Checker(place);
    var sound = read(out.resolve("dossier.json"));
    assertThat(checker.says(sound))
        .contains("ofac-50, If the rebuttals offered hold: IN, replayed");
    for (var forged :
        List.of(
            sound.replace(
                "\"share\" : \"51\",\n      \"lower\" : \"51\"",
                "\"share\" : \"51\",\n      \"lower\" : \"41\""),
            sound.replace("\"status\" : \"offered\"", "\"status\" : \"refused\""),
            sound.replaceFirst("\"disputed\" : \\[[^]]*]", "\"disputed\" : []"))) {
      assertThat(forged).isNotEqualTo(sound);
      assertThat(checker.says(Checker.sealed(forged))).startsWith("REFUSED");
    }
  }

  @Test
  void the_records_travel_along_in_formats_of_others_and_as_a_page_to_print() throws IOException {
    join();
    var out = folder.resolve("mill");
    ask("trace", "dossier", "Sonamu Mill", "--as-of", "2025-03-31", "--out", out.toString());
    assertThat(read(out.resolve("records.bods.json"))).contains("shareholding", "Sonamu Mill");
    assertThat(read(out.resolve("records.ftm.jsonl"))).contains("\"Ownership\"", "\"Sanction\"");
    assertThat(Files.readAllBytes(out.resolve("dossier.pdf"))).startsWith('%', 'P', 'D', 'F');
    var other = new ArrayList<>(List.of("trace", "import", "bods"));
    other.addAll(List.of(out.resolve("records.bods.json").toString(), "--case"));
    other.add(folder.resolve("other").toString());
    assertThat(Said.by(other.toArray(String[]::new)).out()).contains("0 unread");
  }

  @Test
  void a_dossier_leaves_the_case_with_the_signed_head_of_its_log() throws IOException {
    join();
    var out = folder.resolve("mill");
    var said =
        ask(
            "trace",
            "dossier",
            "Sonamu Mill",
            "--as-of",
            "2025-03-31",
            "--out",
            out.toString(),
            "--json");
    var digest = said.json().path("sha256").asString();
    var head = read(out.resolve("checkpoint"));
    assertThat(head).contains("— rapporteur/");
    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".pem")))
          .hasSize(1);
    }
    assertThat(read(out.resolve("dossier.json"))).contains("\"log-root\"");
    var entries = new StringBuilder();
    try (var log = Files.walk(folder.resolve("case/log/private"))) {
      for (var file : log.filter(Files::isRegularFile).toList()) {
        entries.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(entries.toString()).contains("dossier of name:sonamu mill").contains(digest);
  }
}
