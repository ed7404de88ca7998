package org.rapporteur.analyze.trace.ownership;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All edges of ownership and control as primitive arrays, once sorted by asset and once by owner;
/// immutable. About 45 bytes an edge, so that ten million fit on a laptop. Days count from 1970,
/// half open; shares are bounds ([Bound]) in units of their asset. What few edges have lies in side
/// tables.
public final class Graph {
  static final long UNIT = 10_000;

  static final byte SHARES = 0;
  static final byte VOTES = 1;

  /// A stake that may or may not be one: "owned or controlled by", consolidated by.
  static final byte MAYBE = 2;

  static final byte BOARD = 3;
  static final byte CONTROL = 4;

  /// Consolidated accounts; it counts as [#MAYBE] where shares do.
  static final byte CONSOLIDATED = 5;

  static final byte UNSURE = 1;
  static final byte INDIRECT = 2;
  static final byte DISJUNCTIVE = 4;

  final int nodes;
  final int edges;
  final int[] assetStart;
  final int[] owner;
  final byte[] kind;
  final byte[] flags;
  final int[] from;
  final int[] to;
  final long[] low;
  final long[] high;
  final int[] input;
  final int[] ownerStart;
  final int[] byOwner;
  final int[] asset;
  final Map<Integer, Long> units;
  final Map<Integer, Extra> extras;

  /// What few edges have.
  ///
  /// @param fromLate first day from which on it certainly has begun
  /// @param toEarly first day on which it may be over
  /// @param publisher number of the publisher
  /// @param stated day of the statement, or the earliest day there is
  /// @param link edges with one link tell of one stake; -1 for none
  /// @param components input numbers of the records that make up an indirect stake
  @SuppressWarnings("ArrayRecordComponent") // small primitive arrays, never compared
  record Extra(
      int fromLate,
      int toEarly,
      int publisher,
      int stated,
      int link,
      int @Nullable [] components) {}

  Graph(GraphBuilder b, Layout layout) {
    nodes = b.nodes();
    edges = b.size();
    assetStart = layout.start();
    int[] order = layout.order();
    input = order;
    owner = layout.ints(b.owners());
    asset = layout.ints(b.assets());
    from = layout.ints(b.froms());
    to = layout.ints(b.tos());
    low = layout.longs(b.lows());
    high = layout.longs(b.highs());
    kind = layout.bytes(b.kinds());
    flags = layout.bytes(b.flags());
    units = Map.copyOf(b.units());
    extras = b.extras();
    var owners = Layout.by(owner, nodes, edges);
    ownerStart = owners.start();
    byOwner = owners.order();
  }

  public int nodes() {
    return nodes;
  }

  public int edges() {
    return edges;
  }

  long unit(int asset) {
    return units.isEmpty() ? UNIT : units.getOrDefault(asset, UNIT);
  }

  @Nullable Extra extra(int edge) {
    return extras.isEmpty() ? null : extras.get(input[edge]);
  }

  /// Whether an edge carries a share.
  boolean isStake(int edge) {
    return kind[edge] == SHARES || kind[edge] == VOTES;
  }
}
