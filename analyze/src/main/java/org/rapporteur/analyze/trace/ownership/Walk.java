package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Verdict.Answer;

/// Goes from day to day over one graph, forward. Only assets that changed are worked out anew, and
/// the cascades run again only if a change can be felt: an asset that changed was reached, or one
/// of its owners was, or the lists changed.
final class Walk {
  private final Compiled compiled;
  private final Listings listings;
  private final Regime regime;
  private final List<int[]> together;
  private final TreeMap<Integer, Set<Integer>> changes = new TreeMap<>();
  private final DayBook book;
  private final boolean repeats;
  private int before = Integer.MIN_VALUE;
  private List<Outcome.Start> starts = List.of();
  private @Nullable Outcome outcome;

  /// @param together groups declared to act together, by sorted numbers
  Walk(Compiled compiled, List<Listing> listings, Regime regime, List<int[]> together) {
    this.compiled = compiled;
    this.listings = new Listings(compiled, listings, null);
    this.regime = regime;
    this.together = together;
    this.book = new DayBook(compiled.graph(), new Day(true, before));
    this.repeats = changesOf(compiled.graph());
  }

  /// Gathers the days on which assets change.
  ///
  /// @return whether some stakes repeat others, so that a change can be felt elsewhere
  private boolean changesOf(Graph graph) {
    boolean repeating = false;
    for (int e = 0; e < graph.edges; e++) {
      var extra = graph.extra(e);
      change(graph.from[e], graph.asset[e]);
      change(graph.to[e], graph.asset[e]);
      repeating |= (graph.flags[e] & Graph.INDIRECT) != 0;
      if (extra != null) {
        change(extra.fromLate(), graph.asset[e]);
        change(extra.toEarly(), graph.asset[e]);
        change(extra.stated(), graph.asset[e]);
        repeating |= extra.components() != null;
      }
    }
    return repeating;
  }

  private void change(int day, int asset) {
    if (day != Integer.MIN_VALUE && day != Integer.MAX_VALUE) {
      changes.computeIfAbsent(day, k -> new HashSet<>()).add(asset);
    }
  }

  Answer on(LocalDate date, int subject) {
    int day = Day.number(date);
    book.moveTo(new Day(true, day));
    boolean felt = repeats;
    for (var assets : changes.subMap(before, false, day, true).values()) {
      for (int asset : assets) {
        book.forget(asset);
        felt |= felt(asset);
      }
    }
    before = day;
    var now = Starts.of(regime, listings.on(date), together);
    var last = outcome;
    if (last == null || felt || !same(now, starts)) {
      starts = now;
      last = new Outcome(book, regime, now);
      outcome = last;
    }
    return last.answer(subject);
  }

  private boolean felt(int asset) {
    var last = outcome;
    if (last == null || last.answer(asset) != Answer.OUT) {
      return true;
    }
    var graph = compiled.graph();
    for (int e = graph.assetStart[asset]; e < graph.assetStart[asset + 1]; e++) {
      if (last.touches(graph.owner[e])) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(List<Outcome.Start> a, List<Outcome.Start> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!Arrays.equals(a.get(i).certain(), b.get(i).certain())
          || !Arrays.equals(a.get(i).possible(), b.get(i).possible())
          || !Arrays.equals(a.get(i).listed(), b.get(i).listed())) {
        return false;
      }
    }
    return true;
  }
}
