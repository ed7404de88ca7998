package org.rapporteur.analyze.trace.ownership;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lays the stakes of one asset side by side: they cannot come to more than all of it.
final class Balance {
  private static final long ROOM = 1L << 60;

  private final int asset;
  private final List<Stake> stakes;
  private final List<Quarrel> quarrels;
  private final boolean[] tainted = new boolean[2];
  private final int @Nullable [] lower;
  private final int @Nullable [] upper;
  private final @Nullable Room[] rooms = new Room[2];
  private long unit;

  Balance(int asset, long unit, List<Stake> stakes, List<Quarrel> quarrels, Repeats repeats) {
    this.asset = asset;
    this.unit = unit;
    this.stakes = stakes;
    this.quarrels = quarrels;
    quarrels.forEach(q -> tainted[q.kind()] = true);
    if (stakes.stream().anyMatch(Stake::indirect)) {
      lower = filled(stakes.size());
      upper = filled(stakes.size());
      repeats.group(stakes, lower, upper);
    } else {
      lower = null;
      upper = null;
    }
  }

  Holding holding(List<Holding.Control> controls) {
    for (byte kind = Graph.SHARES; kind <= Graph.VOTES; kind++) {
      if (!plain(kind)) {
        balance(kind);
      }
    }
    return new Holding(stakes, controls, unit, tainted, quarrels, lower, upper, rooms);
  }

  private static int[] filled(int size) {
    int[] groups = new int[size];
    Arrays.fill(groups, -1);
    return groups;
  }

  /// Exact stakes of others, no more than all: nothing to do, and the common case.
  private boolean plain(byte kind) {
    long sum = 0;
    for (var stake : stakes) {
      if (stake.kind() == kind) {
        if (!stake.isExact() || stake.owner() == asset || stake.indirect()) {
          return false;
        }
        sum += stake.low();
      }
    }
    return sum <= 200 * unit;
  }

  private void balance(byte kind) {
    var self = stakes.stream().filter(s -> s.kind() == kind && s.owner() == asset).findFirst();
    long all = 100 * unit;
    long sum = sum(kind, i -> true);
    if (Bound.value(sum) > all || (Bound.value(sum) == all && Bound.isOpen(sum))) {
      quarrel(Quarrel.Sort.TOO_MUCH, -1, kind, sum, sum);
      replace(kind, s -> s.owner() == asset ? s.between(0, 0) : s.between(0, Bound.of(all, false)));
      rooms[kind] = new Room(Bound.of(all, false), 1, 1, 0, 0, all);
      return;
    }
    cap(kind, sum);
    if (self.isPresent()) {
      quarrel(Quarrel.Sort.SELF_HELD, asset, kind, self.get().low(), self.get().high());
      setAside(kind, self.get());
    } else {
      room(kind, Bound.of(all, false), 1, 1);
    }
  }

  /// Notes how much room the stakes have together.
  private void room(byte kind, long whole, long up, long down) {
    long certain = 0;
    for (var stake : stakes) {
      certain += stake.kind() == kind ? Bound.value(stake.low()) : 0;
    }
    rooms[kind] = new Room(whole, up, down, certain, openness(kind), 100 * unit);
  }

  /// No stake is greater than what the others certainly leave.
  private void cap(byte kind, long sum) {
    long all = 100 * unit;
    int open = openness(kind);
    for (int i = 0; i < stakes.size(); i++) {
      var stake = stakes.get(i);
      if (stake.kind() == kind && !stake.isExact()) {
        int group = lower == null ? -1 : lower[i];
        long others = group < 0 ? others(sum, stake.low(), open) : othersOf(kind, i, group);
        long cap = Bound.of(all - Bound.value(others), Bound.isOpen(others));
        if (Tellings.highest(cap, stake.high()) != cap) {
          stakes.set(i, stake.between(stake.low(), cap));
        }
      }
    }
  }

  /// How many lower bounds are open.
  private int openness(byte kind) {
    int open = 0;
    for (var stake : stakes) {
      open += stake.kind() == kind && Bound.isOpen(stake.low()) ? 1 : 0;
    }
    return open;
  }

  private static long others(long sum, long own, int open) {
    boolean othersOpen = open - (Bound.isOpen(own) ? 1 : 0) > 0;
    return Bound.of(Bound.value(sum) - Bound.value(own), othersOpen);
  }

  /// What others certainly hold beside a stake that is told twice: a declared total competes with
  /// those outside its group, a part of it also with the other parts.
  private long othersOf(byte kind, int stake, int group) {
    boolean declared = stakes.get(stake).indirect();
    return sum(
        kind,
        i ->
            i != stake
                && (lower == null
                    || lower[i] != group
                    || (!declared && !stakes.get(i).indirect())));
  }

  private long sum(byte kind, java.util.function.IntPredicate counted) {
    return new Holding(stakes, List.of(), unit, tainted, List.of(), lower, upper, rooms)
        .sum(kind, Bound.LOWER, counted);
  }

  /// Shares that the company holds itself count for nobody, so that the others weigh more: w of
  /// what is left instead of w of all.
  private void setAside(byte kind, Stake self) {
    long all = 100 * unit;
    long left = all - Bound.value(self.high());
    if (left == 0) {
      replace(kind, s -> s.owner() == asset ? s.between(0, 0) : s.between(s.low(), 2 * all));
      room(kind, Bound.of(all, false), 1, 1);
      return;
    }
    long common = BigInteger.valueOf(all).gcd(BigInteger.valueOf(left)).longValueExact();
    long up = all / common;
    long down = left / common;
    long finer = isSmall(up) ? down : 1;
    rescale(finer);
    replace(
        kind,
        s -> s.owner() == asset ? s.between(0, 0) : s.between(s.low(), raised(s.high(), up, down)));
    long others = (all - Bound.value(self.low())) * finer;
    room(kind, Bound.of(others, Bound.isOpen(self.low())), up, down);
  }

  /// Whether bounds stay whole numbers of a size that can be added up, in so much finer units.
  private boolean isSmall(long factor) {
    return BigInteger.valueOf(200 * unit)
            .multiply(BigInteger.valueOf(factor))
            .multiply(BigInteger.valueOf(stakes.size() + 1L))
            .compareTo(BigInteger.valueOf(ROOM))
        < 0;
  }

  /// All stakes in finer units, so that the greater weight is a whole number of them.
  private void rescale(long factor) {
    unit *= factor;
    stakes.replaceAll(s -> s.between(times(s.low(), factor), times(s.high(), factor)));
    for (int kind = 0; kind < rooms.length; kind++) {
      var room = rooms[kind];
      rooms[kind] = room == null ? null : room.finer(factor);
    }
  }

  private static long times(long bound, long factor) {
    return Bound.of(Bound.value(bound) * factor, Bound.isOpen(bound));
  }

  private long raised(long bound, long up, long down) {
    var parts =
        BigInteger.valueOf(Bound.value(bound))
            .multiply(BigInteger.valueOf(up))
            .divideAndRemainder(BigInteger.valueOf(down));
    boolean between = parts[1].signum() != 0;
    return atMost(
        Bound.of(parts[0].longValueExact() + (between ? 1 : 0), Bound.isOpen(bound) || between));
  }

  private long atMost(long bound) {
    return Bound.value(bound) > 100 * unit ? Bound.of(100 * unit, false) : bound;
  }

  private void replace(byte kind, java.util.function.UnaryOperator<Stake> change) {
    stakes.replaceAll(s -> s.kind() == kind ? change.apply(s) : s);
  }

  private void quarrel(Quarrel.Sort sort, int owner, byte kind, long low, long high) {
    tainted[kind] = true;
    int[] edges =
        stakes.stream()
            .filter(s -> s.kind() == kind && (owner < 0 || s.owner() == owner))
            .flatMapToInt(s -> Arrays.stream(s.edges()))
            .toArray();
    quarrels.add(new Quarrel(sort, owner, kind, edges, low, high));
  }
}
