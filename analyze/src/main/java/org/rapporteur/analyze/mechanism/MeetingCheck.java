package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/// Meetings of a series by their years, and single meetings by their day.
final class MeetingCheck {
  private final Checks checks;

  MeetingCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var account : page.accounts) {
      var time = account.date();
      var claim = page.claim(account, "date", "since", "convener");
      if (account.type() != EventType.MEETING || time == null || claim == null) {
        continue;
      }
      if (time.edtf().isDay()) {
        single(page, account, time.edtf(), claim).ifPresent(found::add);
      } else {
        series(page, account)
            .flatMap(s -> years(page, s, account, time.edtf(), claim))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<RecordCheck> single(Page page, Account account, Edtf day, Claim claim) {
    var codes = codes(page, account);
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.MEETING)
        .filter(m -> m.field("body").filter(codes::contains).isPresent())
        .flatMap(m ->
            checks.register().facts(m.id(), List.of("held")).stream()
                .filter(a -> When.first(a).map(f -> f.equals(When.first(day))).orElse(false))
                .map(a ->
                    checks.check(
                        claim,
                        m,
                        "held",
                        day.value(),
                        a.when(),
                        Outcome.AGREES,
                        Sense.AGREES,
                        List.of(a),
                        "the record has a meeting of that body on that day")))
        .findFirst();
  }

  private Set<String> codes(Page page, Account account) {
    return page.namedInSentence(page.sentence(account)).stream()
        .map(checks::code)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Optional<Mechanism> series(Page page, Account account) {
    var codes = codes(page, account);
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.SERIES)
        .filter(m -> m.field("of").filter("meeting"::equals).isPresent())
        .filter(m -> m.field("body").filter(codes::contains).isPresent())
        .findFirst();
  }

  private Optional<RecordCheck> years(
      Page page, Mechanism series, Account account, Edtf said, Claim claim) {
    var interval = said.interval();
    if (interval.isEmpty()) {
      return Optional.empty();
    }
    var from = interval.get().earliest();
    var to = interval.get().latest();
    if (from == null || to == null) {
      return Optional.empty();
    }
    var held = held(series);
    var asked = new HashSet<Integer>();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      asked.add(year);
    }
    var missing = asked.stream().filter(y -> !held.containsKey(y)).sorted().toList();
    var there =
        held.entrySet().stream()
            .filter(e -> asked.contains(e.getKey()))
            .map(e -> e.getValue())
            .toList();
    boolean exact = !said.value().contains("~") && (!said.isRange() || isYearly(page, account));
    if (there.isEmpty()) {
      return Optional.of(
          answer(
              claim,
              series,
              said,
              held,
              Outcome.NOT_IN_THE_RECORD,
              Sense.INCOMPARABLE,
              there,
              "no meeting of that time is in the record"));
    }
    if (!missing.isEmpty() && exact) {
      return denied(series, missing)
          .map(no ->
              answer(
                  claim,
                  series,
                  said,
                  held,
                  Outcome.CONTRADICTS,
                  Sense.CONTRADICTS,
                  List.of(no),
                  "none was held in " + no.when()))
          .or(() ->
              Optional.of(
                  answer(
                      claim,
                      series,
                      said,
                      held,
                      Outcome.NOT_IN_THE_RECORD,
                      Sense.INCOMPARABLE,
                      there,
                      "in the record are none for " + SeriesRule.runs(missing))));
    }
    String note = missing.isEmpty() ? "" : "; none in " + SeriesRule.runs(missing);
    return Optional.of(
        answer(
            claim,
            series,
            said,
            held,
            Outcome.AGREES,
            Sense.AGREES,
            there,
            "the record has meetings in "
                + SeriesRule.runs(held.keySet().stream().filter(asked::contains).toList())
                + note));
  }

  /// Whether the words claim one each year.
  private static boolean isYearly(Page page, Account account) {
    return page.context(account)
        .toLowerCase(java.util.Locale.ROOT)
        .matches(".*\\b(annual|annually|yearly|every year|each year)\\b.*");
  }

  private Optional<Act> denied(Mechanism series, List<Integer> years) {
    return checks.register().members(series.id()).stream()
        .flatMap(m -> checks.register().facts(m.id(), List.of("not-held")).stream())
        .filter(a -> When.first(a).map(f -> years.contains(f.getYear())).orElse(false))
        .findFirst();
  }

  private java.util.NavigableMap<Integer, Act> held(Mechanism series) {
    var held = new TreeMap<Integer, Act>();
    for (var member : checks.register().members(series.id())) {
      for (var act : checks.register().facts(member.id(), List.of("held"))) {
        When.first(act).ifPresent(f -> held.putIfAbsent(f.getYear(), act));
      }
    }
    return held;
  }

  private RecordCheck answer(
      Claim claim,
      Mechanism series,
      Edtf said,
      java.util.NavigableMap<Integer, Act> held,
      Outcome outcome,
      Sense sense,
      List<Act> acts,
      String words) {
    return checks.check(
        claim,
        series,
        "meetings",
        said.value(),
        SeriesRule.runs(List.copyOf(held.keySet())),
        outcome,
        sense,
        acts,
        words);
  }
}
