package org.rapporteur.analyze.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.pairing.LastUsed;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.telling.Told;

/// Pairs of referents that no rule joined, in documents of one matter or in one document, with all
/// that speaks for and against their being one.
final class LikelyPairs {
  /// A cluster that more documents name does not tell what one of them is about.
  private static final int COMMON = 30;

  /// So few documents may all be about one matter.
  private static final int FEW = 8;

  private static final int ENOUGH = 3;
  private static final int MOST_PARTNERS = 12;
  private static final int KEPT = 200;
  private static final double HOOK = 0.6;
  private static final int HOOKS = 2;

  private final NameMatcher matcher;
  private final List<NamedReferent> named;
  private final IntUnaryOperator root;
  private final List<Told> told;
  private final Map<EvidenceId, Integer> places = new HashMap<>();
  private final Map<EvidenceId, List<Integer>> documents = new TreeMap<>();
  private final NameSigns names;
  private final Matters matters;
  private final ReferentSigns signs;
  private final Map<EvidenceId, Reading> readings = new LastUsed<>(KEPT);

  /// What is done with a pair.
  interface Each {
    void pair(int left, int right, Map<Sign, Double> signs);
  }

  LikelyPairs(
      NameMatcher matcher,
      List<NamedReferent> named,
      List<Told> told,
      IntUnaryOperator root,
      NameSigns names,
      Matters matters) {
    this.matcher = matcher;
    this.named = named;
    this.root = root;
    this.names = names;
    this.matters = matters;
    this.signs = new ReferentSigns(names, matters);
    this.told = told;
    int place = 0;
    for (var one : told) {
      places.put(one.document().evidence(), place++);
    }
    for (int i = 0; i < named.size(); i++) {
      documents.computeIfAbsent(named.get(i).id().evidence(), k -> new ArrayList<>()).add(i);
    }
  }

  /// From a document its nearest is gone to next: of a large case only the documents read last are
  /// kept.
  void forEach(Each each) {
    var bearers = bearers();
    int common = Math.clamp(documents.size() * 3L / 10, FEW, COMMON);
    var met = new HashSet<EvidenceId>();
    var waiting = new ArrayDeque<EvidenceId>();
    for (var document : documents.keySet()) {
      waiting.push(document);
      while (!waiting.isEmpty()) {
        var next = waiting.pop();
        if (met.add(next)) {
          var partners = partners(next, bearers, common);
          within(next, each);
          meet(next, partners, each);
          partners.sequencedKeySet().reversed().stream()
              .filter(partner -> !met.contains(partner))
              .forEach(waiting::push);
        }
      }
    }
  }

  /// The documents that name each cluster.
  private Map<Integer, Set<EvidenceId>> bearers() {
    var bearers = new HashMap<Integer, Set<EvidenceId>>();
    documents.forEach((document, all) ->
        all.forEach(
            i -> bearers.computeIfAbsent(root.applyAsInt(i), k -> new HashSet<>()).add(document)));
    return bearers;
  }

  private void meet(EvidenceId document, SequencedMap<EvidenceId, Integer> partners, Each each) {
    partners.forEach((partner, shared) -> {
      if (document.compareTo(partner) < 0) {
        meet(document, partner, shared, each);
      }
    });
  }

  /// The documents that name most of what this one names, those that name most first. Few documents
  /// may all be about one matter: one that is badly translated shares little with the others until
  /// its names are compared.
  private SequencedMap<EvidenceId, Integer> partners(
      EvidenceId document, Map<Integer, Set<EvidenceId>> bearers, int common) {
    var shared = new TreeMap<EvidenceId, Integer>();
    var roots = new HashSet<Integer>();
    documents.getOrDefault(document, List.of()).forEach(i -> roots.add(root.applyAsInt(i)));
    for (int one : roots) {
      var others = bearers.getOrDefault(one, Set.of());
      if (others.size() <= common) {
        others.forEach(d -> shared.merge(d, 1, Integer::sum));
      }
    }
    shared.remove(document);
    int enough = documents.size() <= FEW ? 1 : ENOUGH;
    shared
        .entrySet()
        .removeIf(e -> e.getValue() < enough && !matters.same(first(document), first(e.getKey())));
    var most = new LinkedHashMap<EvidenceId, Integer>();
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<EvidenceId, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PARTNERS)
        .forEach(e -> most.put(e.getKey(), e.getValue()));
    return most;
  }

  /// Bodies and places that a document calls otherwise the second time. Two persons of one document
  /// are two.
  private void within(EvidenceId document, Each each) {
    var all = documents.getOrDefault(document, List.of());
    for (int i = 0; i < all.size(); i++) {
      var one = new Party(all.get(i), named.get(all.get(i)), reading(document));
      for (int j = i + 1; j < all.size(); j++) {
        var other = new Party(all.get(j), named.get(all.get(j)), reading(document));
        if (!one.referent.isPerson()
            && one.referent.group().equals(other.referent.group())
            && mayMeet(one.referent, other.referent, one.at, other.at)
            && likeness(one, other) >= HOOK) {
          each.pair(one.at, other.at, signs.within(one.referent, other.referent, one.reading));
        }
      }
    }
  }

  private NamedReferent first(EvidenceId document) {
    return named.get(documents.getOrDefault(document, List.of()).getFirst());
  }

  private Reading reading(EvidenceId document) {
    return readings.computeIfAbsent(
        document,
        d ->
            new Reading(
                told.get(places.getOrDefault(d, 0)),
                documents.getOrDefault(d, List.of()).stream().map(named::get).toList(),
                o -> root.applyAsInt(at(d, o)),
                matcher));
  }

  private int at(EvidenceId document, NamedReferent one) {
    for (int i : documents.getOrDefault(document, List.of())) {
      if (named.get(i).id().equals(one.id())) {
        return i;
      }
    }
    throw new IllegalArgumentException("no such referent: " + one.id());
  }

  /// A referent where it stands among all, with what its document says.
  private record Party(int at, NamedReferent referent, Reading reading) {
    Party as(NamedReferent another) {
      return new Party(at, another, reading);
    }

    boolean isNamedBeside(Party other) {
      return other.reading.names(reading.root(referent));
    }
  }

  private void meet(EvidenceId left, EvidenceId right, int shared, Each each) {
    for (int i : documents.getOrDefault(left, List.of())) {
      var one = new Party(i, named.get(i), reading(left));
      for (int j : documents.getOrDefault(right, List.of())) {
        var other = new Party(j, named.get(j), reading(right));
        if (mayMeet(one.referent, other.referent, i, j)) {
          if (one.referent.group().equals(other.referent.group())) {
            meet(one, other, shared, each);
          } else {
            otherKinds(one, other, shared, each);
          }
        }
      }
    }
  }

  private void meet(Party one, Party other, int shared, Each each) {
    boolean taken = one.isNamedBeside(other) || other.isNamedBeside(one);
    if (!(taken && one.referent.isPerson()) && isHooked(one, other)) {
      each.pair(one.at, other.at, signs(one, other, shared));
    }
  }

  private Map<Sign, Double> signs(Party one, Party other, int shared) {
    return signs.of(one.referent, one.reading, other.referent, other.reading, shared);
  }

  /// Two that were taken for different kinds of thing are compared as what the one is that was not
  /// guessed; of two guesses, as what the more often named is.
  private void otherKinds(Party one, Party other, int shared, Each each) {
    boolean openToo = Kinds.isOpen(other.referent);
    boolean left =
        Kinds.isOpen(one.referent) && !(openToo && isMoreNamed(one.referent, other.referent));
    var guessed = left ? one : other;
    var first = left ? one.as(Kinds.as(one.referent, other.referent.referent().type())) : one;
    var second = left ? other : other.as(Kinds.as(other.referent, one.referent.referent().type()));
    boolean taken = one.isNamedBeside(other) || other.isNamedBeside(one);
    if (!taken && likeness(first, second) >= HOOK) {
      var read = signs(first, second, shared);
      read.put(Sign.KINDS_APART, 1.0);
      read.put(Sign.BOTH_GUESSED, NameSigns.is(Kinds.isOpen(one.referent) && openToo));
      read.put(guess(guessed.referent), 1.0);
      read.put(Sign.AS_PERSON, NameSigns.is(first.referent.isPerson()));
      read.put(Sign.AS_BODY, NameSigns.is(first.referent.group().equals("b")));
      read.values().removeIf(v -> v == 0);
      each.pair(one.at, other.at, read);
    }
  }

  private double likeness(Party one, Party other) {
    return names.glance(one.reading.read(one.referent), other.reading.read(other.referent));
  }

  private static Sign guess(NamedReferent one) {
    return switch (one.group()) {
      case "p" -> Sign.GUESSED_PERSON;
      case "b" -> Sign.GUESSED_BODY;
      default -> Sign.GUESSED_PLACE;
    };
  }

  private static boolean isMoreNamed(NamedReferent one, NamedReferent other) {
    return one.referent().mentions().size() > other.referent().mentions().size();
  }

  private boolean mayMeet(NamedReferent one, NamedReferent other, int i, int j) {
    boolean known = one.referent().knownAs() != null && other.referent().knownAs() != null;
    return !known
        && (one.group().equals(other.group()) || mayBeMistaken(one, other))
        && root.applyAsInt(i) != root.applyAsInt(j);
  }

  /// Whether one, at least, is a guess of the classifier.
  private static boolean mayBeMistaken(NamedReferent one, NamedReferent other) {
    return !one.group().equals("d")
        && !other.group().equals("d")
        && (Kinds.isOpen(one) || Kinds.isOpen(other));
  }

  /// Whether anything beside chance could bring two together.
  private boolean isHooked(Party one, Party other) {
    var here = one.reading;
    var there = other.reading;
    boolean beside =
        Reading.shared(here.words(one.referent), there.words(other.referent)) >= HOOKS
            || !Collections.disjoint(
                here.around.beside(one.referent), there.around.beside(other.referent));
    boolean most = here.around.rank(one.referent) == 1 && there.around.rank(other.referent) == 1;
    return beside || most || likeness(one, other) >= HOOK;
  }
}
