package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.app.cli.Main;
import org.rapporteur.collect.trace.cases.OwnershipCase;
import org.rapporteur.collect.trace.cases.OwnershipCases;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.desk.trace.LegalTests;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Verdict.Answer;
import org.rapporteur.report.trace.DossierJson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Cases whose verdicts were worked out by hand from the published rules before the program was
/// asked: the patterns of OFAC's FAQ 401, bands of registers, declared totals, days, rings, joint
/// arrangements, quarrels of sources. They come out as on paper, whatever the order, the names and
/// the unit; what is possible names what would decide; what is IN is replayed by the checker.
class HandWorkedCasesTest {
  private static final String FILE = "ownership-cases.json";
  private static final List<String> NUMBERS = List.of("min", "max", "exclusiveMin", "exclusiveMax");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static byte[] bytes;
  private static JsonNode cases;
  @TempDir Path folder;

  @BeforeAll
  static void read() throws IOException {
    try (var in = HandWorkedCasesTest.class.getResourceAsStream(FILE)) {
      bytes = in.readAllBytes();
      cases = JSON.readTree(bytes);
    }
  }

  private JsonNode worked(JsonNode asked) throws IOException {
    var file = Files.writeString(folder.resolve("cases.json"), JSON.writeValueAsString(asked));
    var out = folder.resolve("verdicts.json");
    assertThat(
            Main.execute("trace", "ownership", "--cases", file.toString(), "--out", out.toString()))
        .isZero();
    return JSON.readTree(out.toFile());
  }

  /// What is expected and did not come, in words.
  private static List<String> wrong(JsonNode worked, String before) {
    var wrong = new ArrayList<String>();
    for (int i = 0; i < cases.size(); i++) {
      for (var test : cases.get(i).path("expected").properties()) {
        var got =
            test.getKey().equals("effective")
                ? worked.get(i).path("effective")
                : worked.get(i).path("verdicts").path(test.getKey());
        for (var one : test.getValue().properties()) {
          var key = one.getKey().replace(">", ">" + before);
          var answer = got.path(before + key).asString("nothing");
          if (!answer.equals(one.getValue().asString())) {
            wrong.add(
                cases.get(i).path("id").asString()
                    + " "
                    + test.getKey()
                    + " "
                    + one
                    + ": "
                    + answer);
          }
        }
      }
    }
    return wrong;
  }

  @Test
  void every_verdict_comes_out_as_on_paper() throws IOException {
    assertThat(wrong(worked(cases), "")).isEmpty();
    int verdicts = 0;
    for (var one : cases) {
      for (var test : one.path("expected").properties()) {
        verdicts += test.getKey().equals("effective") ? 0 : test.getValue().size();
      }
    }
    assertThat(cases.size()).isEqualTo(61);
    assertThat(verdicts).isEqualTo(553);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void order_names_and_units_change_no_verdict(int seed) throws IOException {
    var changed = cases.deepCopy();
    for (var one : changed) {
      var edges = new ArrayList<JsonNode>();
      one.path("edges").forEach(edges::add);
      Collections.shuffle(edges, new Random(seed));
      edges.forEach(edge -> otherwise((ObjectNode) edge, "z" + seed + " "));
      ((ObjectNode) one).set("edges", JSON.createArrayNode().addAll(edges));
      rename((ArrayNode) one.path("listed"), "z" + seed + " ");
      one.path("acting_together").forEach(g -> rename((ArrayNode) g, "z" + seed + " "));
    }
    assertThat(wrong(worked(changed), "z" + seed + " ")).isEmpty();
  }

  private static void otherwise(ObjectNode edge, String before) {
    edge.put("owner", before + edge.path("owner").asString());
    edge.put("asset", before + edge.path("asset").asString());
    for (var number : NUMBERS) {
      if (edge.has(number)) {
        edge.put(number, edge.path(number).decimalValue().movePointRight(2));
        edge.put("unit", "basis_points");
      }
    }
  }

  private static void rename(ArrayNode names, String before) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).isArray()) {
        ((ArrayNode) names.get(i)).set(0, before + names.get(i).path(0).asString());
      } else {
        names.set(i, before + names.get(i).asString());
      }
    }
  }

  @Test
  void whatever_is_possible_names_what_would_decide_and_whatever_is_inside_is_derived()
      throws IOException {
    for (var one : worked(cases)) {
      for (var test : one.path("details").properties()) {
        for (var party : test.getValue().properties()) {
          var verdict = party.getValue();
          var where = one.path("id").asString() + " " + test.getKey() + " " + party.getKey();
          switch (verdict.path("verdict").asString()) {
            case "POSSIBLE" -> assertThat(verdict.path("deciding").size()).as(where).isPositive();
            case "REVIEW" ->
                assertThat(verdict.path("contradictions").size() + verdict.path("deciding").size())
                    .as(where)
                    .isPositive();
            case "IN" -> assertThat(verdict.path("derivation").size()).as(where).isPositive();
            default -> assertThat(verdict.path("sentence").asString()).as(where).isNotBlank();
          }
        }
      }
    }
  }

  @Test
  void the_checker_replays_whatever_is_inside_and_refuses_it_with_a_record_of_less(
      @TempDir Path place) {
    var checker = new Checker(place);
    int replayed = 0;
    int refused = 0;
    for (var one : OwnershipCases.read(bytes)) {
      var exposure = exposure(one);
      for (var node : parties(one)) {
        var verdicts = exposure.verdicts(node, LegalTests.named(List.of()), one.asOf()).answered();
        if (verdicts.stream().noneMatch(v -> v.verdict().answer() == Answer.IN)) {
          continue;
        }
        var dossier =
            DossierJson.write(DossierTest.dossier(one.facts(), exposure, node, one.asOf()));
        assertThat(checker.says(dossier)).as(one.id() + " " + node).contains("Holds.");
        replayed++;
        refused += refusesLess(checker, dossier, one.id() + " " + node);
      }
    }
    assertThat(replayed).isGreaterThan(100);
    assertThat(refused).isGreaterThan(50);
  }

  private static Set<NodeId> parties(OwnershipCase one) {
    var parties = new TreeSet<NodeId>();
    one.facts().edges().forEach(e -> parties.addAll(List.of(e.from(), e.to())));
    return parties;
  }

  private static Exposure exposure(OwnershipCase one) {
    var exposure = new Exposure(one.facts(), List.of());
    var groups = one.together().stream().map(g -> g.stream().map(n -> n.value()).toList()).toList();
    return groups.isEmpty() ? exposure : exposure.acting(groups);
  }

  /// The first counted record of the last step is left with nothing certain, and sealed anew.
  private static int refusesLess(Checker checker, String dossier, String where) {
    var whole = (ObjectNode) JSON.readTree(dossier);
    for (var verdict : whole.path("content").path("verdicts")) {
      var steps = verdict.path("derivation");
      var last = steps.get(steps.size() - 1);
      if (verdict.path("verdict").asString().equals("IN")
          && last.path("step").asString().equals("owned")) {
        var ids = new ArrayList<String>();
        last.path("counted").get(0).path("edges").forEach(e -> ids.add(e.asString()));
        for (var edge : whole.path("content").path("edges")) {
          if (ids.contains(edge.path("id").asString())) {
            ((ObjectNode) edge).put("lower", "0").put("lower-open", false);
          }
        }
        assertThat(checker.says(Checker.sealed(JSON.writeValueAsString(whole))))
            .as(where)
            .startsWith("REFUSED");
        return 1;
      }
    }
    return 0;
  }
}
