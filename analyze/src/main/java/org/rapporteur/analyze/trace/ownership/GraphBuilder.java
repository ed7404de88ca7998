package org.rapporteur.analyze.trace.ownership;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Percent;
import org.rapporteur.model.trace.ShareInterval;

/// Takes edges one at a time and lays them out. Shares whose exact value needs finer units than
/// ten-thousandths of a percent raise the units of their asset; where no whole number of the
/// machine can hold them, the interval is rounded outward with open bounds, so that no verdict
/// leans on the rounding.
public final class GraphBuilder {
  private static final BigInteger MOST = BigInteger.TWO.pow(61);

  private final int nodes;
  private int size;
  private int[] owners = new int[1024];
  private int[] assets = new int[1024];
  private int[] froms = new int[1024];
  private int[] tos = new int[1024];
  private long[] lows = new long[1024];
  private long[] highs = new long[1024];
  private byte[] kinds = new byte[1024];
  private byte[] flags = new byte[1024];
  private final Map<Integer, Graph.Extra> extras = new HashMap<>();
  private final Map<Integer, ShareInterval> fine = new HashMap<>();
  private final Map<Integer, Long> units = new HashMap<>();

  /// @param nodes how many there are; they are numbered from 0
  public GraphBuilder(int nodes) {
    this.nodes = nodes;
  }

  /// Adds a stake stated with certainty.
  ///
  /// @param low lower bound in ten-thousandths of a percent
  /// @param from first day, counted from 1970
  /// @param to first day after
  public void stake(
      int owner,
      int asset,
      EdgeKind kind,
      int low,
      boolean lowOpen,
      int high,
      boolean highOpen,
      int from,
      int to) {
    add(owner, asset, code(kind), (byte) 0, from, to);
    lows[size - 1] = Bound.of(low, lowOpen);
    highs[size - 1] = Bound.of(high, highOpen);
  }

  /// Adds an edge of any kind that bears on ownership.
  void edge(int owner, int asset, byte kind, byte flag, int from, int to, ShareInterval share) {
    add(owner, asset, kind, flag, from, to);
    var low = units(share.lower(), Graph.UNIT);
    var high = units(share.upper(), Graph.UNIT);
    if (low.isPresent() && high.isPresent()) {
      lows[size - 1] = Bound.of(low.getAsLong(), share.lowerOpen());
      highs[size - 1] = Bound.of(high.getAsLong(), share.upperOpen());
    } else {
      fine.put(size - 1, share);
    }
  }

  /// Adds to the last edge what few have.
  void extra(Graph.Extra extra) {
    extras.put(size - 1, extra);
  }

  public Graph build() {
    settle();
    var graph = new Graph(this, Layout.by(assets, owners, nodes, size));
    release();
    return graph;
  }

  static byte code(EdgeKind kind) {
    return switch (kind) {
      case SHARES -> Graph.SHARES;
      case VOTES -> Graph.VOTES;
      case BOARD_MAJORITY -> Graph.BOARD;
      case OTHER_CONTROL -> Graph.CONTROL;
      case CONSOLIDATION -> Graph.CONSOLIDATED;
      case DIRECTORSHIP,
          REPRESENTS,
          FAMILY,
          NOMINEE,
          SUCCESSION,
          SUPPLIES,
          SHIPS,
          PRODUCES,
          EMPLOYS_AT,
          CARRIES,
          LOCATED_AT,
          COMMITTED_AT,
          LINK_UNSPECIFIED ->
          throw new IllegalArgumentException(kind.label() + " bears on no ownership");
    };
  }

  private void add(int owner, int asset, byte kind, byte flag, int from, int to) {
    if (size == owners.length) {
      grow(size + (size >> 1));
    }
    owners[size] = owner;
    assets[size] = asset;
    kinds[size] = kind;
    flags[size] = flag;
    froms[size] = from;
    tos[size] = to;
    size++;
  }

  private void grow(int room) {
    owners = Arrays.copyOf(owners, room);
    assets = Arrays.copyOf(assets, room);
    froms = Arrays.copyOf(froms, room);
    tos = Arrays.copyOf(tos, room);
    lows = Arrays.copyOf(lows, room);
    highs = Arrays.copyOf(highs, room);
    kinds = Arrays.copyOf(kinds, room);
    flags = Arrays.copyOf(flags, room);
  }

  /// Finds the units of the assets that have fine shares, and writes all their stakes in them.
  private void settle() {
    if (fine.isEmpty()) {
      return;
    }
    var needed = new HashMap<Integer, BigInteger>();
    fine.forEach((edge, share) ->
        needed.merge(
            assets[edge],
            lcm(share.lower().denominator(), share.upper().denominator()),
            GraphBuilder::lcm));
    int[] holders = new int[nodes];
    for (int e = 0; e < size; e++) {
      holders[assets[e]]++;
    }
    needed.forEach((asset, denominator) -> settle(asset, denominator, holders[asset]));
    for (int e = 0; e < size; e++) {
      long unit = units.getOrDefault(assets[e], Graph.UNIT);
      var share = fine.get(e);
      if (share != null) {
        lows[e] = floor(share.lower(), share.lowerOpen(), unit);
        highs[e] = ceiling(share.upper(), share.upperOpen(), unit);
      } else if (unit != Graph.UNIT) {
        lows[e] = scaled(lows[e], unit / Graph.UNIT);
        highs[e] = scaled(highs[e], unit / Graph.UNIT);
      }
    }
  }

  private void settle(int asset, BigInteger denominator, int holders) {
    var unit = lcm(denominator, BigInteger.valueOf(Graph.UNIT));
    var room = MOST.divide(BigInteger.valueOf(100L * (holders + 1)));
    if (unit.compareTo(room) > 0) {
      unit = BigInteger.valueOf(Graph.UNIT);
      while (unit.multiply(BigInteger.TEN).compareTo(room) <= 0) {
        unit = unit.multiply(BigInteger.TEN);
      }
    }
    units.put(asset, unit.longValueExact());
  }

  private void release() {
    owners = new int[0];
    assets = owners;
    froms = owners;
    tos = owners;
    lows = new long[0];
    highs = lows;
    size = 0;
  }

  private static long scaled(long bound, long factor) {
    return Bound.of(Bound.value(bound) * factor, Bound.isOpen(bound));
  }

  private static long floor(Percent percent, boolean open, long unit) {
    var parts = parts(percent, unit);
    return Bound.of(parts[0].longValueExact(), open || parts[1].signum() != 0);
  }

  private static long ceiling(Percent percent, boolean open, long unit) {
    var parts = parts(percent, unit);
    boolean between = parts[1].signum() != 0;
    return Bound.of(parts[0].longValueExact() + (between ? 1 : 0), open || between);
  }

  private static BigInteger[] parts(Percent percent, long unit) {
    return percent
        .numerator()
        .multiply(BigInteger.valueOf(unit))
        .divideAndRemainder(percent.denominator());
  }

  private static java.util.OptionalLong units(Percent percent, long unit) {
    var parts = parts(percent, unit);
    return parts[1].signum() == 0
        ? java.util.OptionalLong.of(parts[0].longValueExact())
        : java.util.OptionalLong.empty();
  }

  private static BigInteger lcm(BigInteger one, BigInteger other) {
    return one.divide(one.gcd(other)).multiply(other);
  }

  int nodes() {
    return nodes;
  }

  int size() {
    return size;
  }

  int[] owners() {
    return owners;
  }

  int[] assets() {
    return assets;
  }

  int[] froms() {
    return froms;
  }

  int[] tos() {
    return tos;
  }

  long[] lows() {
    return lows;
  }

  long[] highs() {
    return highs;
  }

  byte[] kinds() {
    return kinds;
  }

  byte[] flags() {
    return flags;
  }

  Map<Integer, Long> units() {
    return units;
  }

  Map<Integer, Graph.Extra> extras() {
    return extras;
  }
}
