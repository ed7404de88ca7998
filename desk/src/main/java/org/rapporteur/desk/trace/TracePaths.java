package org.rapporteur.desk.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.path.Exposure;
import org.rapporteur.analyze.trace.path.Limits;
import org.rapporteur.analyze.trace.path.TraceGraph;
import org.rapporteur.analyze.trace.path.TraceGraph.Answered;
import org.rapporteur.analyze.trace.path.Triage;
import org.rapporteur.desk.trace.TraceMaterial.Loaded;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Rebuttal;
import org.rapporteur.model.trace.Strength;
import org.rapporteur.model.trace.TracePath;

/// Asks how one thing reaches another, where a site's goods went, and in which order to look at
/// things.
public final class TracePaths {
  private final Loaded loaded;
  private final NodeNames names;
  private final Map<NodeId, String> shown = new HashMap<>();
  private @Nullable TraceGraph graph;
  private @Nullable TraceGraph heeding;

  public TracePaths(Loaded loaded) {
    this.loaded = loaded;
    this.names = new NodeNames(loaded.facts());
    loaded.facts().nodes().forEach(n -> shown.put(n.id(), n.name()));
  }

  /// How far a search goes, for the doors.
  ///
  /// @param candidates whether undecided identities may carry a path
  /// @param links whether to walk what only links
  /// @param from only what happened from this day on, or null
  /// @param until only what happened until this day, or null
  public record Wish(
      int hops,
      int paths,
      int lead,
      boolean links,
      boolean candidates,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    public Wish {
      if (from != null && until != null && until.isBefore(from)) {
        throw new IllegalArgumentException(
            "The window ends before it begins: turn its days round.");
      }
    }
  }

  /// Paths with all evidence, and what remains once accepted rebuttals are heeded.
  ///
  /// @param complete whether nothing was left out; else all of up to `completeHops` hops were seen
  /// @param labels partial paths that were looked at
  /// @param remaining the paths that accepted rebuttals leave
  /// @param hubs nodes that were not walked through, with the reason
  /// @param rebuttals those against edges of the paths
  public record Answer(
      NodeId from,
      NodeId to,
      List<TracePath> paths,
      boolean complete,
      int completeHops,
      int labels,
      List<TracePath> remaining,
      Map<NodeId, String> hubs,
      List<Rebuttal> rebuttals) {
    public Answer {
      paths = List.copyOf(paths);
      remaining = List.copyOf(remaining);
      hubs = Map.copyOf(hubs);
      rebuttals = List.copyOf(rebuttals);
    }
  }

  /// The best minimal paths between two nodes named by id or name.
  public Answer paths(String from, String to, Wish wish) {
    var start = names.find(from);
    var goal = names.find(to);
    var limits =
        new Limits(
            wish.hops(),
            wish.paths(),
            wish.lead(),
            Limits.USUAL.labels(),
            wish.links(),
            wish.candidates(),
            wish.from(),
            wish.until());
    var graph = graph();
    var all = graph.paths(start, goal, limits);
    var against = against(all);
    var heeded =
        against.stream().anyMatch(r -> r.status() == Rebuttal.Status.ACCEPTED)
            ? heeding().paths(start, goal, limits)
            : all;
    return new Answer(
        start,
        goal,
        all.paths(),
        all.complete(),
        all.completeHops(),
        all.labels(),
        heeded.paths(),
        graph.hubs(),
        against);
  }

  /// Laid out when the first question comes, and once.
  private TraceGraph graph() {
    if (graph == null) {
      graph = new TraceGraph(loaded.facts(), false);
    }
    return graph;
  }

  /// The same without the edges whose rebuttal was accepted.
  private TraceGraph heeding() {
    if (heeding == null) {
      heeding = new TraceGraph(loaded.facts(), true);
    }
    return heeding;
  }

  private List<Rebuttal> against(Answered answered) {
    var edges =
        answered.paths().stream()
            .flatMap(p -> p.hops().stream())
            .flatMap(h -> java.util.stream.Stream.ofNullable(h.edge()))
            .map(e -> e.id())
            .toList();
    return loaded.facts().rebuttals().stream().filter(r -> edges.contains(r.edge())).toList();
  }

  /// A delivery that may hold exposed goods, for the doors.
  ///
  /// @param evenly what even mixing would give, an assumption; or null
  public record Delivered(
      int stage,
      String senderId,
      String sender,
      String via,
      String receiverId,
      String receiver,
      @Nullable LocalDate first,
      @Nullable LocalDate last,
      String goods,
      @Nullable BigDecimal mass,
      BigDecimal lower,
      @Nullable BigDecimal upper,
      @Nullable BigDecimal evenly,
      Strength strength,
      String why,
      List<String> edges) {
    public Delivered {
      edges = List.copyOf(edges);
    }
  }

  /// Where the goods of a site or act went.
  public List<Delivered> deliveries(String start, int lead) {
    return new Exposure(loaded.facts(), lead)
        .of(names.find(start)).stream().map(this::delivered).toList();
  }

  private Delivered delivered(Exposure.Delivery d) {
    return new Delivered(
        d.stage(),
        d.sender().value(),
        name(d.sender()),
        d.via() == null ? "" : d.via().value(),
        d.receiver().value(),
        name(d.receiver()),
        d.first(),
        d.last(),
        d.goods(),
        d.mass(),
        d.exposed().lower(),
        d.exposed().upper(),
        d.exposed().proportional(),
        d.strength(),
        d.why(),
        d.way().stream().map(e -> e.id()).toList());
  }

  /// A place in the queue of work.
  public record Queued(int place, String id, String name) {}

  /// The first places of the queue.
  public List<Queued> queue(int most) {
    return new Triage(graph())
        .order(loaded.facts(), most).stream()
            .map(p -> new Queued(p.rank(), p.node().value(), name(p.node())))
            .toList();
  }

  /// The name to show for a node.
  public String name(NodeId id) {
    return shown.getOrDefault(id, id.value());
  }
}
