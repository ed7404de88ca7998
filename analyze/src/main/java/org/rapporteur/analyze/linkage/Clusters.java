package org.rapporteur.analyze.linkage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Joins records to clusters, the surest pairs first, and never against a person's word.
///
/// Greedy agglomeration: a pair joins its two clusters if nothing forbids it and, above three
/// members, if the clusters agree on average, a pair nobody compared counting as a weak no. A
/// DIFFERENT binds whole clusters: whatever is joined to one side is kept from the other.
public final class Clusters {
  private static final double NOT_COMPARED = -4;

  /// Members of a large cluster that stand for all when averages are taken.
  private static final int LOOKED_AT = 50;

  private final int[] parent;
  private final List<int[]> members = new ArrayList<>();
  private final int[] memberList;
  private final Set<Long> different = new HashSet<>();
  private final List<List<Integer>> enemies = new ArrayList<>();
  private final int[] enemyList;
  private final Set<Integer> frozen = new HashSet<>();
  private final int left;
  private final boolean unique;
  private final List<Refused> refused = new ArrayList<>();

  /// A join that was not made.
  ///
  /// @param by what forbade it
  /// @param blockA the two records, one on each side, that must stay apart
  public record Refused(int a, int b, Reason by, int blockA, int blockB) {}

  /// Why a join was not made.
  public enum Reason {
    /// A person said that two of the records are different.
    JUDGED_DIFFERENT,
    /// Both sides hold a record of one list that promises one record for each person.
    ONE_PER_LIST,
    /// On average the two clusters do not agree.
    DISAGREE
  }

  /// @param rows number of records
  /// @param left rows of the left list
  /// @param unique whether each list promises one record for each person
  public Clusters(int rows, int left, boolean unique) {
    this.parent = new int[rows];
    this.memberList = new int[rows];
    this.enemyList = new int[rows];
    for (int i = 0; i < rows; i++) {
      parent[i] = i;
      memberList[i] = -1;
      enemyList[i] = -1;
    }
    this.left = left;
    this.unique = unique;
  }

  /// Keeps two records apart for good.
  public void keepApart(int a, int b) {
    different.add(pair(a, b));
    enemies(a).add(b);
    enemies(b).add(a);
  }

  /// Leaves a record alone: people's judgements on it contradict each other.
  public void freeze(int row) {
    frozen.add(row);
  }

  /// Joins two records because a person said so.
  public void join(int a, int b) {
    if (find(a) != find(b)) {
      merge(find(a), find(b));
    }
  }

  /// Joins by weight.
  ///
  /// @param pairs what was found; all of it is used to judge averages
  /// @param order numbers of pairs, surest first
  /// @param wanted whether the pair at a place of the order may join
  public void joinAll(PairList pairs, int[] order, IntPredicate wanted) {
    var weights = new PairWeights(pairs);
    for (int place = 0; place < order.length; place++) {
      if (wanted.test(place)) {
        offer(pairs.left(order[place]), pairs.right(order[place]), weights);
      }
    }
  }

  private void offer(int a, int b, PairWeights weights) {
    int rootA = find(a);
    int rootB = find(b);
    if (rootA == rootB || frozen.contains(a) || frozen.contains(b) || !allowed(a, b)) {
      return;
    }
    int[] first = members(rootA);
    int[] second = members(rootB);
    if (first.length + second.length > 3 && average(first, second, weights) < 0) {
      refused.add(new Refused(a, b, Reason.DISAGREE, a, b));
      return;
    }
    merge(rootA, rootB);
  }

  private static double average(int[] first, int[] second, PairWeights weights) {
    double sum = 0;
    int looked = 0;
    int stepFirst = 1 + first.length / LOOKED_AT;
    int stepSecond = 1 + second.length / LOOKED_AT;
    for (int i = 0; i < first.length; i += stepFirst) {
      for (int j = 0; j < second.length; j += stepSecond) {
        sum += weights.of(first[i], second[j], NOT_COMPARED);
        looked++;
      }
    }
    return sum / looked;
  }

  private boolean allowed(int a, int b) {
    int rootA = find(a);
    int rootB = find(b);
    boolean firstIsSmall = members(rootA).length <= members(rootB).length;
    int other = firstIsSmall ? rootB : rootA;
    for (int x : members(firstIsSmall ? rootA : rootB)) {
      for (int y : enemyList[x] < 0 ? List.<Integer>of() : enemies(x)) {
        if (find(y) == other) {
          refused.add(new Refused(a, b, Reason.JUDGED_DIFFERENT, x, y));
          return false;
        }
      }
    }
    return !unique || onePerList(a, b, rootA, rootB);
  }

  private boolean onePerList(int a, int b, int rootA, int rootB) {
    for (int x : members(rootA)) {
      for (int y : members(rootB)) {
        if ((x < left) == (y < left)) {
          refused.add(new Refused(a, b, Reason.ONE_PER_LIST, x, y));
          return false;
        }
      }
    }
    return true;
  }

  private void merge(int a, int b) {
    int root = Math.min(a, b);
    int child = Math.max(a, b);
    int[] first = members(root);
    int[] second = members(child);
    int[] all = new int[first.length + second.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    parent[child] = root;
    keep(root, all);
  }

  private int[] members(int root) {
    return memberList[root] < 0 ? new int[] {root} : members.get(memberList[root]);
  }

  private void keep(int root, int[] all) {
    if (memberList[root] < 0) {
      memberList[root] = members.size();
      members.add(all);
    } else {
      members.set(memberList[root], all);
    }
  }

  private List<Integer> enemies(int row) {
    if (enemyList[row] < 0) {
      enemyList[row] = enemies.size();
      enemies.add(new ArrayList<>());
    }
    return enemies.get(enemyList[row]);
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << 32 | Math.max(a, b);
  }

  /// Whether a person said that these two are different.
  public boolean areKeptApart(int a, int b) {
    return different.contains(pair(a, b));
  }

  /// The record that stands for the cluster of a record: its first.
  public int find(int row) {
    int root = row;
    while (parent[root] != root) {
      root = parent[root];
    }
    while (parent[row] != root) {
      int next = parent[row];
      parent[row] = root;
      row = next;
    }
    return root;
  }

  public List<Refused> refused() {
    return List.copyOf(refused);
  }

  /// The clusters of two or more records, each in the order of its records.
  public List<int[]> all() {
    var all = new ArrayList<int[]>();
    for (int row = 0; row < parent.length; row++) {
      if (parent[row] == row && memberList[row] >= 0) {
        int[] sorted = members(row).clone();
        java.util.Arrays.sort(sorted);
        all.add(sorted);
      }
    }
    return all;
  }
}
