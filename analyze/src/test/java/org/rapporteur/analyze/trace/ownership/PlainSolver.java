package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.ShareInterval;
import org.rapporteur.model.trace.Verdict.Answer;

/// The rules once more, written as they are read and as slowly as they come: fractions, sets, and
/// passes over everything until nothing changes. Undated stakes and board majorities only.
final class PlainSolver {
  private final Regime regime;
  private final List<Edge> edges;
  private final Map<String, ShareInterval> stakes = new TreeMap<>();
  private final Set<String> tainted = new HashSet<>();
  private final Set<NodeId> nodes = new TreeSet<>();

  PlainSolver(Regime regime, List<Edge> edges) {
    this.regime = regime;
    this.edges = edges;
    edges.forEach(e -> nodes.addAll(List.of(e.from(), e.to())));
    merge();
    for (var node : nodes) {
      for (var kind : List.of(EdgeKind.SHARES, EdgeKind.VOTES)) {
        balance(node, kind);
      }
    }
  }

  Map<NodeId, Answer> solve(Set<NodeId> listed) {
    var lower = new HashSet<NodeId>();
    var upper = new HashSet<NodeId>();
    if (regime.aggregate() == Regime.Aggregate.ALL) {
      lower.addAll(fixpoint(listed, true));
      upper.addAll(fixpoint(listed, false));
    } else {
      listed.forEach(p -> lower.addAll(fixpoint(Set.of(p), true)));
      listed.forEach(p -> upper.addAll(fixpoint(Set.of(p), false)));
    }
    var review = review(lower, upper);
    var answers = new HashMap<NodeId, Answer>();
    for (var node : nodes) {
      answers.put(
          node,
          lower.contains(node)
              ? Answer.IN
              : !upper.contains(node)
                  ? Answer.OUT
                  : review.contains(node) ? Answer.REVIEW : Answer.POSSIBLE);
    }
    return answers;
  }

  private static String key(NodeId owner, NodeId asset, EdgeKind kind) {
    return owner + ">" + asset + ">" + kind;
  }

  private void merge() {
    var tellings = new TreeMap<String, List<Edge>>();
    edges.stream()
        .filter(e -> e.kind().isStake())
        .forEach(e ->
            tellings
                .computeIfAbsent(key(e.from(), e.to(), e.kind()), k -> new ArrayList<>())
                .add(e));
    tellings.forEach((key, all) -> {
      var hull = all.getFirst().share();
      var meet = java.util.Optional.of(hull);
      for (var one : all) {
        hull = hull.hull(one.share());
        meet = meet.flatMap(m -> m.intersect(one.share()));
      }
      stakes.put(key, meet.orElse(hull));
      if (meet.isEmpty()) {
        tainted.add(all.getFirst().to() + ">" + all.getFirst().kind());
      }
    });
  }

  private void balance(NodeId asset, EdgeKind kind) {
    var into = owners(asset, kind);
    var sum = Percent.ZERO;
    boolean open = false;
    for (var owner : into) {
      var share = stakes.get(key(owner, asset, kind));
      sum = sum.plus(share.lower());
      open |= share.lowerOpen();
    }
    int order = sum.compareTo(Percent.HUNDRED);
    if (order > 0 || (order == 0 && open)) {
      tainted.add(asset + ">" + kind);
      into.forEach(o -> stakes.put(key(o, asset, kind), ShareInterval.ANYTHING));
      return;
    }
    var capped = new HashMap<String, ShareInterval>();
    for (var owner : into) {
      var share = stakes.get(key(owner, asset, kind));
      var cap = Percent.HUNDRED;
      boolean capOpen = false;
      for (var other : into) {
        if (!other.equals(owner)) {
          cap = cap.minus(stakes.get(key(other, asset, kind)).lower());
          capOpen |= stakes.get(key(other, asset, kind)).lowerOpen();
        }
      }
      var room = new ShareInterval(Percent.ZERO, false, cap, capOpen && !cap.equals(Percent.ZERO));
      capped.put(key(owner, asset, kind), share.intersect(room).orElseThrow());
    }
    stakes.putAll(capped);
  }

  private List<NodeId> owners(NodeId asset, EdgeKind kind) {
    return nodes.stream().filter(o -> stakes.containsKey(key(o, asset, kind))).toList();
  }

  private Set<NodeId> fixpoint(Set<NodeId> start, boolean lower) {
    var inside = new HashSet<>(start);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var node : nodes) {
        if (!inside.contains(node) && reached(node, inside, lower)) {
          inside.add(node);
          changed = true;
        }
      }
    }
    return inside;
  }

  private boolean reached(NodeId asset, Set<NodeId> inside, boolean lower) {
    for (var kind : regime.counts()) {
      var sum = Percent.ZERO;
      boolean open = false;
      for (var owner : owners(asset, kind)) {
        if (inside.contains(owner)) {
          var share = stakes.get(key(owner, asset, kind));
          sum = sum.plus(lower ? share.lower() : share.upper());
          open |= lower ? share.lowerOpen() : share.upperOpen();
        }
      }
      if (!lower) {
        var left = left(asset, kind, inside);
        if (left.upper().compareTo(sum) < 0) {
          sum = left.upper();
          open = left.upperOpen();
        } else if (left.upper().equals(sum)) {
          open |= left.upperOpen();
        }
      }
      int order = sum.compareTo(regime.threshold());
      if (order > 0 || (order == 0 && (open ? lower : regime.inclusive()))) {
        return true;
      }
    }
    return edges.stream()
        .anyMatch(e ->
            regime.control().contains(e.kind())
                && e.to().equals(asset)
                && inside.contains(e.from()));
  }

  /// What owners that are not inside certainly leave.
  private ShareInterval left(NodeId asset, EdgeKind kind, Set<NodeId> inside) {
    var left = Percent.HUNDRED;
    boolean open = false;
    for (var owner : owners(asset, kind)) {
      if (!inside.contains(owner)) {
        left = left.minus(stakes.get(key(owner, asset, kind)).lower());
        open |= stakes.get(key(owner, asset, kind)).lowerOpen();
      }
    }
    return new ShareInterval(Percent.ZERO, false, left, open && !left.equals(Percent.ZERO));
  }

  private Set<NodeId> review(Set<NodeId> lower, Set<NodeId> upper) {
    var review = new HashSet<NodeId>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var node : nodes) {
        if (upper.contains(node)
            && !lower.contains(node)
            && !review.contains(node)
            && (isTainted(node) || hangs(node, review))) {
          review.add(node);
          changed = true;
        }
      }
    }
    return review;
  }

  private boolean isTainted(NodeId node) {
    return regime.counts().stream().anyMatch(k -> tainted.contains(node + ">" + k));
  }

  private boolean hangs(NodeId asset, Set<NodeId> review) {
    return regime.counts().stream()
            .anyMatch(k ->
                owners(asset, k).stream()
                    .anyMatch(o ->
                        review.contains(o)
                            && stakes.get(key(o, asset, k)).upper().compareTo(Percent.ZERO) > 0))
        || edges.stream()
            .anyMatch(e ->
                regime.control().contains(e.kind())
                    && e.to().equals(asset)
                    && review.contains(e.from()));
  }
}
