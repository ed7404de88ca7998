package org.rapporteur.analyze.trace.ownership;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who holds what of one asset on a day, and who controls it.
///
/// @param stakes by owner, shares before votes
/// @param controls edges of control, by owner
/// @param unit bounds of the stakes are whole numbers of this many parts of a percent
/// @param tainted whether contradictions touch shares, or votes
/// @param lowerGroups for each stake the group in which it counts only once, or -1; lower bounds
/// @param upperGroups the same for upper bounds; null if there are none of either
/// @param rooms what shares, and votes, can come to at most; null where all of them are exact
@SuppressWarnings("ArrayRecordComponent") // small primitive arrays, never compared
record Holding(
    List<Stake> stakes,
    List<Control> controls,
    long unit,
    boolean[] tainted,
    List<Quarrel> quarrels,
    int @Nullable [] lowerGroups,
    int @Nullable [] upperGroups,
    @Nullable Room[] rooms) {
  static final Holding NONE =
      new Holding(
          List.of(), List.of(), Graph.UNIT, new boolean[2], List.of(), null, null, new Room[2]);

  /// An edge of control.
  ///
  /// @param kind as in [Graph]
  /// @param certain whether it certainly held and its source states it plainly
  record Control(int owner, byte kind, boolean certain, int edge) {}

  int @Nullable [] groups(Bound bound) {
    return bound == Bound.LOWER ? lowerGroups : upperGroups;
  }

  /// Number of the first stake of an owner.
  int firstOf(int owner) {
    return first(stakes.size(), i -> stakes.get(i).owner() >= owner);
  }

  /// Number of the first edge of control of an owner.
  int firstControlOf(int owner) {
    return first(controls.size(), i -> controls.get(i).owner() >= owner);
  }

  private static int first(int size, IntPredicate there) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (there.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// What stakes of one kind come to, at least or at most: at most no more than the others leave.
  long total(byte kind, Bound bound, IntPredicate inside) {
    long sum = sum(kind, bound, inside);
    var room = rooms[kind];
    return bound == Bound.LOWER || room == null ? sum : room.cap(sum, others(kind, inside));
  }

  /// What the other stakes of a kind certainly come to. What may be told twice, once among these
  /// and once among the others, is not held against them.
  long others(byte kind, IntPredicate inside) {
    return sum(kind, Bound.LOWER, i -> !inside.test(i) && !repeated(i, inside));
  }

  private boolean repeated(int stake, IntPredicate inside) {
    int[] groups = lowerGroups;
    return groups != null
        && groups[stake] >= 0
        && IntStream.range(0, groups.length)
            .anyMatch(i -> groups[i] == groups[stake] && inside.test(i));
  }

  /// What stakes of one kind come to, each group once: the greater of its declared total and of the
  /// records that make it up.
  long sum(byte kind, Bound bound, IntPredicate inside) {
    int[] groups = groups(bound);
    long sum = 0;
    long[] declared = groups == null ? new long[0] : new long[stakes.size()];
    long[] parts = groups == null ? declared : new long[stakes.size()];
    for (int i = 0; i < stakes.size(); i++) {
      var stake = stakes.get(i);
      if (stake.kind() != kind || !inside.test(i)) {
        continue;
      }
      long value = bound == Bound.LOWER ? stake.low() : stake.high();
      if (groups == null || groups[i] < 0) {
        sum = Bound.sum(sum, value);
      } else {
        var side = stake.indirect() ? declared : parts;
        side[groups[i]] = Bound.sum(side[groups[i]], value);
      }
    }
    for (int g = 0; g < declared.length; g++) {
      sum = Bound.sum(sum, Math.max(declared[g], parts[g]));
    }
    return sum;
  }
}
