package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.analysis.OnDemand;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.event.Participant;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;

/// What one document alone tells in passing and what is no happening of its own on a timeline: a
/// figure with its source, words of a passer-by, what began unseen and lasts, what stands undated
/// beside a dated happening of the same sentence, a meeting or harm of no day of which more is told
/// elsewhere, a headline. The claims stay.
final class Passing {
  private static final Set<EventType> SPOKEN = Set.of(EventType.STATEMENT, EventType.TESTIMONY);
  private static final Set<EventType> HARMS =
      Set.of(EventType.VIOLATION, EventType.DETENTION, EventType.EXECUTION, EventType.REPATRIATION);

  private final Map<EvidenceId, Told> told;
  private final Set<EntityId> persons;
  private final Map<EvidenceId, List<Account>> dated = new HashMap<>();

  /// Persons of whom some document tells on which day something was done to them.
  private final Set<EntityId> harmed = new HashSet<>();

  Passing(List<Told> told, List<Account> accounts, Set<EntityId> persons) {
    this.told = OnDemand.byKey(told, t -> t.document().evidence());
    this.persons = Set.copyOf(persons);
    accounts.stream()
        .filter(a -> a.date() != null && !SPOKEN.contains(a.type()))
        .forEach(a -> {
          dated.computeIfAbsent(a.evidence(), k -> new ArrayList<>()).add(a);
          if (HARMS.contains(a.type()) || a.type() == EventType.OTHER) {
            persons(a).forEach(harmed::add);
          }
        });
  }

  private Stream<EntityId> persons(Account account) {
    return account.participants().stream()
        .map(Participant::entity)
        .filter(Objects::nonNull)
        .filter(persons::contains);
  }

  boolean tells(Account only) {
    return isHeadline(only)
        || switch (only.type()) {
          case STATEMENT -> isRemark(only);
          case TESTIMONY -> false;
          case MEETING -> only.date() == null || isAside(only);
          case VIOLATION, DETENTION, EXECUTION, REPATRIATION -> isVague(only) || isAside(only);
          case OTHER -> lasts(only) || isAside(only);
          case RESOLUTION, REPORT, LEGISLATION, COURT_DECISION, MANDATE, SANCTION -> isAside(only);
        };
  }

  /// What only the headline of a text tells, the text tells again in its own words and with the
  /// day.
  private boolean isHeadline(Account only) {
    var one = told.get(only.evidence());
    return one != null
        && one.telling().blocks().stream().anyMatch(b -> b.kind() == Block.Kind.BODY)
        && only.passages().stream()
            .allMatch(p ->
                one.telling().blocks().stream()
                    .anyMatch(b ->
                        b.kind() == Block.Kind.TITLE
                            && b.start() <= p.start()
                            && p.start() < b.end()));
  }

  /// Harm without a day, of which no kind is known or which befell somebody of whose harm another
  /// sentence or text tells the day.
  private boolean isVague(Account only) {
    return only.date() == null
        && !only.pattern()
        && (only.violation() == null || persons(only).anyMatch(harmed::contains));
  }

  /// What is quoted of a body without a day, unless the body asks, condemns or denies by it; words
  /// of somebody of whom no office is told.
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
        ? speeches(only)
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
