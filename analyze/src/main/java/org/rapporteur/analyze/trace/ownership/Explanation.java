package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.KnownStake;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Step;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;
import org.rapporteur.model.trace.Verdict.Answer;

/// Puts an outcome into words that can be checked.
final class Explanation {
  private final TraceFacts facts;
  private final Compiled compiled;
  private final DayBook book;
  private final Listings listings;
  private @Nullable Map<Integer, List<Edge>> links;

  Explanation(TraceFacts facts, Compiled compiled, DayBook book, Listings listings) {
    this.facts = facts;
    this.compiled = compiled;
    this.book = book;
    this.listings = listings;
  }

  Verdict verdict(NodeId subject, Outcome outcome, @Nullable LocalDate day, int most) {
    var regime = outcome.rule().regime();
    var number = compiled.number(subject);
    if (number.isEmpty()) {
      return new Verdict(
          subject,
          regime.id(),
          regime.version(),
          day,
          Answer.OUT,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of("No record names " + subject + "."));
    }
    int node = number.getAsInt();
    var answer = outcome.answer(node);
    List<Step> steps =
        outcome
            .reached(node)
            .map(r -> new Derivation(compiled, listings, outcome, r).steps(node, most))
            .orElse(List.of());
    var both = outcome.both(outcome.nearest(node));
    var decisions = new Decisions(compiled, listings, outcome, both);
    boolean hangs = answer == Answer.POSSIBLE || answer == Answer.REVIEW;
    List<Deciding> deciding = hangs ? decisions.of(node) : List.of();
    Set<Integer> touched = new LinkedHashSet<>(decisions.visited());
    touched.add(node);
    steps.forEach(s -> compiled.number(s.node()).ifPresent(touched::add));
    return new Verdict(
        compiled.nodes().get(node),
        regime.id(),
        regime.version(),
        day,
        answer,
        counted(node, outcome, both),
        stakes(node).stream()
            .filter(s -> outcome.rule().regime().counts().contains(s.kind()))
            .filter(s -> !both.get(1).inside(compiled.number(s.owner()).orElseThrow()))
            .toList(),
        steps,
        deciding,
        touched.stream().flatMap(n -> contradictions(n).stream()).toList(),
        notes(node, outcome, day));
  }

  /// What counts against the threshold: of shares and votes the one that may reach further.
  private @Nullable ShareInterval counted(int node, Outcome outcome, List<Cascade> both) {
    var holding = book.holding(node);
    @Nullable ShareInterval best = null;
    for (byte kind = Graph.SHARES; kind <= Graph.VOTES; kind++) {
      byte one = kind;
      if (outcome.rule().counts(kind) && holding.stakes().stream().anyMatch(s -> s.kind() == one)) {
        var sums = sums(holding, kind, both);
        best = best == null || sums.upper().compareTo(best.upper()) > 0 ? sums : best;
      }
    }
    return best;
  }

  private static ShareInterval sums(Holding holding, byte kind, List<Cascade> both) {
    long all = 100 * holding.unit();
    var stakes = holding.stakes();
    long low = holding.total(kind, Bound.LOWER, i -> both.get(0).inside(stakes.get(i).owner()));
    long high = holding.total(kind, Bound.UPPER, i -> both.get(1).inside(stakes.get(i).owner()));
    high = Bound.value(high) > all ? Bound.of(all, false) : high;
    low = Bound.value(low) > all ? Bound.of(all, false) : low;
    Percent lower = Bound.percent(low, holding.unit());
    Percent upper = Bound.percent(high, holding.unit());
    return lower.compareTo(upper) >= 0
        ? ShareInterval.exactly(lower)
        : new ShareInterval(lower, Bound.isOpen(low), upper, Bound.isOpen(high));
  }

  /// The stakes in one asset.
  List<KnownStake> stakes(int node) {
    var holding = book.holding(node);
    return holding.stakes().stream()
        .map(s ->
            new KnownStake(
                compiled.nodes().get(s.owner()),
                compiled.nodes().get(node),
                Rule.kind(s.kind()),
                Derivation.known(s, holding.unit()),
                compiled.ids(s.edges())))
        .toList();
  }

  /// The contradictions of one asset.
  List<Contradiction> contradictions(int node) {
    var holding = book.holding(node);
    return holding.quarrels().stream().map(q -> contradiction(node, holding, q)).toList();
  }

  private Contradiction contradiction(int node, Holding holding, Quarrel quarrel) {
    var asset = compiled.nodes().get(node);
    var kind = Rule.kind(quarrel.kind());
    var edges = compiled.ids(quarrel.edges());
    long unit = compiled.graph().unit(node);
    return switch (quarrel.sort()) {
      case DISAGREEMENT ->
          new Contradiction.Disagreement(
              compiled.nodes().get(quarrel.owner()), asset, kind, edges, interval(quarrel, unit));
      case TOO_MUCH ->
          new Contradiction.TooMuch(asset, kind, edges, Bound.percent(quarrel.low(), unit));
      case SELF_HELD -> new Contradiction.SelfHeld(asset, kind, edges, interval(quarrel, unit));
    };
  }

  private static ShareInterval interval(Quarrel quarrel, long unit) {
    var low = Bound.percent(quarrel.low(), unit);
    var high = Bound.percent(quarrel.high(), unit);
    return low.equals(high)
        ? ShareInterval.exactly(low)
        : new ShareInterval(low, Bound.isOpen(quarrel.low()), high, Bound.isOpen(quarrel.high()));
  }

  /// What a reader must know besides: links of listed parties that are no ownership.
  private List<String> notes(int node, Outcome outcome, @Nullable LocalDate day) {
    var notes = new ArrayList<String>();
    for (Edge edge : links().getOrDefault(node, List.of())) {
      if (day == null || edge.period().possiblyOn(day)) {
        var from = compiled.number(edge.from());
        if (from.isPresent() && outcome.answer(from.getAsInt()) == Answer.IN) {
          notes.add(
              edge.kind().label()
                  + " by "
                  + name(edge.from())
                  + ", which is inside ("
                  + edge.id()
                  + "): a warning; it counts for no stake.");
        }
      }
    }
    notes.sort(null);
    return notes;
  }

  private String name(NodeId node) {
    return facts.nodes().stream()
        .filter(n -> n.id().equals(node))
        .map(Node::name)
        .findFirst()
        .orElse(node.value());
  }

  /// Links by the node they lead to; gone through once.
  private Map<Integer, List<Edge>> links() {
    var known = links;
    if (known == null) {
      known = new HashMap<>();
      for (Edge edge : facts.edges()) {
        var to = isLink(edge.kind()) ? compiled.number(edge.to()) : OptionalInt.empty();
        if (to.isPresent()) {
          known.computeIfAbsent(to.getAsInt(), k -> new ArrayList<>()).add(edge);
        }
      }
      links = known;
    }
    return known;
  }

  private static boolean isLink(EdgeKind kind) {
    return kind == EdgeKind.DIRECTORSHIP
        || kind == EdgeKind.REPRESENTS
        || kind == EdgeKind.LINK_UNSPECIFIED;
  }
}
