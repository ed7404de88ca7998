package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.time.Edtf;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;

/// What happened in a group and when: stakes begin, end, are stated anew; parties are listed and
/// delisted. A date that is not a day gives the first and the last day it can mean.
final class Happenings {
  private static final int MOST = 8;
  private static final int NEVER = 9999;

  private final TraceFacts group;
  private final Function<NodeId, String> names;

  Happenings(TraceFacts group, Function<NodeId, String> names) {
    this.group = group;
    this.names = names;
  }

  /// Every day on which anything happened, some of them several times.
  void days(Consumer<LocalDate> take) {
    group.edges().forEach(edge -> of(edge, (day, what) -> take.accept(day)));
    group.listings().forEach(listing -> of(listing, (day, what) -> take.accept(day)));
  }

  /// In words what happened on each of some days; words are found for few days only, because a
  /// group has thousands.
  Map<LocalDate, List<String>> on(Set<LocalDate> days) {
    var words = new HashMap<LocalDate, List<String>>();
    for (var edge : group.edges()) {
      of(
          edge,
          (day, what) -> {
            if (days.contains(day)) {
              words.computeIfAbsent(day, k -> new ArrayList<>()).add(words(edge, what));
            }
          });
    }
    for (var listing : group.listings()) {
      of(
          listing,
          (day, what) -> {
            if (days.contains(day)) {
              words.computeIfAbsent(day, k -> new ArrayList<>()).add(words(listing, what));
            }
          });
    }
    words.replaceAll((day, all) -> all.stream().distinct().sorted().limit(MOST).toList());
    return words;
  }

  /// Takes a day and what happened on it.
  private interface Taker {
    void take(LocalDate day, String what);
  }

  private static void of(Edge edge, Taker taker) {
    var period = edge.period();
    if (period.start() != null) {
      note(period.earliestFrom(), "begins", taker);
      if (!period.start().isDay()) {
        note(period.latestFrom(), "begins", taker);
      }
    }
    if (period.end() != null) {
      note(period.latestTo(), "ends", taker);
      if (!period.end().isDay()) {
        note(period.earliestTo(), "ends", taker);
      }
    }
    both(edge.origin().stated(), false, "is stated", taker);
  }

  private static void of(Listing listing, Taker taker) {
    both(listing.from(), true, "listing of ", taker);
    both(listing.until(), true, "delisting of ", taker);
  }

  /// The last day that a date can mean, and the first one too if it may begin there.
  private static void both(@Nullable Edtf date, boolean first, String what, Taker taker) {
    if (date != null) {
      date.interval()
          .ifPresent(days -> {
            if (first) {
              note(days.earliest(), what, taker);
            }
            note(days.latest(), what, taker);
          });
    }
  }

  private static void note(@Nullable LocalDate day, String what, Taker taker) {
    if (day != null && Math.abs(day.getYear()) < NEVER) {
      taker.take(day, what);
    }
  }

  private String words(Edge edge, String what) {
    return edge.kind().label()
        + (edge.kind().isStake() ? " (" + edge.share().words() + ")" : "")
        + " of "
        + names.apply(edge.from())
        + " in "
        + names.apply(edge.to())
        + " "
        + what;
  }

  private String words(Listing listing, String what) {
    return what
        + names.apply(listing.node())
        + " ("
        + listing.list()
        + ", "
        + listing.status().words()
        + ")";
  }
}
