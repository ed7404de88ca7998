package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;

/// Nominees hold for their nominators: the stake moves, the edge keeps both names. Only a stated
/// record that certainly holds on the day moves it. One that is hedged, or that may not hold,
/// leaves the stake in doubt between the two.
final class Nominees {
  private final Map<NodeId, List<Edge>> certain = new HashMap<>();
  private final Map<NodeId, List<Edge>> doubtful = new HashMap<>();

  Nominees(TraceFacts facts, @Nullable LocalDate day) {
    facts.edges().stream()
        .filter(e -> e.kind() == EdgeKind.NOMINEE)
        .filter(e -> day == null || mayHold(e, day))
        .sorted(Comparator.comparing(Edge::id))
        .forEach(e ->
            (holds(e, day) ? certain : doubtful)
                .computeIfAbsent(e.to(), k -> new ArrayList<>())
                .add(e));
  }

  private static boolean mayHold(Edge edge, LocalDate day) {
    var period = edge.period();
    return !day.isBefore(period.earliestFrom()) && day.isBefore(period.latestTo());
  }

  private static boolean holds(Edge edge, @Nullable LocalDate day) {
    return edge.origin().strength() == Strength.STATED
        && (day == null || edge.period().certainlyOn(day));
  }

  /// A record and who holds by it.
  ///
  /// @param doubtful whether somebody else may be the one
  /// @param repeats the place of the row of this record that this one stands beside, or -1: a stake
  ///   is held once, whoever it is
  record Held(Edge edge, NodeId by, boolean doubtful, int repeats) {}

  /// The records in their order, once for each party that may hold by them.
  List<Held> held(List<Edge> edges) {
    if (certain.isEmpty() && doubtful.isEmpty()) {
      return edges.stream().map(e -> new Held(e, e.from(), false, -1)).toList();
    }
    var held = new ArrayList<Held>();
    for (var edge : edges) {
      var holder = holder(edge);
      var others = others(edge, holder);
      int place = held.size();
      held.add(new Held(edge, holder, !others.isEmpty(), -1));
      others.forEach(other -> held.add(new Held(edge, other, true, place)));
    }
    return held;
  }

  private NodeId holder(Edge stake) {
    var holder = stake.from();
    var seen = new HashSet<NodeId>();
    while (stake.kind().isStake() && seen.add(holder)) {
      var next = nominator(holder, stake.id());
      if (next == null) {
        return holder;
      }
      holder = next;
    }
    return holder;
  }

  private List<NodeId> others(Edge stake, NodeId holder) {
    return doubtful.getOrDefault(holder, List.of()).stream()
        .filter(e -> stake.kind().isStake() && concerns(e, stake.id()))
        .map(Edge::from)
        .filter(nominator -> !nominator.equals(holder))
        .distinct()
        .toList();
  }

  private static boolean concerns(Edge nominee, String stake) {
    var interest = nominee.interest();
    return interest == null
        || interest.components().isEmpty()
        || interest.components().contains(stake);
  }

  private @Nullable NodeId nominator(NodeId nominee, String stake) {
    var edges = certain.getOrDefault(nominee, List.of());
    for (var edge : edges) {
      var interest = edge.interest();
      if (interest != null && interest.components().contains(stake)) {
        return edge.from();
      }
    }
    return edges.size() == 1 && concerns(edges.getFirst(), stake) ? edges.getFirst().from() : null;
  }
}
