package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;

/// Dates that stand beside a word for an act: `set up in March 2013`, `took office in 2010`,
/// `ceased on 30 April 2024`, `held since 8 October 2013`. The word nearest before the date counts,
/// without another date between; a date at the head of its clause takes the word that follows.
///
/// Only acts that happen once can contradict; of a renewal or an extension the record may lack one.
final class DatedCheck {
  /// Where another clause begins, whose words are not about a date before it.
  private static final Pattern CLAUSE = Pattern.compile(";|, (?:and|but|while|whereas) ");

  /// `the first to hold it since 2002` tells no beginning.
  private static final Pattern FIRST_SINCE =
      Pattern.compile("(?i)\\bfirst\\b[^,;]*?(?:\\bsince )?$");

  /// What may have been passed instead.
  private static final Pattern OTHER_LAW =
      Pattern.compile(
          "(?i)\\b(?:laws?|acts?|bills?|decrees?|amend\\p{L}*|resolutions?|another|budget|motions?)\\b");

  private static final Pattern SINCE = Pattern.compile("(?i)\\b(?:since|from|as of) $");
  private static final String VERBS =
      " (?:is|was|were|has|had|have|been|stood|stands|remains?|remained|fell|went|lay) ";

  private final Checks checks;
  private final Named named;
  private final LatestEnd latest;

  DatedCheck(Checks checks) {
    this.checks = checks;
    this.named = new Named(checks);
    this.latest = new LatestEnd(checks);
  }

  /// @param done what was compared already
  List<RecordCheck> check(Page page, List<RecordCheck> done) {
    var found = new ArrayList<RecordCheck>();
    for (var time : page.times) {
      if (done.stream().noneMatch(c -> isDate(c.said()) && isOf(page, time, c.span()))) {
        var meant = named.all(page, time.sentence(), time.start() - page.start(time.sentence()));
        meant.mechanisms().stream()
            .flatMap(m -> compare(page, time, m).stream())
            .filter(c -> meant.sure() || c.outcome() != Outcome.CONTRADICTS)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isDate(String said) {
    return Edtf.parse(said).isPresent();
  }

  /// Whether words hold a time.
  private static boolean isOf(Page page, Page.Printed time, Span span) {
    return span.evidence().equals(page.told.document().evidence())
        && span.start() < time.end()
        && time.start() < span.end();
  }

  private List<RecordCheck> compare(Page page, Page.Printed time, Mechanism mechanism) {
    var word = word(page, time, mechanism).orElse(null);
    if (word == null) {
      return List.of();
    }
    var found = new ArrayList<RecordCheck>();
    var end = end(time);
    var ending =
        word.asked().equals("in office since")
            ? ActWords.LEAVING
            : word.kinds().contains("established") ? ActWords.ENDING : null;
    if (end == null || ending == null || !isUntil(time)) {
      one(page, time, mechanism, word).ifPresent(found::add);
    }
    if (end != null && ending != null) {
      one(page, end, mechanism, ending).ifPresent(found::add);
    }
    return found;
  }

  /// `until 2016` tells no beginning.
  private static boolean isUntil(Page.Printed time) {
    return time.date().value().startsWith("../");
  }

  private Optional<RecordCheck> one(
      Page page, Page.Printed time, Mechanism mechanism, ActWords.Word word) {
    if (word.equals(ActWords.STAYING)) {
      return latest.check(page, time, mechanism);
    }
    if (word.equals(ActWords.VACANT)) {
      return vacant(page, time, mechanism);
    }
    if (ActWords.HOLDINGS.contains(word)) {
      return holding(page, time, mechanism, word);
    }
    var acts = facts(mechanism, word);
    boolean sure = time.printed() && (word.once() || isEnacting(page, time, mechanism, acts));
    return answer(page, time, mechanism, word, acts, sure);
  }

  /// Of a law that is named right before the date the record has each step, within half a year.
  private boolean isEnacting(Page page, Page.Printed time, Mechanism law, List<Act> acts) {
    var before = page.told.document().text().substring(page.start(time.sentence()), time.start());
    int at = before.lastIndexOf(Named.name(law));
    return law.type() == MechanismType.LEGISLATION
        && ActWords.last(ActWords.LAWS, before).filter(ActWords.ENACTING::equals).isPresent()
        && at >= 0
        && !OTHER_LAW.matcher(before.substring(at + Named.name(law).length())).find()
        && acts.stream().noneMatch(a -> isNear(a, time.date()));
  }

  private static boolean isNear(Act act, Edtf said) {
    return !When.last(said).plusMonths(6).isBefore(When.first(act).orElse(LocalDate.MAX))
        && !When.first(said).minusMonths(6).isAfter(When.last(act).orElse(LocalDate.MIN));
  }

  /// Since when nobody holds a post, or held it: since the end of a term before the day of the
  /// page.
  private Optional<RecordCheck> vacant(Page page, Page.Printed time, Mechanism mechanism) {
    var day = page.written();
    var ended =
        facts(mechanism, ActWords.VACANT).stream()
            .filter(a -> day.isEmpty() || When.begunBy(a, day.get()))
            .toList();
    boolean since = time.since() || SINCE.matcher(before(page, time)).find();
    return isUntil(time)
        ? Optional.empty()
        : answer(page, time, mechanism, ActWords.VACANT, ended, since);
  }

  /// The end of `from 2012 to 2018`, or of `until 2018`.
  private static Page.@Nullable Printed end(Page.Printed time) {
    var date = time.date().value();
    var end = date.substring(date.indexOf('/') + 1);
    return !date.contains("/") || end.equals("..")
        ? null
        : new Page.Printed(
            time.sentence(), time.start(), time.end(), new Edtf(end), time.printed());
  }

  /// What a date beside a mechanism is the date of; empty if no word tells.
  private Optional<ActWords.Word> word(Page page, Page.Printed time, Mechanism mechanism) {
    var before = before(page, time);
    var after = after(page, time);
    var earlier =
        page.timesIn(time.sentence()).stream()
            .filter(t -> t.end() <= time.start())
            .reduce((a, b) -> b);
    if ((time.since() || before.endsWith("since "))
        && FIRST_SINCE.matcher(before).find()
        && mechanism.type() == MechanismType.MANDATE) {
      return Optional.empty();
    }
    if (earlier.isPresent() && ActWords.LISTED.matcher(before).matches()) {
      return word(page, earlier.get(), mechanism);
    }
    var words = new ArrayList<ActWords.Word>();
    switch (mechanism.type()) {
      case LEGISLATION -> words.addAll(ActWords.LAWS);
      case DETAINEE_CASE -> words.addAll(ActWords.CASES);
      case INTERVENTION -> words.addAll(ActWords.OPINIONS);
      case COURT_CASE -> words.addAll(ActWords.COURTS);
      case MANDATE -> {
        words.addAll(ActWords.MANDATES);
        words.addAll(ActWords.HOLDINGS);
        words.add(ActWords.VACANT);
        words.add(ActWords.STAYING);
      }
      case RESOLUTION, SERIES, MEETING, REPORT, RECOMMENDATION, SANCTION, CONSENT, OTHER -> {}
    }
    return ActWords.last(words, before)
        .or(() -> existing(time, mechanism, before))
        .or(() -> beside(mechanism, before))
        .or(() -> listed(page, time, mechanism, before, after))
        .or(() -> ActWords.first(words, after));
  }

  /// Whether the date of a claim in a sentence that names a mandate is that of its founding.
  boolean isFounding(Page page, Claim claim, Mechanism mechanism) {
    return page.times.stream()
        .filter(t -> isOf(page, t, claim.span()))
        .findFirst()
        .flatMap(t -> word(page, t, mechanism))
        .filter(ActWords.FOUNDING::equals)
        .isPresent();
  }

  /// `has had a rapporteur since 2004` tells of a beginning without a word for it.
  private static Optional<ActWords.Word> existing(
      Page.Printed time, Mechanism mechanism, String before) {
    boolean said =
        mechanism.type() == MechanismType.MANDATE
            && time.since()
            && ActWords.EXISTING.matcher(before).find();
    return said ? Optional.of(ActWords.FOUNDING) : Optional.empty();
  }

  /// A date right after an office is that of its holder, one right after a law that of the law.
  private static Optional<ActWords.Word> beside(Mechanism mechanism, String before) {
    boolean law = mechanism.type() == MechanismType.LEGISLATION;
    return (law ? Optional.of(Named.name(mechanism)) : mechanism.field("office"))
        .filter(n ->
            Pattern.compile(
                        "(?i)"
                            + Pattern.quote(n)
                            + "(?: (?:on|for|of|in) (?:(?!"
                            + VERBS
                            + ")[^,;.()]){2,80}?)?(?: of|,)?\\s?\\(?$")
                    .matcher(before)
                    .find()
                || (!law && isBeing(n, before)))
        .map(n -> law ? ActWords.ENACTING : ActWords.HOLDING);
  }

  /// A list of holders: `Ines Marlow (Chile), 2004-2010`, `Since July 2024, Ines Marlow`.
  private Optional<ActWords.Word> listed(
      Page page, Page.Printed time, Mechanism mechanism, String before, String after) {
    boolean term =
        mechanism.type() == MechanismType.MANDATE
            && time.date().value().contains("/")
            && !isUntil(time);
    return term && new Who(checks, page, mechanism).isListed(before, after)
        ? Optional.of(ActWords.HOLDING)
        : Optional.empty();
  }

  /// `was rapporteur from 2004 to 2010`: the last word of an office after a verb.
  private static boolean isBeing(String office, String before) {
    return Pattern.compile(
            "(?i)\\b(?:was|is|been|as) (?:the |its |a )?(?:\\p{L}+ ){0,2}"
                + Pattern.quote(office.substring(office.lastIndexOf(' ') + 1))
                + "(?: from| between| since)? $")
        .matcher(before)
        .find();
  }

  /// A mandate is renewed by its own acts and by the texts of the series that renews it.
  private List<Act> facts(Mechanism mechanism, ActWords.Word word) {
    var acts = new ArrayList<>(checks.register().facts(mechanism.id(), word.kinds()));
    if (word.asked().equals("renewed")) {
      mechanism
          .field("renewed_by")
          .ifPresent(s ->
              checks
                  .register()
                  .members(s)
                  .forEach(m -> acts.addAll(checks.register().facts(m.id(), List.of("adopted")))));
    }
    return acts.stream().filter(a -> a.occurred() != null).toList();
  }

  /// What the person did who is meant at the date. If two may be meant nothing is contradicted.
  private Optional<RecordCheck> holding(
      Page page, Page.Printed time, Mechanism mechanism, ActWords.Word word) {
    int sentence = time.sentence();
    var persons =
        new Who(checks, page, mechanism).at(sentence, time.start() - page.start(sentence));
    var acts =
        facts(mechanism, word).stream()
            .filter(a -> a.field("person").filter(persons::contains).isPresent())
            .toList();
    boolean sure = persons.size() == 1 && time.printed() && !isBeforehand(time, word, acts);
    return answer(page, time, mechanism, word, acts, sure);
  }

  /// News of an appointment comes some months before the office is taken.
  private static boolean isBeforehand(Page.Printed time, ActWords.Word word, List<Act> acts) {
    var said = When.last(MandateCheck.beginning(time.date()));
    return word.equals(ActWords.APPOINTING)
        && acts.stream()
            .map(When::first)
            .flatMap(Optional::stream)
            .anyMatch(first -> said.isBefore(first) && !said.isBefore(first.minusMonths(8)));
  }

  private static String before(Page page, Page.Printed time) {
    int from =
        Math.max(
            page.start(time.sentence()),
            page.times.stream()
                .map(Page.Printed::end)
                .filter(end -> end <= time.start())
                .max(Integer::compare)
                .orElse(0));
    return page.told.document().text().substring(from, time.start());
  }

  private static String after(Page page, Page.Printed time) {
    int to =
        Math.min(
            page.told.telling().sentences().get(time.sentence()).end(),
            page.times.stream()
                .map(Page.Printed::start)
                .filter(start -> start >= time.end())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE));
    var after = page.told.document().text().substring(time.end(), to);
    var clause = CLAUSE.matcher(after);
    return clause.find() ? after.substring(0, clause.start()) : after;
  }

  /// @param sure whether a contradiction may be told
  private Optional<RecordCheck> answer(
      Page page,
      Page.Printed time,
      Mechanism mechanism,
      ActWords.Word word,
      List<Act> acts,
      boolean sure) {
    var said = MandateCheck.beginning(time.date());
    var fitting = acts.stream().filter(a -> meets(said, a)).findFirst();
    if (acts.isEmpty() || (fitting.isEmpty() && !sure)) {
      return Optional.empty();
    }
    var act = fitting.orElse(best(acts));
    var recorded = MandateCheck.beginning(Objects.requireNonNull(act.occurred()));
    var dated = Checks.dated(said, recorded);
    return dated.outcome() == Outcome.NOT_IN_THE_RECORD
        ? Optional.empty()
        : Optional.of(
            checks.check(
                page.spot(time.start(), time.end()),
                mechanism,
                act.kind().equals("nominated") ? "nominated" : word.asked(),
                said.value(),
                recorded.value(),
                dated.outcome(),
                dated.sense(),
                List.of(act),
                dated.words()));
  }

  private static boolean meets(Edtf said, Act act) {
    var recorded = MandateCheck.beginning(Objects.requireNonNull(act.occurred()));
    return Checks.dated(said, recorded).outcome() != Outcome.CONTRADICTS;
  }

  private static Act best(List<Act> acts) {
    return acts.stream()
        .min(Comparator.comparingInt((Act a) -> -a.when().length()).thenComparing(Act::id))
        .orElseThrow();
  }
}
