package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.pairing.RankedPairs;
import org.rapporteur.analyze.pairing.Rings;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event.Link;

/// Gathers linked accounts by complete linkage, the strongest links first. Accounts are known by
/// their positions; why two were joined is worked out for those that were, not for all that are
/// linked.
final class Gathering {
  /// So many pairs of accounts are compared again rather than remembered.
  private static final long FEW = 64;

  private final List<Account> accounts;
  private final AccountPairs pairs;
  private final RankedPairs linked;
  private final Rings rings;
  private final Map<Integer, List<Link>> why = new HashMap<>();

  /// Which two groups could not be joined, and how large they were. Groups only grow, so that the
  /// answer is the same while their sizes are: hundreds of links may tie two large groups, and each
  /// offers to join them.
  private final Map<Long, Long> refused = new HashMap<>();

  Gathering(List<Account> accounts, AccountPairs pairs, RankedPairs linked) {
    this.accounts = accounts;
    this.pairs = pairs;
    this.linked = linked;
    this.rings = new Rings(accounts.size());
    linked.forEach(this::offer);
  }

  /// Accounts of one happening and why they were joined.
  record Cluster(List<Account> accounts, List<Link> links) {
    /// From the smallest id of its accounts, whichever way they were joined.
    String id() {
      return "V-"
          + accounts.stream().map(Account::id).min(String::compareTo).orElseThrow().substring(2);
    }
  }

  /// The clusters in order of their first accounts.
  List<Cluster> gathered() {
    var clusters = new ArrayList<Cluster>();
    rings.roots(root -> {
      var members = Arrays.stream(rings.members(root)).mapToObj(accounts::get).toList();
      clusters.add(new Cluster(members, why.getOrDefault(root, List.of())));
    });
    return clusters;
  }

  private void offer(int i, int j) {
    int left = rings.root(i);
    int right = rings.root(j);
    if (left != right && fit(left, right)) {
      join(left, right).add(pairs.link(accounts.get(i), accounts.get(j)));
    }
  }

  /// Joins two groups; gives why the accounts of both are one, to add to it.
  private List<Link> join(int left, int right) {
    int first = rings.join(left, right);
    var moved = why.remove(Math.max(left, right));
    var all = why.computeIfAbsent(first, k -> new ArrayList<>());
    all.addAll(moved == null ? List.of() : moved);
    return all;
  }

  private boolean fit(int left, int right) {
    int one = rings.size(left);
    int other = rings.size(right);
    if ((long) one * other <= FEW) {
      return complete(left, right);
    }
    boolean ordered = left < right;
    long groups = ordered ? both(left, right) : both(right, left);
    long sizes = ordered ? both(one, other) : both(other, one);
    if (Long.valueOf(sizes).equals(refused.get(groups))) {
      return false;
    }
    boolean fits = complete(left, right);
    if (!fits) {
      refused.put(groups, sizes);
    }
    return fits;
  }

  private static long both(int high, int low) {
    return ((long) high << 32) | low;
  }

  /// Every account of one side must be able to tell of the same happening as every one of the
  /// other: no pair is vetoed, and most are linked.
  private boolean complete(int left, int right) {
    int links = 0;
    int all = 0;
    int i = left;
    do {
      int j = right;
      do {
        var a = accounts.get(i);
        var b = accounts.get(j);
        if (a.evidence().equals(b.evidence()) || pairs.vetoed(a, b)) {
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
