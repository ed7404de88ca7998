package org.rapporteur.analyze.pairing;

import java.util.HashMap;
import java.util.Map;

/// Gathers linked positions to groups by complete linkage, the strongest links first: two groups
/// are joined if no position of one is kept apart from any of the other and half of the pairs
/// between them, or more, are linked.
public final class CompleteLinkage {
  /// So many pairs are looked at again rather than remembered.
  private static final long FEW = 64;

  private final RankedPairs linked;
  private final Apart apart;
  private final Joining joining;
  private final Rings rings;

  /// Which two groups could not be joined, and how large they were. Groups only grow, so the answer
  /// is the same while their sizes are: hundreds of links may tie two large groups, and each offers
  /// to join them.
  private final Map<Long, Long> refused = new HashMap<>();

  private CompleteLinkage(int size, RankedPairs linked, Apart apart, Joining joining) {
    this.linked = linked;
    this.apart = apart;
    this.joining = joining;
    this.rings = new Rings(size);
  }

  /// Whether two positions can never be in one group.
  public interface Apart {
    boolean are(int left, int right);
  }

  /// Told of each join before it is made.
  public interface Joining {
    /// @param left the root of one group
    /// @param right the root of the other
    /// @param i the position of one of them whose link joins both
    /// @param j the position of the other
    void join(int left, int right, int i, int j);
  }

  /// The groups of so many positions.
  public static Rings of(int size, RankedPairs linked, Apart apart, Joining joining) {
    var linkage = new CompleteLinkage(size, linked, apart, joining);
    linked.forEach(linkage::offer);
    return linkage.rings;
  }

  private void offer(int i, int j) {
    int left = rings.root(i);
    int right = rings.root(j);
    if (left != right && fit(Math.min(left, right), Math.max(left, right))) {
      joining.join(left, right, i, j);
      rings.join(left, right);
    }
  }

  private boolean fit(int first, int second) {
    int one = rings.size(first);
    int other = rings.size(second);
    if ((long) one * other <= FEW) {
      return complete(first, second);
    }
    long groups = both(first, second);
    long sizes = both(one, other);
    if (Long.valueOf(sizes).equals(refused.get(groups))) {
      return false;
    }
    boolean fits = complete(first, second);
    if (!fits) {
      refused.put(groups, sizes);
    }
    return fits;
  }

  private static long both(int high, int low) {
    return ((long) high << 32) | low;
  }

  private boolean complete(int left, int right) {
    int links = 0;
    int all = 0;
    int i = left;
    do {
      int j = right;
      do {
        if (apart.are(i, j)) {
          return false;
        }
        all++;
        links += linked.contains(Math.min(i, j), Math.max(i, j)) ? 1 : 0;
        j = rings.next(j);
      } while (j != right);
      i = rings.next(i);
    } while (i != left);
    return links * 2 >= all;
  }
}
