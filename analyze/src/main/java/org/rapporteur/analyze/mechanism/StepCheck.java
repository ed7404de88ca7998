package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.time.Edtf;

/// Steps of texts that no account holds: the day on which a committee or plenary adopted one, or an
/// extension was voted on, and the numbered session in which it was.
///
/// A day contradicts only if a symbol or session in the sentence tells which text is meant.
final class StepCheck {
  private static final Pattern STEP =
      Pattern.compile(
          "(?i)\\b(adopt\\p{L}*|pass(?:ed|es)|approv\\p{L}+|agreed|carried|went through|clear(?:ed|s)|endors\\p{L}+|vot(?:e[sd]?|ing)|veto\\p{L}*|renew\\p{L}*|exten\\p{L}+|prolong\\p{L}*|creat\\p{L}+|establish\\p{L}*|sets?"
              + " up|decided)\\b");
  private static final Pattern COMMITTEE = Pattern.compile("(?i)\\bcommittee\\b");
  private static final Pattern BESIDE =
      Pattern.compile("(?i),? ?\\(?(?:of|dated|on|from|:)? ?(?:\\p{L}+day,? )?");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final int WEEKS = 45;
  private static final Set<String> KINDS =
      Set.of("adopted", "committee", "extension-vote", "renewed");

  private static final Set<String> TEXTS = Set.of("adopted", "committee");

  private final Checks checks;
  private final Page page;
  private final Meant meant;

  StepCheck(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.meant = new Meant(checks, page);
  }

  /// @param done what was compared already
  List<RecordCheck> check(List<RecordCheck> done) {
    var found = new ArrayList<RecordCheck>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      boolean told = STEP.matcher(page.raw(sentence)).find();
      days(sentence, told, done, found);
      if (told) {
        session(sentence).ifPresent(found::add);
      }
    }
    return found;
  }

  /// @param told whether the sentence has a word for a step; else a date must stand right beside a
  ///   symbol
  private void days(int sentence, boolean told, List<RecordCheck> done, List<RecordCheck> found) {
    var words = page.raw(sentence);
    boolean committee = COMMITTEE.matcher(words).find();
    for (var time : page.timesIn(sentence)) {
      var spot = page.spot(time.start(), time.end());
      if (time.date().isRange() || done.stream().anyMatch(c -> c.span().overlaps(spot.span()))) {
        continue;
      }
      var timely =
          told
              ? meant
                  .in(sentence, a -> isStep(a, committee) && Meant.fits(time.date(), a))
                  .filter(f -> f.mechanism().isPresent() && f.times().contains(time.date()))
                  .map(f -> f.acts().getFirst())
              : Optional.<Act>empty();
      timely
          .or(() -> named(sentence, told, committee, time))
          .or(() -> told ? latest(sentence, committee, time) : Optional.empty())
          .ifPresent(a -> dated(spot, a, said(spot, a, time)).ifPresent(found::add));
    }
  }

  /// The step of the text whose symbol or session stands by a date. If there are several, the
  /// symbol must stand before the date.
  private Optional<Act> named(int sentence, boolean told, boolean committee, Page.Printed time) {
    if (!time.date().isDay() || !time.printed()) {
      return Optional.empty();
    }
    var words = page.raw(sentence);
    int at = time.start() - page.start(sentence);
    Predicate<Act> step = a -> isStep(a, committee);
    var near = meant.nearest(sentence, at, step);
    boolean one = meant.named(sentence, step).size() == 1;
    return near.filter(p ->
            (p.end() <= at && BESIDE.matcher(words.substring(p.end(), at)).matches())
                || (told && (one || p.end() <= at)))
        .map(Meant.Pointer::acts)
        .filter(acts -> acts.size() == 1)
        .map(List::getFirst);
  }

  /// The last text before the page, if the date is of the same weeks: the step may be mistaken, but
  /// no other text is meant.
  private Optional<Act> latest(int sentence, boolean committee, Page.Printed time) {
    return !time.date().isDay() || !time.printed()
        ? Optional.empty()
        : meant
            .latest(sentence, a -> isStep(a, committee))
            .filter(
                a -> When.last(time.date()).plusDays(WEEKS).isAfter(When.first(a).orElseThrow()))
            .filter(
                a -> When.first(time.date()).minusDays(WEEKS).isBefore(When.last(a).orElseThrow()));
  }

  /// A date without a year that fits the day of the text is of its year.
  private static Edtf said(Spot spot, Act act, Page.Printed time) {
    var recorded = act.occurred();
    boolean bare = !YEAR.matcher(spot.span().text()).find();
    return bare
            && recorded != null
            && recorded.isDay()
            && time.date().isDay()
            && recorded.value().substring(4).equals(time.date().value().substring(4))
        ? recorded
        : time.date();
  }

  /// A date without a year may be of any year, unless it is of the weeks before the page.
  private boolean isSure(Spot spot, Edtf said) {
    return YEAR.matcher(spot.span().text()).find()
        || page.written()
            .filter(
                d -> !When.last(said).isBefore(d.minusDays(WEEKS)) && !When.first(said).isAfter(d))
            .isPresent();
  }

  private static boolean isStep(Act act, boolean committee) {
    return KINDS.contains(act.kind())
        && act.field("dated_by").isEmpty()
        && (act.kind().equals("committee") == committee);
  }

  private Optional<RecordCheck> dated(Spot spot, Act act, Edtf said) {
    var dated = Checks.dated(said, java.util.Objects.requireNonNull(act.occurred()));
    if (dated.outcome() == Outcome.CONTRADICTS && !isSure(spot, said)) {
      return Optional.empty();
    }
    return checks
        .register()
        .mechanism(act.mechanism())
        .map(m ->
            checks.check(
                spot,
                m,
                act.kind().replace('-', ' '),
                said.value(),
                act.when(),
                dated.outcome(),
                dated.sense(),
                List.of(act),
                dated.words()));
  }

  /// The session that a sentence numbers, if its dates tell the text.
  private Optional<RecordCheck> session(int sentence) {
    var words = page.raw(sentence);
    for (var number : Numbers.in(words)) {
      if (Meant.isSession(words, number)) {
        var act =
            meant
                .timely(sentence, a -> TEXTS.contains(a.kind()) && a.number("session").isPresent())
                .filter(f -> f.mechanism().isPresent())
                .map(f -> f.acts().getFirst());
        if (act.isPresent()) {
          int start = page.start(sentence);
          return session(
              page.spot(start + number.start(), start + number.end()), act.get(), number.value());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<RecordCheck> session(Spot spot, Act act, int said) {
    int recorded = act.number("session").orElse(0);
    boolean same = said == recorded;
    return checks
        .register()
        .mechanism(act.mechanism())
        .map(m ->
            checks.check(
                spot,
                m,
                "session",
                String.valueOf(said),
                String.valueOf(recorded),
                same ? Outcome.AGREES : Outcome.CONTRADICTS,
                same ? Sense.AGREES : Sense.CONTRADICTS,
                List.of(act),
                "the text " + When.on(act) + " is of session " + recorded));
  }
}
