package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;

/// What stands around each referent of one document, by the clusters they are in: who is named in
/// its sentences, who before and after it, and how much it is named.
final class Surroundings {
  /// What more sentences name says nothing of one of them.
  private static final int OFTEN = 5;

  private final Map<Integer, Set<Integer>> beside = new HashMap<>();
  private final Map<Integer, Set<Integer>> before = new HashMap<>();
  private final Map<Integer, Set<Integer>> after = new HashMap<>();
  private final Map<Integer, Integer> rank = new HashMap<>();

  private record At(Mention mention, NamedReferent one, int root) {}

  /// @param document all referents of a document
  /// @param root the cluster of a referent
  Surroundings(List<NamedReferent> document, ToIntFunction<NamedReferent> root) {
    var places = new ArrayList<At>();
    for (var one : document) {
      int cluster = root.applyAsInt(one);
      one.referent().mentions().forEach(m -> places.add(new At(m, one, cluster)));
    }
    places.sort(Comparator.comparingInt(p -> p.mention().start()));
    var sentences = new HashMap<Integer, Set<Integer>>();
    var times = new HashMap<Integer, Set<Integer>>();
    for (var place : places) {
      if (place.one().referent().type() != EntityType.COUNTRY) {
        int sentence = place.mention().sentence();
        sentences.computeIfAbsent(sentence, k -> new HashSet<>()).add(place.root());
        times.computeIfAbsent(place.root(), k -> new HashSet<>()).add(sentence);
      }
    }
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      int number = place.one().referent().number();
      var others = beside.computeIfAbsent(number, k -> new HashSet<>());
      for (int other : sentences.getOrDefault(place.mention().sentence(), Set.of())) {
        if (other != place.root() && times.getOrDefault(other, Set.of()).size() <= OFTEN) {
          others.add(other);
        }
      }
      if (i > 0 && places.get(i - 1).root() != place.root()) {
        before.computeIfAbsent(number, k -> new HashSet<>()).add(places.get(i - 1).root());
      }
      if (i + 1 < places.size() && places.get(i + 1).root() != place.root()) {
        after.computeIfAbsent(number, k -> new HashSet<>()).add(places.get(i + 1).root());
      }
    }
    rank(document);
  }

  private void rank(List<NamedReferent> document) {
    var times = new HashMap<String, Integer>();
    document.stream()
        .filter(o -> o.referent().type() != EntityType.COUNTRY)
        .sorted(
            Comparator.<NamedReferent>comparingInt(o -> -o.referent().mentions().size())
                .thenComparingInt(o -> o.referent().number()))
        .forEach(o -> rank.put(o.referent().number(), times.merge(o.group(), 1, Integer::sum)));
  }

  private static Set<Integer> of(Map<Integer, Set<Integer>> map, NamedReferent one) {
    return map.getOrDefault(one.referent().number(), Set.of());
  }

  Set<Integer> beside(NamedReferent one) {
    return of(beside, one);
  }

  Set<Integer> before(NamedReferent one) {
    return of(before, one);
  }

  Set<Integer> after(NamedReferent one) {
    return of(after, one);
  }

  /// 1 for the person, body or place that the document names most.
  int rank(NamedReferent one) {
    return rank.getOrDefault(one.referent().number(), 99);
  }
}
