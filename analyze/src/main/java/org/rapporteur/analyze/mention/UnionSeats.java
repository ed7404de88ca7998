package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Set;
import org.rapporteur.analyze.gazetteer.Gazetteer;

/// `Brussels did not list any company`: where a document speaks of the European Union and nowhere
/// of Belgium, the city that acts is the union.
final class UnionSeats {
  private static final Set<String> CITY =
      Set.of("Brussels", "Bruxelles", "Bruselas", "Брюссель", "브뤼셀", "布鲁塞尔");

  private static final String STATE = "state:BE";
  private static final String UNION = "body:eu";

  private UnionSeats() {}

  static List<Found> settled(List<Found> found, Gazetteer gazetteer) {
    boolean union = found.stream().anyMatch(f -> isOfUnion(f.candidate()));
    boolean state = found.stream().anyMatch(f -> isState(f) && !CITY.contains(f.mention().text()));
    var entry = gazetteer.entry(UNION).filter(e -> union && !state);
    return entry.isEmpty()
        ? found
        : found.stream().map(f -> isState(f) ? f.as(entry.get()) : f).toList();
  }

  private static boolean isOfUnion(Candidate candidate) {
    String known = candidate.knownAs();
    return known != null && (known.equals(UNION) || known.startsWith(UNION + "-"));
  }

  private static boolean isState(Found one) {
    return STATE.equals(one.candidate().knownAs());
  }
}
