package org.rapporteur.analyze.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.analyze.event.Gathering.Cluster;
import org.rapporteur.analyze.numerics.SignWeights;
import org.rapporteur.model.identity.Weight;

/// Which happenings stand on the timeline. What several documents tell does. What one alone tells
/// does if it is likely enough by its signs: a document tells much in passing (a figure with its
/// source, words of a passer-by, what stands undated beside what it is really about) that nobody
/// who made a timeline would put there. Its claims stay. The weights stand in `timeline.tsv` beside
/// this class, learned by `bench/timeline`.
final class Timeline {
  /// F1 is best where the least likely of those kept is about half as likely as F1 is high (Lipton,
  /// Elkan and Naryanaswamy 2014).
  static final double LEAST = 0.32;

  private static final SignWeights<TimelineSign> WEIGHTS =
      SignWeights.beside(Timeline.class, "timeline.tsv", TimelineSign.class, "bench/timeline");

  private final TimelineSigns signs;

  Timeline(TimelineSigns signs) {
    this.signs = signs;
  }

  /// Whether its signs are asked: alleged practices stand on no timeline anyhow.
  static boolean isAsked(Cluster cluster) {
    return cluster.accounts().size() == 1 && !cluster.accounts().getFirst().pattern();
  }

  /// What spoke for and against a happening that stands on the timeline, in natural logarithms of
  /// odds, or nothing if nothing was asked; empty if it does not stand there.
  Optional<List<Weight>> why(Cluster cluster) {
    if (!isAsked(cluster)) {
      return Optional.of(List.of());
    }
    var read = signs.of(cluster.accounts().getFirst());
    return WEIGHTS.probability(read) < LEAST
        ? Optional.empty()
        : Optional.of(
            WEIGHTS.weighed(read).stream()
                .map(s -> new Weight(feature(s.getKey()), s.getKey().words(), WEIGHTS.share(s)))
                .toList());
  }

  private static String feature(TimelineSign sign) {
    return sign.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
