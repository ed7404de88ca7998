package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Gathering.Cluster;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;

/// A day of which several documents tell one happening. What another document, which does not tell
/// that happening, has to tell of the same day without a word that says what kind of happening it
/// is, is that happening in other words: a translation that says `opened the fire` of a strike.
final class OneDay {
  private final Map<String, List<Cluster>> shared = new HashMap<>();

  OneDay(List<Cluster> clusters) {
    for (var cluster : clusters) {
      if (cluster.accounts().size() > 1 && !isSpoken(cluster.accounts().getFirst())) {
        cluster.accounts().stream()
            .map(OneDay::day)
            .filter(day -> day != null)
            .distinct()
            .forEach(day -> shared.computeIfAbsent(day, k -> new ArrayList<>()).add(cluster));
      }
    }
  }

  /// The clusters, with what tells of a shared day in other words beside what it tells of.
  List<Cluster> joined(List<Cluster> clusters) {
    var added = new HashMap<String, List<Account>>();
    var kept = new ArrayList<Cluster>();
    for (var cluster : clusters) {
      var home = home(cluster);
      if (home == null) {
        kept.add(cluster);
      } else {
        added.computeIfAbsent(home.id(), k -> new ArrayList<>()).addAll(cluster.accounts());
      }
    }
    return kept.stream().map(c -> with(c, added.getOrDefault(c.id(), List.of()))).toList();
  }

  private static Cluster with(Cluster cluster, List<Account> more) {
    var all = new ArrayList<>(cluster.accounts());
    all.addAll(more);
    return more.isEmpty() ? cluster : new Cluster(all, cluster.links());
  }

  private @Nullable Cluster home(Cluster cluster) {
    var only = cluster.accounts().getFirst();
    if (cluster.accounts().size() > 1 || only.type() != EventType.OTHER) {
      return null;
    }
    var day = day(only);
    var homes = day == null ? List.<Cluster>of() : shared.getOrDefault(day, List.of());
    boolean tells =
        homes.stream()
            .flatMap(c -> c.accounts().stream())
            .anyMatch(a -> a.evidence().equals(only.evidence()));
    return homes.size() == 1 && !tells ? homes.getFirst() : null;
  }

  private static boolean isSpoken(Account account) {
    return account.type() == EventType.STATEMENT || account.type() == EventType.TESTIMONY;
  }

  private static @Nullable String day(Account account) {
    var date = account.date();
    return date != null && date.edtf().isDay() ? date.edtf().value() : null;
  }
}
