package org.rapporteur.analyze.trace.ownership;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Interest;
import org.rapporteur.model.trace.ListId;
import org.rapporteur.model.trace.ListStatus;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;

/// A register written by hand.
final class Facts {
  private static final Citation NOWHERE =
      new Citation(EvidenceId.of("a register".getBytes(StandardCharsets.UTF_8)), new Place.Whole());

  private final List<Edge> edges = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<SameNode> identities = new ArrayList<>();

  static ShareInterval exactly(String percent) {
    return ShareInterval.exactly(Percent.parse(percent));
  }

  /// Such as `(25, 50]`.
  static ShareInterval between(String interval) {
    var bounds = interval.substring(1, interval.length() - 1).split(",");
    return new ShareInterval(
        Percent.of(new BigDecimal(bounds[0].strip())),
        interval.startsWith("("),
        Percent.of(new BigDecimal(bounds[1].strip())),
        interval.endsWith(")"));
  }

  Facts listed(String... names) {
    for (var name : names) {
      listedFrom(name, null, null);
    }
    return this;
  }

  Facts listedFrom(String name, @Nullable String from, @Nullable String until) {
    listings.add(
        new Listing(
            new NodeId(name),
            ListId.ANY,
            "",
            ListStatus.BLOCKING,
            from == null ? null : new Edtf(from),
            until == null ? null : new Edtf(until),
            List.of(),
            NOWHERE));
    return this;
  }

  Facts holds(String owner, String share, String asset) {
    return holds(
        owner,
        share.startsWith("[") || share.startsWith("(") ? between(share) : exactly(share),
        asset,
        EdgeKind.SHARES);
  }

  Facts holds(String owner, ShareInterval share, String asset, EdgeKind kind) {
    edges.add(edge(owner, asset, kind, Period.ALWAYS).with(Interest.of(share)));
    return this;
  }

  Facts linked(String owner, String asset, EdgeKind kind) {
    edges.add(edge(owner, asset, kind, Period.ALWAYS));
    return this;
  }

  Facts ownedOrControlled(String owner, String asset) {
    var edge = edge(owner, asset, EdgeKind.OTHER_CONTROL, Period.ALWAYS);
    edges.add(
        new Edge(
            edge.id(),
            edge.from(),
            edge.to(),
            edge.kind(),
            List.of(EdgeKind.SHARES, EdgeKind.OTHER_CONTROL, EdgeKind.REPRESENTS),
            edge.period(),
            null,
            null,
            edge.origin()));
    return this;
  }

  /// Changes the edge written last: its days.
  Facts during(@Nullable String start, @Nullable String end) {
    var e = edges.removeLast();
    var period =
        new Period(start == null ? null : new Edtf(start), end == null ? null : new Edtf(end));
    edges.add(
        new Edge(
            e.id(),
            e.from(),
            e.to(),
            e.kind(),
            e.alternatives(),
            period,
            e.interest(),
            e.goods(),
            e.origin()));
    return this;
  }

  /// Changes the edge written last: who says it, and how firmly.
  Facts saidBy(@Nullable String publisher, @Nullable String stated, Strength strength) {
    var e = edges.removeLast();
    edges.add(
        new Edge(
            e.id(),
            e.from(),
            e.to(),
            e.kind(),
            e.alternatives(),
            e.period(),
            e.interest(),
            e.goods(),
            new Origin(
                NOWHERE, publisher, stated == null ? null : new Edtf(stated), strength, null)));
    return this;
  }

  /// Changes the edge written last: its name, and what it repeats.
  Facts as(String id, @Nullable String sameAs, boolean indirect, String... components) {
    var e = edges.removeLast();
    edges.add(
        new Edge(
            id,
            e.from(),
            e.to(),
            e.kind(),
            e.alternatives(),
            e.period(),
            new Interest(e.share(), sameAs, indirect, List.of(components)),
            e.goods(),
            e.origin()));
    return this;
  }

  Facts same(String left, String right, Answer answer) {
    identities.add(
        new SameNode(new NodeId(left), new NodeId(right), answer, 0.9, "J-0000000000000001", "?"));
    return this;
  }

  List<Edge> edges() {
    return edges;
  }

  TraceFacts facts() {
    return new TraceFacts(List.of(), edges, listings, identities, List.of(), List.of(), List.of());
  }

  /// The same facts in another order.
  TraceFacts shuffled(RandomGenerator random) {
    var mixed = new ArrayList<>(edges);
    Collections.shuffle(mixed, java.util.Random.from(random));
    return new TraceFacts(List.of(), mixed, listings, identities, List.of(), List.of(), List.of());
  }

  Verdict.Answer answer(String regime, String subject) {
    return verdict(regime, subject, null).answer();
  }

  Verdict.Answer answer(String regime, String subject, String day) {
    return verdict(regime, subject, day).answer();
  }

  Verdict verdict(String regime, String subject, @Nullable String day) {
    return new Ownership(facts(), Question.on(day == null ? null : LocalDate.parse(day)))
        .verdict(new NodeId(subject), Regimes.named(regime));
  }

  private Edge edge(String owner, String asset, EdgeKind kind, Period period) {
    return Edge.of(
        "e" + edges.size(), new NodeId(owner), new NodeId(asset), kind, period, Origin.of(NOWHERE));
  }
}
