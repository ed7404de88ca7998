package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.time.Time;

/// What happens once to somebody: a death, a release, the bombing of one hospital. Told with two
/// dates it is one happening and a contradiction.
final class Once {
  private static final int NEAR_DAYS = 370;
  private static final Set<EventType> ONCE =
      Set.of(
          EventType.OTHER,
          EventType.VIOLATION,
          EventType.MANDATE,
          EventType.COURT_DECISION,
          EventType.DETENTION,
          EventType.EXECUTION,
          EventType.SANCTION,
          EventType.REPATRIATION,
          EventType.LEGISLATION);

  private static final Set<SlotRole> DOERS =
      Set.of(
          SlotRole.CONVENER,
          SlotRole.ADOPTER,
          SlotRole.PERPETRATOR,
          SlotRole.AUTHOR,
          SlotRole.SPEAKER);

  private final Map<EvidenceId, List<Account>> byDocument = new HashMap<>();
  private final Map<String, Set<String>> deeds = new HashMap<>();

  Once(List<Account> accounts) {
    accounts.forEach(a -> byDocument.computeIfAbsent(a.evidence(), k -> new ArrayList<>()).add(a));
  }

  /// The deeds that the title of an account names, read once: an account is compared with many.
  Set<String> deeds(Account account) {
    return deeds.computeIfAbsent(account.id(), k -> Set.copyOf(Deeds.in(account.title())));
  }

  /// Whether both titles name one deed that befalls one but once.
  boolean sameDeed(Account left, Account right) {
    return deeds(left).stream().anyMatch(d -> !Deeds.isRepeated(d) && deeds(right).contains(d));
  }

  /// What happens once to somebody, told in the same word: if the dates differ, one is wrong.
  boolean isOnce(Account left, Account right) {
    if (left.recurring() || left.pattern() || !ONCE.contains(left.type())) {
      return false;
    }
    boolean elsewhere =
        left.place() != null && right.place() != null && !left.place().equals(right.place());
    if (elsewhere) {
      return false;
    }
    var shared = concerned(left);
    shared.retainAll(concerned(right));
    return !shared.isEmpty()
        && isNear(left.date(), right.date())
        && sameDeed(left, right)
        && !tellsBoth(left, right)
        && !tellsBoth(right, left);
  }

  /// Whether the document of the one tells such a deed with the date of the other too.
  private boolean tellsBoth(Account mine, Account other) {
    var date = other.date();
    return date != null
        && byDocument.getOrDefault(mine.evidence(), List.of()).stream()
            .anyMatch(
                a -> a.date() != null && a.date().edtf().equals(date.edtf()) && sameDeed(a, other));
  }

  /// Whom and which place it concerns, not who does it, who may do such a thing again: one document
  /// names the hospital's town as a place, another as what was hit.
  static Set<EntityId> concerned(Account account) {
    var all = new HashSet<EntityId>();
    for (var participant : account.participants()) {
      if (participant.entity() != null && !DOERS.contains(participant.role())) {
        all.add(participant.entity());
      }
    }
    if (account.place() != null) {
      all.add(account.place());
    }
    return all;
  }

  /// Days or months apart, not decades: written alike but for one figure, or within a year.
  private static boolean isNear(@Nullable Time left, @Nullable Time right) {
    if (left == null || right == null) {
      return false;
    }
    var one = left.edtf().interval().map(i -> i.earliest()).orElse(null);
    var other = right.edtf().interval().map(i -> i.earliest()).orElse(null);
    return one != null
        && other != null
        && Math.abs(one.toEpochDay() - other.toEpochDay()) <= NEAR_DAYS;
  }
}
