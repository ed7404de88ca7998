package org.rapporteur.inspection.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.collect.trace.Part;
import org.rapporteur.collect.trace.TraceKinds;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.report.trace.exchange.BodsWriter;
import org.rapporteur.report.trace.exchange.FtmWriter;

/// What is written for others is read back without loss of an interval, an open bound or a date.
class RoundTripTest {
  private static final Citation HERE =
      new Citation(EvidenceId.of(new byte[] {1}), new Place.Whole());
  private static final String[] DATES = {
    "2019-04-01", "2019-04", "2019", "2019~", "../2020-05-06", "2015/2016"
  };
  private static final EdgeKind[] KINDS = {
    EdgeKind.SHARES,
    EdgeKind.VOTES,
    EdgeKind.BOARD_MAJORITY,
    EdgeKind.OTHER_CONTROL,
    EdgeKind.CONSOLIDATION,
    EdgeKind.DIRECTORSHIP,
    EdgeKind.NOMINEE,
    EdgeKind.LINK_UNSPECIFIED
  };

  private Random random = new Random(11);

  private Percent percent() {
    return switch (random.nextInt(4)) {
      case 0 -> Percent.of(random.nextInt(101));
      case 1 -> Percent.parse("10.29");
      case 2 -> Percent.parse("100/" + (3 + random.nextInt(9)));
      default -> Percent.parse(random.nextInt(100) + "." + (1 + random.nextInt(9)));
    };
  }

  private ShareInterval share() {
    var a = percent();
    var b = percent();
    if (a.equals(b)) {
      return ShareInterval.exactly(a);
    }
    return a.compareTo(b) < 0
        ? new ShareInterval(a, random.nextBoolean(), b, random.nextBoolean())
        : new ShareInterval(b, random.nextBoolean(), a, random.nextBoolean());
  }

  private @Nullable Edtf date() {
    return random.nextInt(4) == 0 ? null : new Edtf(DATES[random.nextInt(DATES.length)]);
  }

  private Period period() {
    try {
      return new Period(date(), date());
    } catch (IllegalArgumentException e) {
      return Period.ALWAYS;
    }
  }

  private Edge edge(int number) {
    var kind = KINDS[random.nextInt(KINDS.length)];
    var edge =
        new Edge(
            "x:" + number,
            new NodeId("x:p" + random.nextInt(5)),
            new NodeId("x:c" + random.nextInt(5)),
            kind,
            kind == EdgeKind.OTHER_CONTROL && random.nextBoolean()
                ? List.of(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL, EdgeKind.REPRESENTS)
                : List.of(),
            period(),
            null,
            null,
            new Origin(
                HERE,
                "Register",
                random.nextInt(3) == 0
                    ? null
                    : new Edtf(
                        "2024-0" + (1 + random.nextInt(9)) + (random.nextBoolean() ? "-11" : "")),
                Strength.values()[random.nextInt(3)],
                null));
    return kind.isStake()
        ? edge.with(
            new Interest(
                share(),
                random.nextBoolean() ? "x:0" : null,
                random.nextBoolean(),
                List.of("x:1", "x:2")))
        : edge;
  }

  private TraceFacts facts() {
    var facts = new TraceFacts.Builder();
    for (int i = 0; i < 5; i++) {
      facts.node(Node.named(new NodeId("x:p" + i), Node.Sort.PERSON, "Ines \"I\"; 이네스 " + i, HERE));
      facts.node(
          Node.named(new NodeId("x:c" + i), Node.Sort.COMPANY, "Tern, <b>\\n & Söhne " + i, HERE));
    }
    for (int i = 0; i < 300; i++) {
      facts.edge(edge(i));
    }
    facts.listing(
        new Listing(
            new NodeId("x:c1"),
            new ListId("cbp-wro"),
            "W1",
            ListStatus.IMPORT_BAN,
            new Edtf("2019-04"),
            new Edtf("2021"),
            List.of("a"),
            HERE));
    return facts.build();
  }

  /// What may not be lost.
  private static List<String> essence(TraceFacts facts) {
    var lines = new ArrayList<String>();
    for (var e : facts.edges()) {
      lines.add(
          String.join(
              " | ",
              e.id(),
              e.from().value(),
              e.kind().name(),
              e.to().value(),
              String.valueOf(e.period()),
              String.valueOf(e.interest()),
              String.valueOf(e.alternatives()),
              e.origin().strength().name(),
              String.valueOf(e.origin().stated()),
              String.valueOf(e.origin().publisher())));
    }
    lines.sort(null);
    return lines;
  }

  private static TraceFacts read(String kind, Map<String, byte[]> files) throws IOException {
    var facts = new TraceFacts.Builder();
    var parts = new ArrayList<Part>();
    files.forEach((name, bytes) ->
        parts.add(new Part(name, EvidenceId.of(bytes), () -> new ByteArrayInputStream(bytes))));
    TraceKinds.read(kind, parts, Map.of(), facts);
    return facts.build();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 1, 2, 3, 4, 5, 6, 7})
  void bods_loses_no_interval_no_open_bound_and_no_date(long seed) throws IOException {
    random = new Random(seed);
    var facts = facts();
    var out = new ByteArrayOutputStream();
    var written = new BodsWriter().write(facts, "2025-03-02", out);
    assertThat(written.leftOut()).isZero();
    var back = read("bods", Map.of("b.json", out.toByteArray()));
    assertThat(essence(back)).isEqualTo(essence(facts));
    assertThat(back.nodes()).hasSize(10);
    assertThat(back.nodes()).extracting(Node::name).anyMatch(n -> n.endsWith("이네스 3"));
    assertThat(back.unusable()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 1, 2, 3, 4, 5, 6, 7})
  void followthemoney_with_its_extension_loses_nothing_either(long seed) throws IOException {
    random = new Random(seed);
    var facts = facts();
    var out = new ByteArrayOutputStream();
    var exact = new ByteArrayOutputStream();
    new FtmWriter().write(facts, out, exact);
    var back =
        read("ftm", Map.of("f.json", out.toByteArray(), "f.json.exact.jsonl", exact.toByteArray()));
    assertThat(essence(back)).isEqualTo(essence(facts));
    assertThat(back.listings())
        .singleElement()
        .satisfies(l -> {
          assertThat(l.status()).isEqualTo(ListStatus.IMPORT_BAN);
          assertThat(l.from()).hasToString("2019-04");
          assertThat(l.until()).hasToString("2021");
        });
  }

  @Test
  void without_the_extension_shares_are_still_read_from_their_text() throws IOException {
    var facts = facts();
    var out = new ByteArrayOutputStream();
    new FtmWriter().write(facts, out, new ByteArrayOutputStream());
    var back = read("ftm", Map.of("f.json", out.toByteArray()));
    for (var edge : facts.edges()) {
      if (edge.kind() == EdgeKind.SHARES) {
        assertThat(back.edges())
            .filteredOn(e -> e.id().equals(edge.id()))
            .singleElement()
            .satisfies(e -> assertThat(e.share()).isEqualTo(edge.share()));
      }
    }
  }
}
