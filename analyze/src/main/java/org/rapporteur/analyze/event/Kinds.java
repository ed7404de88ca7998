package org.rapporteur.analyze.event;

import java.util.Map;
import java.util.Set;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;

/// Which kinds may be one happening in other words: who was `taken away` in one text was `detained`
/// in another, and what one calls a killing another calls an execution.
final class Kinds {
  private static final Set<EventType> TOLD = Set.of(EventType.STATEMENT, EventType.TESTIMONY);
  private static final Map<EventType, Set<EventType>> NEAR =
      Map.of(
          EventType.VIOLATION,
          Set.of(EventType.EXECUTION, EventType.REPATRIATION, EventType.DETENTION),
          EventType.COURT_DECISION,
          Set.of(EventType.DETENTION, EventType.SANCTION),
          EventType.RESOLUTION,
          Set.of(EventType.MANDATE, EventType.LEGISLATION));

  private Kinds() {}

  static boolean same(Account left, Account right) {
    return left.type() == right.type()
        || (TOLD.contains(left.type()) && TOLD.contains(right.type()));
  }

  /// The same kind, kinds next to each other, or one that no kind fits.
  static boolean near(Account left, Account right) {
    if (same(left, right)) {
      return true;
    }
    if (TOLD.contains(left.type()) || TOLD.contains(right.type())) {
      return false;
    }
    return left.type() == EventType.OTHER
        || right.type() == EventType.OTHER
        || NEAR.getOrDefault(left.type(), Set.of()).contains(right.type())
        || NEAR.getOrDefault(right.type(), Set.of()).contains(left.type());
  }

  /// Of different kinds, told as different deeds: a burial and an arrest.
  static boolean differ(Set<String> left, Set<String> right) {
    return !left.isEmpty() && !right.isEmpty() && left.stream().noneMatch(right::contains);
  }
}
