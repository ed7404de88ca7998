package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Due;
import org.rapporteur.model.mechanism.Gap;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Ruling.Level;
import org.rapporteur.model.mechanism.Snapshot;

/// What held on a day, what was missing, what falls due. Only acts dated by that day count, so an
/// act that is added later changes no earlier answer.
public final class Almanac {
  /// Kinds of rule whose verdict is the state of the mechanism.
  private static final List<String> DECIDING =
      List.of("renewal", "fixed-term", "sunset", "vacancy", "consent", "threshold");

  private final Register register;
  private final Unconfirmed unconfirmed;

  public Almanac(Register register) {
    this.register = register;
    this.unconfirmed = new Unconfirmed(register);
  }

  /// Every mechanism that had begun by a day, in order of their ids.
  public List<Snapshot> asOf(LocalDate day) {
    return register.mechanisms().stream()
        .filter(m -> begun(m, day))
        .map(m -> snapshot(m, day))
        .toList();
  }

  private boolean begun(Mechanism mechanism, LocalDate day) {
    return mechanism.type() == MechanismType.SERIES
        ? register.members(mechanism.id()).stream().anyMatch(m -> begun(m, day))
        : register.facts(mechanism.id()).stream().anyMatch(a -> When.begunBy(a, day));
  }

  /// One mechanism on a day.
  public Snapshot snapshot(Mechanism mechanism, LocalDate day) {
    var rulings = new ArrayList<Ruling>();
    Ruling deciding = null;
    for (var rule : register.rules(mechanism)) {
      var effective = rule.effective();
      if (effective != null && When.first(effective).isAfter(day)) {
        continue;
      }
      var ruling = Evaluators.of(rule).rule(new Asked(register, rule, mechanism, day));
      ruling.ifPresent(rulings::add);
      if (deciding == null && ruling.isPresent() && decides(mechanism, rule)) {
        deciding = ruling.get();
      }
    }
    basis(mechanism, day).ifPresent(rulings::add);
    var last = lastStep(mechanism, day);
    var holders = HolderTerms.on(register, mechanism, day);
    return unconfirmed.marked(
        new Snapshot(
            mechanism,
            day,
            deciding != null
                ? deciding.state()
                : last.map(this::state).orElse(holders.isEmpty() ? "no state" : "held"),
            deciding != null ? deciding.acts() : last.map(a -> List.of(a.id())).orElse(List.of()),
            holders,
            rulings));
  }

  private static boolean decides(Mechanism mechanism, Rule rule) {
    return DECIDING.contains(rule.kind())
        || (mechanism.type() == MechanismType.SERIES && rule.kind().equals("series"));
  }

  /// A mandate that stands on a law says so while the law is not in force.
  private Optional<Ruling> basis(Mechanism mechanism, LocalDate day) {
    return mechanism
        .field("basis")
        .flatMap(law -> SunsetRule.expired(register, law, day))
        .map(expired ->
            new Ruling(
                expired.rule(),
                mechanism.id(),
                day,
                "statutory basis: none",
                "Statutory basis: none. "
                    + register.mechanism(expired.mechanism()).map(Mechanism::label).orElse("")
                    + ": "
                    + expired.words(),
                Level.WARNING,
                expired.acts(),
                null));
  }

  private Optional<Act> lastStep(Mechanism mechanism, LocalDate day) {
    return register.facts(mechanism.id()).stream()
        .filter(a -> When.begunBy(a, day))
        .filter(a -> Lifecycle.step(mechanism.type(), a.kind()).isPresent())
        .filter(a -> !a.kind().equals("ended") || a.field("person").isEmpty())
        .max(
            Comparator.comparing((Act a) -> When.last(a).orElse(LocalDate.MIN))
                .thenComparing(When.ORDER));
  }

  private String state(Act act) {
    return register
        .mechanism(act.mechanism())
        .flatMap(m -> Lifecycle.step(m.type(), act.kind()))
        .map(Lifecycle.Step::state)
        .orElse("no state");
  }

  /// The terms of all holders of an office, oldest first.
  public List<HolderTerm> terms(Mechanism mechanism) {
    return HolderTerms.of(register, mechanism);
  }

  /// What was missing up to a day.
  public List<Gap> gaps(LocalDate day) {
    var gaps = new ArrayList<Gap>();
    for (var mechanism : register.mechanisms()) {
      for (var rule : register.rules(mechanism)) {
        gaps.addAll(Evaluators.of(rule).gaps(new Asked(register, rule, mechanism, day)));
      }
      gaps.addAll(withoutBasis(mechanism, day));
      gaps.addAll(outOfOrder(mechanism, day));
    }
    return gaps.stream()
        .map(unconfirmed::marked)
        .sorted(
            Comparator.comparing(Gap::mechanism)
                .thenComparing(Gap::kind)
                .thenComparing(Gap::period))
        .toList();
  }

  private List<Gap> withoutBasis(Mechanism mechanism, LocalDate day) {
    return basis(mechanism, day)
        .map(r ->
            List.of(
                new Gap(
                    mechanism.id(),
                    Gap.Kind.NO_BASIS,
                    day.toString(),
                    r.words(),
                    r.rule(),
                    r.acts())))
        .orElse(List.of());
  }

  /// Acts that no earlier act admits are kept, and told.
  private List<Gap> outOfOrder(Mechanism mechanism, LocalDate day) {
    var gaps = new ArrayList<Gap>();
    var facts = register.facts(mechanism.id());
    for (var act : facts) {
      var step = Lifecycle.step(mechanism.type(), act.kind()).orElse(null);
      if (step == null || step.after().isEmpty() || !When.begunBy(act, day)) {
        continue;
      }
      var before =
          facts.stream()
              .filter(a -> step.after().contains(a.kind()))
              .filter(a ->
                  a.occurred() == null
                      || !When.first(a).orElse(day).isAfter(When.last(act).orElse(day)))
              .findFirst();
      if (before.isEmpty()) {
        gaps.add(
            new Gap(
                mechanism.id(),
                Gap.Kind.OUT_OF_ORDER,
                act.when(),
                act.kind()
                    + " "
                    + When.on(act)
                    + ", but nothing before it in the record: "
                    + String.join(" or ", step.after().stream().sorted().toList()),
                "lifecycle",
                List.of(act.id())));
      }
    }
    return gaps;
  }

  /// What falls due from a day on, until another.
  public List<Due> due(LocalDate day, LocalDate until) {
    return asOf(day).stream()
        .flatMap(s -> s.rulings().stream())
        .map(Ruling::next)
        .filter(d -> d != null && !d.day().isBefore(day) && !d.day().isAfter(until))
        .sorted(
            Comparator.comparing(Due::day).thenComparing(Due::mechanism).thenComparing(Due::rule))
        .toList();
  }

  /// Every act, rival figures among them, oldest first; undated ones last.
  public List<Act> timeline() {
    return register.acts().stream()
        .sorted(
            Comparator.comparing((Act a) -> When.first(a).orElse(LocalDate.MAX))
                .thenComparing(When.ORDER))
        .toList();
  }
}
