package org.rapporteur.desk.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.trace.ownership.Ownership;
import org.rapporteur.analyze.trace.ownership.Question;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// Finds the node that a user means by an id or a name. Names are laid out once, for any number of
/// questions.
public final class NodeNames {
  private static final int OFFERED = 8;
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*:\\S.*");

  private final TraceFacts facts;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, List<Node>> bearers = new HashMap<>();

  public NodeNames(TraceFacts facts) {
    this.facts = facts;
    facts.edges().forEach(e -> ids.addAll(List.of(e.from().value(), e.to().value())));
    for (var node : facts.nodes()) {
      ids.add(node.id().value());
      node.names().stream()
          .map(n -> NodeId.plain(n.text()))
          .distinct()
          .forEach(n -> bearers.computeIfAbsent(n, k -> new ArrayList<>(1)).add(node));
    }
  }

  /// The node of this id, or the one of this name; if several bear it and a person or a number
  /// joined them all, the one that stands for them.
  ///
  /// @throws IllegalArgumentException if none or several can be meant; it names those near
  public NodeId find(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("Name a company, person, vessel or site, or give its id.");
    }
    if (ids.contains(words)) {
      return new NodeId(words);
    }
    var plain = NodeId.plain(words);
    var exact = bearers.getOrDefault(plain, List.of());
    var apart = apart(exact);
    if (apart.size() == 1) {
      return apart.getFirst();
    }
    if (apart.size() > 1) {
      throw new IllegalArgumentException(
          "Several nodes are called \""
              + words
              + "\"; name one by its id, or join them with `rapporteur trace same`: "
              + offered(exact));
    }
    var near =
        facts.nodes().stream()
            .filter(n -> n.names().stream().anyMatch(m -> NodeId.plain(m.text()).contains(plain)))
            .toList();
    throw new IllegalArgumentException(
        near.isEmpty()
            ? "Nothing in this case is called \""
                + words
                + "\": check the spelling, or take material in with `rapporteur trace import`."
            : "Nothing is called exactly \""
                + words
                + "\". Perhaps one of these is meant: "
                + offered(near));
  }

  /// Sees to it that a decision is on somebody: of two names one is a node's, as the other may be a
  /// counterparty's, and what looks like an id is one.
  ///
  /// @throws IllegalArgumentException if it is not so
  public void mustKnow(String left, String right) {
    for (var words : List.of(left, right)) {
      if (ID.matcher(words).matches() && !knows(words)) {
        throw new IllegalArgumentException(
            "There is no node "
                + words
                + " in this case: `rapporteur trace screen` prints the ids of entries, `rapporteur"
                + " trace path` those of others.");
      }
    }
    if (!knows(left) && !knows(right)) {
      throw new IllegalArgumentException(
          "Nothing in this case is called \""
              + left
              + "\" or \""
              + right
              + "\": check the spelling, or take material in with `rapporteur trace import`.");
    }
  }

  private boolean knows(String words) {
    return ids.contains(words) || bearers.containsKey(NodeId.plain(words));
  }

  /// Those that nothing joined. All facts are laid out for it, so it is done only where there is
  /// doubt.
  private List<NodeId> apart(List<Node> bearers) {
    var ids = bearers.stream().map(Node::id).distinct().toList();
    if (ids.size() < 2) {
      return ids;
    }
    var ownership = new Ownership(facts, Question.on(null));
    return ids.stream().map(ownership::identity).distinct().toList();
  }

  private static String offered(List<Node> nodes) {
    return String.join(
        "; ",
        nodes.stream()
            .sorted(Comparator.comparing(Node::id))
            .limit(OFFERED)
            .map(n -> n.id() + " (" + n.name() + ")")
            .toList());
  }
}
