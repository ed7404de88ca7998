package org.rapporteur.analyze.trace.ownership;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The least fixpoint of a test: starting from listed parties alone, an asset becomes inside when
/// the stakes of owners that are inside reach the threshold. It is a work-list, not a product of
/// percentages: 60 then 60 is inside, and a ring cannot lift itself. Every edge is looked at once,
/// when its owner becomes inside.
///
/// The order of becoming inside is the derivation; it depends on nothing but the graph's numbers.
final class Cascade {
  private final DayBook book;
  private final Graph graph;
  private final Rule rule;
  private final Bound bound;
  private final int[] position;
  private final long[] shares;
  private final long[] votes;
  private final Map<Integer, Certain> certain = new HashMap<>();
  private int[] order = new int[64];
  private int size;
  private int[] touched = new int[64];
  private int touches;

  Cascade(DayBook book, Rule rule, Bound bound) {
    this.book = book;
    this.graph = book.graph();
    this.rule = rule;
    this.bound = bound;
    this.position = new int[graph.nodes];
    this.shares = new long[graph.nodes];
    this.votes = rule.votes() ? new long[graph.nodes] : shares;
    Arrays.fill(position, -1);
  }

  /// Runs from these parties; what an earlier run found is forgotten.
  Cascade from(int[] listed) {
    forget();
    for (int party : listed) {
      push(party);
    }
    for (int head = 0; head < size; head++) {
      relax(order[head]);
    }
    return this;
  }

  int size() {
    return size;
  }

  /// What became inside, in order.
  int node(int at) {
    return order[at];
  }

  boolean inside(int node) {
    return position[node] >= 0;
  }

  /// When a node became inside, or -1.
  int position(int node) {
    return position[node];
  }

  private void forget() {
    for (int i = 0; i < size; i++) {
      position[order[i]] = -1;
    }
    for (int i = 0; i < touches; i++) {
      shares[touched[i]] = 0;
      votes[touched[i]] = 0;
    }
    certain.clear();
    size = 0;
    touches = 0;
  }

  private void push(int node) {
    if (position[node] >= 0) {
      return;
    }
    if (size == order.length) {
      order = Arrays.copyOf(order, size * 2);
    }
    position[node] = size;
    order[size++] = node;
  }

  private void relax(int owner) {
    int before = -1;
    for (int i = graph.ownerStart[owner]; i < graph.ownerStart[owner + 1]; i++) {
      int asset = graph.asset[graph.byOwner[i]];
      if (asset != before && position[asset] < 0) {
        reach(owner, asset, book.holding(asset));
      }
      before = asset;
    }
  }

  private void reach(int owner, int asset, Holding holding) {
    if (reachedByStake(owner, asset, holding) || reachedByControl(owner, holding)) {
      push(asset);
    }
  }

  private boolean reachedByStake(int owner, int asset, Holding holding) {
    if (holding.groups(bound) != null) {
      return (rule.shares() && reaches(summed(holding, Graph.SHARES), holding))
          || (rule.votes() && reaches(summed(holding, Graph.VOTES), holding));
    }
    touch(asset);
    boolean reached = false;
    var stakes = holding.stakes();
    for (int i = holding.firstOf(owner); i < stakes.size() && stakes.get(i).owner() == owner; i++) {
      var stake = stakes.get(i);
      if (rule.counts(stake.kind())) {
        long[] sums = stake.kind() == Graph.SHARES ? shares : votes;
        sums[asset] = Bound.sum(sums[asset], bound == Bound.LOWER ? stake.low() : stake.high());
        reached |= reaches(capped(asset, stake, sums[asset], holding), holding);
      }
    }
    return reached;
  }

  /// The sum so far, or what the owners that were not counted certainly leave.
  private long capped(int asset, Stake stake, long sum, Holding holding) {
    var room = holding.rooms()[stake.kind()];
    if (bound == Bound.LOWER || room == null) {
      return sum;
    }
    var own = certain.computeIfAbsent(asset, a -> new Certain());
    own.add(stake);
    return room.cap(sum, own.low[stake.kind()], own.open[stake.kind()]);
  }

  /// What the owners counted so far certainly hold of an asset, in shares and in votes.
  private static final class Certain {
    private final long[] low = new long[2];
    private final int[] open = new int[2];

    private void add(Stake stake) {
      low[stake.kind()] += Bound.value(stake.low());
      open[stake.kind()] += Bound.isOpen(stake.low()) ? 1 : 0;
    }
  }

  /// Where some stakes repeat others, everything inside so far is summed up anew.
  private long summed(Holding holding, byte kind) {
    return holding.total(kind, bound, i -> inside(holding.stakes().get(i).owner()));
  }

  private boolean reaches(long sum, Holding holding) {
    return bound.reaches(sum, rule.threshold(holding.unit()), rule.regime().inclusive());
  }

  private boolean reachedByControl(int owner, Holding holding) {
    var controls = holding.controls();
    for (int i = holding.firstControlOf(owner);
        i < controls.size() && controls.get(i).owner() == owner;
        i++) {
      if (rule.controls(controls.get(i), bound)) {
        return true;
      }
    }
    return false;
  }

  private void touch(int asset) {
    if (shares[asset] == 0 && votes[asset] == 0) {
      if (touches == touched.length) {
        touched = Arrays.copyOf(touched, touches * 2);
      }
      touched[touches++] = asset;
    }
  }
}
