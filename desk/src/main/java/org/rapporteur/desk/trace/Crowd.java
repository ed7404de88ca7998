package org.rapporteur.desk.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.trace.ownership.Counting;
import org.rapporteur.model.trace.Contradiction;
import org.rapporteur.model.trace.Edge;
import org.rapporteur.model.trace.KnownStake;
import org.rapporteur.model.trace.NodeId;
import org.rapporteur.model.trace.TraceFacts;
import org.rapporteur.model.trace.Verdict;

/// More records than a reader can look at: a dossier of them prints those that can ever count, and
/// says how many it leaves out and why they count nothing. Verdicts are of all records.
final class Crowd {
  private static final int MOST = 100_000;

  /// So many stakes that do not count are shown as examples.
  private static final int NAMED = 25;

  private final TraceFacts whole;
  private final TraceFacts printed;
  private final @Nullable Set<String> kept;

  private Crowd(TraceFacts whole, TraceFacts printed, @Nullable Set<String> kept) {
    this.whole = whole;
    this.printed = printed;
    this.kept = kept;
  }

  /// The group of a subject as a dossier shows it.
  ///
  /// @throws IllegalArgumentException if even what can count is too much
  static Crowd of(
      TraceFacts group, NodeId subject, List<Set<NodeId>> together, List<Verdict> verdicts) {
    if (group.edges().size() <= MOST) {
      return new Crowd(group, group, null);
    }
    var besides = new HashSet<String>();
    group.rebuttals().forEach(r -> besides.add(r.edge()));
    verdicts.forEach(
        v -> v.uncounted().stream().limit(NAMED).forEach(s -> besides.addAll(s.edges())));
    var printed = Counting.of(group, subject, together, besides);
    if (printed.edges().size() > MOST) {
      throw new IllegalArgumentException(
          "%,d records of parties below listed ones bear on %s: a dossier prints each, and holds %,d at most. Make one of a company below or above it, ask `rapporteur trace verdict` or `trace path`, or give the records to programs with `rapporteur trace export`."
              .formatted(printed.edges().size(), subject, MOST));
    }
    return new Crowd(
        group, printed, printed.edges().stream().map(Edge::id).collect(Collectors.toSet()));
  }

  /// The records to print.
  TraceFacts printed() {
    return printed;
  }

  /// What a reader must know of it; nothing if all is printed.
  Stream<String> words() {
    return kept == null
        ? Stream.empty()
        : Stream.of(
            "Of %,d records that bear on it %,d are printed: those of parties that are listed or have a listed party above them, and some others as examples. What the others hold counts nothing under any test; the verdicts heed how much it leaves"
                .formatted(whole.edges().size(), printed.edges().size()));
  }

  /// A verdict that names printed records only.
  Verdict shown(Verdict verdict) {
    return kept == null
        ? verdict
        : new Verdict(
            verdict.subject(),
            verdict.regime(),
            verdict.version(),
            verdict.asOf(),
            verdict.answer(),
            verdict.counted(),
            verdict.uncounted().stream().filter(this::isPrinted).toList(),
            verdict.steps(),
            verdict.deciding(),
            verdict.contradictions().stream().map(this::shown).toList(),
            verdict.notes());
  }

  private boolean isPrinted(KnownStake stake) {
    return kept == null || kept.containsAll(stake.edges());
  }

  private Contradiction shown(Contradiction contradiction) {
    return switch (contradiction) {
      case Contradiction.Disagreement d ->
          new Contradiction.Disagreement(
              d.owner(), d.asset(), d.kind(), printed(d.edges()), d.hull());
      case Contradiction.TooMuch t ->
          new Contradiction.TooMuch(t.asset(), t.kind(), printed(t.edges()), t.sum());
      case Contradiction.SelfHeld s ->
          new Contradiction.SelfHeld(s.asset(), s.kind(), printed(s.edges()), s.share());
      case Contradiction.TwoReadings two -> two;
    };
  }

  private List<String> printed(List<String> edges) {
    return edges.stream().filter(e -> kept == null || kept.contains(e)).toList();
  }
}
