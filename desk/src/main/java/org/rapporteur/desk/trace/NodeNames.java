package org.rapporteur.desk.trace;

import java.util.Comparator;
import java.util.List;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// Finds the node that a user means by an id or a name.
public final class NodeNames {
  private static final int OFFERED = 8;

  private final TraceFacts facts;

  public NodeNames(TraceFacts facts) {
    this.facts = facts;
  }

  /// The node of this id, or the one of this name.
  ///
  /// @throws IllegalArgumentException if none or several can be meant; it names those near
  public NodeId find(String words) {
    var byId = facts.nodes().stream().filter(n -> n.id().value().equals(words)).findFirst();
    if (byId.isPresent()) {
      return byId.get().id();
    }
    var plain = NodeId.plain(words);
    var exact = facts.nodes().stream().filter(n -> bears(n, plain)).toList();
    if (exact.size() == 1) {
      return exact.getFirst().id();
    }
    if (exact.size() > 1) {
      throw new IllegalArgumentException(
          "Several nodes are called \"" + words + "\"; name one by its id: " + offered(exact));
    }
    var near =
        facts.nodes().stream()
            .filter(n -> n.names().stream().anyMatch(m -> NodeId.plain(m.text()).contains(plain)))
            .toList();
    throw new IllegalArgumentException(
        near.isEmpty()
            ? "Nothing in this case is called \""
                + words
                + "\": `rapporteur trace import` takes material in."
            : "Nothing is called exactly \""
                + words
                + "\". Perhaps one of these is meant: "
                + offered(near));
  }

  private static boolean bears(Node node, String plain) {
    return node.names().stream().anyMatch(n -> NodeId.plain(n.text()).equals(plain));
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
