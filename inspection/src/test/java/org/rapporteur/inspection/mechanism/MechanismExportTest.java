package org.rapporteur.inspection.mechanism;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.inspection.cli.Said;
import tools.jackson.databind.json.JsonMapper;

/// What leaves a case about mechanisms, in every format, and what consents hold back.
class MechanismExportTest {
  @TempDir Path temporary;
  private LakePack lake;
  private String box;

  @BeforeEach
  void open() throws IOException {
    lake = new LakePack(temporary);
    box = lake.box;
  }

  @Test
  void the_export_for_followthemoney_has_whole_entities_whose_links_lead_somewhere()
      throws IOException {
    lake.mechanism("load", LakePack.DPRK);
    var out = temporary.resolve("record.ftm.json");
    assertThat(Said.by("export", "ftm", "--out", out.toString(), "--case", box).code()).isZero();
    var ids = new java.util.HashSet<String>();
    var nodes =
        Files.readAllLines(out).stream()
            .map(l -> JsonMapper.builder().build().readTree(l))
            .toList();
    nodes.forEach(n -> ids.add(n.get("id").asString()));
    assertThat(nodes)
        .extracting(n -> n.get("schema").asString())
        .contains(
            "Position",
            "Occupancy",
            "Event",
            "Document",
            "PublicBody",
            "Person",
            "Sanction",
            "CourtCase",
            "Succession",
            "Note");
    for (var node : nodes) {
      for (var property : node.get("properties")) {
        for (var value : property) {
          assertThat(!value.asString().startsWith("rap-") || ids.contains(value.asString()))
              .as(node.toString())
              .isTrue();
        }
      }
    }
  }

  @Test
  void the_tables_explain_every_one_of_their_columns() throws IOException {
    lake.mechanism("load", LakePack.DPRK);
    var out = temporary.resolve("tables");
    assertThat(Said.by("export", "csv", "--out", out.toString(), "--case", box).code()).isZero();
    var dictionary = Files.readString(out.resolve("dictionary.csv"));
    for (var table : java.util.List.of("bodies.csv", "mechanisms.csv", "acts.csv", "holders.csv")) {
      for (var column : Files.readAllLines(out.resolve(table)).getFirst().split(",")) {
        assertThat(dictionary).contains(table + "," + column + ",");
      }
    }
    assertThat(Files.readString(out.resolve("acts.csv")))
        .contains("2014-12-18,116,20,53,,193,reference,ga-69-vote;ga-69-steps,B,");
    assertThat(dictionary).doesNotContain("A/RES/").doesNotContain("carried over as it stood in,");
  }

  @Test
  void a_cell_with_several_values_leaves_as_it_came() throws IOException {
    lake.mechanism("load", LakePack.DPRK);
    var out = temporary.resolve("tables");
    Said.by("export", "csv", "--out", out.toString(), "--case", box);
    assertThat(Files.readString(out.resolve("acts.csv")))
        .contains(",China;Russia,", ",Chad;Nigeria,", ",creates:coi-dprk:1y;renews:sr-dprk:1y,");
  }

  @Test
  void what_is_not_confirmed_says_so_in_every_answer_and_every_format() throws IOException {
    lake.mechanism("load", LakePack.DPRK, "--unconfirmed");
    assertThat(lake.mechanism("as-of", "2008-01-01").out())
        .contains("(unconfirmed: us-envoy-1-lefkowitz)");
    assertThat(lake.mechanism("as-of", "2010-03-01", "--json").out())
        .contains("adopted (unconfirmed)");
    assertThat(lake.mechanism("gaps", "--as-of", "2025-05-20").out())
        .contains("(unconfirmed: us-envoy-3-turner/occurred)");
    assertThat(lake.mechanism("show", "us-envoy-nk-human-rights").out())
        .contains("Jay Lefkowitz (unconfirmed)")
        .containsPattern("2025-01 +ended +B +us-envoy-3-turner/end +Julie Turner  \u2014");
    var out = temporary.resolve("out").toString();
    Said.by("export", "csv", "--out", out, "--case", box);
    assertThat(Files.readString(Path.of(out, "dictionary.csv"))).contains("acts.csv,unconfirmed,");
    for (var format : java.util.List.of("ftm", "jsonld")) {
      var file = temporary.resolve("out." + format);
      Said.by("export", format, "--out", file.toString(), "--case", box);
      assertThat(Files.readString(file)).containsIgnoringCase("confirmed");
    }
  }

  @Test
  void linked_data_uses_each_word_of_prov_between_what_it_is_made_for() throws IOException {
    lake.mechanism("load", LakePack.DPRK, "--unconfirmed");
    var out = temporary.resolve("record.jsonld");
    assertThat(Said.by("export", "jsonld", "--out", out.toString(), "--case", box).code()).isZero();
    var graph = JsonMapper.builder().build().readTree(out).get("@graph");
    var kinds = new java.util.HashMap<String, String>();
    graph.forEach(n -> kinds.put(n.get("@id").asString(), n.get("@type").toString()));
    assertThat(kinds).hasSizeGreaterThan(500);
    var sides =
        java.util.Map.of(
            "generated", "prov:Activity prov:Entity",
            "invalidated", "prov:Activity prov:Entity",
            "influenced", "prov:Activity prov:Entity",
            "wasAssociatedWith", "prov:Activity prov:Agent",
            "wasAttributedTo", "prov:Entity prov:Agent",
            "hadPrimarySource", "prov:Entity prov:Entity",
            "hadMember", "prov:Collection prov:Entity",
            "tells", "rap:entry prov:Activity",
            "about", "rap:entry prov:Entity");
    for (var node : graph) {
      assertThat(node.has("label")).as(node.toString()).isTrue();
      sides.forEach((word, ends) -> {
        if (node.has(word)) {
          var values = node.get(word);
          assertThat(node.get("@type").toString()).contains(ends.substring(0, ends.indexOf(' ')));
          for (var value : values.isArray() ? values : java.util.List.of(values)) {
            assertThat(kinds.get(value.asString()))
                .as(word + " " + value)
                .contains(ends.substring(ends.indexOf(' ') + 1));
          }
        }
      });
    }
  }

  @Test
  void a_published_slip_is_an_entry_in_linked_data_and_no_activity() throws IOException {
    lake.mechanism("load", LakePack.DPRK);
    var out = temporary.resolve("record.jsonld");
    Said.by("export", "jsonld", "--out", out.toString(), "--case", box);
    var text = Files.readString(out);
    assertThat(text)
        .contains("\"rap:act/ga-69-plenary\"", "\"rap:entry/ga-69-plenary%7Ekirby\"")
        .doesNotContain("rap:act/ga-69-plenary%7Ekirby");
  }

  @Test
  void the_calendar_has_one_event_with_an_alarm_for_each_due_date_and_the_same_bytes_again()
      throws IOException {
    lake.mechanism("load", LakePack.DPRK);
    var out = temporary.resolve("due.ics");
    var words =
        new String[] {
          "export",
          "ics",
          "--out",
          out.toString(),
          "--as-of",
          "2025-05-20",
          "--until",
          "2028-12-31",
          "--case",
          box
        };
    assertThat(Said.by(words).code()).isZero();
    var text = Files.readString(out);
    int due =
        lake.mechanism("due", "--as-of", "2025-05-20", "--until", "2028-12-31", "--json")
            .json()
            .size();
    assertThat(text.split("BEGIN:VEVENT", -1)).hasSize(due + 1);
    assertThat(text.split("BEGIN:VALARM", -1)).hasSize(due + 1);
    assertThat(text).contains("DTSTART;VALUE=DATE:20280731").startsWith("BEGIN:VCALENDAR\r\n");
    assertThat(text.lines()).allMatch(l -> l.getBytes(UTF_8).length <= 75);
    Files.delete(out);
    Said.by(words);
    assertThat(Files.readString(out)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c1,consent-1,given,,,2019-01-01,,,,              | allowed",
        "c1,consent-1,given,,,2019-01-01,2020-01-01,,,    | left out",
        "c1,consent-1,stated,,,2019-01-01,,,,             | left out"
      })
  void what_a_consent_covers_leaves_the_case_only_while_it_is_valid(String act, String outcome)
      throws IOException {
    consent();
    lake.add("acts.csv", act.strip());
    assertThat(lake.load().code()).isZero();
    var out = temporary.resolve("tables");
    var ended = Said.by("export", "csv", "--out", out.toString(), "--case", box);
    var text =
        Files.readString(out.resolve("acts.csv")) + Files.readString(out.resolve("holders.csv"));
    if (outcome.equals("allowed")) {
      assertThat(text).contains("Ines Marlow");
      assertThat(ended.out()).doesNotContain("Left out");
    } else {
      assertThat(text).doesNotContain("Ines Marlow").contains("law-1");
      assertThat(ended.out()).contains("Left out: 1 for want of a valid consent");
      assertThat(lake.mechanism("show", "envoy").out()).contains("Ines Marlow");
    }
  }

  @Test
  void a_consent_that_is_withdrawn_takes_effect_with_the_next_export_and_in_every_format()
      throws IOException {
    consent();
    lake.add("acts.csv", "c1,consent-1,given,,,2019-01-01,,,,");
    lake.load();
    var table = Files.writeString(temporary.resolve("w.csv"), "Id,When\nc2,2020-05-01\n");
    var map =
        Files.writeString(
            temporary.resolve("w.yaml"),
            "type: consent\n"
                + "columns: {id: Id, occurred: When}\n"
                + "constants: {mechanism: consent-1, act: withdrawn}\n");
    lake.mechanism("import", table.toString(), "--map", map.toString());
    for (var format : java.util.List.of("ftm", "jsonld", "ics")) {
      var out = temporary.resolve("out." + format);
      var ended = Said.by("export", format, "--out", out.toString(), "--case", box);
      assertThat(ended.out()).contains("for want of a valid consent");
      assertThat(Files.readString(out)).doesNotContain("Ines Marlow").doesNotContain("Envoy");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c1,consent-1,given,,,2019-01-01,,,,           | true",
        "c1,consent-1,given,,,2019-01-01,2020-01-01,,, | false"
      })
  void the_pages_say_of_what_a_consent_covers_only_while_it_is_valid(String act, boolean shown)
      throws IOException {
    consent();
    lake.add("acts.csv", act.strip());
    lake.load();
    var text =
        Files.writeString(
            temporary.resolve("a.txt"), "Lake\n\nThe assembly passed a law on 4 May 2021.\n");
    assertThat(Said.by("run", text.toString(), "--case", box).code()).isZero();
    var page = Files.readString(Path.of(box).resolve("report/index.html"));
    assertThat(page).contains("Law 1");
    assertThat(page.contains("Ines Marlow")).isEqualTo(shown);
    assertThat(page.contains("Envoy")).isEqualTo(shown);
  }

  private void consent() throws IOException {
    lake.write(
        "mechanisms.csv",
        "id,type,label,form,body,covers\n"
            + "envoy,mandate,Envoy,envoy,LAKE,\n"
            + "law-1,resolution,Law 1,,LAKE,\n"
            + "consent-1,consent,Consent 1,,,envoy\n");
    lake.add(
        "rules.yaml",
        "- id: R15\n"
            + "  kind: consent\n"
            + "  applies-to: {type: consent}\n"
            + "  parameters: {begins: given, ends: withdrawn}\n"
            + "  source: invented");
  }
}
