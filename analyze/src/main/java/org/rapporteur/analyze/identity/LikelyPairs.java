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
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.analyze.pairing.LastUsed;
import org.rapporteur.analyze.pairing.Portions;
import org.rapporteur.model.analysis.Work;
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

  /// Systems by whose spelling two names are told apart, in bits.
  private static final Set<String> SYLLABLES = Set.of("Chinese spelling", "Korean spelling");

  private static final double APART = -9;

  private final NameMatcher matcher;
  private final List<NamedReferent> named;
  private final List<Told> told;
  private final Work work;

  /// The cluster of each referent.
  private final int[] roots;

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

  private record Found(int left, int right, Map<Sign, Double> signs) {}

  /// @param root the cluster of a referent, as long as pairs are asked for
  /// @param work where pairs of documents are compared
  LikelyPairs(
      NameMatcher matcher,
      List<NamedReferent> named,
      List<Told> told,
      IntUnaryOperator root,
      NameSigns names,
      Matters matters,
      Work work) {
    this.matcher = matcher;
    this.named = named;
    this.work = work;
    this.roots = IntStream.range(0, named.size()).map(root).toArray();
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
    var pairs =
        new Portions<Supplier<List<Found>>, List<Found>>(
            work,
            Supplier::get,
            found -> found.forEach(f -> each.pair(f.left(), f.right(), f.signs())));
    var met = new HashSet<EvidenceId>();
    var waiting = new ArrayDeque<EvidenceId>();
    for (var document : documents.keySet()) {
      waiting.push(document);
      while (!waiting.isEmpty()) {
        var next = waiting.pop();
        if (met.add(next)) {
          var partners = partners(next, bearers, common);
          compare(next, partners, pairs);
          partners.sequencedKeySet().reversed().stream()
              .filter(partner -> !met.contains(partner))
              .forEach(waiting::push);
        }
      }
    }
    pairs.end();
  }

  /// Whom a document names among themselves, and with those of its partners.
  private void compare(
      EvidenceId document,
      Map<EvidenceId, Integer> partners,
      Portions<Supplier<List<Found>>, List<Found>> pairs) {
    var here = parties(document);
    pairs.add(() -> within(here));
    partners.forEach((partner, shared) -> {
      if (document.compareTo(partner) < 0) {
        var there = parties(partner);
        pairs.add(() -> between(here, there, shared));
      }
    });
  }

  /// The documents that name each cluster.
  private Map<Integer, Set<EvidenceId>> bearers() {
    var bearers = new HashMap<Integer, Set<EvidenceId>>();
    documents.forEach((document, all) ->
        all.forEach(i -> bearers.computeIfAbsent(roots[i], k -> new HashSet<>()).add(document)));
    return bearers;
  }

  /// The documents that name most of what this one names, those that name most first. Few documents
  /// may all be about one matter: one that is badly translated shares little with the others until
  /// its names are compared, and perhaps nothing with some of them.
  private SequencedMap<EvidenceId, Integer> partners(
      EvidenceId document, Map<Integer, Set<EvidenceId>> bearers, int common) {
    var shared = new TreeMap<EvidenceId, Integer>();
    var clusters = new HashSet<Integer>();
    documents.getOrDefault(document, List.of()).forEach(i -> clusters.add(roots[i]));
    for (int one : clusters) {
      var others = bearers.getOrDefault(one, Set.of());
      if (others.size() <= common) {
        others.forEach(d -> shared.merge(d, 1, Integer::sum));
      }
    }
    if (documents.size() <= FEW) {
      throughOthers(shared, bearers);
    }
    shared.remove(document);
    int enough = documents.size() <= FEW ? 0 : ENOUGH;
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

  /// Adds, with nothing shared, those that share something with one that is there.
  private void throughOthers(
      Map<EvidenceId, Integer> shared, Map<Integer, Set<EvidenceId>> bearers) {
    var open = new ArrayDeque<>(shared.keySet());
    while (!open.isEmpty()) {
      for (int i : documents.getOrDefault(open.remove(), List.of())) {
        for (var other : bearers.getOrDefault(roots[i], Set.of())) {
          if (shared.putIfAbsent(other, 0) == null) {
            open.add(other);
          }
        }
      }
    }
  }

  /// All whom a document names, with what it says of them.
  private List<Party> parties(EvidenceId document) {
    var reading = reading(document);
    return documents.getOrDefault(document, List.of()).stream()
        .map(i -> new Party(i, named.get(i), reading))
        .toList();
  }

  /// Bodies and places that a document calls otherwise the second time. Two persons of one document
  /// are two.
  private List<Found> within(List<Party> all) {
    var found = new ArrayList<Found>();
    for (int i = 0; i < all.size(); i++) {
      var one = all.get(i);
      for (var other : all.subList(i + 1, all.size())) {
        if (!one.referent.isPerson()
            && one.referent.group().equals(other.referent.group())
            && mayMeet(one, other)
            && likeness(one, other) >= HOOK) {
          var read = signs.within(one.referent, other.referent, one.reading);
          found.add(new Found(one.at, other.at, read));
        }
      }
    }
    return found;
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
                o -> roots[at(d, o)],
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

  /// Pairs of two documents that have so many names in common.
  private List<Found> between(List<Party> left, List<Party> right, int shared) {
    var found = new ArrayList<Found>();
    for (var one : left) {
      for (var other : right) {
        if (mayMeet(one, other)) {
          var read =
              one.referent.group().equals(other.referent.group())
                  ? ofOneKind(one, other, shared)
                  : ofOtherKinds(one, other, shared);
          if (read != null) {
            found.add(new Found(one.at, other.at, read));
          }
        }
      }
    }
    return found;
  }

  private @Nullable Map<Sign, Double> ofOneKind(Party one, Party other, int shared) {
    boolean taken = one.isNamedBeside(other) || other.isNamedBeside(one);
    boolean met =
        !(one.referent.isPerson() && (taken || areTwo(one.referent, other.referent)))
            && isHooked(one, other);
    return met ? signs(one, other, shared) : null;
  }

  /// `Liang Weiguo` and `Liang Zhenguo`: a name whose syllables a system of spelling tells apart is
  /// another's, however much speaks for one person. What a translation writes may be anything.
  private boolean areTwo(NamedReferent one, NamedReferent other) {
    return !one.translated()
        && !other.translated()
        && matcher.compare(one.form(), other.form()).weights().stream()
            .anyMatch(w -> w.value() <= APART && SYLLABLES.contains(w.feature()));
  }

  private Map<Sign, Double> signs(Party one, Party other, int shared) {
    return signs.of(one.referent, one.reading, other.referent, other.reading, shared);
  }

  /// Two that were taken for different kinds of thing are compared as what the one is that was not
  /// guessed; of two guesses, as what the more often named is.
  private @Nullable Map<Sign, Double> ofOtherKinds(Party one, Party other, int shared) {
    boolean openToo = Kinds.isOpen(other.referent);
    boolean left =
        Kinds.isOpen(one.referent) && !(openToo && isMoreNamed(one.referent, other.referent));
    var guessed = left ? one : other;
    var first = left ? one.as(Kinds.as(one.referent, other.referent.referent().type())) : one;
    var second = left ? other : other.as(Kinds.as(other.referent, one.referent.referent().type()));
    boolean taken = one.isNamedBeside(other) || other.isNamedBeside(one);
    if (taken || isOfPlace(one, other) || isOfPlace(other, one) || likeness(first, second) < HOOK) {
      return null;
    }
    var read = signs(first, second, shared);
    read.put(Sign.KINDS_APART, 1.0);
    read.put(Sign.BOTH_GUESSED, NameSigns.is(Kinds.isOpen(one.referent) && openToo));
    read.put(guess(guessed.referent), 1.0);
    read.put(Sign.AS_PERSON, NameSigns.is(first.referent.isPerson()));
    read.put(Sign.AS_BODY, NameSigns.is(first.referent.group().equals("b")));
    read.values().removeIf(v -> v == 0);
    return read;
  }

  /// A body that is named after where it is, and the place.
  private static boolean isOfPlace(Party body, Party place) {
    return place.referent.group().equals("l")
        && body.referent.group().equals("b")
        && body.reading.read(body.referent).isOfPlace(place.reading.read(place.referent));
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

  private boolean mayMeet(Party left, Party right) {
    var one = left.referent;
    var other = right.referent;
    boolean known = one.referent().knownAs() != null && other.referent().knownAs() != null;
    return !known
        && !NamedReferent.isAroundOnly(one, other)
        && !isSiteOf(one, other)
        && !isSiteOf(other, one)
        && (one.group().equals(other.group()) || mayBeMistaken(one, other))
        && roots[left.at] != roots[right.at];
  }

  /// `대전역`, a station, beside the city of Daejeon.
  private static boolean isSiteOf(NamedReferent site, NamedReferent town) {
    boolean places = site.group().equals("l") && town.group().equals("l");
    return places
        && town.referent().knownAs() != null
        && KoreanPlaces.isSite(site.form())
        && !KoreanPlaces.isSite(town.form());
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
