package org.rapporteur.analyze.event;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analyze.numerics.Addable;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.identity.Weight;

/// Who is named in and beside the accounts, and how much it says that two accounts name the same: a
/// name of few documents says more than one of all.
final class NamesBeside {
  private final Map<EntityId, Integer> documents = new HashMap<>();
  private final Map<String, List<EntityId>> surroundings = new HashMap<>();
  private final int total;

  NamesBeside(Outlines outlines, Surroundings around) {
    total = Math.max(1, surround(outlines, around));
  }

  /// Notes who is named beside each account and in how many documents; tells how many there are.
  private int surround(Outlines outlines, Surroundings around) {
    var byDocument =
        outlines.all().stream()
            .sorted(Comparator.comparing(Account::evidence)) // fetched one after another
            .toList();
    int all = 0;
    var named = new HashSet<EntityId>();
    for (int i = 0; i < byDocument.size(); i++) {
      var account = byDocument.get(i);
      if (i == 0 || !account.evidence().equals(byDocument.get(i - 1).evidence())) {
        all++;
        named.clear();
      }
      var own = List.copyOf(around.of(outlines.whole(account)));
      surroundings.put(account.id(), own);
      own.stream().filter(named::add).forEach(e -> documents.merge(e, 1, Integer::sum));
    }
    return all;
  }

  /// What two accounts have in common: who takes part in both, and who else is named beside both.
  ///
  /// @param mine who takes part in the left one
  /// @param theirs who takes part in the right one
  void weigh(
      Account left,
      Collection<EntityId> mine,
      Account right,
      Collection<EntityId> theirs,
      List<Weight> features) {
    var both = common(mine, theirs);
    double sum = both.stream().mapToDouble(this::rarity).sum();
    if (sum > 0) {
      features.add(new Weight("participants", both.size() + " in common", Math.min(3, sum)));
    }
    var around =
        common(
            surroundings.getOrDefault(left.id(), List.of()),
            surroundings.getOrDefault(right.id(), List.of()));
    around.removeAll(both);
    double beside = around.stream().mapToDouble(this::rarity).sum() * 0.6;
    if (beside > 0) {
      features.add(
          new Weight(
              "surroundings", around.size() + " names stand beside both", Math.min(1.5, beside)));
    }
  }

  /// Most accounts have nobody in common, so that is asked before anything is copied.
  private static Set<EntityId> common(Collection<EntityId> left, Collection<EntityId> right) {
    if (Collections.disjoint(left, right)) {
      return new HashSet<>();
    }
    var shared = new HashSet<>(left);
    shared.retainAll(right);
    return shared;
  }

  /// A participant of few documents tells more than one of all; natural logarithm, at most 2.
  private double rarity(EntityId entity) {
    return Addable.of(
        Math.min(2, Math.log((total + 1.0) / documents.getOrDefault(entity, 1)) + 0.3));
  }
}
