package org.rapporteur.model.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One telling of one relation: typed, dated, sourced.
///
/// @param id the record's name in its source, unique in a set of facts
/// @param from owner, director, shipper, plant
/// @param to asset, company, consignee, product
/// @param alternatives what a disjunction offers ("owned or controlled by, or acting for"); empty
///   for all other edges
/// @param interest how much, for stakes
/// @param goods what moves, for trade
public record Edge(
    String id,
    NodeId from,
    NodeId to,
    EdgeKind kind,
    List<EdgeKind> alternatives,
    Period period,
    @Nullable Interest interest,
    @Nullable Goods goods,
    Origin origin) {
  public Edge {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an edge has an id that is not blank");
    }
    alternatives = List.copyOf(alternatives);
  }

  /// An edge without share or goods.
  public static Edge of(
      String id, NodeId from, NodeId to, EdgeKind kind, Period period, Origin origin) {
    return new Edge(id, from, to, kind, List.of(), period, null, null, origin);
  }

  public Edge with(Interest interest) {
    return new Edge(id, from, to, kind, alternatives, period, interest, goods, origin);
  }

  public Edge with(Goods goods) {
    return new Edge(id, from, to, kind, alternatives, period, interest, goods, origin);
  }

  /// What is known of its share: everything from above 0 to 100 if nothing is said.
  public ShareInterval share() {
    return interest == null ? ShareInterval.UNKNOWN : interest.share();
  }
}
