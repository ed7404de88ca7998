package org.rapporteur.inspection.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.collect.trace.cases.OwnershipCases;
import org.rapporteur.desk.trace.Dossiers;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.desk.trace.LegalTests;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.Dossier;
import org.rapporteur.report.trace.DossierJson;
import org.rapporteur.report.trace.DossierPage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The checker that travels with a dossier replays what is IN and refuses what was changed. It is
/// compiled here from the source that is shipped, and knows no class of the house.
class DossierTest {
  private static final String REGISTER =
      """
      [{"id": "one", "as_of": "2025-03-31",
        "listed": [["Haneul Bureau", "2020-01-01", null], "Bada Trading"],
        "edges": [
         {"owner": "Haneul Bureau", "asset": "Dalbit Holding", "kind": "shares", "min": 60, "max": 60,
          "start": "2019-01-01", "statement": "reg-1"},
         {"owner": "Dalbit Holding", "asset": "Sonamu Mill", "kind": "shares", "exclusiveMin": 25,
          "max": 50, "statement": "reg-2"},
         {"owner": "Bada Trading", "asset": "Sonamu Mill", "kind": "shares", "min": 25, "max": 25,
          "statement": "reg-3"},
         {"owner": "Sonamu Mill", "asset": "Mirae Garments", "kind": "appoints_majority_of_board",
          "statement": "reg-4"},
         {"owner": "Sonamu Mill", "asset": "Mirae Garments", "kind": "shares", "min": 50, "max": 50,
          "statement": "reg-5"}]}]
      """;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static Checker checker;

  @BeforeAll
  static void compile_the_checker(@TempDir Path place) {
    checker = new Checker(place);
  }

  private static String checked(String dossier) {
    return checker.says(dossier);
  }

  static Dossier dossier(TraceFacts facts, String subject, LocalDate day) {
    return dossier(facts, new Exposure(facts, List.of()), new NodeId(subject), day);
  }

  static Dossier dossier(TraceFacts facts, Exposure exposure, NodeId subject, LocalDate day) {
    return new Dossiers(facts, exposure, Map.of(), List.of())
        .of(subject, LegalTests.named(List.of()), day, "test", null);
  }

  private static String written(String subject) {
    var one = OwnershipCases.read(REGISTER.getBytes(UTF_8)).getFirst();
    return DossierJson.write(dossier(one.facts(), subject, one.asOf()));
  }

  @Test
  void every_verdict_IN_is_replayed() {
    assertThat(checked(written("Mirae Garments")))
        .contains("ofac-50: IN, replayed")
        .contains("uk-owned-or-controlled: OUT");
    assertThat(checked(written("Dalbit Holding")))
        .contains("ofac-50: IN, replayed")
        .contains("uk-owned-or-controlled: IN, replayed");
    assertThat(checked(written("Haneul Bureau"))).contains("IN, replayed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"lower\" : \"60\"|\"lower\" : \"20\"",
        "\"amount\" : \"25\"|\"amount\" : \"35\"",
        "\"sum\" : \"50\"|\"sum\" : \"51\"",
        "\"threshold\" : \"50\"|\"threshold\" : \"90\"",
        "\"as-of\" : \"2025-03-31\"|\"as-of\" : \"2018-03-31\"",
        "\"start\" : \"2019-01-01\"|\"start\" : \"2026-01-01\"",
        "\"status\" : \"blocking\"|\"status\" : \"watch\"",
        "\"strength\" : \"stated\"|\"strength\" : \"hedged\"",
        "\"step\" : \"owned\"|\"step\" : \"listed\"",
        "\"owner\" : \"Dalbit Holding\"|\"owner\" : \"Somebody\"",
        "\"from\" : \"2020-01-01\"|\"from\" : \"2025-04-01\"",
        "\"list\" : \"any\"|\"list\" : \"eu-fsf\"",
        "\"kind\" : \"shares\"|\"kind\" : \"votes\"",
        "\"lower-open\" : true|\"lower-open\" : false",
        "\"indirect\" : false|\"indirect\" : \"no\"",
        "\"format\" : \"rapporteur-dossier/1\"|\"format\" : \"rapporteur-dossier/9\"",
        "\"subject\" : \"Mirae Garments\"|\"subject\" : \"Haneul Bureau\"",
        "\"inclusive\" : true|\"inclusive\" : false"
      })
  void a_dossier_that_was_changed_is_refused_even_with_a_new_digest(String change) {
    var sound = written("Mirae Garments");
    var parts = change.split("\\|");
    var changed = sound.replace(parts[0], parts[1]);
    assertThat(changed).as("the change found its place").isNotEqualTo(sound);
    assertThat(checked(changed)).startsWith("REFUSED").contains("changed");
    assertThat(checked(Checker.sealed(changed))).startsWith("REFUSED");
  }

  /// Forgeries that take more than one word: each would make a company inside that is not.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a stake counted twice",
        "an owner counted before it is inside",
        "no derivation",
        "a derivation that ends elsewhere",
        "a listing taken away",
        "a record taken away",
        "strangers added under a test that adds none",
        "two contents"
      })
  void a_forged_derivation_is_refused(String forgery) {
    var sound = written("Mirae Garments");
    var forged = forged(sound, forgery);
    assertThat(forged).as("the forgery found its place").isNotEqualTo(sound);
    assertThat(checked(Checker.sealed(forged))).as(forgery).startsWith("REFUSED");
  }

  @Test
  void the_same_content_in_other_white_space_and_sealed_again_holds() {
    var compact = JSON.writeValueAsString(JSON.readTree(written("Mirae Garments")));
    assertThat(checked(Checker.sealed(compact))).contains("Holds.");
  }

  private static String forged(String sound, String forgery) {
    var whole = (ObjectNode) JSON.readTree(sound);
    var content = (ObjectNode) whole.path("content");
    var verdict = (ObjectNode) content.path("verdicts").get(0);
    var steps = (ArrayNode) verdict.path("derivation");
    switch (forgery) {
      case "a stake counted twice" -> {
        var owned = (ArrayNode) steps.get(steps.size() - 1).path("counted");
        owned.add(owned.get(0).deepCopy());
        ((ObjectNode) steps.get(steps.size() - 1)).put("sum", "100");
      }
      case "an owner counted before it is inside" -> {
        var last = steps.remove(steps.size() - 2);
        steps.add(last);
      }
      case "no derivation" -> verdict.putArray("derivation");
      case "a derivation that ends elsewhere" -> steps.remove(steps.size() - 1);
      case "a listing taken away" -> ((ArrayNode) content.path("listings")).remove(0);
      case "a record taken away" -> ((ArrayNode) content.path("edges")).remove(0);
      case "strangers added under a test that adds none" ->
          ((ObjectNode) content.path("regimes").get(0)).put("aggregate", "per-person");
      default -> {
        return sound.replaceFirst("\"format\"", "\"format\" : \"x\", \"format\"");
      }
    }
    return JSON.writeValueAsString(whole);
  }

  private static String joint(String... together) {
    var cases =
        """
        [{"id": "joint", "listed": ["Prow", "Stern"],
          "edges": [
           {"owner": "Prow", "asset": "Quay", "min": 26, "max": 26},
           {"owner": "Stern", "asset": "Quay", "min": 25, "max": 25},
           {"owner": "Friend", "asset": "Quay", "min": 26, "max": 26}]}]
        """;
    var facts = OwnershipCases.read(cases.getBytes(UTF_8)).getFirst().facts();
    var exposure = new Exposure(facts, List.of()).acting(List.of(List.of(together)));
    return DossierJson.write(dossier(facts, exposure, new NodeId("Quay"), null));
  }

  @Test
  void who_is_declared_to_act_together_is_added_whether_both_are_listed_or_one() {
    for (var dossier : List.of(joint("Prow", "Stern"), joint("Prow", "Friend"))) {
      assertThat(checked(dossier)).contains("uk-owned-or-controlled: IN, replayed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the declaration is taken away",
        "nobody of them is listed any more",
        "a friend of one lends itself to another",
        "a friend makes room for a stranger"
      })
  void a_joint_derivation_that_was_forged_is_refused(String forgery) {
    var whole = (ObjectNode) JSON.readTree(joint("Prow", "Friend"));
    var content = (ObjectNode) whole.path("content");
    var steps = (ArrayNode) content.path("verdicts").get(1).path("derivation");
    switch (forgery) {
      case "the declaration is taken away" -> content.putArray("together");
      case "nobody of them is listed any more" -> content.putArray("listings");
      case "a friend of one lends itself to another" ->
          steps.forEach(s -> {
            if (s.has("with")) {
              ((ObjectNode) s).putArray("with").add("Stern");
            }
          });
      default -> {
        var stranger = (ObjectNode) steps.get(0).deepCopy();
        var listing = content.path("listings").get(1);
        stranger
            .put("step", "listed")
            .put("party", "Stern")
            .put("list", listing.path("list").asString())
            .put("reference", listing.path("reference").asString());
        steps.insert(0, stranger);
      }
    }
    assertThat(checked(Checker.sealed(JSON.writeValueAsString(whole))))
        .as(forgery)
        .startsWith("REFUSED");
  }

  static String one(String edges, String asOf, String listed, String subject) {
    var text =
        "[{\"id\": \"one\", \"as_of\": %s, \"listed\": [%s], \"edges\": [%s]}]"
            .formatted(asOf, listed, edges);
    var one = OwnershipCases.read(text.getBytes(UTF_8)).getFirst();
    return DossierJson.write(dossier(one.facts(), subject, one.asOf()));
  }

  /// Two negative fractions would each be less than their record and together more than a half.
  @Test
  void amounts_that_are_no_percentages_are_refused() {
    var edges =
        """
        {"owner": "Ara", "asset": "Yard", "min": 30, "max": 30, "statement": "n1"},
        {"owner": "Bora", "asset": "Yard", "min": 30, "max": 30, "statement": "n2"}
        """;
    var sound = one(edges, "null", "\"Ara\", \"Bora\"", "Yard");
    assertThat(checked(sound)).contains("ofac-50: IN, replayed");
    var forged =
        sound
            .replace("\"lower\" : \"30\"", "\"lower\" : \"10\"")
            .replace("\"amount\" : \"30\"", "\"amount\" : \"-30/-1\"");
    assertThat(checked(Checker.sealed(forged))).startsWith("REFUSED").contains("no percentage");
    for (var amount : List.of("1/0", "1e999999999", "-5", "NaN", "")) {
      var changed = sound.replace("\"amount\" : \"30\"", "\"amount\" : \"" + amount + "\"");
      assertThat(checked(Checker.sealed(changed))).as(amount).startsWith("REFUSED");
    }
  }

  @Test
  void a_record_that_a_newer_one_of_its_publisher_replaced_stands_in_nobodys_way() {
    var edges =
        """
        {"owner": "Cove", "asset": "Yard", "min": 60, "max": 60, "statement": "r1",
         "publisher": "R", "stated": "2020-01-01"},
        {"owner": "Cove", "asset": "Yard", "min": 60, "max": 60, "statement": "r2",
         "publisher": "R", "stated": "2022-12-01", "end": "2022-12-31"},
        {"owner": "Ara", "asset": "Yard", "min": 60, "max": 60, "start": "2023-01-01"}
        """;
    assertThat(checked(one(edges, "\"2023-06-01\"", "\"Ara\"", "Yard")))
        .contains("ofac-50: IN, replayed")
        .contains("Holds.");
  }

  @Test
  void a_replaced_record_is_no_proof() {
    var edges =
        """
        {"owner": "Ara", "asset": "Yard", "min": 60, "max": 60, "statement": "r1",
         "publisher": "R", "stated": "2020-01-01"},
        {"owner": "Ara", "asset": "Yard", "min": 30, "max": 30, "statement": "r2",
         "publisher": "%s", "stated": "2022-12-01"},
        {"owner": "Bora", "asset": "Yard", "min": 30, "max": 30, "statement": "r3"}
        """;
    var other = one(edges.formatted("R"), "\"2021-06-01\"", "\"Ara\"", "Yard");
    assertThat(checked(other)).contains("ofac-50: IN, replayed");
    var forged = other.replace("2021-06-01", "2023-06-01");
    assertThat(checked(Checker.sealed(forged))).startsWith("REFUSED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015~", "2015-03~", "2014/2016", "201X", "2015-XX-XX", "XXXX-05-20"})
  void dates_of_every_precision_are_read_like_the_program_reads_them(String start) {
    var edges =
        """
        {"owner": "Ara", "asset": "Yard", "min": 60, "max": 60},
        {"owner": "Cove", "asset": "Yard", "min": 10, "max": 10, "start": "%s"}
        """;
    assertThat(checked(one(edges.formatted(start), "\"2023-06-01\"", "\"Ara\"", "Yard")))
        .contains("Holds.");
  }

  @Test
  void control_without_a_record_is_refused() {
    var sound =
        one(
            "{\"owner\": \"Ara\", \"asset\": \"Yard\", \"kind\": \"appoints_majority_of_board\", \"statement\": \"b\"}",
            "null",
            "\"Ara\"",
            "Yard");
    assertThat(checked(sound)).contains("uk-owned-or-controlled: IN, replayed");
    var forged = sound.replaceAll("\"edges\" : \\[\\s*\"b\"\\s*]", "\"edges\" : [ ]");
    assertThat(forged).as("the forgery found its place").isNotEqualTo(sound);
    assertThat(checked(Checker.sealed(forged))).startsWith("REFUSED").contains("no record");
  }

  @Test
  void of_a_crowd_of_holders_those_who_can_count_are_printed_and_that_is_said() {
    var dossier = one(crowd("h"), "null", "\"Ara\"", "Yard");
    assertThat(dossier)
        .contains("Of 100,001 records that bear on it 26 are printed")
        .hasSizeLessThan(100_000);
    assertThat(checked(dossier)).contains("ofac-50: IN, replayed");
  }

  @Test
  void a_crowd_below_a_listed_party_is_too_much_for_a_dossier_and_that_is_said() {
    var edges = new StringBuilder(crowd("h"));
    for (int i = 0; i < 100_000; i++) {
      edges.append(",{\"owner\":\"Ara\",\"asset\":\"h").append(i).append("\",\"min\":\"1\"}");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one(edges.toString(), "null", "\"Ara\"", "Yard"))
        .withMessageContaining("records of parties below listed ones bear on Yard")
        .withMessageContaining("trace verdict");
  }

  /// Ara and a hundred thousand others hold the Yard.
  private static String crowd(String name) {
    var edges =
        new StringBuilder("{\"owner\": \"Ara\", \"asset\": \"Yard\", \"min\": 60, \"max\": 60}");
    for (int i = 0; i < 100_000; i++) {
      edges
          .append(",{\"owner\":\"" + name)
          .append(i)
          .append("\",\"asset\":\"Yard\",\"min\":\"0.0001\"}");
    }
    return edges.toString();
  }

  @Test
  void half_a_dossier_is_refused() {
    var sound = written("Mirae Garments");
    for (int length = 0; length < sound.length(); length += 97) {
      assertThat(checked(sound.substring(0, length))).startsWith("REFUSED");
    }
  }

  /// On a narrow screen the head of a table is not seen.
  @Test
  void each_cell_of_a_record_says_what_it_tells_and_an_empty_one_says_nothing() {
    var one = OwnershipCases.read(REGISTER.getBytes(UTF_8)).getFirst();
    var page = DossierPage.write(dossier(one.facts(), "Sonamu Mill", one.asOf()), "0");
    assertThat(page)
        .contains("<td role=\"cell\" data-label=\"Share\"><bdi>60.00 percent</bdi></td>")
        .doesNotContainPattern("data-label=\"\\w+\"><bdi></bdi>");
  }

  @Test
  void the_page_needs_no_network_and_escapes_every_name() {
    var hostile = REGISTER.replace("Mirae Garments", "<script>alert(1)</script>");
    var one = OwnershipCases.read(hostile.getBytes(UTF_8)).getFirst();
    var page =
        DossierPage.write(dossier(one.facts(), "<script>alert(1)</script>", one.asOf()), "0");
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;").doesNotContain("http://");
  }
}
