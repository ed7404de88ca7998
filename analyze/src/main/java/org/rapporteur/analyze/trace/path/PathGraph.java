package org.rapporteur.analyze.trace.path;

import java.util.Arrays;
import org.rapporteur.model.trace.EdgeKind;

/// Nodes and arcs as numbers: the outgoing arcs of a node lie side by side (compressed sparse
/// rows), so that a hop costs one miss of the cache. 17 bytes an arc and 4 for its mirror image.
public final class PathGraph {
  /// The day of an end that is not dated.
  static final int NEVER = Integer.MAX_VALUE;

  static final int EVER = Integer.MIN_VALUE;

  final int nodes;
  final int[] first;
  final int[] target;
  final int[] from;
  final int[] until;
  final int[] edge;
  final byte[] flags;
  final int[] backFirst;
  final int[] backSource;
  final boolean[] hub;

  private PathGraph(Builder b) {
    nodes = b.nodes;
    hub = Arrays.copyOf(b.hub, nodes);
    first = starts(b.source, b.size, nodes);
    target = new int[b.size];
    from = new int[b.size];
    until = new int[b.size];
    edge = new int[b.size];
    flags = new byte[b.size];
    fill(b);
    backFirst = starts(b.target, b.size, nodes);
    backSource = new int[b.size];
    var next = backFirst.clone();
    for (int i = 0; i < b.size; i++) {
      backSource[next[b.target[i]]++] = b.source[i];
    }
  }

  private void fill(Builder b) {
    var next = first.clone();
    for (int i = 0; i < b.size; i++) {
      int at = next[b.source[i]]++;
      target[at] = b.target[i];
      from[at] = b.from[i];
      until[at] = b.until[i];
      edge[at] = b.edge[i];
      flags[at] = b.flags[i];
    }
  }

  private static int[] starts(int[] ends, int size, int nodes) {
    var starts = new int[nodes + 1];
    for (int i = 0; i < size; i++) {
      starts[ends[i] + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      starts[i + 1] += starts[i];
    }
    return starts;
  }

  public int nodes() {
    return nodes;
  }

  public int arcs() {
    return target.length;
  }

  static boolean moves(byte flags) {
    return (flags & 1) != 0;
  }

  static boolean loose(byte flags) {
    return (flags & 2) != 0;
  }

  static boolean against(byte flags) {
    return (flags & 4) != 0;
  }

  static boolean join(byte flags) {
    return (flags & 8) != 0;
  }

  static int strength(byte flags) {
    return (flags >> 4) & 3;
  }

  /// Gathers arcs.
  public static final class Builder {
    private int nodes;
    private int size;
    private int[] source = new int[16];
    private int[] target = new int[16];
    private int[] from = new int[16];
    private int[] until = new int[16];
    private int[] edge = new int[16];
    private byte[] flags = new byte[16];
    private boolean[] hub;

    public Builder(int nodes) {
      this.nodes = nodes;
      this.hub = new boolean[nodes];
    }

    /// A node that does not transmit.
    public void hub(int node) {
      hub[node] = true;
    }

    /// An edge, as arcs in the directions in which exposure runs.
    ///
    /// @param from day number on which it begins
    /// @param until day number on which it no longer holds
    /// @param strength 0 stated, 1 hedged, 2 inferred
    /// @param edge number by which the caller knows it
    public void edge(int a, int b, EdgeKind kind, int from, int until, int strength, int edge) {
      var flow = Flow.of(kind);
      int common = (flow.moves() ? 1 : 0) | (flow.loose() ? 2 : 0) | (strength << 4);
      if (flow.along()) {
        arc(a, b, from, until, edge, common);
      }
      if (flow.against()) {
        arc(b, a, from, until, edge, common | 4);
      }
    }

    /// Two nodes that may be one.
    public void join(int a, int b, int number) {
      arc(a, b, EVER, NEVER, number, 8 | (2 << 4));
      arc(b, a, EVER, NEVER, number, 12 | (2 << 4));
    }

    private void arc(int a, int b, int start, int end, int number, int bits) {
      if (size == source.length) {
        grow();
      }
      source[size] = a;
      target[size] = b;
      from[size] = start;
      until[size] = end;
      edge[size] = number;
      flags[size++] = (byte) bits;
    }

    private void grow() {
      int room = size + (size >> 1) + 16;
      source = Arrays.copyOf(source, room);
      target = Arrays.copyOf(target, room);
      from = Arrays.copyOf(from, room);
      until = Arrays.copyOf(until, room);
      edge = Arrays.copyOf(edge, room);
      flags = Arrays.copyOf(flags, room);
    }

    public PathGraph build() {
      return new PathGraph(this);
    }
  }
}
