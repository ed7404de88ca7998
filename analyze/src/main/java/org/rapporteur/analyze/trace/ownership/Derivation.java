package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Step;

/// Why a node is inside: the part of a cascade that leads to it, in the order of becoming inside.
/// Of the owners that were inside before it, as many are counted as the threshold needs.
final class Derivation {
  private final Compiled compiled;
  private final Listings listings;
  private final Outcome outcome;
  private final Outcome.Reached reached;

  Derivation(Compiled compiled, Listings listings, Outcome outcome, Outcome.Reached reached) {
    this.compiled = compiled;
    this.listings = listings;
    this.outcome = outcome;
    this.reached = reached;
  }

  /// @param most how many steps at most, the nearest to the subject first
  List<Step> steps(int subject, int most) {
    var steps = new TreeMap<Integer, Step>();
    var open = new ArrayDeque<Integer>(List.of(subject));
    while (!open.isEmpty() && steps.size() < most) {
      int node = open.remove();
      int position = reached.cascade().position(node);
      if (!steps.containsKey(position)) {
        steps.put(position, step(node, open));
      }
    }
    return List.copyOf(steps.values());
  }

  private Step step(int node, ArrayDeque<Integer> owners) {
    var listing = listings.starting(node, outcome.rule().regime(), reached.bound());
    if (listing != null && reached.cascade().position(node) < starts()) {
      return new Step.Listed(compiled.nodes().get(node), listing);
    }
    if (reached.cascade().position(node) < starts()) {
      return new Step.Together(compiled.nodes().get(node), nodes(reached.start().listed()));
    }
    var holding = outcome.book().holding(node);
    var before = before(node, holding);
    var counted = new HashSet<Integer>();
    for (int owner : before) {
      counted.add(owner);
      var step = step(node, holding, owner, counted);
      if (step != null) {
        switch (step) {
          case Step.Controlled controlled -> owners.add(owner);
          case Step.Owned owned -> owned.counted().forEach(c -> owners.add(number(c.owner())));
          case Step.Listed listed -> {}
          case Step.Together together -> {}
        }
        return step;
      }
    }
    throw new IllegalStateException("what is inside was reached from before it");
  }

  private int starts() {
    return reached.bound() == Bound.LOWER
        ? reached.start().certain().length
        : reached.start().possible().length;
  }

  private List<NodeId> nodes(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(compiled.nodes()::get).toList();
  }

  private int number(NodeId node) {
    return compiled.number(node).orElseThrow();
  }

  /// Owners that were inside before a node, in order.
  private List<Integer> before(int node, Holding holding) {
    var cascade = reached.cascade();
    var owners = new HashSet<Integer>();
    holding.stakes().forEach(s -> owners.add(s.owner()));
    holding.controls().forEach(c -> owners.add(c.owner()));
    return owners.stream()
        .filter(o -> cascade.inside(o) && cascade.position(o) < cascade.position(node))
        .sorted(Comparator.comparingInt(cascade::position))
        .toList();
  }

  private @Nullable Step step(int node, Holding holding, int owner, Set<Integer> counted) {
    for (byte kind = Graph.SHARES; kind <= Graph.VOTES; kind++) {
      if (outcome.rule().counts(kind)) {
        long sum =
            holding.total(
                kind, reached.bound(), i -> counted.contains(holding.stakes().get(i).owner()));
        long threshold = outcome.rule().threshold(holding.unit());
        if (reached.bound().reaches(sum, threshold, outcome.rule().regime().inclusive())) {
          return owned(node, holding, kind, counted, sum);
        }
      }
    }
    for (var control : holding.controls()) {
      if (control.owner() == owner && outcome.rule().controls(control, reached.bound())) {
        return new Step.Controlled(
            compiled.nodes().get(node),
            compiled.nodes().get(owner),
            Rule.kind(control.kind()),
            List.of(compiled.telling(control.edge()).id()),
            person());
      }
    }
    return null;
  }

  private Step owned(int node, Holding holding, byte kind, Set<Integer> counted, long sum) {
    var stakes = new ArrayList<Step.Counted>();
    int[] groups = holding.groups(reached.bound());
    for (int i = 0; i < holding.stakes().size(); i++) {
      var stake = holding.stakes().get(i);
      long bound = reached.bound() == Bound.LOWER ? stake.low() : stake.high();
      if (stake.kind() == kind
          && counted.contains(stake.owner())
          && bound != 0
          && (groups == null || groups[i] < 0 || greater(holding, groups, i, counted))) {
        stakes.add(counted(holding, stake, bound));
      }
    }
    stakes.sort(Comparator.comparingInt(c -> reached.cascade().position(number(c.owner()))));
    return new Step.Owned(
        compiled.nodes().get(node),
        Rule.kind(kind),
        stakes,
        Bound.percent(sum, holding.unit()),
        Bound.isOpen(sum),
        others(holding, kind, counted, sum),
        person());
  }

  /// What the others certainly hold, if that is what bounds a possible sum.
  private @Nullable Percent others(Holding holding, byte kind, Set<Integer> counted, long sum) {
    IntPredicate among = i -> counted.contains(holding.stakes().get(i).owner());
    long others = holding.others(kind, among);
    boolean bounds =
        reached.bound() == Bound.UPPER
            && Bound.value(others) > 0
            && holding.sum(kind, Bound.UPPER, among) != sum;
    return bounds ? Bound.percent(others, holding.unit()) : null;
  }

  /// Whether a stake is on the side of its group that counts: the declared total, or its parts.
  private boolean greater(Holding holding, int[] groups, int stake, Set<Integer> counted) {
    long declared = 0;
    long parts = 0;
    for (int i = 0; i < groups.length; i++) {
      var one = holding.stakes().get(i);
      if (groups[i] == groups[stake] && counted.contains(one.owner())) {
        long bound = reached.bound() == Bound.LOWER ? one.low() : one.high();
        declared = one.indirect() ? Bound.sum(declared, bound) : declared;
        parts = one.indirect() ? parts : Bound.sum(parts, bound);
      }
    }
    return holding.stakes().get(stake).indirect() == declared >= parts;
  }

  private Step.Counted counted(Holding holding, Stake stake, long bound) {
    return new Step.Counted(
        compiled.nodes().get(stake.owner()),
        compiled.ids(stake.edges()),
        known(stake, holding.unit()),
        Bound.percent(bound, holding.unit()),
        Bound.isOpen(bound));
  }

  private @Nullable NodeId person() {
    var listed = reached.start().listed();
    boolean alone = outcome.rule().regime().aggregate() == Regime.Aggregate.PER_PERSON;
    return alone && listed.length > 0 ? compiled.nodes().get(listed[0]) : null;
  }

  /// What is known of a stake as an interval of percent.
  static ShareInterval known(Stake stake, long unit) {
    Percent low = Bound.percent(stake.low(), unit);
    Percent high = Bound.percent(stake.high(), unit);
    if (low.equals(high)) {
      return ShareInterval.exactly(low);
    }
    return new ShareInterval(low, Bound.isOpen(stake.low()), high, Bound.isOpen(stake.high()));
  }
}
