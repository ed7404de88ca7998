package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.corroboration.SameQuestion.Kind;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;

/// Whether two figures or dates answer one question, by all signs taken together ([SameQuestion]).
/// What a question of tolls found is weighed with the rest: that it was asked is one sign more. The
/// likeliest pair comes first, and a value is compared once. What is as likely as not contradicts,
/// and so does what one says not to be the value of the other; what is less likely is shown as
/// perhaps of different things.
final class LikelyQuestions {
  private static final double CONTRADICTS = 0.5;

  /// From here on what a question of tolls found contradicts.
  private static final double HELD = 0.4;

  private static final double PERHAPS = 0.2;

  private final Material material;
  private final ValuedPairs pairs;
  private final SameQuestion model = SameQuestion.standard();
  private final Map<String, Map<EvidenceId, List<Valued>>> byPrint = new HashMap<>();

  /// Two values and how likely they answer one question.
  ///
  /// @param corrects whether one says of itself that it is not the value of the other
  private record Pair(Valued left, Valued right, double probability, boolean corrects) {
    boolean contradicts() {
      return probability >= CONTRADICTS || corrects;
    }
  }

  LikelyQuestions(Material material, ValuedPairs pairs, List<Valued> all) {
    this.material = material;
    this.pairs = pairs;
    all.forEach(v ->
        byPrint
            .computeIfAbsent(v.print(), k -> new LinkedHashMap<>())
            .computeIfAbsent(v.document(), k -> new ArrayList<>(1))
            .add(v));
  }

  /// @param known what was found by questions that know their subject
  /// @return the same, but counts that are not likely enough only as perhaps of different things;
  ///   then what none of them found
  List<Comparison> weigh(List<Comparison> known) {
    var asked = new Asked(known);
    var weighed = these();
    var held = these();
    var used = new HashSet<ClaimId>();
    var found = new ArrayList<Comparison>();
    var likely = likely(asked, weighed);
    known.stream()
        .filter(c -> c.relation() == Relation.CONTRADICTS && !weighed.contains(c))
        .forEach(c -> used.addAll(Asked.claims(c)));
    for (var pair : likely) {
      var left = pair.left().given().id();
      var right = pair.right().given().id();
      if (used.contains(left) || used.contains(right)) {
        continue;
      }
      var before = asked.of(left, right);
      if (before.isEmpty()) {
        var tellers = tellers(pair);
        if (tellers.stream().noneMatch(v -> used.contains(v.given().id()))) {
          found.add(comparison(pair, tellers));
        }
        tellers.forEach(v -> used.add(v.given().id()));
      } else if (pair.probability() >= HELD) {
        held.addAll(before);
        before.forEach(c -> used.addAll(Asked.claims(c)));
      }
    }
    var all = new ArrayList<Comparison>();
    known.forEach(c -> all.add(weighed.contains(c) && !held.contains(c) ? perhaps(c) : c));
    all.addAll(found);
    return all;
  }

  /// A set of these very comparisons: to hold one against another by all its claims takes long.
  private static Set<Comparison> these() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /// The pairs that may answer one question, the likeliest first.
  ///
  /// @param weighed receives the comparisons of counts of which a pair was weighed
  private List<Pair> likely(Asked asked, Set<Comparison> weighed) {
    var likely = new ArrayList<Pair>();
    pairs.forEach(
        asked,
        (left, right, read) -> {
          if (Kind.of(read) == Kind.COUNT) {
            weighed.addAll(asked.of(left.given().id(), right.given().id()));
          }
          double probability = model.probability(read);
          if (probability >= PERHAPS) {
            likely.add(new Pair(left, right, probability, pairs.corrects(left, right)));
          }
        });
    likely.sort(
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparing(p -> p.left().given().id())
            .thenComparing(p -> p.right().given().id()));
    return likely;
  }

  private static Comparison perhaps(Comparison c) {
    var reasons = new ArrayList<>(c.reasons());
    reasons.add("all signs taken together do not say that they answer one question");
    return new Comparison(
        c.id(),
        c.subject(),
        c.subjectLabel(),
        c.property(),
        c.scope(),
        Relation.REFERENT_UNCERTAIN,
        null,
        c.answers(),
        null,
        reasons);
  }

  /// The two, and who gives one of the two values where the same is counted or done.
  private Set<Valued> tellers(Pair pair) {
    var tellers = new LinkedHashSet<Valued>(List.of(pair.left(), pair.right()));
    tellers.addAll(seconds(pair.left(), pair.right()));
    tellers.addAll(seconds(pair.right(), pair.left()));
    return tellers;
  }

  /// Who says what one of two does and may contradict the other like it.
  private List<Valued> seconds(Valued one, Valued other) {
    var tellers = byPrint.getOrDefault(one.print(), Map.of());
    return pairs.about(other, tellers.keySet()).stream()
        .flatMap(document -> tellers.getOrDefault(document, List.of()).stream())
        .filter(v -> pairs.comparable(v, other))
        .filter(v -> mayAnswer(pairs.read(v, other)))
        .toList();
  }

  private boolean mayAnswer(Map<Sign, Double> read) {
    return !Vetoes.apart(read) && model.probability(read) >= PERHAPS;
  }

  private Comparison comparison(Pair pair, Set<Valued> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(v ->
        byValue
            .computeIfAbsent(v.given().value().print(), k -> new ArrayList<>())
            .add(material.claim(v.given())));
    var first = material.claim(pair.left().given());
    return material.comparison(
        first.property(),
        first,
        pair.contradicts() ? Relation.CONTRADICTS : Relation.REFERENT_UNCERTAIN,
        pair.contradicts() ? Severity.MINOR : null,
        byValue,
        reasons(pair));
  }

  private List<String> reasons(Pair pair) {
    var reasons = new ArrayList<String>();
    reasons.add(
        String.format(
            Locale.ROOT,
            "the values exclude each other and answer one question with probability %.2f",
            pair.probability()));
    if (pair.corrects()) {
      reasons.add("one says of itself that it is not the value of the other");
    }
    // read once more, because most pairs are never told
    reasons.addAll(model.reasons(pairs.read(pair.left(), pair.right())));
    return reasons;
  }
}
