package org.rapporteur.analyze.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.frame.SlotRole;
import org.rapporteur.model.identity.EntityId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.time.Time;

/// Second tellings of one attack. A text that tells of one attack by its day speaks of it again
/// without the day and in other words: soldiers `opened fire`, `nine villagers were killed`, `the
/// shots came from the crowd`. Who is named as killed has a happening of his own.
final class Attacks {
  private static final String KILLING = "extrajudicial-killing";
  private static final int LEAD = 3;
  private static final long INCIDENT_DAYS = 31;
  private static final Set<String> WORDS =
      Set.of("fire", "open", "attack", "strike", "hit", "target", "storm", "raid", "assault");

  private static final Pattern ASSAULT =
      Pattern.compile(
          "(?i)\\b(?:fire|fired|attack(?:ed)?|struck|strike|hit|stormed|raid(?:ed)?)\\b");

  private final List<Referent> referents;

  Attacks(List<Referent> referents) {
    this.referents = List.copyOf(referents);
  }

  /// Joins the undated tellings with the one attack of the document.
  void join(List<AccountDraft> drafts) {
    var attacks = drafts.stream().filter(this::isAttack).toList();
    var chief = chief(attacks);
    if (chief.isEmpty()) {
      return;
    }
    for (var attack : attacks) {
      if (attack != chief.get() && attack.date == null && isAgain(attack, chief.get())) {
        attack.frames.forEach(chief.get().frames::add);
        drafts.remove(attack);
      }
    }
  }

  /// The attack that the document tells by its day, or the first if none has a day; empty if it
  /// tells of attacks on several days.
  private static Optional<AccountDraft> chief(List<AccountDraft> attacks) {
    var dated = attacks.stream().filter(a -> a.date != null).toList();
    if (dated.isEmpty()) {
      return attacks.stream().findFirst();
    }
    boolean one =
        dated.stream().allMatch(a -> isIncident(a.date) && meet(a.date, dated.getFirst().date));
    return one ? Optional.of(dated.getFirst()) : Optional.empty();
  }

  /// Within a month: a war or a year of killings is no single attack.
  private static boolean isIncident(@Nullable Time date) {
    return date == null
        || date.edtf()
            .interval()
            .filter(i ->
                i.earliest() != null
                    && i.latest() != null
                    && i.latest().toEpochDay() - i.earliest().toEpochDay() <= INCIDENT_DAYS)
            .isPresent();
  }

  private static boolean meet(@Nullable Time left, @Nullable Time right) {
    var one = left == null ? null : left.edtf().interval().orElse(null);
    var other = right == null ? null : right.edtf().interval().orElse(null);
    return one == null || other == null || one.meets(other);
  }

  private boolean isAttack(AccountDraft draft) {
    var first = draft.first();
    return first.type() == EventType.VIOLATION
        && !first.pattern()
        && !draft.recurring
        && draft.frames.stream().anyMatch(Attacks::isAttack)
        && draft.referents(SlotRole.VICTIM).stream()
            .noneMatch(r -> referents.get(r).type() == EntityType.PERSON);
  }

  /// Whether an account tells of an attack on people, none of them by name.
  static boolean isAttack(Account account, Set<EntityId> persons) {
    boolean words =
        KILLING.equals(account.violation())
            || (account.violation() == null && ASSAULT.matcher(account.title()).find());
    return account.type() == EventType.VIOLATION
        && words
        && !account.pattern()
        && !account.recurring()
        && account.participants().stream()
            .noneMatch(p ->
                p.role() == SlotRole.VICTIM && p.entity() != null && persons.contains(p.entity()));
  }

  private static boolean isAttack(Frame frame) {
    return KILLING.equals(frame.violation())
        || (frame.violation() == null && WORDS.contains(frame.trigger()));
  }

  /// What is told before the attack is its own, save in the headline and the lead.
  private static boolean isAgain(AccountDraft attack, AccountDraft chief) {
    boolean after = attack.first().start() > chief.first().start();
    return (after || attack.first().sentence() <= LEAD) && !isElsewhere(attack, chief);
  }

  private static boolean isElsewhere(AccountDraft one, AccountDraft other) {
    var mine = one.referents(SlotRole.PLACE);
    var theirs = other.referents(SlotRole.PLACE);
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }
}
