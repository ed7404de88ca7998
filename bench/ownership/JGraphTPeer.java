import java.nio.file.*;
import java.util.*;
import org.jgrapht.graph.*;

/**
 * The same question with JGraphT, which has graphs and no ownership: the least fixpoint of the 50
 * percent test written by hand over its weighted directed graph, and the plain walk that
 * "reachability tagging" is. Prints how many are inside by each, and seconds of processor time.
 */
public class JGraphTPeer {
  public static void main(String[] a) throws Exception {
    int day = Integer.parseInt(a[1]);
    long begun = cpu();
    var graph = new DirectedWeightedMultigraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    try (var lines = Files.lines(Path.of(a[0], "stakes.tsv"))) {
      lines.forEach(line -> {
        var c = line.split("\t");
        if (Integer.parseInt(c[3]) <= day && day < Integer.parseInt(c[4])) {
          Integer owner = Integer.valueOf(c[0]), asset = Integer.valueOf(c[1]);
          graph.addVertex(owner);
          graph.addVertex(asset);
          graph.setEdgeWeight(graph.addEdge(owner, asset), Integer.parseInt(c[2]));
        }
      });
    }
    System.out.printf("JGraphT: %,d valid edges held in %.1f s, %,d MB%n", graph.edgeSet().size(), seconds(begun), used());
    var listed = Files.readAllLines(Path.of(a[0], "listed.tsv")).stream().map(Integer::valueOf).toList();
    begun = cpu();
    var inside = new HashSet<Integer>(listed);
    var sums = new HashMap<Integer, Double>();
    var open = new ArrayDeque<Integer>(listed);
    while (!open.isEmpty()) {
      var owner = open.remove();
      if (graph.containsVertex(owner)) {
        for (var edge : graph.outgoingEdgesOf(owner)) {
          var asset = graph.getEdgeTarget(edge);
          if (sums.merge(asset, graph.getEdgeWeight(edge), Double::sum) >= 500_000 && inside.add(asset)) open.add(asset);
        }
      }
    }
    System.out.printf("JGraphT, fixpoint by hand in doubles: %,d inside, %.2f s%n", inside.size(), seconds(begun));
    begun = cpu();
    var reached = new HashSet<Integer>(listed);
    open.addAll(listed);
    while (!open.isEmpty()) {
      var owner = open.remove();
      if (graph.containsVertex(owner)) {
        for (var edge : graph.outgoingEdgesOf(owner)) if (reached.add(graph.getEdgeTarget(edge))) open.add(graph.getEdgeTarget(edge));
      }
    }
    System.out.printf("JGraphT, reachability: %,d reached, %.2f s%n", reached.size(), seconds(begun));
  }

  static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  static double seconds(long since) {
    return (cpu() - since) / 1e9;
  }

  static long used() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }
}
