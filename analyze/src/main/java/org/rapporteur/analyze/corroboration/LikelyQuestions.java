package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;

/// Figures and dates that no other question compared, where all signs taken together say that they
/// answer one question ([SameQuestion]). The likeliest pair comes first, and a value is compared
/// once. What is plainly likelier than not contradicts; what is less likely is shown as perhaps of
/// different things.
final class LikelyQuestions {
  private static final int CROWDED = 200;

  /// What is found in every second sentence brings nobody together.
  private static final double TELLING = 0.6;

  private static final double CONTRADICTS = 0.7;
  private static final double PERHAPS = 0.25;

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;
  private final List<Valued> all;
  private final Signs signs;
  private final Vetoes vetoes;
  private final SameQuestion model = SameQuestion.standard();
  private final Map<String, List<Valued>> byPrint = new HashMap<>();

  /// Two values and how likely they answer one question.
  private record Pair(Valued left, Valued right, double probability, Map<Sign, Double> signs) {}

  LikelyQuestions(Material material, Affairs affairs, Wording wording, ValuedBook book) {
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
    this.all = book.all();
    this.signs = new Signs(material, wording, all);
    this.vetoes = new Vetoes(signs);
    all.forEach(v -> byPrint.computeIfAbsent(v.print(), k -> new ArrayList<>()).add(v));
  }

  /// @param answered claims that were found to contradict already
  List<Comparison> ask(Set<ClaimId> answered) {
    var pairs = new ArrayList<Pair>();
    candidates((left, right, read) -> {
      double probability = model.probability(read);
      if (probability >= PERHAPS) {
        pairs.add(new Pair(left, right, probability, read));
      }
    });
    pairs.sort(
        Comparator.comparingDouble(Pair::probability)
            .reversed()
            .thenComparing(p -> p.left().claim().id())
            .thenComparing(p -> p.right().claim().id()));
    var used = new HashSet<ClaimId>(answered);
    var found = new ArrayList<Comparison>();
    for (var pair : pairs) {
      var tellers = tellers(pair);
      if (tellers.stream().noneMatch(v -> used.contains(v.claim().id()))) {
        found.add(comparison(pair, tellers));
      }
      tellers.forEach(v -> used.add(v.claim().id()));
    }
    return found;
  }

  /// What is done with a pair that may answer one question.
  interface Candidates {
    void meet(Valued left, Valued right, Map<Sign, Double> signs);
  }

  /// All pairs that exclude each other and are not vetoed, in order of the values.
  void candidates(Candidates meeting) {
    var blocks = new KeyBlocks();
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      keys(all.get(i)).forEach(key -> blocks.put(key, place));
    }
    blocks
        .pairs(CROWDED)
        .forEach((i, j) -> {
          var left = all.get(i);
          var right = all.get(j);
          if (comparable(left, right)) {
            var read = signs.of(left, right);
            if (!vetoes.apart(left, right, read)) {
              meeting.meet(left, right, read);
            }
          }
        });
  }

  private Set<String> keys(Valued valued) {
    var keys = new LinkedHashSet<String>();
    String scale = valued.scale();
    if (!valued.noun().isEmpty()) {
      keys.add(scale + " noun " + valued.noun());
    }
    if (valued.measured() != null) {
      valued.measured().themes().forEach(t -> keys.add(scale + " theme " + t));
    }
    if (!valued.fate().isEmpty()) {
      keys.add(scale + " fate " + valued.fate());
    }
    valued.deeds().forEach(d -> keys.add(scale + " deed " + d));
    valued.persons().forEach(p -> keys.add(scale + " person " + p));
    valued.gist().words().stream()
        .filter(w -> wording.weight(w) >= TELLING)
        .forEach(w -> keys.add(scale + " word " + w));
    valued.gist().names().stream()
        .filter(n -> wording.weight(n) >= TELLING)
        .forEach(n -> keys.add(scale + " name " + n));
    return keys;
  }

  private boolean comparable(Valued left, Valued right) {
    return left.scale().equals(right.scale())
        && !left.document().equals(right.document())
        && left.excludes(right)
        && affairs.same(left.document(), right.document());
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
    return byPrint.getOrDefault(one.print(), List.of()).stream()
        .filter(v -> comparable(v, other))
        .filter(v -> {
          var read = signs.of(v, other);
          return !vetoes.apart(v, other, read) && model.probability(read) >= PERHAPS;
        })
        .toList();
  }

  private Comparison comparison(Pair pair, Set<Valued> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(v ->
        byValue.computeIfAbsent(v.claim().value().print(), k -> new ArrayList<>()).add(v.claim()));
    boolean apart = pair.probability() >= CONTRADICTS;
    var first = pair.left().claim();
    return material.comparison(
        first.property(),
        first,
        apart ? Relation.CONTRADICTS : Relation.REFERENT_UNCERTAIN,
        apart ? Severity.MINOR : null,
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
    reasons.addAll(model.reasons(pair.signs()));
    return reasons;
  }
}
