package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.trace.Regime;
import org.rapporteur.model.trace.Verdict.Answer;

/// The four verdicts of one test for all nodes on one day.
///
/// IN is what the lower bounds reach, OUT what the upper bounds do not reach. Between the two lies
/// the gap: contradictions there, and what hangs on them there, are REVIEW; the rest is POSSIBLE.
/// Under a test that adds no strangers the cascades run once for each listed party.
final class Outcome {
  private final DayBook book;
  private final Rule rule;
  private final List<Start> starts;
  private final int[] lowerRun;
  private final int[] upperRun;
  private final boolean[] review;
  private final Cascade lower;
  private final Cascade upper;
  private int[] gap = new int[64];
  private int gaps;

  /// From whom one pair of cascades runs.
  ///
  /// @param certain who certainly stands on a list, or acts together with one that does
  /// @param possible who perhaps does
  /// @param listed those of them who stand on a list themselves
  @SuppressWarnings("ArrayRecordComponent") // small primitive arrays, never compared
  record Start(int[] certain, int[] possible, int[] listed) {}

  Outcome(DayBook book, Regime regime, List<Start> starts) {
    int nodes = book.graph().nodes;
    this.book = book;
    this.rule = Rule.of(regime);
    this.starts = starts;
    this.lowerRun = new int[nodes];
    this.upperRun = new int[nodes];
    this.review = new boolean[nodes];
    this.lower = new Cascade(book, rule, Bound.LOWER);
    this.upper = new Cascade(book, rule, Bound.UPPER);
    Arrays.fill(lowerRun, -1);
    Arrays.fill(upperRun, -1);
    for (int run = 0; run < starts.size(); run++) {
      run(run);
    }
    doubt();
  }

  Rule rule() {
    return rule;
  }

  DayBook book() {
    return book;
  }

  Answer answer(int node) {
    if (lowerRun[node] >= 0) {
      return Answer.IN;
    }
    if (upperRun[node] < 0) {
      return Answer.OUT;
    }
    return review[node] ? Answer.REVIEW : Answer.POSSIBLE;
  }

  /// Whether a run may have counted what a node holds: it is inside, perhaps, or acts together with
  /// one that is listed.
  boolean touches(int node) {
    return upperRun[node] >= 0 || starts.stream().anyMatch(s -> contains(s.possible(), node));
  }

  /// How many nodes have each answer.
  Map<Answer, Integer> counts() {
    var counts = new EnumMap<Answer, Integer>(Answer.class);
    for (int node = 0; node < lowerRun.length; node++) {
      counts.merge(answer(node), 1, Integer::sum);
    }
    return counts;
  }

  /// The cascade that put a node where it is, run again: over lower bounds for what is IN, over
  /// upper bounds for what may be.
  Optional<Reached> reached(int node) {
    if (lowerRun[node] >= 0) {
      int run = lowerRun[node];
      return Optional.of(
          new Reached(lower.from(starts.get(run).certain()), Bound.LOWER, starts.get(run)));
    }
    if (upperRun[node] >= 0) {
      int run = upperRun[node];
      return Optional.of(
          new Reached(upper.from(starts.get(run).possible()), Bound.UPPER, starts.get(run)));
    }
    return Optional.empty();
  }

  /// The run that concerns a node most: the one that reached it, else one that reached an owner of
  /// it.
  int nearest(int node) {
    if (lowerRun[node] >= 0) {
      return lowerRun[node];
    }
    if (upperRun[node] >= 0) {
      return upperRun[node];
    }
    return book.holding(node).stakes().stream()
        .mapToInt(s -> upperRun[s.owner()])
        .filter(run -> run >= 0)
        .findFirst()
        .orElse(0);
  }

  /// Both cascades of a run, run again.
  List<Cascade> both(int run) {
    if (starts.isEmpty()) {
      return List.of(lower.from(new int[0]), upper.from(new int[0]));
    }
    return List.of(lower.from(starts.get(run).certain()), upper.from(starts.get(run).possible()));
  }

  /// @param cascade that reached it
  /// @param bound which bounds it counted
  record Reached(Cascade cascade, Bound bound, Start start) {}

  private void run(int run) {
    var start = starts.get(run);
    lower.from(start.certain());
    keep(lower, start, lowerRun, run);
    upper.from(start.possible());
    keep(upper, start, upperRun, run);
  }

  /// Notes what a run reached. Those who only act together with a listed party are where it starts,
  /// and not inside for that.
  private void keep(Cascade cascade, Start start, int[] runs, int run) {
    int given = cascade == lower ? start.certain().length : start.possible().length;
    for (int i = 0; i < cascade.size(); i++) {
      int node = cascade.node(i);
      if (runs[node] < 0 && (i >= given || contains(start.listed(), node))) {
        runs[node] = run;
        if (cascade == upper && lowerRun[node] < 0) {
          gap(node);
        }
      }
    }
  }

  private static boolean contains(int[] sorted, int node) {
    return Arrays.binarySearch(sorted, node) >= 0;
  }

  private void gap(int node) {
    if (gaps == gap.length) {
      gap = Arrays.copyOf(gap, gaps * 2);
    }
    gap[gaps++] = node;
  }

  /// Marks contradictions in the gap and what hangs on them there.
  private void doubt() {
    var open = new ArrayList<Integer>();
    for (int i = 0; i < gaps; i++) {
      int node = gap[i];
      var tainted = book.holding(node).tainted();
      if (lowerRun[node] < 0
          && ((rule.shares() && tainted[Graph.SHARES]) || (rule.votes() && tainted[Graph.VOTES]))) {
        review[node] = true;
        open.add(node);
      }
    }
    var graph = book.graph();
    while (!open.isEmpty()) {
      int owner = open.removeLast();
      for (int i = graph.ownerStart[owner]; i < graph.ownerStart[owner + 1]; i++) {
        int asset = graph.asset[graph.byOwner[i]];
        if (!review[asset] && inGap(asset) && hangs(asset, owner)) {
          review[asset] = true;
          open.add(asset);
        }
      }
    }
  }

  private boolean inGap(int node) {
    return lowerRun[node] < 0 && upperRun[node] >= 0;
  }

  private boolean hangs(int asset, int owner) {
    var holding = book.holding(asset);
    var stakes = holding.stakes();
    for (int i = holding.firstOf(owner); i < stakes.size() && stakes.get(i).owner() == owner; i++) {
      if (rule.counts(stakes.get(i).kind()) && Bound.value(stakes.get(i).high()) > 0) {
        return true;
      }
    }
    return holding.controls().stream()
        .anyMatch(c -> c.owner() == owner && rule.controls(c, Bound.UPPER));
  }
}
