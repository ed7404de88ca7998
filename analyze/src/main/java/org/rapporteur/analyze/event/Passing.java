package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Told;

/// What one document alone tells in passing and what is no happening of its own on a timeline: a
/// figure with its source, a word of a passer-by, what began unseen and lasts, what stands undated
/// beside a dated happening of the same sentence. The claims stay.
final class Passing {
  private static final Set<EventType> SPOKEN = Set.of(EventType.STATEMENT, EventType.TESTIMONY);

  private final Map<EvidenceId, Told> told;
  private final Set<EntityId> persons;
  private final Map<EvidenceId, List<Account>> dated = new HashMap<>();

  Passing(List<Told> told, List<Account> accounts, Set<EntityId> persons) {
    this.told = OnDemand.byKey(told, t -> t.document().evidence());
    this.persons = Set.copyOf(persons);
    accounts.stream()
        .filter(a -> a.date() != null && !SPOKEN.contains(a.type()))
        .forEach(a -> dated.computeIfAbsent(a.evidence(), k -> new ArrayList<>()).add(a));
  }

  boolean tells(Account only) {
    return switch (only.type()) {
      case STATEMENT -> isRemark(only);
      case TESTIMONY -> false;
      default -> lasts(only) || isAside(only);
    };
  }

  /// What is quoted of a body without a day, unless the body asks, condemns or denies by it; one
  /// word of somebody of whom no office is told.
  private boolean isRemark(Account only) {
    if (only.date() != null || only.part() != null) {
      return false;
    }
    boolean byPerson =
        only.participants().stream()
            .anyMatch(p -> p.entity() != null && persons.contains(p.entity()));
    var one = told.get(only.evidence());
    var stands = one == null ? null : new Stands(one);
    return byPerson
        ? only.passages().size() == 1
            && speeches(only)
                .noneMatch(s -> holdsOffice(only, s) || (stands != null && stands.isForm(s)))
        : stands == null || speeches(only).noneMatch(stands::isDeed);
  }

  private Stream<Speech> speeches(Account statement) {
    var one = told.get(statement.evidence());
    return one == null
        ? Stream.empty()
        : one.telling().speeches().stream()
            .filter(s ->
                statement.passages().stream()
                    .anyMatch(p -> p.start() <= s.start() && s.start() < p.end()));
  }

  private boolean holdsOffice(Account statement, Speech speech) {
    var one = told.get(statement.evidence());
    return one != null
        && one.telling().roles().stream()
            .anyMatch(r -> Objects.equals(r.person(), speech.speaker()));
  }

  /// What is said to have lasted since some day (`planned since 2017`) began unseen.
  private static boolean lasts(Account only) {
    var date = only.date();
    return only.type() == EventType.OTHER && date != null && date.edtf().value().endsWith("/..");
  }

  /// `some 9,000 were driven from their homes since the storm came ashore on Monday`: the day is of
  /// the other happening, and so is the sentence.
  private boolean isAside(Account only) {
    var one = told.get(only.evidence());
    if (only.date() != null || only.pattern() || one == null || only.passages().size() > 1) {
      return false;
    }
    int start = only.passages().getFirst().start();
    return one.telling().sentences().stream()
        .filter(s -> s.start() <= start && start < s.end())
        .anyMatch(s ->
            dated.getOrDefault(only.evidence(), List.of()).stream()
                .anyMatch(within(s.start(), s.end())));
  }

  private static Predicate<Account> within(int start, int end) {
    return a -> a.passages().stream().anyMatch(p -> start <= p.start() && p.start() < end);
  }
}
