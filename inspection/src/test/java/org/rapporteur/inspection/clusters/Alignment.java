package org.rapporteur.inspection.clusters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.inspection.clusters.Sheet.Mention;
import org.rapporteur.inspection.clusters.Sheet.Passage;

/// Which mention of the product is which mention of gold: one to one, largest overlap first; and by
/// way of the mentions, which bearer of names is which.
final class Alignment {
  /// Mentions of gold and of the product by number.
  private record Pair(double apart, int gold, int said) {}

  private final Sheet gold;
  private final Sheet said;
  private final List<Mention> asked;
  private final List<Mention> kept;
  private final Map<Mention, Mention> goldOf = new HashMap<>();
  private final Map<String, String> bearers;
  private final Map<String, String> names = new HashMap<>();

  Alignment(Sheet gold, Sheet said) {
    this.gold = gold;
    this.said = said;
    this.asked = gold.names().stream().flatMap(name -> name.mentions().stream()).toList();
    var told = said.names().stream().flatMap(name -> name.mentions().stream()).toList();
    align(told);
    var open = Stream.concat(gold.ignored().stream(), gold.furniture().stream()).toList();
    this.kept =
        told.stream()
            .filter(m -> goldOf.containsKey(m) || open.stream().noneMatch(m.at()::meets))
            .toList();
    this.bearers = vote();
    for (var name : gold.names()) {
      name.forms().forEach(form -> names.putIfAbsent(Words.plain(form), name.id()));
    }
  }

  List<Mention> asked() {
    return asked;
  }

  /// The product's mentions without those that gold leaves open.
  List<Mention> kept() {
    return kept;
  }

  @Nullable Mention goldOf(Mention mention) {
    return goldOf.get(mention);
  }

  Set<Mention> found() {
    return new HashSet<>(goldOf.values());
  }

  /// The gold bearer of an id or name that the product gives.
  @Nullable String bearer(@Nullable String given) {
    if (given == null) {
      return null;
    }
    var voted = bearers.get(given);
    if (voted != null) {
      return voted;
    }
    var name =
        said.names().stream()
            .filter(n -> n.id().equals(given))
            .map(n -> n.forms().getFirst())
            .findFirst()
            .orElse(given);
    return names.get(Words.plain(name));
  }

  /// The gold bearer of an id, by mentions alone.
  @Nullable String voted(String id) {
    return bearers.get(id);
  }

  /// How many bearers of the product hold the names of more than one person.
  int mergedPersons() {
    Map<String, Set<String>> persons = new TreeMap<>();
    goldOf.forEach((told, mention) -> {
      if (mention.type().equals("Person")) {
        persons.computeIfAbsent(told.bearer(), id -> new HashSet<>()).add(mention.bearer());
      }
    });
    return (int) persons.values().stream().filter(held -> held.size() > 1).count();
  }

  private void align(List<Mention> told) {
    var pairs = new ArrayList<Pair>();
    for (int j = 0; j < told.size(); j++) {
      for (int i = 0; i < asked.size(); i++) {
        Passage at = told.get(j).at();
        Passage wanted = asked.get(i).at();
        int shared = at.shared(wanted);
        if (shared > 0) {
          int whole = Math.max(at.end(), wanted.end()) - Math.min(at.start(), wanted.start());
          pairs.add(new Pair(-(double) shared / whole, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::apart)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::said));
    Set<Integer> taken = new HashSet<>();
    for (var pair : pairs) {
      if (!goldOf.containsKey(told.get(pair.said())) && taken.add(pair.gold())) {
        goldOf.put(told.get(pair.said()), asked.get(pair.gold()));
      }
    }
  }

  private Map<String, String> vote() {
    Map<String, Map<String, Integer>> votes = new TreeMap<>();
    goldOf.forEach((told, mention) ->
        votes
            .computeIfAbsent(told.bearer(), id -> new TreeMap<>())
            .merge(mention.bearer(), 1, Integer::sum));
    Map<String, String> winners = new HashMap<>();
    votes.forEach((id, counts) -> winners.put(id, winner(counts)));
    return winners;
  }

  private static String winner(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  Sheet gold() {
    return gold;
  }

  Sheet said() {
    return said;
  }
}
