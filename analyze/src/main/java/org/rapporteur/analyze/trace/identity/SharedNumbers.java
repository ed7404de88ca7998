package org.rapporteur.analyze.trace.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.identity.Judgement;
import org.rapporteur.model.identity.Judgement.Answer;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.SameNode;

/// Joins nodes that bear one number of a kind that is given once, and nodes that a person joined. A
/// person's "not the same" outranks a shared number.
public final class SharedNumbers {
  /// Numbers that no two bearers share.
  private static final Set<String> UNIQUE =
      Set.of("lei", "imo", "os", "un-reference", "duns", "mmsi");

  private static final int MOST = 25;

  private final List<Judgement> judgements;

  /// @param judgements oldest first; the newest on a pair counts
  public SharedNumbers(List<Judgement> judgements) {
    this.judgements = List.copyOf(judgements);
  }

  /// Which of these nodes are one.
  public List<SameNode> of(List<Node> nodes) {
    var same = new ArrayList<SameNode>();
    var decided = decided(nodes);
    byNumber(nodes)
        .forEach((number, bearers) -> {
          for (int i = 1; i < bearers.size(); i++) {
            var pair = new Pair(bearers.getFirst().id(), bearers.get(i).id());
            if (!decided.containsKey(pair.ordered())) {
              same.add(
                  new SameNode(pair.left, pair.right, Answer.SAME, 1, null, "both bear " + number));
            }
          }
        });
    decided.forEach((pair, j) ->
        same.add(
            new SameNode(
                pair.left,
                pair.right,
                j.answer(),
                j.answer() == Answer.UNSURE ? 0.5 : 1,
                j.id(),
                j.why())));
    return same;
  }

  private record Pair(NodeId left, NodeId right) {
    Pair ordered() {
      boolean ordered = left.compareTo(right) <= 0;
      var low = ordered ? left : right;
      var high = ordered ? right : left;
      return new Pair(low, high);
    }
  }

  private static Map<String, List<Node>> byNumber(List<Node> nodes) {
    var bearers = new LinkedHashMap<String, List<Node>>();
    for (var node : nodes) {
      for (var identifier : node.identifiers()) {
        if (UNIQUE.contains(identifier.scheme())) {
          bearers
              .computeIfAbsent(
                  identifier.scheme() + " " + identifier.value().toUpperCase(Locale.ROOT),
                  k -> new ArrayList<>())
              .add(node);
        }
      }
      ownNumber(node, bearers);
    }
    // a number on very many nodes is a mistake of the source
    bearers.values().removeIf(b -> b.size() < 2 || b.size() > MOST);
    return bearers;
  }

  /// `un:KPe.001` bears the UN's reference KPe.001, `imo:9111111` its number.
  private static void ownNumber(Node node, Map<String, List<Node>> bearers) {
    var id = node.id().value();
    int colon = id.indexOf(':');
    var scheme =
        colon < 0
            ? ""
            : id.substring(0, colon).equals("un") ? "un-reference" : id.substring(0, colon);
    var key = scheme + " " + id.substring(colon + 1).toUpperCase(Locale.ROOT);
    if (UNIQUE.contains(scheme)) {
      var known = bearers.computeIfAbsent(key, k -> new ArrayList<>());
      if (!known.contains(node)) {
        known.add(node);
      }
    }
  }

  private Map<Pair, Judgement> decided(List<Node> nodes) {
    var byAnchor = new HashMap<String, List<NodeId>>();
    for (var node : nodes) {
      byAnchor.computeIfAbsent(node.id().value(), k -> new ArrayList<>()).add(node.id());
      for (var name : node.names()) {
        byAnchor
            .computeIfAbsent("~" + NodeId.plain(name.text()), k -> new ArrayList<>())
            .add(node.id());
      }
    }
    var decided = new LinkedHashMap<Pair, Judgement>();
    for (var judgement : judgements) {
      for (var left : anchored(judgement.left(), byAnchor)) {
        for (var right : anchored(judgement.right(), byAnchor)) {
          if (!left.equals(right)) {
            decided.put(new Pair(left, right).ordered(), judgement);
          }
        }
      }
    }
    return decided;
  }

  /// An anchor is a node's id, or a printed name.
  private static List<NodeId> anchored(String anchor, Map<String, List<NodeId>> byAnchor) {
    var byId = byAnchor.get(anchor);
    return byId != null ? byId : byAnchor.getOrDefault("~" + NodeId.plain(anchor), List.of());
  }
}
