package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.time.Edtf;

/// Which text or meeting of the record a sentence means: by a symbol, a numbered session or a date
/// in the sentence; else by those of the sentences around it; else by the day on which the document
/// was written, if it tells of the week before. A body that is named must be the one that acted.
final class Meant {
  private static final List<String> STEPS =
      List.of("adopted", "committee", "renewed", "held", "extension-vote");
  private static final int NEWS_DAYS = 10;
  private static final Pattern SESSION =
      Pattern.compile("(?i)^\\s(?:regular\\s|annual\\s|yearly\\s)?session\\b");
  private static final Pattern SYMBOL =
      Pattern.compile("(?<![\\w/])(A/(?:HRC/)?RES/)?(\\d{1,3}/\\d{1,3})(?![\\d/])");
  private static final Pattern LATEST =
      Pattern.compile(
          "(?i)\\b(?:the|its) (?:last|latest|most recent|newest)(?: (?:one|of (?:these|those|them|its"
              + " kind)|such))?(?: (?:text|resolution|vote|meeting))?(?:,| was| is| came)\\b");
  private static final Pattern BOUND =
      Pattern.compile("(?i)\\b(?:after|since|before|until|till|by|from)\\s$");
  private static final int[] NEAR = {0, -1, -2, 1};

  private final Checks checks;
  private final Page page;

  Meant(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
  }

  /// What a sentence means.
  ///
  /// @param acts the acts that may be meant, all on one mechanism or on several
  /// @param times the dates of the sentence by which they were found; empty if by something else
  record Found(List<Act> acts, List<Edtf> times) {
    /// The one mechanism that is meant, if it is just one.
    Optional<String> mechanism() {
      var ids = acts.stream().map(Act::mechanism).distinct().toList();
      return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }
  }

  /// @param wanted which acts are of interest
  Optional<Found> in(int sentence, Predicate<Act> wanted) {
    var steps = steps(sentence, wanted);
    for (int step : NEAR) {
      int at = sentence + step;
      if (at < 0 || at >= page.told.telling().sentences().size()) {
        continue;
      }
      var named = named(at, steps);
      if (!named.isEmpty()) {
        return Optional.of(new Found(named, List.of()));
      }
      var times = times(at);
      var timely = steps.stream().filter(a -> times.stream().anyMatch(t -> fits(t, a))).toList();
      if (!timely.isEmpty()) {
        return Optional.of(new Found(timely, step == 0 ? times : List.of()));
      }
      if (step == 0 && !times.isEmpty()) {
        return latest(sentence, steps).map(a -> new Found(List.of(a), List.of()));
      }
    }
    var told = told(sentence);
    var retold = steps.stream().filter(a -> told.stream().anyMatch(t -> fits(t, a))).toList();
    return retold.isEmpty()
        ? page.written().map(day -> news(day, steps)).filter(f -> !f.acts().isEmpty())
        : Optional.of(new Found(retold, told));
  }

  /// `The last one was adopted on …`: of texts or meetings that come again the last before the
  /// page, if all are of one series.
  Optional<Act> latest(int sentence, Predicate<Act> wanted) {
    return latest(sentence, steps(sentence, wanted));
  }

  private Optional<Act> latest(int sentence, List<Act> steps) {
    var day = page.written();
    var series =
        steps.stream().flatMap(a -> of(a).stream()).map(m -> m.field("series")).distinct().toList();
    return day.isEmpty() || series.size() != 1 || !LATEST.matcher(page.raw(sentence)).find()
        ? Optional.empty()
        : steps.stream().filter(a -> When.doneBy(a, day.get())).max(When.ORDER);
  }

  /// What a place in a sentence means: of several texts the one whose symbol, session or date
  /// stands last before it.
  ///
  /// @param at chars from the beginning of the sentence
  Optional<Found> at(int sentence, int at, Predicate<Act> wanted) {
    var found = in(sentence, wanted);
    var pointers = pointers(sentence, steps(sentence, wanted));
    if (found.isEmpty() || (found.get().mechanism().isPresent() && pointers.isEmpty())) {
      return found;
    }
    return nearest(last(pointers, at), last(dates(sentence, wanted), at))
        .map(p -> new Found(p.acts(), List.of()))
        .filter(f -> f.mechanism().isPresent())
        .or(() -> found);
  }

  /// Of a symbol and a date the one that stands last: `48/16 of 8 October 2021, renewed on 7
  /// October 2022 by 22 votes` tells of the text of 2022.
  private static Optional<Pointer> nearest(Optional<Pointer> symbol, Optional<Pointer> date) {
    return symbol.isPresent() && date.filter(d -> d.start() > symbol.get().start()).isPresent()
        ? date
        : symbol.or(() -> date);
  }

  /// The acts that a symbol or session printed in a sentence tells.
  List<Act> named(int sentence, Predicate<Act> wanted) {
    return named(sentence, steps(sentence, wanted));
  }

  /// The text that a symbol or session in the sentence names: the last before a place, or the first
  /// after it.
  Optional<Pointer> nearest(int sentence, int at, Predicate<Act> wanted) {
    var pointers = pointers(sentence, steps(sentence, wanted));
    return last(pointers, at).or(() -> pointers.stream().findFirst());
  }

  private static Optional<Pointer> last(List<Pointer> pointers, int at) {
    return pointers.stream().filter(p -> p.start() < at).reduce((one, other) -> other);
  }

  /// The dates of a sentence as what they point to.
  private List<Pointer> dates(int sentence, Predicate<Act> wanted) {
    var steps = steps(sentence, wanted);
    int start = page.start(sentence);
    return page.timesIn(sentence).stream()
        .filter(t -> !t.date().isRange())
        .map(t ->
            new Pointer(
                t.start() - start,
                t.end() - start,
                steps.stream().filter(a -> fits(t.date(), a)).toList()))
        .filter(p -> !p.acts().isEmpty())
        .toList();
  }

  /// What the dates of a sentence tell.
  Optional<Found> timely(int sentence, Predicate<Act> wanted) {
    var times = times(sentence);
    var timely =
        steps(sentence, wanted).stream()
            .filter(a -> times.stream().anyMatch(t -> fits(t, a)))
            .toList();
    return timely.isEmpty() ? Optional.empty() : Optional.of(new Found(timely, times));
  }

  private static Found news(LocalDate day, List<Act> steps) {
    var lately =
        steps.stream()
            .filter(a -> a.occurred() != null && a.field("dated_by").isEmpty())
            .filter(a -> {
              var last = When.last(a).orElse(LocalDate.MIN);
              var first = When.first(a).orElse(LocalDate.MIN);
              return !first.isAfter(day) && !last.isBefore(day.minusDays(NEWS_DAYS));
            })
            .toList();
    return new Found(lately, List.of());
  }

  /// All acts of a kind that a sentence may tell of.
  List<Act> all(int sentence, Predicate<Act> wanted) {
    return steps(sentence, wanted);
  }

  /// The steps of the bodies that the sentence names, or else of those that the one before names.
  private List<Act> steps(int sentence, Predicate<Act> wanted) {
    var steps = new ArrayList<Act>();
    for (var mechanism : checks.concerned(page)) {
      checks.register().facts(mechanism.id(), STEPS).stream().filter(wanted).forEach(steps::add);
    }
    for (int back = 0; back <= 2; back++) {
      var codes = back <= sentence ? checks.codes(page, sentence - back) : Set.<String>of();
      var own = steps.stream().filter(a -> isOf(a, codes)).toList();
      if (!own.isEmpty()) {
        return own;
      }
    }
    return steps;
  }

  private boolean isOf(Act act, Set<String> codes) {
    var body = body(act);
    return body.filter(b -> codes.stream().anyMatch(c -> isOfOne(b, c))).isPresent();
  }

  /// A committee and its parent act on the same texts.
  private boolean isOfOne(String one, String other) {
    return one.equals(other) || parent(one).equals(other) || one.equals(parent(other));
  }

  private String parent(String code) {
    return checks.register().body(code).map(b -> String.valueOf(b.parent())).orElse("");
  }

  private Optional<String> body(Act act) {
    return act.field("body")
        .or(() -> checks.register().mechanism(act.mechanism()).flatMap(m -> m.field("body")));
  }

  /// A place of a sentence that says which text is meant.
  record Pointer(int start, int end, List<Act> acts) {}

  /// The acts that bear a symbol or are of a session that the sentence prints.
  private List<Act> named(int sentence, List<Act> steps) {
    return pointers(sentence, steps).stream().flatMap(p -> p.acts().stream()).distinct().toList();
  }

  /// Where the sentence prints symbols, or else sessions, in order.
  private List<Pointer> pointers(int sentence, List<Act> steps) {
    var words = page.raw(sentence);
    var pointers = new ArrayList<Pointer>();
    var m = SYMBOL.matcher(words);
    while (m.find()) {
      var tail = "/" + m.group(2);
      var acts =
          steps.stream()
              .filter(a -> a.field("symbol").filter(s -> bears(s, m.group(1), tail)).isPresent())
              .toList();
      if (!acts.isEmpty()) {
        pointers.add(new Pointer(m.start(), m.end(), acts));
      }
    }
    return pointers.isEmpty() ? bySession(words, steps) : pointers;
  }

  /// `A/RES/72/188` is that symbol only; `72/188` may be of any body.
  private static boolean bears(String symbol, @Nullable String head, String tail) {
    return head == null ? symbol.endsWith(tail) : symbol.equals(head + tail.substring(1));
  }

  /// Where one body only may be meant, a short symbol tells its session: `resolution 79/181`.
  private boolean isOfOneBody(List<Act> steps) {
    return steps.stream()
            .flatMap(a -> body(a).stream())
            .map(b ->
                checks.register().body(b).flatMap(x -> Optional.ofNullable(x.parent())).orElse(b))
            .distinct()
            .count()
        == 1;
  }

  private List<Pointer> bySession(String words, List<Act> steps) {
    var pointers = new ArrayList<Pointer>();
    for (var number : Numbers.in(words)) {
      if (isSession(words, number)) {
        pointers.add(ofSession(number.start(), number.end(), number.value(), steps));
      }
    }
    var m = SYMBOL.matcher(words);
    while (m.find()) {
      if (m.group(1) != null || isOfOneBody(steps)) {
        int session = Integer.parseInt(m.group(2).substring(0, m.group(2).indexOf('/')));
        pointers.add(ofSession(m.start(), m.end(), session, steps));
      }
    }
    return pointers.stream()
        .filter(p -> !p.acts().isEmpty())
        .sorted(Comparator.comparingInt(Pointer::start))
        .toList();
  }

  private static Pointer ofSession(int start, int end, int session, List<Act> steps) {
    return new Pointer(
        start,
        end,
        steps.stream()
            .filter(a -> a.number("session").filter(n -> n == session).isPresent())
            .toList());
  }

  static boolean isSession(String words, Numbers.Printed number) {
    return number.ordinal() && SESSION.matcher(words.substring(number.end())).find();
  }

  /// The times that a sentence prints.
  private List<Edtf> times(int sentence) {
    return page.timesIn(sentence).stream()
        .filter(t -> !t.date().isRange() && !isBound(t))
        .map(Page.Printed::date)
        .toList();
  }

  /// `the 21st after 2005` is not of 2005.
  private boolean isBound(Page.Printed time) {
    var text = page.told.document().text();
    return BOUND.matcher(text.substring(Math.max(0, time.start() - 12), time.start())).find();
  }

  /// The times of the texts that a sentence tells of, as the analysis worked them out.
  private List<Edtf> told(int sentence) {
    var times = new ArrayList<Edtf>();
    for (Account account : page.in(sentence)) {
      var time = account.date();
      if (time != null && account.type() == EventType.RESOLUTION && !time.edtf().isRange()) {
        times.add(time.edtf());
      }
    }
    return times;
  }

  /// Whether an act may have been at a time.
  static boolean fits(Edtf said, Act act) {
    var recorded = act.occurred();
    return recorded != null
        && !said.isRange()
        && Checks.dated(said, recorded).outcome() != Outcome.CONTRADICTS;
  }

  /// The mechanism of an act.
  Optional<Mechanism> of(Act act) {
    return checks.register().mechanism(act.mechanism());
  }
}
