package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.identity.Pair.Decision;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;

/// Finds pairs of referents that may be one, by shared keys, and weighs each.
///
/// A name alone joins only where the matcher is sure. Between "sure" and "different" the company
/// decides: the same office, the same post, the same names beside. In a translated document, where
/// names may be damaged, company counts for more; a damaged name without company stays a suspect.
final class Candidates {
  private static final int CROWDED = 400;
  private static final String PLACE_WORD =
      "^(province|district|region|state|city|town|village|lake|river) (of )?| (province|district|region|state|county|city|governorate|oblast|prefecture|municipality|village|town|river)$";

  private final NameMatcher matcher;
  private final List<NamedReferent> named;

  Candidates(NameMatcher matcher, List<NamedReferent> named) {
    this.matcher = matcher;
    this.named = named;
  }

  /// All pairs worth a look, strongest first.
  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    var seen = new HashSet<String>();
    for (var block : blocks().values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          var left = named.get(block.get(i));
          var right = named.get(block.get(j));
          if (seen.add(block.get(i) + ":" + block.get(j))) {
            var pair = weigh(left, right);
            if (pair != null) {
              pairs.add(pair);
            }
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparing(p -> p.left().id())
            .thenComparing(p -> p.right().id()));
    return pairs;
  }

  private Map<String, List<Integer>> blocks() {
    var blocks = new HashMap<String, List<Integer>>();
    for (int i = 0; i < named.size(); i++) {
      for (var key : keys(named.get(i))) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    blocks.values().removeIf(block -> block.size() > CROWDED);
    return blocks;
  }

  private Set<String> keys(NamedReferent one) {
    var keys = new HashSet<String>();
    keys.add("=" + NamedReferent.key(one.referent()));
    if (one.isPerson()) {
      matcher.blockingKeys(one.form()).forEach(k -> keys.add("p" + k));
      if (one.isFullName()) {
        one.offices().forEach(o -> one.posts().forEach(p -> keys.add("o" + o + "@" + p)));
      }
    } else {
      keys.add("=" + bare(one));
    }
    if (!one.isPerson() && (one.referent().knownAs() == null
        || one.referent().type().near(EntityType.ORGANIZATION))) {
      for (var word : one.form().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
        if (word.length() > 4) {
          keys.add("w" + group(one) + word);
        }
      }
      String acronym = one.referent().attributes().get("acronym");
      if (acronym != null) {
        keys.add("a" + acronym);
      }
      one.referent().mentions().stream()
          .filter(m -> m.text().matches("\\p{Lu}{2,8}"))
          .forEach(m -> keys.add("a" + m.text()));
    }
    return keys;
  }

  private static String group(NamedReferent one) {
    return switch (one.referent().type()) {
      case PERSON -> "p";
      case ORGANIZATION, PUBLIC_BODY, GROUP -> "b";
      case COUNTRY, PLACE -> "l";
      case DOCUMENT -> "d";
    };
  }

  private @Nullable Pair weigh(NamedReferent left, NamedReferent right) {
    boolean same = left.id().evidence().equals(right.id().evidence());
    if (same) {
      return null;
    }
    if (!left.referent().type().near(right.referent().type())) {
      return typedApart(left, right);
    }
    boolean bothKnown = left.referent().knownAs() != null && right.referent().knownAs() != null;
    if (bothKnown) {
      return null;
    }
    return left.isPerson() ? person(left, right) : thing(left, right);
  }

  /// The same name in full, which the classifier took for different kinds of thing.
  private static @Nullable Pair typedApart(NamedReferent left, NamedReferent right) {
    boolean unknown = left.referent().knownAs() == null && right.referent().knownAs() == null;
    String name = NamedReferent.key(left.referent());
    return unknown && name.contains(" ") && name.equals(NamedReferent.key(right.referent()))
        ? new Pair(left, right, 1, List.of(new Weight("name", "equal words", 1)), Decision.JOIN)
        : null;
  }

  private @Nullable Pair person(NamedReferent left, NamedReferent right) {
    var name = matcher.compare(left.form(), right.form());
    var weights = new ArrayList<>(name.weights());
    var company = company(left, right);
    weights.addAll(company);
    double support = company.stream().mapToDouble(Weight::value).sum();
    boolean full = left.isFullName() && right.isFullName();
    boolean damaged = left.translated() || right.translated();
    boolean exact = left.form().equalsIgnoreCase(right.form());
    if (full && (name.band() == Band.SAME || exact)) {
      return new Pair(left, right, 0.5 + name.score() / 2, weights, Decision.JOIN);
    }
    boolean near = name.band() == Band.REVIEW;
    if (full && near && support >= (damaged ? 1 : 2)) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    boolean damagedName =
        damaged
            && full
            && support >= 1.4
            && (name.score() >= 0.02 || looksDamaged(left.form(), right.form()));
    if (damagedName) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    if (!full && near && support >= 2) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    boolean worth = near || (full && damaged && support >= 1 && name.score() >= 0.02);
    return worth ? new Pair(left, right, name.score(), weights, Decision.SUSPECT) : null;
  }

  /// A name that passed through another script and back: one part equal, the other with most of its
  /// letters in the same order.
  private static boolean looksDamaged(String left, String right) {
    var mine = NamedReferent.words(left.toLowerCase(java.util.Locale.ROOT));
    var theirs = NamedReferent.words(right.toLowerCase(java.util.Locale.ROOT));
    if (mine.size() != 2 || theirs.size() != 2 || !mine.getFirst().equals(theirs.getFirst())) {
      return false;
    }
    String a = mine.getLast();
    String b = theirs.getLast();
    return a.charAt(0) == b.charAt(0)
        && 10 * commonLetters(a, b) >= 7 * Math.max(a.length(), b.length());
  }

  /// Length of the longest common subsequence.
  private static int commonLetters(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = 0;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        row[j] = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length()];
  }

  /// Reasons beside the name: each in points, two of which carry an unsure name.
  private static List<Weight> company(NamedReferent left, NamedReferent right) {
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

  private static Set<String> shared(Set<String> left, Set<String> right) {
    var shared = new java.util.TreeSet<>(left);
    shared.retainAll(right);
    return shared;
  }

  private @Nullable Pair thing(NamedReferent left, NamedReferent right) {
    String one = bare(left);
    String other = bare(right);
    if (one.equals(other)) {
      return new Pair(left, right, 1, List.of(new Weight("name", "equal words", 1)), Decision.JOIN);
    }
    if (!left.referent().type().near(EntityType.ORGANIZATION)) {
      return null;
    }
    var acronyms = shared(acronyms(left), acronyms(right));
    if (acronyms.contains(left.form()) || acronyms.contains(right.form())) {
      return new Pair(
          left,
          right,
          1,
          List.of(new Weight("acronym", "one defines the acronym by which the other goes", 1)),
          Decision.JOIN);
    }
    var name = matcher.compareBodies(left.form(), right.form());
    var weights = new ArrayList<>(name.weights());
    if (!acronyms.isEmpty()) {
      weights.add(new Weight("acronym", "both are called " + String.join(", ", acronyms), 1));
    }
    if (name.band() == Band.SAME || (!acronyms.isEmpty() && name.band() == Band.REVIEW)) {
      return new Pair(left, right, name.score(), weights, Decision.JOIN);
    }
    return name.band() == Band.REVIEW
        ? new Pair(left, right, name.score(), weights, Decision.SUSPECT)
        : null;
  }

  /// The name without an article, and of a place without the word that says what it is.
  private static String bare(NamedReferent one) {
    String name = NamedReferent.key(one.referent()).replaceFirst("^the ", "");
    boolean place = one.referent().type() == EntityType.PLACE;
    String short_ = place ? name.replaceFirst(PLACE_WORD, "") : name;
    return short_.isEmpty() ? name : short_;
  }

  private static Set<String> acronyms(NamedReferent one) {
    var acronyms = new HashSet<String>();
    one.referent().mentions().stream()
        .map(m -> m.text())
        .filter(t -> t.matches("\\p{Lu}{3,8}"))
        .forEach(acronyms::add);
    return acronyms;
  }
}
