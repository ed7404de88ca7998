package org.rapporteur.analyze.corroboration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.identity.EntityId;

/// In which township or district one place lies. Two names that sound alike are two spellings, and
/// no contradiction.
final class DivisionQuestions {
  static final String WITHIN = "within-";

  /// Of two spellings of one name at least so large a share of the pairs of letters is the same
  /// (Dice 1945).
  private static final double ALIKE = 0.4;

  private final Material material;
  private final Affairs affairs;

  DivisionQuestions(Material material, Affairs affairs) {
    this.material = material;
    this.affairs = affairs;
  }

  List<Comparison> ask() {
    var byLevel = new TreeMap<String, Map<EntityId, List<Claim>>>();
    for (var claim : material.sorts.of(ClaimSorts.WORDED)) {
      var place = claim.subject();
      if (claim.property().startsWith(WITHIN) && place != null) {
        byLevel
            .computeIfAbsent(claim.property().substring(WITHIN.length()), k -> new TreeMap<>())
            .computeIfAbsent(place, k -> new ArrayList<>())
            .add(claim);
      }
    }
    var found = new ArrayList<Comparison>();
    byLevel.forEach(
        (level, places) -> places.forEach((place, claims) -> compare(level, place, claims, found)));
    return found;
  }

  private void compare(String level, EntityId place, List<Claim> claims, List<Comparison> found) {
    boolean apart = claims.stream().anyMatch(a -> claims.stream().anyMatch(b -> apart(a, b)));
    if (!apart) {
      return;
    }
    var byValue = new TreeMap<String, List<Claim>>();
    for (var claim : claims) {
      String division = name(claim);
      String key =
          byValue.keySet().stream().filter(k -> alike(k, division)).findFirst().orElse(division);
      byValue.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    var answers = material.answers(byValue);
    if (Material.fromSeveral(answers) && answers.size() > 1) {
      found.add(
          material.comparison(
              place.value(),
              material.name(place),
              level,
              place.value(),
              Relation.CONTRADICTS,
              Severity.MINOR,
              answers,
              List.of("one place lies in one " + level)));
    }
  }

  private boolean apart(Claim left, Claim right) {
    var one = left.span().evidence();
    var other = right.span().evidence();
    return !one.equals(other) && !alike(name(left), name(right)) && affairs.same(one, other);
  }

  private String name(Claim claim) {
    return claim.value() instanceof Value.Named named
        ? material.name(named.entity())
        : claim.value().print();
  }

  private static boolean alike(String left, String right) {
    var mine = pairs(left);
    var theirs = pairs(right);
    var both = new HashSet<>(mine);
    both.retainAll(theirs);
    int all = mine.size() + theirs.size();
    return all == 0 || 2.0 * both.size() / all >= ALIKE;
  }

  private static Set<String> pairs(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\b(township|district|county|province|municipality|region)\\b", "")
            .replaceAll("[^\\p{L}]", "");
    var pairs = new HashSet<String>();
    for (int i = 0; i + 1 < plain.length(); i++) {
      pairs.add(plain.substring(i, i + 2));
    }
    return pairs;
  }
}
