package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.trace.ownership.Group;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.SameNode;
import org.rapporteur.model.trace.TraceFacts;

/// Those above a subject who bear the very name of a listed party and of whom nobody decided
/// whether they are it. A name alone makes no verdict, but a verdict must not be read without
/// knowing that the question is open.
final class Doubles {
  private final TraceFacts facts;
  private final Map<String, List<NodeId>> listedBy = new HashMap<>();
  private final Map<NodeId, Set<String>> lists = new HashMap<>();
  private final Set<Set<NodeId>> decided = new HashSet<>();

  Doubles(TraceFacts facts) {
    this.facts = facts;
    for (Listing listing : facts.listings()) {
      lists
          .computeIfAbsent(listing.node(), k -> new java.util.TreeSet<>())
          .add(listing.list() + " (" + listing.status().words() + ")");
    }
    for (Node node : facts.nodes()) {
      if (lists.containsKey(node.id())) {
        node.names().stream()
            .map(n -> NodeId.plain(n.text()))
            .distinct()
            .forEach(n -> listedBy.computeIfAbsent(n, k -> new ArrayList<>()).add(node.id()));
      }
    }
    for (SameNode same : facts.identities()) {
      if (same.judgement() != null) {
        decided.add(Set.of(same.left(), same.right()));
      }
    }
  }

  /// A sentence for each.
  List<String> of(NodeId subject) {
    var group = Group.of(facts, subject);
    var ownership = new Ownership(group, Question.on(null));
    var words = new ArrayList<String>();
    for (var node : group.nodes()) {
      for (var name : node.names()) {
        for (var entry : listedBy.getOrDefault(NodeId.plain(name.text()), List.of())) {
          if (!ownership.identity(entry).equals(ownership.identity(node.id()))
              && !decided.contains(Set.of(entry, node.id()))) {
            words.add(sentence(node, entry));
          }
        }
      }
    }
    return words.stream().distinct().sorted().toList();
  }

  private String sentence(Node node, NodeId entry) {
    return node.name()
        + " ("
        + node.id()
        + ") bears the name of "
        + entry
        + ", which stands on "
        + String.join(", ", lists.getOrDefault(entry, Set.of()))
        + ", and nobody decided whether they are one: `rapporteur trace same` or `trace different`";
  }
}
