package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Positions that are joined to groups. A group is known by its smallest position, its root, and
/// its members stand in a ring, so that two groups are joined by crossing two links.
public final class Rings {
  private final int[] parent;
  private final int[] next;
  private final int[] sizes;

  /// So many positions, each alone.
  public Rings(int size) {
    parent = new int[size];
    next = new int[size];
    sizes = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
      next[i] = i;
      sizes[i] = 1;
    }
  }

  /// The smallest position of the group of this one.
  public int root(int at) {
    int root = at;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /// The member that stands after this one; a member alone stands after itself.
  public int next(int at) {
    return next[at];
  }

  /// Joins two groups that are known by their roots, and tells the root of both.
  public int join(int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    if (first != second) {
      parent[second] = first;
      sizes[first] += sizes[second];
      int after = next[first];
      next[first] = next[second];
      next[second] = after;
    }
    return first;
  }

  /// How many are in the group of this root.
  public int size(int root) {
    return sizes[root];
  }

  /// The members of a group in their order.
  public int[] members(int root) {
    int[] members = new int[size(root)];
    int at = root;
    for (int i = 0; i < members.length; i++, at = next[at]) {
      members[i] = at;
    }
    Arrays.sort(members);
    return members;
  }

  /// The roots of all groups, in order.
  public void roots(IntConsumer each) {
    for (int i = 0; i < parent.length; i++) {
      if (parent[i] == i) {
        each.accept(i);
      }
    }
  }
}
