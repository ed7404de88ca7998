package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.time.Edtf;

/// `She can stay until 31 July 2028`: the last day on which a holder may hold an office, against
/// the cap that a rule of the mandate sets. An earlier day is no contradiction, for a term may be
/// short.
final class LatestEnd {
  private final Checks checks;

  LatestEnd(Checks checks) {
    this.checks = checks;
  }

  Optional<RecordCheck> check(Page page, Page.Printed time, Mechanism mandate) {
    var rule =
        checks.register().rules(mandate).stream().filter(r -> r.kind().equals("cap")).findFirst();
    var persons =
        new Who(checks, page, mandate)
            .at(time.sentence(), time.start() - page.start(time.sentence()));
    var terms =
        HolderTerms.of(checks.register(), mandate).stream()
            .filter(t -> persons.equals(List.of(t.person())) && t.start() != null)
            .toList();
    return rule.isPresent() && terms.size() == 1
        ? compare(page, time, mandate, rule.get(), terms.getFirst())
        : Optional.empty();
  }

  private Optional<RecordCheck> compare(
      Page page, Page.Printed time, Mechanism mandate, Rule rule, HolderTerm term) {
    var start = java.util.Objects.requireNonNull(term.start());
    var date = time.date().value();
    var said = new Edtf(date.substring(date.lastIndexOf('/') + 1));
    var interval = said.interval();
    if (interval.isEmpty() || interval.get().earliest() == null) {
      return Optional.empty();
    }
    var longest = rule.parameter("max").map(Period::parse).orElse(Period.ZERO);
    var early = cap(When.first(start), longest);
    var late = cap(When.last(start), longest);
    boolean beyond = When.first(said).isAfter(late.plusDays(1));
    boolean fits = !beyond && !When.last(said).isBefore(early);
    if (!beyond && !fits) {
      return Optional.empty();
    }
    String recorded = early.equals(late) ? late.toString() : early + "/" + late;
    return Optional.of(
        checks.check(
            page.spot(time.start(), time.end()),
            mandate,
            ActWords.STAYING.asked(),
            said.value(),
            recorded,
            fits ? Outcome.AGREES : Outcome.CONTRADICTS,
            fits ? Sense.AGREES : Sense.CONTRADICTS,
            checks.acts(term.acts()),
            rule.id() + ": in office since " + start + ", at most " + When.words(longest)));
  }

  private static LocalDate cap(LocalDate start, Period longest) {
    return start.plus(longest).minusDays(1);
  }
}
