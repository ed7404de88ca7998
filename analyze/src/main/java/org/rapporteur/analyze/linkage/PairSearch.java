package org.rapporteur.analyze.linkage;

import java.util.Arrays;

/// Finds pairs of records by the passes of a plan. The work is cut into tasks that do not know of
/// each other, so that they can run on any number of cores; a pair is found by the first pass whose
/// key it shares, and by no other.
public final class PairSearch {
  /// Pairs in one block above which it is split by a further key.
  static final long LARGEST_BLOCK = 200_000;

  private static final int SLICES = 8;
  private static final int WHOLE_SLICES = 64;

  private final Records records;
  private final PassPlan plan;
  private final int width;
  private final int[] keys;

  public PairSearch(Records records, PassPlan plan) {
    this.records = records;
    this.plan = plan;
    this.width = plan.passes().size();
    if ((long) records.rows() * width > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException(
          "too many rows for one machine: "
              + records.rows()
              + "; split the list, for example by place or year");
    }
    this.keys = plan.whole() ? new int[0] : new int[records.rows() * width];
  }

  /// Makes the keys of some records; all records need theirs before a task runs.
  public void prepare(int from, int to) {
    for (int row = from; row < to && keys.length > 0; row++) {
      for (int p = 0; p < width; p++) {
        keys[row * width + p] = plan.passes().get(p).key(records, row);
      }
    }
  }

  public int tasks() {
    return plan.whole() ? WHOLE_SLICES : width * SLICES;
  }

  /// The pass that a task belongs to.
  public int pass(int task) {
    return plan.whole() ? 0 : task / SLICES;
  }

  /// Runs one task.
  ///
  /// @return what was left out of blocks that were too large
  Oversize run(int task, PairVisitor visitor) {
    var oversize = new Oversize();
    if (plan.whole()) {
      everyPair(task, visitor);
    } else {
      join(task / SLICES, task % SLICES, visitor, oversize);
    }
    return oversize;
  }

  private void everyPair(int slice, PairVisitor visitor) {
    for (int left = slice; left < records.leftRows(); left += WHOLE_SLICES) {
      if (visitor.wants(left)) {
        int from = records.oneList() ? left + 1 : records.leftRows();
        for (int right = from; right < records.rows(); right++) {
          visitor.pair(left, right);
        }
      }
    }
  }

  private void join(int pass, int slice, PairVisitor visitor, Oversize oversize) {
    long[] left = sorted(pass, slice, 0, records.leftRows());
    var block = new Block(pass, visitor, oversize);
    if (records.oneList()) {
      for (int from = 0, to; from < left.length; from = to) {
        to = end(left, from);
        block.within(rows(left, from, to), 0);
      }
      return;
    }
    long[] right = sorted(pass, slice, records.leftRows(), records.rows());
    for (int i = 0, j = 0, endI, endJ; i < left.length; i = endI, j = endJ) {
      endI = end(left, i);
      while (j < right.length && right[j] >>> 32 < left[i] >>> 32) {
        j++;
      }
      boolean meet = j < right.length && right[j] >>> 32 == left[i] >>> 32;
      endJ = meet ? end(right, j) : j;
      if (meet) {
        block.between(rows(left, i, endI), rows(right, j, endJ), 0);
      }
    }
  }

  /// Keys of one slice with their rows, in order of keys, then of rows.
  private long[] sorted(int pass, int slice, int from, int to) {
    int count = 0;
    for (int row = from; row < to; row++) {
      count += isIn(slice, keys[row * width + pass]) ? 1 : 0;
    }
    long[] sorted = new long[count];
    int next = 0;
    for (int row = from; row < to; row++) {
      int key = keys[row * width + pass];
      if (isIn(slice, key)) {
        sorted[next++] = Integer.toUnsignedLong(key) << 32 | row;
      }
    }
    // keys are hashes: unsigned order is as good as any, if both lists use the same
    for (int i = 0; i < next; i++) {
      sorted[i] ^= Long.MIN_VALUE;
    }
    Arrays.sort(sorted);
    for (int i = 0; i < next; i++) {
      sorted[i] ^= Long.MIN_VALUE;
    }
    return sorted;
  }

  private static boolean isIn(int slice, int key) {
    return key != 0 && key >>> 29 == slice;
  }

  private static int end(long[] sorted, int from) {
    int to = from;
    while (to < sorted.length && sorted[to] >>> 32 == sorted[from] >>> 32) {
      to++;
    }
    return to;
  }

  private static int[] rows(long[] sorted, int from, int to) {
    int[] rows = new int[to - from];
    for (int i = from; i < to; i++) {
      rows[i - from] = (int) sorted[i];
    }
    return rows;
  }

  private boolean foundBefore(int pass, int left, int right) {
    int a = left * width;
    int b = right * width;
    for (int p = 0; p < pass; p++) {
      int key = keys[a + p];
      if (key != 0 && key == keys[b + p]) {
        return true;
      }
    }
    return false;
  }

  /// Compares the records of one key, or parts them further when they are too many.
  private final class Block {
    private final int pass;
    private final PairVisitor visitor;
    private final Oversize oversize;

    Block(int pass, PairVisitor visitor, Oversize oversize) {
      this.pass = pass;
      this.visitor = visitor;
      this.oversize = oversize;
    }

    void within(int[] rows, int splitter) {
      long pairs = (long) rows.length * (rows.length - 1) / 2;
      if (pairs > LARGEST_BLOCK) {
        split(rows, rows, true, splitter, pairs);
        return;
      }
      for (int i = 0; i < rows.length; i++) {
        if (visitor.wants(rows[i])) {
          for (int j = i + 1; j < rows.length; j++) {
            offer(rows[i], rows[j]);
          }
        }
      }
    }

    void between(int[] left, int[] right, int splitter) {
      long pairs = (long) left.length * right.length;
      if (pairs > LARGEST_BLOCK) {
        split(left, right, false, splitter, pairs);
        return;
      }
      for (int a : left) {
        if (visitor.wants(a)) {
          for (int b : right) {
            offer(a, b);
          }
        }
      }
    }

    private void offer(int left, int right) {
      if (!foundBefore(pass, left, right)) {
        visitor.pair(left, right);
      }
    }

    private void split(int[] left, int[] right, boolean one, int splitter, long pairs) {
      int by = usable(splitter, left);
      if (by < 0) {
        oversize.leave(pairs);
        return;
      }
      oversize.split(pairs);
      long[] a = parted(left, by);
      long[] b = one ? a : parted(right, by);
      for (int i = 0, j = 0, endI, endJ; i < a.length; i = endI, j = endJ) {
        endI = end(a, i);
        while (j < b.length && b[j] >>> 32 < a[i] >>> 32) {
          j++;
        }
        endJ = j < b.length && b[j] >>> 32 == a[i] >>> 32 ? end(b, j) : j;
        long inside = one ? (long) (endI - i) * (endI - i - 1) / 2 : (long) (endI - i) * (endJ - j);
        oversize.together(inside);
        if (one) {
          within(rows(a, i, endI), by + 1);
        } else if (endJ > j) {
          between(rows(a, i, endI), rows(b, j, endJ), by + 1);
        }
      }
    }

    /// The next key part that tells some of the records apart, or -1.
    private int usable(int from, int[] rows) {
      for (int s = from; s < plan.splitters().size(); s++) {
        KeyPart part = plan.splitters().get(s);
        int first = key(part, rows[0]);
        for (int row : rows) {
          if (key(part, row) != first) {
            return s;
          }
        }
      }
      return -1;
    }

    private long[] parted(int[] rows, int splitter) {
      KeyPart part = plan.splitters().get(splitter);
      long[] sorted = new long[rows.length];
      for (int i = 0; i < rows.length; i++) {
        sorted[i] = Integer.toUnsignedLong(key(part, rows[i])) << 32 | rows[i];
      }
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      Arrays.sort(sorted);
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] ^= Long.MIN_VALUE;
      }
      return sorted;
    }

    private int key(KeyPart part, int row) {
      return part.keys()[records.code(row, part.field())];
    }
  }
}
