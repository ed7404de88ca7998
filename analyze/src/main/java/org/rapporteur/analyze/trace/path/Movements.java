package org.rapporteur.analyze.trace.path;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Goods;
import org.rapporteur.model.trace.Node;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// Who sent what to whom, and what plants make of what they get; nothing about exposure.
final class Movements {
  private final Map<NodeId, List<Edge>> out = new HashMap<>();
  private final Map<NodeId, List<Edge>> in = new HashMap<>();
  private final Map<NodeId, Node> nodes = new HashMap<>();

  Movements(TraceFacts facts) {
    facts.nodes().forEach(n -> nodes.put(n.id(), n));
    for (var edge : facts.edges()) {
      out.computeIfAbsent(edge.from(), k -> new ArrayList<>()).add(edge);
      in.computeIfAbsent(edge.to(), k -> new ArrayList<>()).add(edge);
    }
    out.values().forEach(l -> l.sort(Comparator.comparing(Edge::id)));
    in.values().forEach(l -> l.sort(Comparator.comparing(Edge::id)));
  }

  /// All edges from a node, in order of their ids.
  List<Edge> leaving(NodeId node) {
    return out.getOrDefault(node, List.of());
  }

  /// All edges to a node, in order of their ids.
  List<Edge> reaching(NodeId node) {
    return in.getOrDefault(node, List.of());
  }

  /// Goods on their way: an edge that leaves, and the one that arrives (the same if there is no
  /// shipment between).
  record Sent(Edge leaving, Edge arriving) {}

  /// What somebody sent.
  List<Sent> sent(NodeId sender) {
    var sent = new ArrayList<Sent>();
    for (var leaving : leaving(sender)) {
      if (leaving.kind() == EdgeKind.SUPPLIES) {
        sent.add(new Sent(leaving, leaving));
      } else if (leaving.kind() == EdgeKind.SHIPS && isShipment(leaving.to())) {
        leaving(leaving.to()).stream()
            .filter(e -> e.kind() == EdgeKind.SHIPS)
            .forEach(arriving -> sent.add(new Sent(leaving, arriving)));
      } else if (leaving.kind() == EdgeKind.SHIPS) {
        sent.add(new Sent(leaving, leaving));
      }
    }
    return sent;
  }

  private boolean isShipment(NodeId id) {
    var node = nodes.get(id);
    return node != null && node.sort() == Node.Sort.SHIPMENT;
  }

  /// What somebody sent, also under the names of its products.
  List<Sent> sentOrMade(NodeId receiver) {
    var sent = new ArrayList<>(sent(receiver));
    for (var made : leaving(receiver)) {
      if (made.kind() == EdgeKind.PRODUCES) {
        sent.addAll(sent(made.to()));
      }
    }
    return sent;
  }

  /// A delivery to a material of a plant reaches the plant.
  NodeId plant(NodeId receiver) {
    var node = nodes.get(receiver);
    return node != null
            && node.sort() == Node.Sort.PRODUCT
            && receiver.value().startsWith("product:")
        ? new NodeId(
            receiver.value().substring("product:".length(), receiver.value().lastIndexOf(':')))
        : receiver;
  }

  /// What an edge moves.
  static Optional<Goods> goods(Edge edge) {
    return Optional.ofNullable(edge.goods());
  }

  /// How much of it, in kilograms.
  static @Nullable BigDecimal mass(Edge edge) {
    return goods(edge)
        .map(Goods::amount)
        .filter(a -> a.unit().equals("kg"))
        .map(Goods.Amount::value)
        .orElse(null);
  }

  /// How much of the input makes one unit of what leaves, if the plant has a recipe for it.
  Optional<BigDecimal> recipe(NodeId plant, Edge input, Edge leaving) {
    for (var makes : leaving(plant)) {
      if (makes.kind() != EdgeKind.PRODUCES
          || !(sameKind(makes, leaving) || leaving.from().equals(makes.to()))) {
        continue;
      }
      for (var recipe : reaching(makes.to())) {
        var needed = mass(recipe);
        var made = mass(makes);
        boolean fits = sameKind(recipe, input) || recipe.from().equals(input.to());
        if (!recipe.from().equals(plant)
            && fits
            && needed != null
            && made != null
            && made.signum() > 0
            && needed.signum() > 0) {
          return Optional.of(needed.divide(made, MathContext.DECIMAL64));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether two edges move goods of one kind, by code where both have one of one revision, else by
  /// words.
  static boolean sameKind(Edge a, Edge b) {
    var left = a.goods();
    var right = b.goods();
    if (left == null || right == null) {
      return false;
    }
    var x = left.code();
    var y = right.code();
    if (x != null && y != null) {
      if (x.revision() != null && y.revision() != null && !x.revision().equals(y.revision())) {
        return false;
      }
      int common = Math.min(6, Math.min(x.digits().length(), y.digits().length()));
      return common >= 4 && x.digits().substring(0, common).equals(y.digits().substring(0, common));
    }
    var p = NodeId.plain(left.description());
    var q = NodeId.plain(right.description());
    return !p.isEmpty() && !q.isEmpty() && (p.contains(q) || q.contains(p));
  }
}
