package org.rapporteur.analyze.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.ledger.stage.StageId;
import org.rapporteur.ledger.stage.WholeStage;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Referent;
import org.rapporteur.model.telling.Telling;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Block;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.time.EdtfInterval;
import org.rapporteur.model.time.Time;
import org.rapporteur.model.time.TimeExpression.Absolute;
import org.rapporteur.model.time.TimeExpression.Partial;
import org.rapporteur.model.time.TimeMention;

/// Gives printed times their dates. A document's anchor is its date of publication, else the
/// fullest date in its first sentences; a missing year may also come from a numbered session or
/// from another document that prints the same day of the same people with its year.
public final class AnchorStage implements WholeStage<List<Told>, ResolvedTimes> {
  private static final int LEAD = 4;
  private static final int SHARED_NAMES = 3;
  private static final int NEIGHBOUR_NAMES = 2;
  private static final int MATTER_DAYS = 183;
  private static final Pattern OF_THE_ASSEMBLY =
      Pattern.compile(
          "(?i)\\d+\\p{L}+\\s(?:regular\\s)?(?:session\\sof\\sthe\\s)?(?:UN\\s|U\\.N\\.\\s|United\\sNations\\s)?General\\b");

  @Override
  public StageId id() {
    return new StageId("anchor", 3);
  }

  @Override
  public ResolvedTimes apply(List<Told> all) {
    var dates = dates(all);
    var resolved = new TreeMap<EvidenceId, Map<Integer, Time>>();
    for (var told : all) {
      resolved.put(told.telling().evidence(), dates.apply(told));
    }
    return new ResolvedTimes(resolved);
  }

  /// What gives the printed times of one of these documents their dates, by their numbers: for
  /// those who ask for one document after another, because all dates together take much room.
  public Function<Told, Map<Integer, Time>> dates(List<Told> all) {
    var printed = printedDays(all);
    var published = published(all);
    return told -> resolve(told, printed, published);
  }

  /// Days printed whole, with the names of the documents that print them.
  private record Printed(LocalDate day, Set<String> names, EvidenceId evidence) {}

  private static Map<String, List<Printed>> printedDays(List<Told> all) {
    var printed = new HashMap<String, List<Printed>>();
    for (var told : all) {
      var names = names(told.telling());
      for (var time : told.telling().times()) {
        var day = day(time);
        if (day != null) {
          printed
              .computeIfAbsent(
                  key(day.getMonthValue(), day.getDayOfMonth()), k -> new ArrayList<>())
              .add(new Printed(day, names, told.telling().evidence()));
        }
      }
    }
    return printed;
  }

  /// On which days documents were published, with their names.
  private static List<Printed> published(List<Told> all) {
    var published = new ArrayList<Printed>();
    for (var told : all) {
      Edtf.parse(told.telling().published())
          .filter(Edtf::isDay)
          .ifPresent(e ->
              published.add(
                  new Printed(
                      LocalDate.parse(e.value().substring(0, 10)),
                      names(told.telling()),
                      told.telling().evidence())));
    }
    return published;
  }

  private static Set<String> names(Telling telling) {
    var names = new HashSet<String>();
    telling.referents().stream()
        .filter(r -> r.type() != EntityType.PLACE)
        .map(AnchorStage::nameKey)
        .forEach(names::add);
    return names;
  }

  private static String nameKey(Referent referent) {
    return referent.knownAs() != null
        ? referent.knownAs()
        : referent.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String key(int month, int day) {
    return month + "-" + day;
  }

  private static @Nullable LocalDate day(TimeMention time) {
    return time.expression() instanceof Absolute absolute && absolute.date().isDay()
        ? LocalDate.parse(absolute.date().value().substring(0, 10))
        : null;
  }

  private static Map<Integer, Time> resolve(
      Told told, Map<String, List<Printed>> printed, List<Printed> published) {
    var telling = told.telling();
    var session = session(told);
    var years = new DocumentYears(telling, printed, published, session);
    var anchor = anchor(telling, years);
    var resolver = new TimeResolver(anchor, years);
    var times = new TreeMap<Integer, Time>();
    var before = new TimeResolver.Told(null, null, null);
    int sentence = -1;
    for (var time : telling.times()) {
      if (time.sentence() != sentence) {
        before = new TimeResolver.Told(before.day(), before.last(), null);
        sentence = time.sentence();
      }
      var found = resolver.resolve(time, before);
      found.ifPresent(t -> times.put(time.number(), t));
      int here = telling.sentences().get(time.sentence()).block();
      if (found.isPresent() && telling.blocks().get(here).kind() == Block.Kind.BODY) {
        before = after(before, found.get().edtf());
      }
    }
    return times;
  }

  private static TimeResolver.Told after(TimeResolver.Told told, Edtf time) {
    boolean day = time.isDay();
    return new TimeResolver.Told(day ? time : told.day(), time, day ? time : told.beside());
  }

  private static Anchor anchor(Telling telling, DocumentYears years) {
    var published = Edtf.parse(telling.published()).flatMap(Edtf::interval).orElse(null);
    if (published != null && published.latest() != null) {
      return new Anchor(published.latest(), "published " + telling.published(), true);
    }
    for (var time : telling.times()) {
      var here = telling.sentences().get(time.sentence());
      if (telling.blocks().get(here.block()).kind() != Block.Kind.BODY
          || bodySentence(telling, time.sentence()) > LEAD) {
        continue;
      }
      var day = day(time) != null ? day(time) : years.day(time);
      if (day != null && !years.isLongBefore(day)) {
        return new Anchor(day, "the event of " + day + " is told at the beginning", false);
      }
    }
    return Anchor.NONE;
  }

  private static int bodySentence(Telling telling, int sentence) {
    int count = 0;
    for (int i = 0; i < sentence; i++) {
      count +=
          telling.blocks().get(telling.sentences().get(i).block()).kind() == Block.Kind.BODY
              ? 1
              : 0;
    }
    return count;
  }

  /// The year in which a numbered session of the General Assembly opened: session n in September of
  /// 1945 + n.
  private static @Nullable EdtfInterval session(Told told) {
    var sessions = new TreeSet<Integer>();
    for (var quantity : told.telling().quantities()) {
      if (quantity.property().equals("number-session")
          && OF_THE_ASSEMBLY
              .matcher(told.document().text().substring(quantity.start()))
              .lookingAt()) {
        sessions.add(quantity.quantity().low().intValue());
      }
    }
    if (sessions.size() != 1) {
      return null;
    }
    int year = 1945 + sessions.first();
    return new EdtfInterval(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 9, 15));
  }

  /// What a document's own facts and its neighbours say of missing years.
  private static final class DocumentYears implements TimeResolver.YearOf {
    private final Telling telling;
    private final Map<String, List<Printed>> printed;
    private final List<Printed> published;
    private final @Nullable EdtfInterval session;
    private final Set<String> names;
    private String why = "";

    DocumentYears(
        Telling telling,
        Map<String, List<Printed>> printed,
        List<Printed> published,
        @Nullable EdtfInterval session) {
      this.telling = telling;
      this.printed = printed;
      this.published = published;
      this.session = session;
      this.names = names(telling);
    }

    @Override
    public OptionalInt year(int month, @Nullable Integer day) {
      if (day == null) {
        return OptionalInt.empty();
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
      var year = year(partial.month(), partial.day());
      return year.isPresent() ? safe(year.getAsInt(), partial.month(), partial.day()) : null;
    }

    private OptionalInt own(int month, int day) {
      var years = new TreeSet<Integer>();
      for (var one : printed.getOrDefault(key(month, day), List.of())) {
        if (one.evidence().equals(telling.evidence())) {
          years.add(one.day().getYear());
        }
      }
      return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }

    private OptionalInt neighbours(int month, int day) {
      var years = new TreeSet<Integer>();
      for (var one : printed.getOrDefault(key(month, day), List.of())) {
        long shared = one.names().stream().filter(names::contains).count();
        if (!one.evidence().equals(telling.evidence()) && shared >= SHARED_NAMES) {
          years.add(one.day().getYear());
        }
      }
      why = "another document of the case prints this day with its year";
      return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }

    /// A document of unknown date that shares names with dated ones is taken to be of their time,
    /// and to tell rather of what was before the last of them.
    private OptionalInt nearestToNeighbours(int month, int day) {
      var days = neighbourDays();
      if (days.isEmpty()) {
        return OptionalInt.empty();
      }
      var middle = days.get(days.size() / 2);
      why = "other documents of the case on the same were published around " + middle;
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

    /// When the documents on the same were published; all of the case if they all came out within
    /// half a year, for then they are of one matter.
    private List<LocalDate> neighbourDays() {
      var near =
          published.stream()
              .filter(p -> p.names().stream().filter(names::contains).count() >= NEIGHBOUR_NAMES)
              .map(Printed::day)
              .sorted()
              .toList();
      if (!near.isEmpty()) {
        return near;
      }
      var all = published.stream().map(Printed::day).sorted().toList();
      boolean one = all.size() > 1 && distance(all.getFirst(), all.getLast()) <= MATTER_DAYS;
      return one ? all : List.of();
    }

    /// Whether a day that is told lies long before the documents on the same were published: then
    /// it is no day around which this document was written.
    boolean isLongBefore(LocalDate day) {
      var days = neighbourDays();
      return !days.isEmpty() && day.plusDays(MATTER_DAYS).isBefore(days.getFirst());
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
}
