package org.rapporteur.analyze.trace.ownership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.model.trace.Regime;

/// From whom the cascades of a test run: from all listed parties at once, or from each by itself
/// and from each group that acts together.
final class Starts {
  private Starts() {}

  /// @param together groups declared to act together, by sorted numbers
  static List<Outcome.Start> of(Regime regime, Listings listings, List<int[]> together) {
    int[] certain = listings.starting(regime, Bound.LOWER);
    int[] possible = listings.starting(regime, Bound.UPPER);
    return switch (regime.aggregate()) {
      case ALL -> List.of(new Outcome.Start(certain, possible, possible));
      case PER_PERSON -> {
        var starts = new ArrayList<Outcome.Start>();
        for (int person : possible) {
          starts.add(start(new int[] {person}, certain, possible));
        }
        together.forEach(group -> starts.add(start(group, certain, possible)));
        yield starts.stream().filter(s -> s.listed().length > 0).toList();
      }
    };
  }

  /// A start from one person, or from all of a group if one of them certainly, or perhaps, is
  /// listed.
  private static Outcome.Start start(int[] members, int[] certain, int[] possible) {
    int[] listed = Arrays.stream(members).filter(m -> contains(possible, m)).toArray();
    boolean sure = Arrays.stream(members).anyMatch(m -> contains(certain, m));
    return new Outcome.Start(sure ? members : new int[0], members, listed);
  }

  private static boolean contains(int[] sorted, int number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }
}
