package org.rapporteur.analyze.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Duration;
import org.rapporteur.model.time.TimeExpression.Named;
import org.rapporteur.model.time.TimeExpression.Narrative;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeExpression.Range;
import org.rapporteur.model.time.TimeExpression.Recurring;
import org.rapporteur.model.time.TimeExpression.Relative;
import org.rapporteur.model.time.TimeExpression.Unit;
import org.rapporteur.model.time.TimeExpression.Unparsed;
import org.rapporteur.model.time.TimeExpression.Vague;
import org.rapporteur.model.time.TimeExpression.Within;
import org.rapporteur.model.time.TimeMention;
import org.rapporteur.model.time.TimeMention.Tense;

/// Turns printed times into dates, given the document's anchor and the years its other facts allow.
/// A value that the source does not print itself is marked as derived, with the steps.
final class TimeResolver {
  private static final int NEAR = 60;
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private final Anchor anchor;
  private final YearOf years;

  /// The year that a document's own facts give to a month and day, if only one fits.
  interface YearOf {
    OptionalInt year(int month, @Nullable Integer day, Tense tense);

    /// The day that other documents tell, of those that fit, up to so many days before they came
    /// out; none if the document itself is of a known day.
    Optional<LocalDate> told(Predicate<LocalDate> fits, int before);

    /// Why, in words.
    String why();
  }

  /// The times told before another one.
  ///
  /// @param day the last day
  /// @param last the last time of whatever precision
  /// @param beside the last day in the same sentence
  /// @param news the last day shortly before the publication, of which the text tells as news
  record Told(
      @Nullable Edtf day, @Nullable Edtf last, @Nullable Edtf beside, @Nullable Edtf news) {}

  TimeResolver(Anchor anchor, YearOf years) {
    this.anchor = anchor;
    this.years = years;
  }

  /// The date of a printed time.
  ///
  /// @param narrative what was told before it, for `that day`
  Optional<Time> resolve(TimeMention mention, Told narrative) {
    return switch (mention.expression()) {
      case Narrative pointer -> narrative(mention, pointer, narrative);
      case TimeExpression expression -> resolve(mention, expression);
    };
  }

  private Optional<Time> resolve(TimeMention mention, TimeExpression expression) {
    return switch (expression) {
      case Absolute absolute -> Optional.of(new Time(absolute.date(), true, List.of()));
      case Partial partial -> partial(mention, partial);
      case Relative relative -> relative(mention, relative);
      case Within within -> within(mention, within);
      case Range range -> range(mention, range);
      case Duration duration -> duration(mention, duration);
      case Recurring recurring ->
          recurring.within() == null ? Optional.empty() : resolve(mention, recurring.within());
      case Named named ->
          Optional.of(
              new Time(
                  named.date(),
                  false,
                  List.of("\"" + mention.text() + "\" is taken as " + named.date())));
      case Narrative narrative -> Optional.empty();
      case Vague vague -> Optional.empty();
      case Unparsed unparsed -> Optional.empty();
    };
  }

  private static Optional<Time> narrative(TimeMention mention, Narrative pointer, Told told) {
    return Pointers.follow(pointer.pointer(), told)
        .map(pointed ->
            new Time(
                pointed.to(),
                false,
                List.of("\"" + mention.text() + "\" points at the event of " + pointed.from())));
  }

  private Optional<Time> partial(TimeMention mention, Partial partial) {
    if (partial.month() == null) {
      return partial.day() != null
          ? dayAlone(mention, partial.day())
          : partial.weekday() == null ? Optional.empty() : weekday(mention, partial.weekday());
    }
    var year = years.year(partial.month(), partial.day(), mention.tense());
    if (year.isPresent()) {
      return dated(mention, partial, year.getAsInt(), years.why());
    }
    LocalDate day = anchor.day();
    if (day == null) {
      return partial.day() == null
          ? Optional.empty()
          : Edtf.parse("XXXX-%02d-%02d".formatted(partial.month(), partial.day()))
              .map(e -> new Time(e, true, List.of("no year is known")));
    }
    return dated(mention, partial, yearNear(day, partial, mention.tense()), anchor.why());
  }

  private int yearNear(LocalDate day, Partial partial, Tense tense) {
    int month = partial.month() == null ? 1 : partial.month();
    int first = partial.day() == null ? 1 : partial.day();
    if (partial.day() != null && anchor.isPublication()) {
      var near = near(day, month, first);
      if (near.isPresent()) {
        return near.getAsInt();
      }
    }
    boolean later =
        month > day.getMonthValue()
            || (month == day.getMonthValue() && first > day.getDayOfMonth());
    if (tense == Tense.FUTURE) {
      return later || month == day.getMonthValue() ? day.getYear() : day.getYear() + 1;
    }
    return later && !(anchorIsEvent() && month == day.getMonthValue())
        ? day.getYear() - 1
        : day.getYear();
  }

  /// A day so near the day of publication, before or after it, is meant whatever the verbs say: of
  /// one ten months away the year would be printed.
  private static OptionalInt near(LocalDate day, int month, int first) {
    return IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
        .filter(y -> YearMonth.of(y, month).isValidDay(first))
        .filter(
            y -> Math.abs(LocalDate.of(y, month, first).toEpochDay() - day.toEpochDay()) <= NEAR)
        .findFirst();
  }

  private boolean anchorIsEvent() {
    return !anchor.isPublication();
  }

  private static Optional<Time> dated(TimeMention mention, Partial partial, int year, String why) {
    String value =
        partial.day() == null
            ? "%04d-%02d".formatted(year, partial.month())
            : "%04d-%02d-%02d".formatted(year, partial.month(), partial.day());
    return Edtf.parse(value)
        .map(e -> new Time(e, false, List.of("the year of \"" + mention.text() + "\": " + why)));
  }

  /// A weekday alone is the nearest before the day of publication; without one, the nearest on or
  /// after the event told before it, and then only assumed.
  private Optional<Time> weekday(TimeMention mention, int weekday) {
    LocalDate day = anchor.day();
    var told = toldWeekday(mention, weekday);
    if (told.isPresent() || day == null || (anchorIsEvent() && !anchor.goesOnTo(mention))) {
      return told;
    }
    var target = DayOfWeek.of(weekday);
    boolean ahead = mention.tense() == Tense.FUTURE || anchorIsEvent();
    var found =
        day.with(
            ahead
                ? TemporalAdjusters.nextOrSame(target)
                : TemporalAdjusters.previousOrSame(target));
    return derived(mention, Edtf.of(found), anchor.why() + (anchorIsEvent() ? "; assumed" : ""));
  }

  private Optional<Time> toldWeekday(TimeMention mention, int weekday) {
    return told(mention, d -> d.getDayOfWeek().getValue() == weekday, WEEK);
  }

  /// What other documents tell, if this one is of an unknown day; only assumed.
  private Optional<Time> told(TimeMention mention, Predicate<LocalDate> fits, int before) {
    return years
        .told(fits, before)
        .flatMap(d -> derived(mention, Edtf.of(d), years.why() + "; assumed"));
  }

  private Optional<Time> relative(TimeMention mention, Relative relative) {
    @Nullable Integer weekday = relative.weekday();
    var told =
        weekday != null && relative.amount() <= 0
            ? toldWeekday(mention, weekday)
            : Optional.<Time>empty();
    LocalDate day = anchor.day();
    if (told.isPresent() || day == null) {
      return told;
    }
    if (relative.month() != null) {
      return derived(
          mention, Edtf.of(month(day, relative.month(), relative.amount())), anchor.why());
    }
    if (weekday != null) {
      var target = DayOfWeek.of(weekday);
      var found =
          relative.amount() > 0
              ? day.with(TemporalAdjusters.next(target))
              : relative.amount() < 0
                  ? day.with(TemporalAdjusters.previous(target))
                  : mention.tense() == Tense.PAST
                      ? day.with(TemporalAdjusters.previousOrSame(target))
                      : day.with(TemporalAdjusters.nextOrSame(target));
      return derived(mention, Edtf.of(found), anchor.why());
    }
    return shifted(mention, day, relative);
  }

  /// A day without its month is the nearest before the anchor, or after it if the words look ahead.
  private Optional<Time> dayAlone(TimeMention mention, int day) {
    LocalDate from = anchor.day();
    var told = told(mention, d -> d.getDayOfMonth() == day, MONTH);
    if (told.isPresent() || from == null) {
      return told;
    }
    boolean ahead = mention.tense() == Tense.FUTURE;
    var month = YearMonth.from(from);
    for (int tries = 0; tries < 3; tries++) {
      boolean there = month.isValidDay(day);
      var date = there ? month.atDay(day) : month.atDay(1);
      if (there && (ahead ? !date.isBefore(from) : !date.isAfter(from))) {
        return derived(mention, Edtf.of(date), anchor.why());
      }
      month = month.plusMonths(ahead ? 1 : -1);
    }
    return Optional.empty();
  }

  /// A month of a year, or a day of a month, that is counted from the anchor.
  private Optional<Time> within(TimeMention mention, Within within) {
    LocalDate from = anchor.day();
    if (from == null) {
      return Optional.empty();
    }
    if (within.unit() == Unit.WEEK) {
      var monday =
          from.plusWeeks(within.amount()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      int weekday = within.day() == null ? 1 : within.day();
      return derived(mention, Edtf.of(monday.plusDays(weekday - 1L)), anchor.why());
    }
    boolean year = within.unit() == Unit.YEAR;
    var month =
        year
            ? YearMonth.of(
                from.getYear() + within.amount(), within.month() == null ? 1 : within.month())
            : YearMonth.from(from).plusMonths(within.amount());
    String value =
        within.day() == null ? month.toString() : month + "-%02d".formatted(within.day());
    return Edtf.parse(value).flatMap(e -> derived(mention, e, anchor.why()));
  }

  private static YearMonth month(LocalDate day, int month, int amount) {
    var now = YearMonth.from(day);
    var same = YearMonth.of(day.getYear(), month);
    if (amount < 0) {
      return same.isBefore(now) ? same : same.minusYears(1);
    }
    return amount > 0 && !same.isAfter(now) ? same.plusYears(1) : same;
  }

  private Optional<Time> shifted(TimeMention mention, LocalDate day, Relative relative) {
    int amount = relative.amount();
    boolean event = anchorIsEvent();
    return switch (relative.unit()) {
      case DAY ->
          event ? Optional.empty() : derived(mention, Edtf.of(day.plusDays(amount)), anchor.why());
      case WEEK -> {
        var monday = day.plusWeeks(amount).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield derived(mention, new Edtf(monday + "/" + monday.plusDays(6)), anchor.why());
      }
      case MONTH -> derived(mention, Edtf.of(YearMonth.from(day).plusMonths(amount)), anchor.why());
      case YEAR ->
          derived(mention, new Edtf("%04d".formatted(day.getYear() + amount)), anchor.why());
      case DECADE ->
          derived(mention, new Edtf("%04d~".formatted(day.getYear() + 10 * amount)), anchor.why());
    };
  }

  private Optional<Time> range(TimeMention mention, Range range) {
    var from = range.from() == null ? Optional.<Time>empty() : resolve(mention, range.from());
    var to = range.to() == null ? Optional.<Time>empty() : resolve(mention, range.to());
    if ((range.from() != null && from.isEmpty()) || (range.to() != null && to.isEmpty())) {
      return Optional.empty();
    }
    boolean counted = range.from() instanceof Relative;
    String first = from.map(t -> year(t.edtf(), counted)).orElse("..");
    String last = to.map(t -> year(t.edtf(), counted)).orElse("..");
    boolean printed = from.map(Time::printed).orElse(true) && to.map(Time::printed).orElse(true);
    return Edtf.parse(first + "/" + last)
        .map(e ->
            new Time(
                e,
                printed,
                printed ? List.of() : List.of("\"" + mention.text() + "\": " + anchor.why())));
  }

  /// The ends of `over the last ten years` are years, and only about.
  private static String year(Edtf edtf, boolean about) {
    return about && edtf.value().length() >= 4 ? edtf.value().substring(0, 4) + "~" : edtf.value();
  }

  /// `in the 20 years since` begins that long before the anchor.
  private Optional<Time> duration(TimeMention mention, Duration duration) {
    LocalDate day = anchor.day();
    if (day == null || !duration.since() || duration.unit() != Unit.YEAR) {
      return Optional.empty();
    }
    return derived(
        mention, new Edtf("%04d/..".formatted(day.getYear() - duration.amount())), anchor.why());
  }

  private static Optional<Time> derived(TimeMention mention, Edtf value, String why) {
    return Optional.of(
        new Time(value, false, List.of("\"" + mention.text() + "\" is " + value + ": " + why)));
  }
}
