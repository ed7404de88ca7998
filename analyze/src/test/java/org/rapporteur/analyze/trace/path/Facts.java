package org.rapporteur.analyze.trace.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Citation;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Goods.Amount;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Origin;
import org.rapporteur.model.trace.Period;
import org.rapporteur.model.trace.Place;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;

/// Facts written by hand.
final class Facts {
  private static final Citation HERE =
      new Citation(EvidenceId.of(new byte[] {1}), new Place.Whole());

  private final List<Edge> edges = new ArrayList<>();
  private final Set<Node> nodes = new LinkedHashSet<>();
  private final List<SameNode> same = new ArrayList<>();
  private final List<Rebuttal> rebuttals = new ArrayList<>();

  Facts node(String id, Node.Sort sort) {
    nodes.add(Node.named(new NodeId(id), sort, id, HERE));
    return this;
  }

  Facts edge(String from, EdgeKind kind, String to) {
    return edge(from, kind, to, null, null, Strength.STATED);
  }

  Facts edge(String from, EdgeKind kind, String to, @Nullable String start, @Nullable String end) {
    return edge(from, kind, to, start, end, Strength.STATED);
  }

  Facts edge(
      String from,
      EdgeKind kind,
      String to,
      @Nullable String start,
      @Nullable String end,
      Strength strength) {
    edges.add(
        Edge.of(
            "e" + edges.size(),
            new NodeId(from),
            new NodeId(to),
            kind,
            new Period(date(start), date(end)),
            new Origin(HERE, null, null, strength, null)));
    return this;
  }

  /// The last edge moves so much of this.
  Facts of(String goods, @Nullable String kilograms) {
    var amount = kilograms == null ? null : new Amount(new BigDecimal(kilograms), "kg", false);
    edges.add(edges.removeLast().with(new Goods(null, amount, goods)));
    return this;
  }

  Facts same(SameNode one) {
    same.add(one);
    return this;
  }

  Facts rebuttal(String edge, Rebuttal.Status status) {
    rebuttals.add(new Rebuttal(edge, "not so", null, status, "", null, null, HERE));
    return this;
  }

  private static @Nullable Edtf date(@Nullable String text) {
    return text == null ? null : new Edtf(text);
  }

  TraceFacts build() {
    for (var edge : List.copyOf(edges)) {
      for (var id : List.of(edge.from(), edge.to())) {
        if (nodes.stream().noneMatch(n -> n.id().equals(id))) {
          node(id.value(), Node.Sort.COMPANY);
        }
      }
    }
    return new TraceFacts(
        List.copyOf(nodes), edges, List.of(), same, rebuttals, List.of(), List.of());
  }
}
