package org.rapporteur.model.trace;

import java.util.ArrayList;
import java.util.List;

/// Everything that sources say, before anything is computed from it. The order of the parts means
/// nothing.
public record TraceFacts(
    List<Node> nodes,
    List<Edge> edges,
    List<Listing> listings,
    List<SameNode> identities,
    List<Rebuttal> rebuttals,
    List<Absence> absences,
    List<Unusable> unusable) {
  public static final TraceFacts NONE = new Builder().build();

  public TraceFacts {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    listings = List.copyOf(listings);
    identities = List.copyOf(identities);
    rebuttals = List.copyOf(rebuttals);
    absences = List.copyOf(absences);
    unusable = List.copyOf(unusable);
  }

  /// Gathers facts.
  public static final class Builder implements TraceSink {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<SameNode> identities = new ArrayList<>();
    private final List<Rebuttal> rebuttals = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<Unusable> unusable = new ArrayList<>();

    @Override
    public void node(Node node) {
      nodes.add(node);
    }

    @Override
    public void edge(Edge edge) {
      edges.add(edge);
    }

    @Override
    public void listing(Listing listing) {
      listings.add(listing);
    }

    @Override
    public void same(SameNode same) {
      identities.add(same);
    }

    @Override
    public void rebuttal(Rebuttal rebuttal) {
      rebuttals.add(rebuttal);
    }

    @Override
    public void absence(Absence absence) {
      absences.add(absence);
    }

    @Override
    public void unusable(Unusable row) {
      unusable.add(row);
    }

    public TraceFacts build() {
      return new TraceFacts(nodes, edges, listings, identities, rebuttals, absences, unusable);
    }
  }
}
