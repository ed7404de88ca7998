package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.identity.Weight;

/// What speaks for one person beside the name: the same office, the same post, the same names.
final class Company {
  private Company() {}

  /// Reasons beside the name: each in points, two of which carry an unsure name.
  static List<Weight> of(NamedReferent left, NamedReferent right) {
    var weights = new ArrayList<Weight>();
    var offices = shared(left.offices(), right.offices());
    var posts = shared(left.posts(), right.posts());
    boolean envoys = isEnvoy(left) && isEnvoy(right);
    if (!offices.isEmpty() || envoys) {
      weights.add(
          new Weight(
              "office",
              "both are called " + (offices.isEmpty() ? "envoy" : String.join(", ", offices)),
              1));
    }
    if (!posts.isEmpty()) {
      boolean small =
          posts.stream().anyMatch(p -> !p.startsWith("state:") && !p.startsWith("body:un"));
      weights.add(
          new Weight(
              "post",
              "both serve " + String.join(", ", posts),
              offices.isEmpty() && !envoys && !small ? 0.5 : 1));
    }
    var company = shared(left.company(), right.company());
    if (!company.isEmpty()) {
      weights.add(
          new Weight(
              "company",
              company.size() + " names stand beside both",
              Math.min(1, company.size() * 0.4)));
    }
    return weights;
  }

  /// Ambassadors to the United Nations and permanent representatives hold one office under two
  /// names.
  private static boolean isEnvoy(NamedReferent one) {
    return one.offices().contains("ambassador")
        || one.offices().contains("permanent representative");
  }

  static Set<String> shared(Set<String> left, Set<String> right) {
    var shared = new TreeSet<>(left);
    shared.retainAll(right);
    return shared;
  }
}
