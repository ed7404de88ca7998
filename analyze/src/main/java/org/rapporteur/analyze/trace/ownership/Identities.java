package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TraceFacts;

/// Which nodes are one: those that a person or a shared identifier joined, and a body with its
/// successor from the day of succession on. What a person held to be different is never joined by
/// anything else.
final class Identities {
  private final Map<NodeId, NodeId> parent = new HashMap<>();

  private Identities() {}

  /// @param joinUnsure whether to read the identities that a person left open as one
  static Identities of(TraceFacts facts, @Nullable LocalDate day, boolean joinUnsure) {
    var identities = new Identities();
    var forbidden = forbidden(facts);
    facts.identities().stream()
        .filter(s -> s.answer() == Answer.SAME || (joinUnsure && isOpen(s)))
        .filter(s -> !s.left().equals(s.right()))
        .filter(s -> s.judgement() != null || !forbidden.contains(Set.of(s.left(), s.right())))
        .forEach(s -> identities.join(s.left(), s.right()));
    facts.edges().stream()
        .filter(e -> e.kind() == EdgeKind.SUCCESSION && holds(e, day))
        .filter(e -> joinUnsure || e.origin().strength() == Strength.STATED)
        .forEach(e -> identities.join(e.from(), e.to()));
    return identities;
  }

  /// The pairs of which nobody can say whether they are one: a person looked and left it open, or a
  /// source only suggests that the one became the other.
  static List<SameNode> open(TraceFacts facts) {
    return Stream.concat(
            facts.identities().stream().filter(Identities::isOpen),
            facts.edges().stream()
                .filter(e -> e.kind() == EdgeKind.SUCCESSION)
                .filter(e -> e.origin().strength() != Strength.STATED)
                .map(Identities::suggested))
        .toList();
  }

  private static SameNode suggested(Edge succession) {
    return new SameNode(
        succession.from(),
        succession.to(),
        Answer.UNSURE,
        0,
        null,
        succession.origin().words() == null ? "" : succession.origin().words());
  }

  /// Whether a person looked and could not say.
  private static boolean isOpen(SameNode same) {
    return same.answer() == Answer.UNSURE && same.judgement() != null;
  }

  /// The one node that stands for all that are the same: the first of their ids.
  NodeId of(NodeId node) {
    var one = node;
    for (var next = parent.get(one); next != null; next = parent.get(one)) {
      one = next;
    }
    return one;
  }

  private void join(NodeId left, NodeId right) {
    var a = of(left);
    var b = of(right);
    if (a.compareTo(b) < 0) {
      parent.put(b, a);
    } else if (b.compareTo(a) < 0) {
      parent.put(a, b);
    }
  }

  private static boolean holds(Edge succession, @Nullable LocalDate day) {
    return day == null || !day.isBefore(succession.period().latestFrom());
  }

  /// Pairs that a person held apart: no number and no list joins them.
  private static Set<Set<NodeId>> forbidden(TraceFacts facts) {
    var forbidden = new HashSet<Set<NodeId>>();
    for (var same : facts.identities()) {
      if (same.answer() == Answer.DIFFERENT
          && same.judgement() != null
          && !same.left().equals(same.right())) {
        forbidden.add(Set.of(same.left(), same.right()));
      }
    }
    return forbidden;
  }
}
