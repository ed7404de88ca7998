package org.rapporteur.analyze.estimate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.numerics.NullSpace;
import org.rapporteur.analyze.numerics.Stiemke;
import org.rapporteur.model.estimate.Existence;
import org.rapporteur.model.estimate.Hierarchy;

/// Asks of one model whether a table lets it have an estimate, exactly.
///
/// Terms that nobody's lists contain are minus infinity and leave, with their cells. The rest has a
/// maximum exactly if no direction of the coefficients keeps every occupied cell as it is, raises
/// no empty one and lowers some: along such a direction the likelihood rises for ever (Fienberg and
/// Rinaldo 2012). It is identifiable exactly if no direction keeps all cells.
///
/// A direction is told by the value it takes on each of the model's own combinations and on the
/// empty one; on occupied ones it is 0. So the unknowns are few: the empty combination, and those
/// terms whose own combination is empty. What every other cell gets is a whole-number combination
/// of these, and the question is decided in whole numbers by [Stiemke].
///
/// Which cells are occupied decides all; answers are kept by that.
final class Estimability {
  private final int lists;
  private final int[] terms;
  private final boolean masked;
  private final long own;
  private final long tellsIntercept;
  private final Map<Long, Existence> known = new HashMap<>();

  Estimability(Hierarchy model) {
    lists = model.lists();
    terms = model.terms().stream().mapToInt(Integer::intValue).toArray();
    masked = lists <= 6;
    long mine = 0;
    long tells = 0;
    if (masked) {
      for (int term : terms) {
        mine |= 1L << term;
      }
      for (int pattern = 1; pattern < 1 << lists; pattern++) {
        if ((mine >> pattern & 1) == 0 && share(0, pattern, terms) != 0) {
          tells |= 1L << pattern;
        }
      }
    }
    own = mine;
    tellsIntercept = tells;
  }

  /// The same answer as [#of], without its proof and mostly without work.
  boolean ok(Cells cells, long occupied) {
    if (masked && (occupied & own) == own && (occupied & tellsIntercept) != 0) {
      return true;
    }
    return masked ? known.computeIfAbsent(occupied, o -> decide(cells)).ok() : decide(cells).ok();
  }

  Existence of(Cells cells) {
    return decide(cells);
  }

  private Existence decide(Cells cells) {
    var removed = new ArrayList<Integer>();
    var kept = new ArrayList<Integer>();
    for (int term : terms) {
      if (cells.margin(term) > 0) {
        kept.add(term);
      } else if (couldHold(term, cells)) {
        removed.add(term);
      }
    }
    int[] finite = kept.stream().mapToInt(Integer::intValue).toArray();
    int[] unknowns = unknowns(finite, cells);
    var occupied = new ArrayList<long[]>();
    for (int pattern = 1; pattern < 1 << lists; pattern++) {
      if (cells.counts()[pattern] > 0 && Arrays.binarySearch(finite, pattern) < 0) {
        occupied.add(row(pattern, unknowns, finite));
      }
    }
    List<BigInteger[]> directions = NullSpace.of(occupied, unknowns.length);
    if (directions.isEmpty()) {
      return new Existence(true, true, List.of(), List.of(), removed);
    }
    return judge(cells, finite, unknowns, directions, removed);
  }

  private Existence judge(
      Cells cells,
      int[] finite,
      int[] unknowns,
      List<BigInteger[]> directions,
      List<Integer> removed) {
    var empty = new ArrayList<Integer>();
    var changes = new ArrayList<BigInteger[]>();
    for (int pattern = 1; pattern < 1 << lists; pattern++) {
      if (cells.counts()[pattern] == 0 && cells.possible(pattern) && !holdsAny(pattern, removed)) {
        long[] row =
            Arrays.binarySearch(finite, pattern) >= 0
                ? unit(pattern, unknowns)
                : row(pattern, unknowns, finite);
        empty.add(pattern);
        changes.add(along(row, directions));
      }
    }
    boolean identifiable = NullSpace.rank(changes) == directions.size();
    var proof = Stiemke.direction(changes, directions.size());
    if (proof.isEmpty()) {
      return new Existence(true, identifiable, List.of(), List.of(), removed);
    }
    var emptied = new ArrayList<Integer>();
    var weights = new ArrayList<Long>();
    for (int i = 0; i < empty.size(); i++) {
      BigInteger product = product(changes.get(i), proof.get());
      if (product.signum() > 0) {
        emptied.add(empty.get(i));
        weights.add(product.longValueExact());
      }
    }
    return new Existence(false, identifiable, emptied, weights, removed);
  }

  /// The empty combination, and the terms whose own combination holds nobody.
  private static int[] unknowns(int[] finite, Cells cells) {
    var unknowns = new ArrayList<Integer>(List.of(0));
    for (int term : finite) {
      if (cells.counts()[term] == 0) {
        unknowns.add(term);
      }
    }
    return unknowns.stream().mapToInt(Integer::intValue).toArray();
  }

  private static long[] row(int pattern, int[] unknowns, int[] finite) {
    var row = new long[unknowns.length];
    for (int u = 0; u < unknowns.length; u++) {
      row[u] = (unknowns[u] & pattern) == unknowns[u] ? share(unknowns[u], pattern, finite) : 0;
    }
    return row;
  }

  private static long[] unit(int pattern, int[] unknowns) {
    var row = new long[unknowns.length];
    row[Arrays.binarySearch(unknowns, pattern)] = 1;
    return row;
  }

  /// How much of the value on one of the model's combinations a larger cell gets: the sum of signs
  /// of the terms between the two (Möbius inversion).
  private static long share(int unknown, int pattern, int[] terms) {
    long sum = unknown == 0 ? 1 : 0;
    int sign = Integer.bitCount(unknown);
    for (int term : terms) {
      if ((term & pattern) == term && (term & unknown) == unknown) {
        sum += (Integer.bitCount(term) - sign) % 2 == 0 ? 1 : -1;
      }
    }
    return sum;
  }

  private static BigInteger[] along(long[] row, List<BigInteger[]> directions) {
    var change = new BigInteger[directions.size()];
    for (int d = 0; d < change.length; d++) {
      BigInteger sum = BigInteger.ZERO;
      for (int u = 0; u < row.length; u++) {
        if (row[u] != 0) {
          sum = sum.add(BigInteger.valueOf(row[u]).multiply(directions.get(d)[u]));
        }
      }
      change[d] = sum;
    }
    return change;
  }

  private static BigInteger product(BigInteger[] one, BigInteger[] other) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < one.length; i++) {
      sum = sum.add(one[i].multiply(other[i]));
    }
    return sum;
  }

  private boolean couldHold(int term, Cells cells) {
    int rest = ((1 << lists) - 1) & ~term;
    for (int other = rest; ; other = (other - 1) & rest) {
      if (cells.possible(term | other)) {
        return true;
      }
      if (other == 0) {
        return false;
      }
    }
  }

  private static boolean holdsAny(int pattern, List<Integer> terms) {
    return terms.stream().anyMatch(t -> (t & pattern) == t);
  }
}
