package org.rapporteur.analyze.trace.ownership;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.NodeId;

/// A graph with the names of its parts.
///
/// @param nodes by number
/// @param edges by the number under which the graph's `input` knows them
record Compiled(
    Graph graph,
    List<NodeId> nodes,
    List<Edge> edges,
    Identities identities,
    Map<NodeId, Integer> numbers) {

  OptionalInt number(NodeId node) {
    var number = numbers.get(identities.of(node));
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /// Groups of nodes as sorted numbers; whom no record names is left out.
  List<int[]> numbers(List<Set<NodeId>> groups) {
    return groups.stream()
        .map(group ->
            group.stream()
                .map(this::number)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .sorted()
                .distinct()
                .toArray())
        .toList();
  }

  /// The telling behind an edge of the graph.
  Edge telling(int edge) {
    return edges.get(graph.input[edge]);
  }

  List<String> ids(int[] tellings) {
    return java.util.Arrays.stream(tellings).mapToObj(e -> telling(e).id()).sorted().toList();
  }
}
