package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analyze.pairing.CompleteLinkage;
import org.rapporteur.analyze.pairing.RankedPairs;
import org.rapporteur.analyze.pairing.Rings;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Event.Link;

/// Gathers linked accounts by complete linkage, the strongest links first. Accounts are known by
/// their positions; why two were joined is worked out for those that were, not for all that are
/// linked.
final class Gathering {
  private final List<Account> accounts;
  private final AccountPairs pairs;
  private final Rings rings;
  private final Map<Integer, List<Link>> why = new HashMap<>();

  Gathering(List<Account> accounts, AccountPairs pairs, RankedPairs linked) {
    this.accounts = accounts;
    this.pairs = pairs;
    this.rings = CompleteLinkage.of(accounts.size(), linked, this::areApart, this::join);
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

  /// Whether two accounts cannot tell of one happening.
  private boolean areApart(int i, int j) {
    var left = accounts.get(i);
    var right = accounts.get(j);
    return left.evidence().equals(right.evidence()) || pairs.vetoed(left, right);
  }

  private void join(int left, int right, int i, int j) {
    var moved = why.remove(Math.max(left, right));
    var all = why.computeIfAbsent(Math.min(left, right), k -> new ArrayList<>());
    all.addAll(moved == null ? List.of() : moved);
    all.add(pairs.link(accounts.get(i), accounts.get(j)));
  }
}
