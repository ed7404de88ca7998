package org.rapporteur.inspection.trace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.collect.trace.cases.OwnershipCases;
import org.rapporteur.desk.trace.Exposure;
import org.rapporteur.desk.trace.LegalTests;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Verdict.Answer;
import org.rapporteur.report.trace.DossierJson;

/// Registers of seven companies, drawn from a seed with circles, replaced records, hedges, nominees
/// and dates: whatever the engine answers about them, the checker that travels along must replay.
class DrawnRegistersTest {
  private static Checker checker;

  @BeforeAll
  static void compile_the_checker(@TempDir Path place) {
    checker = new Checker(place);
  }

  /// Sixty, and some that once were refused although they are sound.
  static IntStream seeds() {
    return IntStream.concat(
        IntStream.range(0, 60), IntStream.of(99, 147, 226, 320, 1482, 1483, 2076));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatever_the_engine_puts_inside_the_checker_replays(int seed) {
    var one = OwnershipCases.read(register(new Random(seed)).getBytes(UTF_8)).getFirst();
    var facts = one.facts();
    var exposure = new Exposure(facts, List.of());
    for (int company = 0; company < 7; company++) {
      var subject = new NodeId("c" + company);
      var verdicts = exposure.verdicts(subject, LegalTests.named(List.of()), one.asOf()).answered();
      if (verdicts.stream().anyMatch(v -> v.verdict().answer() != Answer.OUT)) {
        assertThat(
                checker.says(
                    DossierJson.write(DossierTest.dossier(facts, "c" + company, one.asOf()))))
            .as("register " + seed + ", " + subject)
            .contains("Holds.");
      }
    }
  }

  private static String register(Random random) {
    var edges = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      int owner = random.nextInt(7);
      edges
          .append(i == 0 ? "" : ",")
          .append(record(random, owner, (owner + 1 + random.nextInt(6)) % 7));
    }
    return "[{\"id\":\"r\",\"as_of\":\"2024-06-01\",\"listed\":[\"c0\",\"c1\"],\"edges\":["
        + edges
        + "]}]";
  }

  private static final String[] KINDS =
      "shares,shares,shares,shares,shares,votes,votes,votes,nominee,appoints_majority_of_board"
          .split(",");

  private static String pick(Random random, String... all) {
    return all[random.nextInt(all.length)];
  }

  private static String record(Random random, int owner, int asset) {
    int low = 5 * (1 + random.nextInt(12));
    boolean self = random.nextInt(15) == 0;
    return "{\"owner\":\"c%d\",\"asset\":\"c%d\",\"kind\":\"%s\",\"%s\":%d,\"max\":%d,\"indirect\":%s,\"hedged\":%s,\"publisher\":\"%s\",\"stated\":\"%s\"%s}"
        .formatted(
            owner,
            self ? owner : asset,
            pick(random, KINDS),
            random.nextInt(4) == 0 ? "exclusiveMin" : "min",
            self ? 2 : low,
            self ? 4 : low + 1 + random.nextInt(20),
            random.nextInt(12) == 0,
            random.nextInt(12) == 0,
            random.nextBoolean() ? "P" : "R",
            "20" + (19 + random.nextInt(6)),
            pick(
                random,
                "",
                "",
                "",
                ",\"start\":\"2024\"",
                ",\"end\":\"2024-07\"",
                ",\"start\":\"2023-05-06\""));
  }
}
