package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.app.cli.Main;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A file of worked cases through the command `trace ownership`.
class WorkedCasesTest {
  private static final Path GOLD = Path.of("../../shared/gold/trace/ownership-cases.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  @TempDir Path folder;

  private JsonNode worked(Path cases, int code) {
    var out = folder.resolve("verdicts.json");
    assertThat(
            Main.execute(
                "trace", "ownership", "--cases", cases.toString(), "--out", out.toString()))
        .isEqualTo(code);
    return JSON.readTree(out.toFile());
  }

  @Test
  void every_verdict_that_was_reasoned_by_hand_comes_out() {
    assumeTrue(Files.exists(GOLD), "the worked cases are not beside the project");
    var cases = JSON.readTree(GOLD.toFile());
    var worked = worked(GOLD, 0);
    var wrong = new ArrayList<String>();
    int compared = 0;
    for (int i = 0; i < cases.size(); i++) {
      for (var test : List.of("ofac", "uk")) {
        for (var one : cases.get(i).path("expected").path(test).properties()) {
          var got = worked.get(i).path("verdicts").path(test).path(one.getKey()).asString();
          compared++;
          if (!got.equals(one.getValue().asString())) {
            wrong.add(cases.get(i).path("id").asString() + " " + test + " " + one + ": " + got);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isEqualTo(78);
    assertThat(worked.get(6).path("effective").path("Maru Agency>Egret SA").asInt()).isEqualTo(55);
  }

  @Test
  void basis_points_and_fractions_are_the_same_shares() throws IOException {
    var cases =
        Files.writeString(
            folder.resolve("cases.json"),
            """
            [{"id": "one", "listed": ["A", "B"], "edges": [
               {"owner": "A", "asset": "X", "kind": "shares", "min": 3439, "max": 3439,
                "unit": "basis_points"},
               {"owner": "B", "asset": "X", "kind": "shares", "min": "0.1561", "max": "0.1561",
                "unit": "fraction"},
               {"owner": "A", "asset": "Y", "kind": "shares", "min": 3438, "max": 3438,
                "unit": "basis_points"},
               {"owner": "B", "asset": "Y", "kind": "shares", "min": "15.61", "max": "15.61"}]}]
            """);
    var verdicts = worked(cases, 0).get(0).path("verdicts").path("ofac");
    assertThat(verdicts.path("X").asString()).isEqualTo("IN");
    assertThat(verdicts.path("Y").asString()).isEqualTo("OUT");
  }

  @Test
  void rows_that_mean_nothing_are_kept_with_the_reason_and_the_rest_is_worked() throws IOException {
    var cases =
        Files.writeString(
            folder.resolve("cases.json"),
            """
            [{"id": "dirt", "as_of": "2025-01-01", "listed": ["A", ["B", "2025-01-01", "2020-01-01"]],
              "edges": [
               {"owner": "A", "asset": "X", "kind": "shares", "min": 120, "max": 120},
               {"owner": "A", "asset": "X", "kind": "shares", "min": -5, "max": 10},
               {"owner": "A", "asset": "X", "kind": "shares", "min": 60, "max": 40},
               {"owner": "A", "asset": "X", "kind": "shares", "min": 10, "max": 10,
                "start": "2024-01-01", "end": "2023-01-01"},
               {"owner": "A", "asset": "X", "kind": "shares", "min": 10, "start": "31.12.2024"},
               {"owner": "", "asset": "X", "kind": "shares"},
               {"owner": "A", "asset": "X", "kind": "friendship"},
               {"owner": "A", "asset": "Z", "kind": "shares", "min": 51, "max": 51}]}]
            """);
    var worked = worked(cases, 1).get(0);
    assertThat(worked.path("unusable").size()).isEqualTo(8);
    assertThat(worked.path("unusable").toString())
        .contains("between 0 and 100 percent")
        .contains("lies below its upper bound")
        .contains("a period ends after it starts")
        .contains("there is no such date as 31.12.2024")
        .contains("the kind friendship is not known");
    assertThat(worked.path("verdicts").path("ofac").path("Z").asString()).isEqualTo("IN");
    assertThat(worked.path("refused").path("bis").asString()).contains("did not exist");
  }

  @Test
  void a_chain_of_thousands_is_worked_without_millions_of_steps() throws IOException {
    var edges = new ArrayList<String>();
    for (int i = 0; i < 3000; i++) {
      edges.add("{\"owner\": \"c%d\", \"asset\": \"c%d\", \"min\": 60}".formatted(i, i + 1));
    }
    var cases =
        Files.writeString(
            folder.resolve("cases.json"),
            "[{\"id\": \"long\", \"listed\": [\"c0\"], \"edges\": ["
                + String.join(",", edges)
                + "]}]");
    var worked = worked(cases, 0).get(0);
    assertThat(worked.path("verdicts").path("ofac").path("c3000").asString()).isEqualTo("IN");
    var steps = worked.path("details").path("ofac").path("c3000").path("derivation");
    assertThat(steps.size()).isBetween(5, 100);
    assertThat(steps.get(steps.size() - 1).path("party").asString()).isEqualTo("c3000");
  }

  @Test
  void what_is_no_list_of_cases_is_refused_with_its_place() throws IOException {
    var out = folder.resolve("out.json").toString();
    for (var text : List.of("{}", "[{\"id\": 1}]", "[{\"edges\": [", "")) {
      var cases = Files.writeString(folder.resolve("cases.json"), text).toString();
      assertThat(Main.execute("trace", "ownership", "--cases", cases, "--out", out)).isEqualTo(2);
    }
  }
}
