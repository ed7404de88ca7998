package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private static final Pattern NONE =
      Pattern.compile("(?i)\\b(no|not|none|never|without|fail\\p{L}*|did not|neither)\\b");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?i)\\b(met|meets?|meetings?|sittings?|sat|sessions?|briefings?|briefed|discuss\\w*|convened|debate[ds]?|took"
              + " up|taken up)\\b");

  private static final Pattern FIRST =
      Pattern.compile(
          "(?i)\\bfirst (?:met|meeting|took up|discussed|debated|considered|held)\\b|\\bfor the"
              + " (?:very )?first time\\b(?! since| in (?:\\p{L}+ ){0,3}(?:years|months|decades))");

  private static final Pattern RIGHTS = Pattern.compile("(?i)\\brights\\b");

  /// A body that meets on rights in a country meets on other matters of that country too.
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:missiles?|nuclear|ballistic|launch\\p{L}*|sanction\\p{L}*|weapons?|satellites?|(?:non-)?proliferation|ceasefire|airspace)\\b");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int NEAR_DAYS = 10;

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
        said(page, page.sentence(account), page.context(account), time.edtf(), Spot.of(claim))
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
    for (var time : page.times) {
      var words = page.sentenceText(time.sentence());
      var spot = page.spot(time.start(), time.end());
      if (found.stream().noneMatch(c -> c.span().overlaps(spot.span()))
          && MEETING.matcher(words).find()) {
        said(page, time.sentence(), words, range(time, words), spot).ifPresent(more::add);
      }
    }
    return more;
  }

  /// `every year from 2014 to 2017` is a range, of which the time may hold the beginning only.
  private static Edtf range(Page.Printed time, String words) {
    var m = RANGE.matcher(words);
    while (m.find()) {
      if (time.date().value().startsWith(m.group(1))) {
        return new Edtf(m.group(1) + "/" + m.group(2));
      }
    }
    return time.date();
  }

  private Optional<RecordCheck> said(Page page, int sentence, String words, Edtf time, Spot spot) {
    if (OTHER.matcher(words).find() && !RIGHTS.matcher(words).find()) {
      return Optional.empty();
    }
    var early = series(page, codes(page, sentence)).flatMap(s -> tooEarly(s, words, time, spot));
    if (early.isPresent()) {
      return early;
    }
    if (time.isDay()) {
      return single(page, around(page, sentence), time, spot)
          .or(() ->
              MEETING.matcher(words).find()
                  ? onDay(page, before(page, sentence), time, spot)
                  : Optional.empty());
    }
    return series(page, codes(page, sentence)).flatMap(s -> years(page, s, words, time, spot));
  }

  /// `every year since 2014` tells of the whole years before the page.
  private static @Nullable LocalDate lastYear(Page page, String words) {
    return isYearly(words)
        ? page.written().map(d -> LocalDate.of(d.getYear() - 1, 12, 31)).orElse(null)
        : null;
  }

  /// A meeting before the first of a series whose beginning the record knows.
  private Optional<RecordCheck> tooEarly(Mechanism series, String words, Edtf time, Spot spot) {
    var held = held(series);
    if (held.isEmpty() || time.isRange() || NONE.matcher(words).find()) {
      return Optional.empty();
    }
    var first = held.firstEntry().getValue();
    boolean known = series.field("first_year").isPresent() || FIRST.matcher(words).find();
    boolean before = When.last(time).isBefore(When.first(first).orElse(LocalDate.MIN));
    return known && before && MEETING.matcher(words).find() && RIGHTS.matcher(words).find()
        ? Optional.of(
            answer(
                spot,
                series,
                time,
                held,
                Outcome.CONTRADICTS,
                Sense.CONTRADICTS,
                List.of(first),
                "the first in the record was " + When.on(first)))
        : Optional.empty();
  }

  private Optional<RecordCheck> single(Page page, Set<String> codes, Edtf day, Spot spot) {
    return onDay(page, codes, day, spot).or(() -> otherDay(page, codes, day, spot));
  }

  /// A meeting that the record has on that day.
  private Optional<RecordCheck> onDay(Page page, Set<String> codes, Edtf day, Spot spot) {
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.MEETING)
        .filter(m -> m.field("body").filter(codes::contains).isPresent())
        .flatMap(m ->
            checks.register().facts(m.id(), List.of("held")).stream()
                .filter(a -> When.first(a).map(f -> f.equals(When.first(day))).orElse(false))
                .map(a ->
                    checks.check(
                        spot,
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

  /// All bodies that the page names up to a sentence.
  private Set<String> before(Page page, int sentence) {
    var codes = new HashSet<String>();
    for (int i = 0; i <= sentence; i++) {
      codes.addAll(checks.codes(page, i));
    }
    return codes;
  }

  /// Of a series with one meeting a year, a day some days beside that of the record.
  private Optional<RecordCheck> otherDay(Page page, Set<String> codes, Edtf day, Spot spot) {
    var words = page.sentenceText(page.sentence(spot.span().start()));
    if (!YEAR.matcher(spot.span().text()).find() || !RIGHTS.matcher(words).find()) {
      return Optional.empty();
    }
    return series(page, codes)
        .filter(s -> s.field("every").filter("year"::equals).isPresent())
        .flatMap(s ->
            checks.register().members(s.id()).stream()
                .flatMap(m -> checks.register().facts(m.id(), List.of("held")).stream())
                .filter(a -> isBeside(a, When.first(day)))
                .findFirst())
        .flatMap(a ->
            checks
                .register()
                .mechanism(a.mechanism())
                .map(m ->
                    checks.check(
                        spot,
                        m,
                        "held",
                        day.value(),
                        a.when(),
                        Outcome.CONTRADICTS,
                        Sense.CONTRADICTS,
                        List.of(a),
                        "the meeting of that year was " + When.on(a))));
  }

  private static boolean isBeside(Act held, LocalDate day) {
    var recorded = held.occurred();
    return recorded != null
        && recorded.isDay()
        && Math.abs(ChronoUnit.DAYS.between(When.first(recorded), day)) <= NEAR_DAYS;
  }

  /// The bodies that the sentence names, or else those of the sentences before.
  private Set<String> codes(Page page, int sentence) {
    for (int back = 0; back <= 2 && back <= sentence; back++) {
      var codes = checks.codes(page, sentence - back);
      if (!codes.isEmpty()) {
        return codes;
      }
    }
    return Set.of();
  }

  /// All bodies that the sentence and the two before name.
  private Set<String> around(Page page, int sentence) {
    var codes = new HashSet<String>();
    for (int back = 0; back <= 2 && back <= sentence; back++) {
      codes.addAll(checks.codes(page, sentence - back));
    }
    return codes;
  }

  private Optional<Mechanism> series(Page page, Set<String> codes) {
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.SERIES)
        .filter(m -> m.field("of").filter("meeting"::equals).isPresent())
        .filter(m -> m.field("body").filter(codes::contains).isPresent())
        .findFirst();
  }

  private Optional<RecordCheck> years(
      Page page, Mechanism series, String words, Edtf said, Spot spot) {
    var interval = said.interval();
    if (interval.isEmpty()) {
      return Optional.empty();
    }
    var from = interval.get().earliest();
    var to = interval.get().latest() == null ? lastYear(page, words) : interval.get().latest();
    if (from == null || to == null || to.isBefore(from)) {
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
    if (NONE.matcher(words).find()) {
      return there.isEmpty()
          ? denied(series, missing)
              .map(no ->
                  answer(
                      spot,
                      series,
                      said,
                      held,
                      Outcome.AGREES,
                      Sense.AGREES,
                      List.of(no),
                      "none was held in " + no.when()))
          : Optional.empty();
    }
    if (there.isEmpty() && (!exact || denied(series, missing).isEmpty())) {
      return Optional.of(
          answer(
              spot,
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
                  spot,
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
                      spot,
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
            spot,
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
      Spot spot,
      Mechanism series,
      Edtf said,
      java.util.NavigableMap<Integer, Act> held,
      Outcome outcome,
      Sense sense,
      List<Act> acts,
      String words) {
    return checks.check(
        spot,
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
