package org.rapporteur.analyze.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.TimeExpression.Unit;

/// Follows words that point at a time told before: `that day`, `that September`, `the following
/// June`, `four days later`, `, a day after` (counted from the time beside it), `이날` (the day of
/// the news).
final class Pointers {
  private static final Pattern COUNTED = Pattern.compile("(beside )?(-?\\d+) ([A-Z]+)");
  private static final Pattern MONTH = Pattern.compile("that (\\d{1,2})");

  /// `이날` of a report: the day of its news, whatever old day was told last.
  private static final String NEWS_DAY = "news day";

  private static final Pattern FOLLOWING = Pattern.compile("following (\\d{1,2})");

  private Pointers() {}

  /// Where a pointer led.
  ///
  /// @param from the time told before that it points at
  /// @param to that time, or one counted from it
  record Pointed(Edtf from, Edtf to) {
    static Optional<Pointed> at(@Nullable Edtf from, Function<Edtf, Optional<Edtf>> counted) {
      return from == null ? Optional.empty() : counted.apply(from).map(to -> new Pointed(from, to));
    }
  }

  static Optional<Pointed> follow(String pointer, TimeResolver.Told told) {
    var counted = COUNTED.matcher(pointer);
    if (counted.matches()) {
      var unit = Unit.valueOf(counted.group(3));
      int amount = Integer.parseInt(counted.group(2));
      var from = counted.group(1) == null ? last(told, unit) : told.beside();
      return Pointed.at(from, time -> counted(time, amount, unit));
    }
    var month = MONTH.matcher(pointer);
    if (month.matches()) {
      int named = Integer.parseInt(month.group(1));
      return Pointed.at(told.last(), l -> year(l).map(y -> Edtf.of(YearMonth.of(y, named))));
    }
    var following = FOLLOWING.matcher(pointer);
    if (following.matches()) {
      int named = Integer.parseInt(following.group(1));
      return Pointed.at(told.last(), l -> following(l, named));
    }
    if (pointer.startsWith("the previous") || pointer.startsWith("the following")) {
      return Optional.empty();
    }
    boolean news = pointer.equals(NEWS_DAY) && told.news() != null;
    return Pointed.at(news ? told.news() : told.day(), Optional::of);
  }

  /// The first month of that name after one whose month is told.
  private static Optional<Edtf> following(Edtf last, int month) {
    return month(last)
        .map(m -> YearMonth.of(month > m.getMonthValue() ? m.getYear() : m.getYear() + 1, month))
        .map(Edtf::of);
  }

  /// Days are counted from the last day though a year may have been told since, as in the name of a
  /// law.
  private static @Nullable Edtf last(TimeResolver.Told told, Unit unit) {
    var last = told.last();
    boolean bare = last != null && last.value().length() == 4;
    return unit == Unit.DAY && bare ? told.day() : last;
  }

  private static Optional<Edtf> counted(Edtf from, int amount, Unit unit) {
    if (from.isRange()) {
      return Optional.empty();
    }
    var day = day(from);
    return switch (unit) {
      case DAY -> day.map(d -> Edtf.of(d.plusDays(amount)));
      case WEEK -> day.map(d -> Edtf.of(d.plusWeeks(amount)));
      case MONTH -> month(from).map(m -> Edtf.of(m.plusMonths(amount)));
      case YEAR -> year(from).map(y -> new Edtf("%04d".formatted(y + amount)));
      case DECADE -> Optional.empty();
    };
  }

  private static Optional<LocalDate> day(Edtf edtf) {
    return edtf.isDay() && edtf.hasYear()
        ? Optional.of(LocalDate.parse(edtf.value().substring(0, 10)))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(Edtf edtf) {
    return edtf.value().matches("\\d{4}-\\d\\d.*")
        ? Optional.of(YearMonth.parse(edtf.value().substring(0, 7)))
        : Optional.empty();
  }

  private static Optional<Integer> year(Edtf edtf) {
    return edtf.value().matches("\\d{4}([^\\dX].*)?")
        ? Optional.of(Integer.valueOf(edtf.value().substring(0, 4)))
        : Optional.empty();
  }
}
