package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.event.Gathering.Cluster;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.time.Time;

/// How a happening of which one document alone tells stands among all others of the case: what else
/// its document tells, what several documents tell, who has a part in that.
final class AmongOthers {
  private static final Set<EventType> SPOKEN = Set.of(EventType.STATEMENT, EventType.TESTIMONY);

  /// So many happenings, those of which most documents tell, are what a case is about.
  private static final int CHIEF = 3;

  private static final int YEAR = 4;

  private final Outlines outlines;
  private final Map<EvidenceId, List<Account>> byDocument = new HashMap<>();
  private final Map<EntityId, Set<EvidenceId>> documents = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();
  private final Map<String, Set<Cluster>> shared = new HashMap<>();
  private final Set<String> sharedDeeds = new HashSet<>();
  private final Set<EntityId> chiefs;

  AmongOthers(Outlines outlines, List<Cluster> all) {
    this.outlines = outlines;
    var clusters = all.stream().filter(c -> !c.accounts().getFirst().pattern()).toList();
    for (var cluster : clusters) {
      for (var account : cluster.accounts()) {
        byDocument.computeIfAbsent(account.evidence(), k -> new ArrayList<>()).add(account);
        named(account)
            .forEach(
                e -> documents.computeIfAbsent(e, k -> new HashSet<>()).add(account.evidence()));
        if (account.date() != null) {
          days.merge(account.date().edtf().value(), 1, Integer::sum);
        }
      }
      if (cluster.accounts().size() > 1) {
        share(cluster);
      }
    }
    this.chiefs =
        clusters.stream()
            .sorted(
                Comparator.comparingInt((Cluster c) -> -c.accounts().size())
                    .thenComparing(Cluster::id))
            .limit(CHIEF)
            .flatMap(c -> c.accounts().stream())
            .flatMap(AmongOthers::named)
            .collect(Collectors.toUnmodifiableSet());
  }

  private void share(Cluster cluster) {
    for (var account : cluster.accounts()) {
      for (var deed : Deeds.in(account.title())) {
        sharedDeeds.add(deed);
        shared
            .computeIfAbsent(deed + "@" + year(account.date()), k -> new LinkedHashSet<>())
            .add(cluster);
      }
    }
  }

  static Stream<EntityId> named(Account account) {
    return account.participants().stream().map(Participant::entity).filter(Objects::nonNull);
  }

  /// Several documents tell of so many deeds that one cannot be compared with all: they are kept by
  /// their year, or `?`.
  private static String year(@Nullable Time date) {
    return date == null ? "?" : date.edtf().value().substring(0, YEAR);
  }

  /// How many happenings its document tells.
  int told(Account only) {
    return beside(only).size();
  }

  /// How many statements its document gives.
  int statements(Account only) {
    return (int) beside(only).stream().filter(a -> a.type() == EventType.STATEMENT).count();
  }

  private List<Account> beside(Account only) {
    return byDocument.getOrDefault(only.evidence(), List.of());
  }

  /// Whether the sentences of a statement tell a deed too.
  ///
  /// @param within whether a place of the text is in those sentences
  boolean tellsADeed(Account statement, Predicate<Integer> within) {
    return beside(statement).stream()
        .filter(a -> !isSpoken(a))
        .map(outlines::whole)
        .anyMatch(a -> a.passages().stream().anyMatch(p -> within.test(p.start())));
  }

  static boolean isSpoken(Account account) {
    return SPOKEN.contains(account.type());
  }

  /// Whether two other documents tell something of the same day, month or year.
  boolean sharesDay(Account only) {
    var date = only.date();
    return date != null && days.getOrDefault(date.edtf().value(), 0) > 2;
  }

  /// Whether several documents tell of the same kind of deed, of a day that may be the same.
  boolean hasTwin(Account only) {
    var date = only.date();
    var deeds = Deeds.in(only.title());
    return date == null
        ? deeds.stream().anyMatch(sharedDeeds::contains)
        : deeds.stream()
            .flatMap(d -> Stream.of(d + "@?", d + "@" + year(date)))
            .flatMap(d -> shared.getOrDefault(d, Set.of()).stream())
            .flatMap(c -> c.accounts().stream())
            .anyMatch(a -> meets(a.date(), date));
  }

  private static boolean meets(@Nullable Time left, @Nullable Time right) {
    if (left == null || right == null) {
      return true;
    }
    var one = left.edtf().interval();
    var other = right.edtf().interval();
    return one.isPresent() && other.isPresent() && one.get().meets(other.get());
  }

  /// Whether somebody of it has a part in what most documents tell.
  boolean isOfChiefs(Account only) {
    return named(only).anyMatch(chiefs::contains);
  }

  /// Whether somebody of it has a part in what another document tells.
  boolean isHeardElsewhere(Account only) {
    return named(only).anyMatch(e -> documents.getOrDefault(e, Set.of()).size() > 1);
  }
}
