package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.time.Edtf;

/// Since when a mandate exists, who founded it, whose office it is.
final class MandateCheck {
  private static final List<String> FOUNDING = List.of("established", "opened");

  private final Checks checks;
  private final Named named;
  private final DatedCheck dates;

  MandateCheck(Checks checks) {
    this.checks = checks;
    this.named = new Named(checks);
    this.dates = new DatedCheck(checks);
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var account : page.accounts) {
      var time = account.date();
      var claim = page.claim(account, "since", "date", "convener", "holder");
      if (account.type() == EventType.MANDATE && time != null && claim != null) {
        mandate(page, account).ifPresent(m -> compare(page, account, m, time.edtf(), claim, found));
      }
    }
    return found;
  }

  /// The mandate that the sentence names or stands for.
  private Optional<Mechanism> mandate(Page page, Account account) {
    return named
        .in(page, page.sentence(account))
        .filter(m -> m.type() == MechanismType.MANDATE && m.field("session").isEmpty());
  }

  private void compare(
      Page page,
      Account account,
      Mechanism mandate,
      Edtf said,
      Claim claim,
      List<RecordCheck> found) {
    if (!dates.isFounding(page, claim, mandate)) {
      return;
    }
    var founding =
        checks.register().facts(mandate.id(), FOUNDING).stream()
            .filter(a -> a.occurred() != null)
            .toList();
    if (founding.isEmpty()) {
      return;
    }
    var one = date(claim, mandate, "since", beginning(said), best(founding));
    var other =
        one.outcome() == Outcome.CONTRADICTS
            ? Optional.<RecordCheck>empty()
            : founder(Spot.of(claim), mandate, owners(page, account));
    found.add(other.orElse(one));
  }

  /// The founding act with the most precise date first.
  private static List<Act> best(List<Act> acts) {
    return acts.stream()
        .sorted(
            java.util.Comparator.comparingInt((Act a) -> -a.when().length()).thenComparing(Act::id))
        .toList();
  }

  private RecordCheck date(
      Claim claim, Mechanism mandate, String asked, Edtf said, List<Act> acts) {
    var recorded = java.util.Objects.requireNonNull(acts.getFirst().occurred());
    var dated = Checks.dated(said, first(recorded));
    return checks.check(
        claim,
        mandate,
        asked,
        said.value(),
        recorded.value(),
        dated.outcome(),
        dated.sense(),
        acts.subList(0, 1),
        dated.words());
  }

  private static Edtf first(Edtf date) {
    return beginning(date);
  }

  /// `2004/..` asserts a beginning.
  static Edtf beginning(Edtf date) {
    int slash = date.value().indexOf('/');
    return slash <= 0 || date.value().startsWith("..")
        ? date
        : new Edtf(date.value().substring(0, slash));
  }

  /// A body that is named as founder or owner, if it is not the record's.
  Optional<RecordCheck> founder(Spot spot, Mechanism mandate, Set<String> said) {
    var parent = checks.register().facts(mandate.id(), List.of("parent-body")).stream().findFirst();
    var first =
        checks.register().facts(mandate.id(), FOUNDING).stream()
            .filter(a -> a.occurred() != null)
            .findFirst();
    var owner =
        parent
            .flatMap(a -> a.field("body"))
            .or(() -> first.flatMap(f -> f.field("body")))
            .or(() -> mandate.field("body"));
    if (owner.isEmpty()
        || first.isEmpty()
        || said.isEmpty()
        || said.contains(owner.get())
        || said.size() > 1) {
      return Optional.empty();
    }
    var founding = first.get();
    String code = said.iterator().next();
    boolean follows = checks.register().succeeds(code, owner.get());
    var acts = parent.map(a -> List.of(a, founding)).orElse(List.of(founding));
    return Optional.of(
        checks.check(
            spot,
            mandate,
            parent.isPresent() ? "parent body" : "founded by",
            checks.body(code),
            checks.body(owner.get()),
            follows ? Outcome.SUCCESSION : Outcome.CONTRADICTS,
            follows ? Sense.SUCCESSION : Sense.CONTRADICTS,
            acts,
            follows
                ? "in "
                    + founding.when()
                    + " it was the "
                    + checks.body(owner.get())
                    + ", whose work the "
                    + checks.body(code)
                    + " took over"
                : "it belongs to the "
                    + checks.body(owner.get())
                    + ", not to the "
                    + checks.body(code)));
  }

  /// Codes of the bodies that the account itself names.
  private Set<String> owners(Page page, Account account) {
    return page.named(account).stream()
        .map(checks::code)
        .flatMap(Optional::stream)
        .collect(java.util.stream.Collectors.toSet());
  }
}
