package org.rapporteur.analyze.trace.ownership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.trace.Listing;
import org.rapporteur.model.trace.Regime;

/// Who stands on which list on the day, by number of the node.
final class Listings {
  private final @Nullable LocalDate day;
  private final Map<Integer, List<Listing>> all;

  private Listings(Map<Integer, List<Listing>> all, @Nullable LocalDate day) {
    this.all = all;
    this.day = day;
  }

  /// The same on another day.
  Listings on(LocalDate other) {
    return new Listings(all, other);
  }

  Listings(Compiled compiled, List<Listing> listings, @Nullable LocalDate day) {
    this.day = day;
    this.all = new TreeMap<>();
    for (var listing : listings) {
      compiled
          .number(listing.node())
          .ifPresent(n -> all.computeIfAbsent(n, k -> new ArrayList<>()).add(listing));
    }
    all.values()
        .forEach(l ->
            l.sort(
                Comparator.comparing(Listing::list)
                    .thenComparing(Listing::reference)
                    .thenComparing(x -> String.valueOf(x.from()))));
  }

  /// Every listing of a node, whenever it holds.
  List<Listing> of(int node) {
    return all.getOrDefault(node, List.of());
  }

  /// The nodes from which a test starts, in order.
  int[] starting(Regime regime, Bound bound) {
    return all.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(l -> regime.startsFrom(l) && holds(l, bound)))
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  /// The listing that starts a test.
  @Nullable Listing starting(int node, Regime regime, Bound bound) {
    return all.getOrDefault(node, List.of()).stream()
        .filter(l -> regime.startsFrom(l) && holds(l, bound))
        .findFirst()
        .orElse(null);
  }

  private boolean holds(Listing listing, Bound bound) {
    return day == null
        || (bound == Bound.LOWER ? listing.certainlyOn(day) : listing.possiblyOn(day));
  }
}
