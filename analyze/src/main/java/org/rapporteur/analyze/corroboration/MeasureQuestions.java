package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.ClaimId;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;

/// How long, how dear, what share, at what hour. Two measures contradict if the words beside them
/// say that they are of one thing, of which each document knows but one measure, or if their
/// sentences share so much that they tell of one thing; and no reading lets both be so.
final class MeasureQuestions {
  private static final int CROWDED = 200;

  /// Two measures of one thing seldom lie further apart.
  private static final double LEAST = 0.2;

  /// So much do two sentences share that tell of one thing.
  private static final double ALIKE = 2.4;

  private static final double TELLING = 0.6;

  private final Material material;
  private final Affairs affairs;
  private final Wording wording;
  private final List<Measured> all;
  private final Map<EvidenceId, List<Measured>> byDocument = new HashMap<>();
  private final KeyBlocks themes = new KeyBlocks();

  MeasureQuestions(Material material, Affairs affairs, Wording wording, List<Measured> measures) {
    this.material = material;
    this.affairs = affairs;
    this.wording = wording;
    this.all = List.copyOf(measures);
    all.forEach(m -> byDocument.computeIfAbsent(m.document(), k -> new ArrayList<>()).add(m));
    for (int i = 0; i < all.size(); i++) {
      int place = i;
      keys(all.get(i)).forEach(key -> themes.put(key, place));
    }
  }

  private static List<String> keys(Measured measured) {
    return measured.themes().stream().map(theme -> measured.scale() + ":" + theme).toList();
  }

  /// @param answered claims that were found to contradict already
  List<Comparison> ask(Set<ClaimId> answered) {
    var found = new ArrayList<Comparison>();
    var used = new HashSet<ClaimId>(answered);
    pairs()
        .forEach((i, j) -> {
          var left = all.get(i);
          var right = all.get(j);
          boolean fresh = !used.contains(left.given().id()) && !used.contains(right.given().id());
          if (fresh && apart(left, right)) {
            var tellers = tellers(left, right);
            tellers.forEach(m -> used.add(m.given().id()));
            found.add(comparison(tellers));
          }
        });
    return found;
  }

  private PairList pairs() {
    var blocks = new KeyBlocks();
    for (int i = 0; i < all.size(); i++) {
      var measured = all.get(i);
      for (var theme : measured.themes()) {
        blocks.put(measured.scale() + ":" + theme, i);
      }
      for (var word : measured.gist().words()) {
        if (wording.weight(word) >= TELLING) {
          blocks.put(measured.scale() + "~" + word, i);
        }
      }
    }
    return blocks.pairs(CROWDED);
  }

  private boolean apart(Measured left, Measured right) {
    return !left.document().equals(right.document())
        && left.excludes(right)
        && left.nearness(right) >= LEAST
        && (left.isExact() || right.isExact())
        && !Gist.apart(left.days(), right.days())
        && affairs.same(left.document(), right.document())
        && (themeApart(left, right) || toldApart(left, right));
  }

  /// Whether each document knows but one measure of their common theme.
  private boolean themeApart(Measured left, Measured right) {
    return left.shares(right)
        && left.gist().meets(right.gist())
        && only(left, right)
        && only(right, left);
  }

  private boolean only(Measured mine, Measured other) {
    return byDocument.getOrDefault(mine.document(), List.of()).stream()
        .filter(m -> m.shares(other))
        .noneMatch(m -> m.excludes(mine) || !m.excludes(other));
  }

  private boolean toldApart(Measured left, Measured right) {
    double likeness = wording.likeness(left.gist(), right.gist());
    boolean themes = left.themes().isEmpty() || right.themes().isEmpty() || left.shares(right);
    return likeness >= ALIKE
        && left.isExact()
        && right.isExact()
        && themes
        && left.gist().meets(right.gist())
        && unknown(left.document(), right)
        && unknown(right.document(), left)
        && likest(left, right.document(), likeness)
        && likest(right, left.document(), likeness);
  }

  private boolean unknown(EvidenceId document, Measured measured) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .filter(m -> m.scale().equals(measured.scale()))
        .allMatch(m -> m.excludes(measured));
  }

  private boolean likest(Measured mine, EvidenceId document, double likeness) {
    return byDocument.getOrDefault(document, List.of()).stream()
            .filter(m -> m.scale().equals(mine.scale()))
            .filter(m -> wording.likeness(mine.gist(), m.gist()) >= likeness)
            .count()
        == 1;
  }

  /// All who give one of the two measures for the thing, in order of documents and places.
  private List<Measured> tellers(Measured left, Measured right) {
    var tellers = new ArrayList<>(List.of(left, right));
    if (left.shares(right)) {
      themes
          .under(keys(left))
          .mapToObj(all::get)
          .filter(m -> !m.equals(left) && !m.equals(right) && m.shares(right))
          .filter(m -> says(m, left) || says(m, right))
          .filter(m -> affairs.same(m.document(), left.document()))
          .forEach(tellers::add);
    }
    tellers.sort(Comparator.comparing(Measured::given, Given.BY_PLACE));
    return tellers;
  }

  private static boolean says(Measured one, Measured other) {
    return one.given().value().print().equals(other.given().value().print());
  }

  private Comparison comparison(List<Measured> tellers) {
    var byValue = new TreeMap<String, List<Claim>>();
    tellers.forEach(m ->
        byValue
            .computeIfAbsent(m.given().value().print(), k -> new ArrayList<>())
            .add(material.claim(m.given())));
    var first = tellers.getFirst();
    String theme = first.themes().stream().sorted().findFirst().orElse("");
    String question = first.given().property() + (theme.isEmpty() ? "" : "-" + theme);
    return material.contradiction(
        question,
        material.claim(first.given()),
        Severity.MINOR,
        byValue,
        "the measures are of one thing and exclude each other");
  }
}
