package org.rapporteur.analyze.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.ReferentId;
import org.rapporteur.model.identity.Weight;

/// Which documents are about one matter, by the names both bear that few others do; and whether in
/// both of two documents only one person could be meant.
final class Matters {
  /// A name that more documents bear does not tell what one of them is about.
  private static final int COMMON = 60;

  /// So few documents may all be about one matter.
  private static final int FEW = 8;

  private static final int ENOUGH = 3;
  private static final int MOST_VARIANTS = 2;
  private static final int MOST_FACTS = 2;
  private static final int SEVERAL = 2;

  private final Map<EvidenceId, Set<String>> names = new HashMap<>();

  /// The words that several persons of a document have in their names.
  private final Map<EvidenceId, Set<String>> namesakes = new HashMap<>();

  private final Map<EvidenceId, Set<String>> facts = new HashMap<>();
  private final Map<Couple<EvidenceId>, Integer> alike = new HashMap<>();
  private final Map<Couple<EvidenceId>, Integer> respelt = new HashMap<>();
  private final Map<Couple<EvidenceId>, Integer> variants = new HashMap<>();
  private final Set<Couple<ReferentId>> near = new HashSet<>();

  /// Two documents or names, the smaller first.
  private record Couple<T extends Comparable<T>>(T one, T other) {
    static <T extends Comparable<T>> Couple<T> of(T left, T right) {
      return left.compareTo(right) < 0 ? new Couple<>(left, right) : new Couple<>(right, left);
    }
  }

  /// @param named in order of their ids
  /// @param printed days and figures of each document
  Matters(List<NamedReferent> named, Map<EvidenceId, Set<String>> printed) {
    var documents = new HashMap<String, Set<EvidenceId>>();
    var all = new HashSet<EvidenceId>();
    var words = new HashSet<String>();
    for (var one : named) {
      var evidence = one.id().evidence();
      if (all.add(evidence)) {
        words.clear();
      }
      if (one.isPerson()) {
        for (var word : NamedReferent.words(NamedReferent.folded(one.form()))) {
          if (!words.add(word)) {
            namesakes.computeIfAbsent(evidence, k -> new HashSet<>()).add(word);
          }
        }
      }
      documents
          .computeIfAbsent(NamedReferent.key(one.referent()), k -> new HashSet<>())
          .add(evidence);
    }
    int common = Math.min(COMMON, Math.max(FEW, all.size() * 3 / 10));
    rare(documents, common, names);
    var printing = new HashMap<String, Set<EvidenceId>>();
    printed.forEach((document, told) ->
        told.forEach(f -> printing.computeIfAbsent(f, k -> new HashSet<>()).add(document)));
    rare(printing, common, facts);
  }

  /// What more than one document bears and few do, by document.
  private static void rare(
      Map<String, Set<EvidenceId>> documents, int common, Map<EvidenceId, Set<String>> rare) {
    documents.forEach((name, bearing) -> {
      if (bearing.size() > 1 && bearing.size() <= common) {
        bearing.forEach(d -> rare.computeIfAbsent(d, k -> new HashSet<>()).add(name));
      }
    });
    rare.replaceAll((document, borne) -> Set.copyOf(borne));
  }

  /// Notes that two documents have names of persons that are alike or nearly alike, or of bodies or
  /// places that could be variants.
  void nearlyAlike(NamedReferent left, NamedReferent right) {
    if (left.isPerson()) {
      alike(left, right);
    } else {
      variant(left, right);
    }
  }

  private void variant(NamedReferent left, NamedReferent right) {
    variants.merge(documents(left, right), 1, Integer::sum);
    near.add(Couple.of(left.id(), right.id()));
  }

  private void alike(NamedReferent left, NamedReferent right) {
    alike.merge(documents(left, right), 1, Integer::sum);
    if (!NamedReferent.key(left.referent()).equals(NamedReferent.key(right.referent()))) {
      respelt.merge(documents(left, right), 1, Integer::sum);
    }
  }

  /// Whether one of two documents came through another language or script: it spells most of the
  /// persons whom both name otherwise than the other.
  boolean respells(NamedReferent left, NamedReferent right) {
    return respells(documents(left, right));
  }

  private boolean respells(Couple<EvidenceId> documents) {
    int otherwise = respelt.getOrDefault(documents, 0);
    return otherwise >= SEVERAL && 2 * otherwise >= alike.getOrDefault(documents, 0);
  }

  /// The documents of which that is so.
  Set<EvidenceId> respelt() {
    var documents = new HashSet<EvidenceId>();
    respelt.keySet().stream()
        .filter(this::respells)
        .forEach(both -> {
          documents.add(both.one());
          documents.add(both.other());
        });
    return documents;
  }

  private static Couple<EvidenceId> documents(NamedReferent left, NamedReferent right) {
    return Couple.of(left.id().evidence(), right.id().evidence());
  }

  boolean same(NamedReferent left, NamedReferent right) {
    return shared(left, right) >= ENOUGH;
  }

  /// Names other than their own that both documents bear, in the same or another spelling; then
  /// days and figures count too, which alone say little.
  private int shared(NamedReferent left, NamedReferent right) {
    int names = common(this.names, left, right);
    boolean own = NamedReferent.key(left.referent()).equals(NamedReferent.key(right.referent()));
    var documents = documents(left, right);
    int listed = alike.getOrDefault(documents, 0) - 1;
    int others =
        variants.getOrDefault(documents, 0)
            - (near.contains(Couple.of(left.id(), right.id())) ? 1 : 0);
    int shared =
        names - (own ? 1 : 0) + Math.clamp(2L * listed, 0, 4) + Math.min(others, MOST_VARIANTS);
    return shared == 0 ? 0 : shared + Math.min(common(facts, left, right), MOST_FACTS);
  }

  private static int common(
      Map<EvidenceId, Set<String>> of, NamedReferent left, NamedReferent right) {
    var mine = of.getOrDefault(left.id().evidence(), Set.of());
    var theirs = of.getOrDefault(right.id().evidence(), Set.of());
    int common = 0;
    for (var one : mine) {
      common += theirs.contains(one) ? 1 : 0;
    }
    return common;
  }

  Optional<Weight> weigh(NamedReferent left, NamedReferent right) {
    int shared = shared(left, right);
    return shared < ENOUGH
        ? Optional.empty()
        : Optional.of(
            new Weight(
                "matter",
                "both documents tell " + shared + " things that few others tell",
                shared >= 2 * ENOUGH ? 1.5 : 1));
  }

  /// Whether neither document has another person with the last word of either name.
  boolean isOnly(NamedReferent left, NamedReferent right) {
    return isOnly(left.id().evidence(), last(left))
        && isOnly(left.id().evidence(), last(right))
        && isOnly(right.id().evidence(), last(left))
        && isOnly(right.id().evidence(), last(right));
  }

  private boolean isOnly(EvidenceId document, String word) {
    return !namesakes.getOrDefault(document, Set.of()).contains(word);
  }

  private static String last(NamedReferent one) {
    var words = NamedReferent.words(NamedReferent.folded(one.form()));
    return words.getLast();
  }
}
