package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.trace.Deciding;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Period;

/// What would turn a verdict that hangs between the two cascades: the stakes of unknown size, the
/// uncertain days, the unclear control, at the subject itself and at the owners above it that hang
/// with it; nearest first.
final class Decisions {
  private static final int MOST = 12;

  private final Compiled compiled;
  private final Listings listings;
  private final Outcome outcome;
  private final Cascade lower;
  private final Cascade upper;
  private final Set<Deciding> found = new LinkedHashSet<>();
  private final Set<Integer> visited = new LinkedHashSet<>();

  Decisions(Compiled compiled, Listings listings, Outcome outcome, List<Cascade> both) {
    this.compiled = compiled;
    this.listings = listings;
    this.outcome = outcome;
    this.lower = both.get(0);
    this.upper = both.get(1);
  }

  List<Deciding> of(int subject) {
    var open = new ArrayDeque<Integer>(List.of(subject));
    visited.add(subject);
    while (!open.isEmpty() && found.size() < MOST) {
      int node = open.remove();
      for (int owner : look(node)) {
        if (visited.add(owner)) {
          open.add(owner);
        }
      }
    }
    return found.stream().limit(MOST).toList();
  }

  /// The subject and the owners above it that hang with it, as far as was looked.
  Set<Integer> visited() {
    return visited;
  }

  /// Notes what is missing at a node and gives the owners that hang as well.
  private Set<Integer> look(int node) {
    listed(node);
    var holding = outcome.book().holding(node);
    var hanging = new LinkedHashSet<Integer>();
    for (var stake : holding.stakes()) {
      if (outcome.rule().counts(stake.kind()) && upper.inside(stake.owner())) {
        if (lower.inside(stake.owner())) {
          if (found.size() < MOST) {
            missing(node, holding, stake);
          }
        } else if (Bound.value(stake.high()) > 0) {
          hanging.add(stake.owner());
        }
      }
    }
    for (var control : holding.controls()) {
      if (upper.inside(control.owner()) && outcome.rule().controls(control, Bound.UPPER)) {
        if (!lower.inside(control.owner())) {
          hanging.add(control.owner());
        } else if (!outcome.rule().controls(control, Bound.LOWER)) {
          control(node, control.owner(), control.kind(), new int[] {control.edge()});
        }
      }
    }
    repeated(node, holding);
    hanging.remove(node);
    return hanging;
  }

  private void listed(int node) {
    var regime = outcome.rule().regime();
    var listing = listings.starting(node, regime, Bound.UPPER);
    if (listing != null && listings.starting(node, regime, Bound.LOWER) == null) {
      found.add(
          new Deciding.Date(
              name(node),
              listing.list() + (listing.reference().isEmpty() ? "" : " " + listing.reference()),
              new Period(listing.from(), listing.until())));
    }
  }

  private void missing(int node, Holding holding, Stake stake) {
    if (stake.low() == stake.high()) {
      return;
    }
    if (stake.maybe()) {
      control(node, stake.owner(), outcome.book().graph().kind[stake.edges()[0]], stake.edges());
    } else if (stake.undated()) {
      for (int edge : stake.edges()) {
        var telling = compiled.telling(edge);
        found.add(new Deciding.Date(name(node), telling.id(), telling.period()));
      }
    } else {
      share(node, holding, stake);
    }
  }

  private void share(int node, Holding holding, Stake stake) {
    int at = holding.stakes().indexOf(stake);
    long base =
        holding.sum(
            stake.kind(),
            Bound.LOWER,
            i -> i != at && lower.inside(holding.stakes().get(i).owner()));
    long need = outcome.rule().threshold(holding.unit()) - Bound.value(base);
    boolean exclusive = !outcome.rule().regime().inclusive();
    boolean alone =
        need >= 0
            && outcome.rule().regime().threshold().compareTo(Percent.ZERO) > 0
            && Bound.UPPER.reaches(stake.high(), need, outcome.rule().regime().inclusive());
    found.add(
        new Deciding.Share(
            name(stake.owner()),
            name(node),
            Rule.kind(stake.kind()),
            compiled.ids(stake.edges()),
            Derivation.known(stake, holding.unit()),
            alone ? Bound.percent(Bound.of(need, false), holding.unit()) : null,
            exclusive));
  }

  private void control(int node, int owner, byte kind, int[] edges) {
    found.add(new Deciding.Control(name(owner), name(node), Rule.kind(kind), compiled.ids(edges)));
  }

  /// A declared total that may repeat other records would turn the verdict if it does not.
  private void repeated(int node, Holding holding) {
    int[] groups = holding.lowerGroups();
    if (groups == null || holding.upperGroups() == null) {
      return;
    }
    for (int i = 0; i < groups.length; i++) {
      var stake = holding.stakes().get(i);
      if (stake.indirect()
          && groups[i] >= 0
          && holding.upperGroups()[i] < 0
          && lower.inside(stake.owner())) {
        var edges = new HashSet<String>();
        for (int j = 0; j < groups.length; j++) {
          if (groups[j] == groups[i]) {
            edges.addAll(compiled.ids(holding.stakes().get(j).edges()));
          }
        }
        found.add(
            new Deciding.Repetition(
                name(stake.owner()), name(node), edges.stream().sorted().toList()));
      }
    }
  }

  private NodeId name(int node) {
    return compiled.nodes().get(node);
  }
}
