package org.rapporteur.analyze.trace.path;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// Nodes that everybody passes through, and that therefore say nothing: forwarders, banks,
/// registered agents, and addresses of very many. They do not transmit exposure; they stay visible.
public final class Hubs {
  /// An address shared by more companies than this is a crowd.
  public static final int CROWD = 25;

  private static final Pattern AGENT =
      Pattern.compile(
          "(?iU)\\b(?:registered agents?|corporate services|nominees?"
              + " (?:services|limited|ltd)|trust company|incorporations?|company"
              + " formation|freight|forward(?:ing|ers?)|customs brokers?|bank|banque|banco|clearing"
              + " house)\\b");

  private final Map<NodeId, Integer> degree = new HashMap<>();
  private final int crowd;

  Hubs(TraceFacts facts, int crowd) {
    this.crowd = crowd;
    for (Edge edge : facts.edges()) {
      degree.merge(edge.from(), 1, Integer::sum);
      degree.merge(edge.to(), 1, Integer::sum);
    }
  }

  /// Why a node is a hub, if it is one.
  Optional<String> reason(Node node) {
    if ("forwarder".equals(node.details().get("role"))) {
      return Optional.of("a forwarder");
    }
    int edges = degree.getOrDefault(node.id(), 0);
    if (node.sort() == Node.Sort.ADDRESS && edges > crowd) {
      return Optional.of("an address of " + edges);
    }
    return edges > crowd && AGENT.matcher(node.name()).find()
        ? Optional.of("by its name a bank, forwarder or agent, with " + edges + " edges")
        : Optional.empty();
  }
}
