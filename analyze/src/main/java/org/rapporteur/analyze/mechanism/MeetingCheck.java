package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
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
  private static final Pattern YEARLY =
      Pattern.compile("(?i)\\b(annual|annually|yearly|every year|each year)\\b");
  private static final Pattern RANGE =
      Pattern.compile("(?i)(?:from|between) (\\d{4}) (?:to|and|through|until|till) (\\d{4})");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)\\b(met|meets?|meetings?|sessions?|briefings?|discuss\\w*|convened|debate[ds]?|took up|taken up)\\b");

  private final Checks checks;

  MeetingCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var account : page.accounts) {
      var time = account.date();
      var claim = page.claim(account, "date", "since", "convener");
      if (account.type() == EventType.MEETING && time != null && claim != null) {
        said(page, page.sentence(account), page.context(account), time.edtf(), claim)
            .ifPresent(found::add);
      }
    }
    found.addAll(beside(page, found));
    return found;
  }

  /// Dates beside a word for meeting that no account holds: `discussed it every year from 2014 to
  /// 2017 and again in August 2023`.
  private List<RecordCheck> beside(Page page, List<RecordCheck> found) {
    var more = new ArrayList<RecordCheck>();
    var done = found.stream().map(RecordCheck::claim).collect(Collectors.toSet());
    for (var claim : page.claims) {
      int sentence = page.sentence(claim.span().start());
      var words = page.sentenceText(sentence);
      if (claim.value() instanceof Value.Date date
          && !done.contains(claim.id())
          && MEETING.matcher(words).find()) {
        said(page, sentence, words, range(claim, date.time().edtf(), words), claim)
            .ifPresent(more::add);
      }
    }
    return more;
  }

  /// `from 2014 to 2017` is a range, of which the claim is the beginning.
  private static Edtf range(Claim claim, Edtf said, String words) {
    var m = RANGE.matcher(words);
    while (m.find()) {
      if (claim.span().text().contains(m.group(1))) {
        return new Edtf(m.group(1) + "/" + m.group(2));
      }
    }
    return said;
  }

  private Optional<RecordCheck> said(
      Page page, int sentence, String words, Edtf time, Claim claim) {
    var codes = codes(page, sentence);
    if (time.isDay()) {
      return single(page, codes, time, claim);
    }
    return series(page, codes).flatMap(s -> years(s, words, time, claim));
  }

  private Optional<RecordCheck> single(Page page, Set<String> codes, Edtf day, Claim claim) {
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

  private Set<String> codes(Page page, int sentence) {
    return page.namedInSentence(sentence).stream()
        .map(checks::code)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private Optional<Mechanism> series(Page page, Set<String> codes) {
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.SERIES)
        .filter(m -> m.field("of").filter("meeting"::equals).isPresent())
        .filter(m -> m.field("body").filter(codes::contains).isPresent())
        .findFirst();
  }

  private Optional<RecordCheck> years(Mechanism series, String words, Edtf said, Claim claim) {
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
        checks.register().members(series.id()).stream()
            .flatMap(m -> checks.register().facts(m.id(), List.of("held")).stream())
            .filter(a -> When.interval(a.occurred()).filter(interval.get()::meets).isPresent())
            .sorted(When.ORDER)
            .toList();
    boolean exact = !said.value().contains("~") && (!said.isRange() || isYearly(words));
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
  private static boolean isYearly(String words) {
    return YEARLY.matcher(words).find();
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
