package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.pairing.RankedPairs;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event.Link;

/// Gathers linked accounts by complete linkage, the strongest links first. Accounts are known by
/// their positions; why two were joined is worked out for those that were, not for all that are
/// linked.
final class Gathering {
  private final List<Account> accounts;
  private final AccountPairs pairs;
  private final RankedPairs linked;
  private final int[] root;
  private final int[] next;
  private final Map<Integer, List<Link>> why = new HashMap<>();

  Gathering(List<Account> accounts, AccountPairs pairs, RankedPairs linked) {
    this.accounts = accounts;
    this.pairs = pairs;
    this.linked = linked;
    this.root = new int[accounts.size()];
    this.next = new int[accounts.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
      next[i] = i;
    }
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
    for (int i = 0; i < root.length; i++) {
      if (root[i] == i) {
        var members = new ArrayList<Account>();
        members.add(accounts.get(i));
        for (int at = next[i]; at != i; at = next[at]) {
          members.add(accounts.get(at));
        }
        clusters.add(new Cluster(List.copyOf(members), why.getOrDefault(i, List.of())));
      }
    }
    return clusters;
  }

  private void offer(int i, int j) {
    int left = root[i];
    int right = root[j];
    if (left != right && complete(left, right)) {
      join(Math.min(left, right), Math.max(left, right));
      why.computeIfAbsent(root[i], k -> new ArrayList<>())
          .add(pairs.link(accounts.get(i), accounts.get(j)));
    }
  }

  private void join(int first, int second) {
    int at = second;
    do {
      root[at] = first;
      at = next[at];
    } while (at != second);
    int after = next[first];
    next[first] = next[second];
    next[second] = after;
    var moved = why.remove(second);
    if (moved != null) {
      why.computeIfAbsent(first, k -> new ArrayList<>()).addAll(moved);
    }
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
        j = next[j];
      } while (j != right);
      i = next[i];
    } while (i != left);
    return links * 2 >= all;
  }
}
