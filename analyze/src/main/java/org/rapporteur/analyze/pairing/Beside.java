package org.rapporteur.analyze.pairing;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// A position and those after it that it meets.
public final class Beside {
  private final int item;
  private final int[] others;

  /// @param others in order; the array is kept, not copied
  public Beside(int item, int[] others) {
    this.item = item;
    this.others = others;
  }

  public int item() {
    return item;
  }

  /// How many it meets.
  public int size() {
    return others.length;
  }

  public int other(int at) {
    return others[at];
  }

  /// The same position with those of the others that are wanted.
  public Beside only(IntPredicate wanted) {
    return new Beside(item, Arrays.stream(others).filter(wanted).toArray());
  }

  /// A number for each of the others.
  public double[] scores(IntToDoubleFunction score) {
    return Arrays.stream(others).mapToDouble(score).toArray();
  }

  /// Gives every pair.
  public void forEach(PairList.Each each) {
    for (int other : others) {
      each.pair(item, other);
    }
  }
}
