package org.rapporteur.analyze.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.EdtfInterval;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeMention;
import org.rapporteur.model.time.TimeMention.Tense;

/// What a document's own facts and its neighbours say of missing years.
final class DocumentYears implements TimeResolver.YearOf {
  private static final int SHARED_NAMES = 3;
  private static final int NEIGHBOUR_NAMES = 2;
  private static final int MATTER_DAYS = 183;
  private static final int NEWS_DAYS = 14;
  private static final String AROUND =
      "other documents of the case on the same were published around ";

  private final Telling telling;
  private final CaseDays days;
  private final @Nullable EdtfInterval session;
  private final Set<String> names;
  private final Set<String> own;
  private @Nullable Map<Integer, Integer> sharing;
  private @Nullable List<LocalDate> neighbourDays;
  private String why = "";

  /// @param names of those who are named in the document
  /// @param own those of them by which its matter is known
  /// @param session when the numbered session of the Assembly ran that it tells of
  DocumentYears(
      Telling telling,
      Set<String> names,
      Set<String> own,
      CaseDays days,
      @Nullable EdtfInterval session) {
    this.telling = telling;
    this.names = names;
    this.own = own;
    this.days = days;
    this.session = session;
  }

  @Override
  public OptionalInt year(int month, @Nullable Integer day, Tense tense) {
    if (day == null) {
      return yearOfMonth(month, tense);
    }
    var own = own(month, day);
    if (own.isPresent()) {
      why = "this document prints the day with its year";
      return own;
    }
    if (telling.published().isEmpty()
        && session != null
        && session.earliest() != null
        && session.latest() != null) {
      var inSession = inSession(month, day, session.earliest(), session.latest());
      if (inSession.isPresent()) {
        why = "the session it numbers ran from " + session.earliest() + " to " + session.latest();
        return inSession;
      }
    }
    if (!telling.published().isEmpty()) {
      return OptionalInt.empty();
    }
    var neighbours = neighbours(month, day);
    return neighbours.isPresent() ? neighbours : nearestToNeighbours(month, day);
  }

  @Nullable LocalDate day(TimeMention time) {
    if (!(time.expression() instanceof Partial partial)
        || partial.month() == null
        || partial.day() == null) {
      return null;
    }
    var year = year(partial.month(), partial.day(), time.tense());
    return year.isPresent() ? safe(year.getAsInt(), partial.month(), partial.day()) : null;
  }

  private OptionalInt own(int month, int day) {
    var years = new TreeSet<Integer>();
    AnchorStage.printed(telling).stream()
        .filter(d -> isOn(d, month, day))
        .forEach(d -> years.add(d.getYear()));
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }

  private OptionalInt neighbours(int month, int day) {
    var years = new TreeSet<Integer>();
    sharing(SHARED_NAMES)
        .flatMap(near -> near.printed().stream())
        .filter(d -> isOn(d, month, day))
        .forEach(d -> years.add(d.getYear()));
    why = "another document of the case prints this day with its year";
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }

  private static boolean isOn(LocalDate date, int month, int day) {
    return date.getMonthValue() == month && date.getDayOfMonth() == day;
  }

  /// The other documents that share so many names with this one.
  private Stream<CaseDays.Days> sharing(int least) {
    return sharing().entrySet().stream()
        .filter(e -> e.getValue() >= least)
        .map(e -> days.days(e.getKey()));
  }

  /// How many names the others share; among many documents only those that share one by which the
  /// matter is known.
  private Map<Integer, Integer> sharing() {
    if (sharing == null) {
      sharing = days.sharing(telling.evidence(), names);
      if (!days.areFew()) {
        sharing.keySet().retainAll(days.sharing(telling.evidence(), own).keySet());
      }
    }
    return sharing;
  }

  /// A document of unknown date that shares names with dated ones, all of one time, is taken to be
  /// of that time, and to tell rather of what was before the last of them.
  private OptionalInt nearestToNeighbours(int month, int day) {
    var days = neighbourDays();
    if (days.isEmpty() || distance(days.getFirst(), days.getLast()) > MATTER_DAYS) {
      return OptionalInt.empty();
    }
    var middle = days.get(days.size() / 2);
    why = AROUND + middle;
    var last = days.getLast();
    return IntStream.rangeClosed(middle.getYear() - 1, middle.getYear() + 1)
        .boxed()
        .filter(y -> distance(safe(y, month, day), middle) <= 366)
        .min(
            Comparator.comparing((Integer y) -> isAfter(safe(y, month, day), last))
                .thenComparingLong(y -> distance(safe(y, month, day), middle)))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /// When the documents on the same were published; all of a small case if they all came out within
  /// half a year, for then they are of one matter.
  private List<LocalDate> neighbourDays() {
    if (neighbourDays == null) {
      var near =
          sharing(NEIGHBOUR_NAMES)
              .map(CaseDays.Days::published)
              .filter(Objects::nonNull)
              .sorted()
              .toList();
      neighbourDays = near.isEmpty() ? daysOfOneMatter() : near;
    }
    return neighbourDays;
  }

  private List<LocalDate> daysOfOneMatter() {
    var all = days.published();
    boolean one =
        all.size() > 1 && days.areFew() && distance(all.getFirst(), all.getLast()) <= MATTER_DAYS;
    return one ? all : List.of();
  }

  /// Whether a day that is told lies long before the documents on the same were published: then it
  /// is no day around which this document was written.
  boolean isLongBefore(LocalDate day) {
    var days = neighbourDays();
    return !days.isEmpty() && day.plusDays(MATTER_DAYS).isBefore(days.getFirst());
  }

  /// Without its year, a month that a page of unknown day names is the last before its neighbours
  /// came out, or the next after if the words look ahead.
  private OptionalInt yearOfMonth(int month, Tense tense) {
    var days = telling.published().isEmpty() ? neighbourDays() : List.<LocalDate>of();
    if (days.isEmpty() || distance(days.getFirst(), days.getLast()) > MATTER_DAYS) {
      return OptionalInt.empty();
    }
    var last = days.getLast();
    why = AROUND + last;
    if (tense == Tense.FUTURE) {
      return OptionalInt.of(last.getYear() + (month < last.getMonthValue() ? 1 : 0));
    }
    return OptionalInt.of(last.getYear() - (month > last.getMonthValue() ? 1 : 0));
  }

  /// The day that most of the neighbours tell of those that a weekday or a day of a month can be,
  /// if they came out within few days: then all of them tell of one week or two.
  @Override
  public Optional<LocalDate> told(Predicate<LocalDate> fits, int before) {
    var days = telling.published().isEmpty() ? neighbourDays() : List.<LocalDate>of();
    if (days.isEmpty() || distance(days.getFirst(), days.getLast()) > NEWS_DAYS) {
      return Optional.empty();
    }
    var from = days.getFirst().minusDays(before);
    why = "other documents of the case tell of this day";
    return this.days.mostTold(from, days.getLast(), fits, sharing().keySet());
  }

  private static boolean isAfter(@Nullable LocalDate day, LocalDate last) {
    return day != null && day.isAfter(last);
  }

  private static long distance(@Nullable LocalDate day, LocalDate from) {
    return day == null ? Long.MAX_VALUE : Math.abs(day.toEpochDay() - from.toEpochDay());
  }

  private static OptionalInt inSession(int month, int day, LocalDate from, LocalDate to) {
    var years = new TreeSet<Integer>();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      var date = safe(year, month, day);
      if (date != null && !date.isBefore(from) && !date.isAfter(to)) {
        years.add(year);
      }
    }
    return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
  }

  private static @Nullable LocalDate safe(int year, int month, int day) {
    return Edtf.parse("%04d-%02d-%02d".formatted(year, month, day))
        .map(e -> LocalDate.parse(e.value()))
        .orElse(null);
  }

  @Override
  public String why() {
    return why;
  }
}
