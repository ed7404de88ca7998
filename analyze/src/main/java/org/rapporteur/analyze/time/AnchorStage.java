package org.rapporteur.analyze.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  /// What a report tells as news lies no further from its publication.
  private static final int NEWS_DAYS = 10;

  private static final Pattern OF_THE_ASSEMBLY =
      Pattern.compile(
          "(?i)\\d+\\p{L}+\\s(?:regular\\s)?(?:session\\sof\\sthe\\s)?(?:UN\\s|U\\.N\\.\\s|United\\sNations\\s)?General\\b");

  @Override
  public StageId id() {
    return new StageId("anchor", 9);
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
    var days = new CaseDays();
    boolean dated = true;
    for (var told : all) {
      var telling = told.telling();
      days.add(
          new CaseDays.Days(telling.evidence(), published(telling), printed(telling)),
          names(telling));
      dated &= isDated(told);
    }
    days.gathered();
    if (!dated) {
      tell(all, days);
    }
    return told -> resolve(told, days);
  }

  /// Notes the days that pages of a known day tell, for the pages of an unknown day.
  private static void tell(List<Told> all, CaseDays days) {
    int number = 0;
    for (var told : all) {
      if (isDated(told)) {
        days.tell(
            number,
            resolve(told, days).values().stream()
                .filter(t -> t.edtf().isDay() && t.edtf().hasYear())
                .map(t -> LocalDate.parse(t.edtf().value().substring(0, 10)))
                .collect(Collectors.toSet()));
      }
      number++;
    }
  }

  private static boolean isDated(Told told) {
    return !told.telling().published().isEmpty();
  }

  /// The days that a document prints whole.
  static List<LocalDate> printed(Telling telling) {
    return telling.times().stream().map(AnchorStage::day).filter(Objects::nonNull).toList();
  }

  private static @Nullable LocalDate published(Telling telling) {
    return Edtf.parse(telling.published())
        .filter(Edtf::isDay)
        .map(e -> LocalDate.parse(e.value().substring(0, 10)))
        .orElse(null);
  }

  private static Set<String> names(Telling telling) {
    var names = new HashSet<String>();
    telling.referents().stream()
        .filter(r -> r.type() != EntityType.PLACE)
        .map(AnchorStage::nameKey)
        .forEach(names::add);
    return Set.copyOf(names);
  }

  /// Those by which a matter is known: persons, and bodies that no list knows. States, the United
  /// Nations and news agencies stand in texts of all years.
  private static Set<String> ownNames(Telling telling) {
    return telling.referents().stream()
        .filter(r -> r.type() == EntityType.PERSON || r.type().near(EntityType.ORGANIZATION))
        .filter(r -> r.knownAs() == null)
        .map(AnchorStage::nameKey)
        .collect(Collectors.toSet());
  }

  private static String nameKey(Referent referent) {
    return referent.knownAs() != null
        ? referent.knownAs()
        : referent.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static @Nullable LocalDate day(TimeMention time) {
    return time.expression() instanceof Absolute absolute && absolute.date().isDay()
        ? LocalDate.parse(absolute.date().value().substring(0, 10))
        : null;
  }

  private static Map<Integer, Time> resolve(Told told, CaseDays days) {
    var telling = told.telling();
    var years = new DocumentYears(telling, names(telling), ownNames(telling), days, session(told));
    var anchor = anchor(telling, years);
    var resolver = new TimeResolver(anchor, years);
    var times = new TreeMap<Integer, Time>();
    var before = new TimeResolver.Told(null, null, null, null);
    int sentence = -1;
    for (var time : telling.times()) {
      if (time.sentence() != sentence) {
        before = new TimeResolver.Told(before.day(), before.last(), null, before.news());
        sentence = time.sentence();
      }
      var found = resolver.resolve(time, before);
      found.ifPresent(t -> times.put(time.number(), t));
      int here = telling.sentences().get(time.sentence()).block();
      if (found.isPresent() && telling.blocks().get(here).kind() == Block.Kind.BODY) {
        before = after(before, found.get().edtf(), published(telling));
      }
    }
    return times;
  }

  private static TimeResolver.Told after(
      TimeResolver.Told told, Edtf time, @Nullable LocalDate published) {
    boolean day = time.isDay();
    return new TimeResolver.Told(
        day ? time : told.day(),
        time,
        day ? time : told.beside(),
        day && isNews(time, published) ? time : told.news());
  }

  private static boolean isNews(Edtf day, @Nullable LocalDate published) {
    var told = day.interval().map(EdtfInterval::earliest).orElse(null);
    return published != null
        && told != null
        && Math.abs(ChronoUnit.DAYS.between(told, published)) <= NEWS_DAYS;
  }

  private static Anchor anchor(Telling telling, DocumentYears years) {
    var published = Edtf.parse(telling.published()).flatMap(Edtf::interval).orElse(null);
    if (published != null && published.latest() != null) {
      return Anchor.published(published.latest(), telling.published());
    }
    for (var time : telling.times()) {
      var here = telling.sentences().get(time.sentence());
      if (telling.blocks().get(here.block()).kind() != Block.Kind.BODY
          || bodySentence(telling, time.sentence()) > LEAD) {
        continue;
      }
      var day = day(time) != null ? day(time) : years.day(time);
      if (day != null && !years.isLongBefore(day) && !isBackground(telling, time)) {
        return Anchor.told(day, time);
      }
    }
    return Anchor.NONE;
  }

  /// Korean news prints the day it tells of alone (`27일`) and a whole date for what was before.
  private static boolean isBackground(Telling telling, TimeMention whole) {
    boolean korean = telling.block(whole.sentence()).language().equals("ko");
    return korean
        && telling.times().stream()
            .filter(t -> bodySentence(telling, t.sentence()) <= LEAD)
            .anyMatch(
                t -> t.expression() instanceof Partial p && p.month() == null && p.day() != null);
  }

  private static int bodySentence(Telling telling, int sentence) {
    int count = 0;
    for (int i = 0; i < sentence; i++) {
      count += telling.block(i).kind() == Block.Kind.BODY ? 1 : 0;
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
}
