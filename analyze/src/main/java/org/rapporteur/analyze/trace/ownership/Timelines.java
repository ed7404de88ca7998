package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.EdgeKind;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Timeline;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict.Answer;

/// How the verdict on one subject changed: the days on which anything in its group changed, and the
/// verdict between them. From one such day to the next only the assets that changed are worked out
/// anew.
public final class Timelines {
  private static final int MOST_REASONS = 8;

  private final TraceFacts group;
  private final NodeId subject;
  private final Function<NodeId, String> names;

  /// @param names how to call a node in the reasons
  public Timelines(TraceFacts facts, NodeId subject, Function<NodeId, String> names) {
    this.group = Group.of(facts, subject);
    this.subject = subject;
    this.names = names;
  }

  public Timeline of(Regime regime) {
    var events = events();
    var days = new TreeSet<>(events.keySet());
    var first = regime.effectiveFrom();
    if (first != null) {
      days = new TreeSet<>(days.tailSet(first, true));
      days.add(first);
    } else {
      days.add(days.isEmpty() ? LocalDate.EPOCH : days.first().minusDays(1));
    }
    var answers = answers(regime, days);
    var stretches = new ArrayList<Timeline.Stretch>();
    @Nullable LocalDate from = null;
    @Nullable Answer now = null;
    List<String> because = List.of();
    for (var day : days) {
      var answer = answers.getOrDefault(day, Answer.OUT);
      if (answer != now) {
        if (now != null) {
          stretches.add(new Timeline.Stretch(from, day, now, because));
        }
        because = now == null ? List.of() : reasons(events.getOrDefault(day, Set.of()));
        from = now == null && first == null ? null : day;
        now = answer;
      }
    }
    stretches.add(new Timeline.Stretch(from, null, now == null ? Answer.OUT : now, because));
    return new Timeline(subject, regime.id(), stretches);
  }

  private Map<LocalDate, Answer> answers(Regime regime, Set<LocalDate> days) {
    var answers = new TreeMap<LocalDate, Answer>();
    if (movesNodes()) {
      days.forEach(
          day -> answers.put(day, new Ownership(group, Question.on(day)).answer(subject, regime)));
      return answers;
    }
    var compiled = Compiler.compile(group, null, false);
    var number = compiled.number(subject);
    if (number.isEmpty()) {
      return answers;
    }
    var walk = new Walk(compiled, group.listings(), regime);
    days.forEach(day -> answers.put(day, walk.on(day, number.getAsInt())));
    return answers;
  }

  /// Whether identities or holders differ from day to day, so that the graph itself does.
  private boolean movesNodes() {
    return !Identities.open(group).isEmpty()
        || group.edges().stream()
            .anyMatch(e -> e.kind() == EdgeKind.SUCCESSION || e.kind() == EdgeKind.NOMINEE);
  }

  /// Something that happened on a day, put into words only if it turned the verdict.
  private sealed interface Event {
    record Stake(Edge edge, String what) implements Event {}

    record Listed(Listing listing, String what) implements Event {}
  }

  private SortedMap<LocalDate, Set<Event>> events() {
    var events = new TreeMap<LocalDate, Set<Event>>();
    for (var edge : group.edges()) {
      var period = edge.period();
      if (period.start() != null) {
        note(events, period.earliestFrom(), new Event.Stake(edge, "begins"));
        note(events, period.latestFrom(), new Event.Stake(edge, "begins"));
      }
      if (period.end() != null) {
        note(events, period.earliestTo(), new Event.Stake(edge, "ends"));
        note(events, period.latestTo(), new Event.Stake(edge, "ends"));
      }
      note(events, edge.origin().stated(), false, new Event.Stake(edge, "is stated"));
    }
    for (var listing : group.listings()) {
      note(events, listing.from(), true, new Event.Listed(listing, "listing of "));
      note(events, listing.until(), true, new Event.Listed(listing, "delisting of "));
    }
    return events;
  }

  /// Notes the last day that a date can mean, and the first one too if it may begin there.
  private static void note(
      Map<LocalDate, Set<Event>> events, @Nullable Edtf date, boolean first, Event event) {
    if (date != null) {
      date.interval()
          .ifPresent(days -> {
            if (first) {
              note(events, days.earliest(), event);
            }
            note(events, days.latest(), event);
          });
    }
  }

  private static void note(
      Map<LocalDate, Set<Event>> events, @Nullable LocalDate day, Event event) {
    if (day != null && !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX)) {
      events.computeIfAbsent(day, k -> new LinkedHashSet<>()).add(event);
    }
  }

  private List<String> reasons(Set<Event> events) {
    return events.stream().map(this::words).distinct().sorted().limit(MOST_REASONS).toList();
  }

  private String words(Event event) {
    return switch (event) {
      case Event.Stake(var edge, var what) ->
          edge.kind().label()
              + (edge.kind().isStake() ? " (" + edge.share().words() + ")" : "")
              + " of "
              + names.apply(edge.from())
              + " in "
              + names.apply(edge.to())
              + " "
              + what;
      case Event.Listed(var listing, var what) ->
          what
              + names.apply(listing.node())
              + " ("
              + listing.list()
              + ", "
              + listing.status().words()
              + ")";
    };
  }

  /// Goes from day to day over one graph.
  private static final class Walk {
    private final Compiled compiled;
    private final List<Listing> listings;
    private final Regime regime;
    private final TreeMap<Integer, List<Integer>> changes = new TreeMap<>();
    private final DayBook book;
    private int before = Integer.MIN_VALUE;

    Walk(Compiled compiled, List<Listing> listings, Regime regime) {
      this.compiled = compiled;
      this.listings = listings;
      this.regime = regime;
      this.book = new DayBook(compiled.graph(), new Day(true, before));
      var graph = compiled.graph();
      for (int e = 0; e < graph.edges; e++) {
        var extra = graph.extra(e);
        change(graph.from[e], graph.asset[e]);
        change(graph.to[e], graph.asset[e]);
        if (extra != null) {
          change(extra.fromLate(), graph.asset[e]);
          change(extra.toEarly(), graph.asset[e]);
          change(extra.stated(), graph.asset[e]);
        }
      }
    }

    private void change(int day, int asset) {
      if (day != Integer.MIN_VALUE && day != Integer.MAX_VALUE) {
        changes.computeIfAbsent(day, k -> new ArrayList<>()).add(asset);
      }
    }

    Answer on(LocalDate date, int subject) {
      int day = Day.number(date);
      book.moveTo(new Day(true, day));
      changes
          .subMap(before, false, day, true)
          .values()
          .forEach(assets -> assets.forEach(book::forget));
      before = day;
      var on = new Listings(compiled, listings, date);
      return new Outcome(book, regime, Starts.of(regime, on, List.of())).answer(subject);
    }
  }
}
