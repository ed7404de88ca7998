package org.rapporteur.analyze.estimate;

import java.util.List;
import java.util.TreeMap;
import org.rapporteur.model.estimate.ListTable;
import org.rapporteur.model.estimate.StructuralZero;

/// A table laid out for computing: one count per combination of lists, indexed by the combination.
/// The place 0 is that of the people on no list and holds nothing.
public final class Cells {
  private final int lists;
  private final double[] counts;
  private final boolean[] possible;
  private final double people;
  private final double[] margins;

  Cells(int lists, double[] counts, boolean[] possible) {
    this.lists = lists;
    this.counts = counts;
    this.possible = possible;
    margins = counts.clone();
    Lattice.supersetSums(margins);
    people = margins[0];
  }

  public static Cells of(ListTable table) {
    int lists = table.lists().size();
    var counts = new double[1 << lists];
    table.counts().forEach((pattern, count) -> counts[pattern] = count);
    var possible = new boolean[1 << lists];
    java.util.Arrays.fill(possible, true);
    possible[0] = false;
    for (StructuralZero zero : table.structuralZeros()) {
      possible[zero.pattern()] = false;
    }
    return new Cells(lists, counts, possible);
  }

  /// The same cells with other counts.
  Cells with(double[] other) {
    return new Cells(lists, other, possible);
  }

  /// The same people looked at through some of the lists only; those on none of these fall away.
  Cells on(List<Integer> kept) {
    var fewer = new double[1 << kept.size()];
    var open = new boolean[1 << kept.size()];
    for (int pattern = 1; pattern < counts.length; pattern++) {
      int seen = 0;
      for (int j = 0; j < kept.size(); j++) {
        seen |= (pattern >> kept.get(j) & 1) << j;
      }
      fewer[seen] += counts[pattern];
      open[seen] |= possible[pattern];
    }
    fewer[0] = 0;
    open[0] = false;
    return new Cells(kept.size(), fewer, open);
  }

  int lists() {
    return lists;
  }

  /// The counts themselves, not a copy: for reading.
  double[] counts() {
    return counts;
  }

  boolean possible(int pattern) {
    return possible[pattern];
  }

  public double people() {
    return people;
  }

  /// How many are on all these lists, whatever else they are on.
  double margin(int pattern) {
    return margins[pattern];
  }

  /// How many are on exactly so many lists.
  double onExactly(int number) {
    double sum = 0;
    for (int pattern = 1; pattern < counts.length; pattern++) {
      if (Integer.bitCount(pattern) == number) {
        sum += counts[pattern];
      }
    }
    return sum;
  }

  /// Which combinations anybody is on, one bit each, for up to six lists.
  long occupied() {
    long mask = 0;
    for (int pattern = 1; pattern < counts.length; pattern++) {
      if (counts[pattern] > 0) {
        mask |= 1L << pattern;
      }
    }
    return mask;
  }

  /// As a table again, with the names of the one it came from.
  ListTable table(ListTable named) {
    var sparse = new TreeMap<Integer, Long>();
    for (int pattern = 1; pattern < counts.length; pattern++) {
      if (counts[pattern] > 0) {
        sparse.put(pattern, (long) counts[pattern]);
      }
    }
    return named.with(sparse);
  }
}
