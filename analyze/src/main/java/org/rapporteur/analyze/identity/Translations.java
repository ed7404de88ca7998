package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rapporteur.analyze.names.Band;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;

/// Names of bodies and places that came through a translation: `International Lost Persons
/// Commission` for the `International Commission on Missing Persons`, `Vlasenitsa` for `Vlasenica`,
/// or a body named in Spanish or Korean in one report and in English in the other. It answers only
/// for two reports of one matter, of which one is a translation or that are of two languages, and
/// only where neither has another name that fits as well. Persons are no business of it.
final class Translations {
  /// Half of all words of two names are alike.
  private static final double HALF = 0.5;

  /// A word that a sentence beside it supports.
  private static final double THIRD = 0.4;

  private static final double LETTERS = 0.55;

  /// So near that nothing beside the name has to speak for a place.
  private static final double NEAR = 0.65;

  private static final int STEM = 5;
  private static final int SHORTEST = 4;

  private final NameMatcher matcher;
  private final SentenceFacts facts;
  private final BiPredicate<NamedReferent, NamedReferent> respelt;
  private final Map<EvidenceId, List<NamedReferent>> documents = new HashMap<>();

  /// @param respelt whether one of two documents spells most names otherwise than the other, as an
  ///   undeclared translation does
  Translations(
      List<NamedReferent> named,
      NameMatcher matcher,
      SentenceFacts facts,
      BiPredicate<NamedReferent, NamedReferent> respelt) {
    this.matcher = matcher;
    this.facts = facts;
    this.respelt = respelt;
    for (var one : named) {
      if (!one.isPerson()) {
        documents.computeIfAbsent(one.id().evidence(), k -> new ArrayList<>()).add(one);
      }
    }
  }

  /// Keys under which damaged and translated names of places meet.
  static Set<String> keys(NamedReferent one) {
    var keys = new HashSet<String>();
    boolean place = one.referent().type() == EntityType.PLACE;
    String spoken = place ? Spoken.of(one.form()).replace('m', 'n') : "";
    if (spoken.length() > 1) {
      keys.add("l~" + spoken.substring(0, 2));
    }
    if (!one.isPerson()) {
      PlaceWords.meaning(one.form()).ifPresent(m -> keys.add(one.group() + "^" + m));
      PlaceWords.meaning(one.bare()).ifPresent(m -> keys.add(one.group() + "^" + m));
    }
    return keys;
  }

  /// Whether the names alone allow it.
  boolean couldBe(NamedReferent left, NamedReferent right) {
    return likeness(left, right, true) >= THIRD;
  }

  /// How far one name says what the other says, from 0 to 1, whoever wrote them.
  double alike(NamedReferent left, NamedReferent right) {
    return likeness(left, right, true);
  }

  /// The reason to take both for one, if there is one and no other name of their documents has it.
  Optional<Weight> reason(NamedReferent left, NamedReferent right) {
    double likeness = likeness(left, right);
    int beside = likeness < THIRD ? 0 : facts.shared(left, right);
    boolean place = left.group().equals("l");
    boolean enough = beside > 0 || likeness >= (place ? NEAR : HALF);
    if (likeness < THIRD || !enough || !isAlone(left, right, likeness)) {
      return Optional.empty();
    }
    String why =
        "one name is a translation of the other"
            + (beside > 0 ? ", and " + beside + " things stand beside both" : "");
    return Optional.of(new Weight("translation", why, likeness));
  }

  private boolean isAlone(NamedReferent left, NamedReferent right, double likeness) {
    return beside(left).stream().noneMatch(o -> likeness(o, right) >= likeness)
        && beside(right).stream().noneMatch(o -> likeness(left, o) >= likeness);
  }

  private List<NamedReferent> beside(NamedReferent one) {
    return documents.getOrDefault(one.id().evidence(), List.of()).stream()
        .filter(o -> !o.id().equals(one.id()))
        .toList();
  }

  private double likeness(NamedReferent left, NamedReferent right) {
    boolean translated = left.translated() != right.translated() || respelt.test(left, right);
    return likeness(left, right, translated);
  }

  /// How far the names are alike, from 0 to 1; 0 for what is not to be compared.
  private double likeness(NamedReferent left, NamedReferent right, boolean translated) {
    boolean known = left.referent().knownAs() != null && right.referent().knownAs() != null;
    if (known || left.isPerson() || right.isPerson()) {
      return 0;
    }
    boolean read = translated || !left.language().equals(right.language());
    if (read && left.group().equals(right.group()) && says(left, right)) {
      return 1;
    }
    boolean bodies =
        left.referent().type().near(EntityType.ORGANIZATION)
            && right.referent().type().near(EntityType.ORGANIZATION);
    if (!left.language().equals(right.language()) || !left.script().equals(right.script())) {
      return bodies ? acrossLanguages(left, right) : 0;
    }
    if (!translated) {
      return 0;
    }
    boolean places = NamedReferent.mayBeOnePlace(left, right);
    return bodies ? words(left.form(), right.form()) : places ? letters(left, right) : 0;
  }

  private static boolean says(NamedReferent left, NamedReferent right) {
    return PlaceWords.areOne(left.form(), right.form())
        || PlaceWords.areOne(left.bare(), right.bare());
  }

  private double acrossLanguages(NamedReferent left, NamedReferent right) {
    var name = matcher.compareBodies(left.form(), right.form());
    return name.band() == Band.DIFFERENT ? 0 : Math.max(HALF, name.score());
  }

  private static double letters(NamedReferent left, NamedReferent right) {
    String one = NamedReferent.folded(left.form());
    String other = NamedReferent.folded(right.form());
    boolean comparable =
        Math.min(one.length(), other.length()) >= SHORTEST && one.charAt(0) == other.charAt(0);
    double likeness = comparable ? Garbled.likeness(one, other) : 0;
    return likeness < LETTERS ? 0 : likeness;
  }

  /// Words in common, of all words of both: equal, spoken alike or with one beginning. One word in
  /// common is enough for short names only, and if it is their own.
  private static double words(String left, String right) {
    var one = wordsOf(left);
    var other = wordsOf(right);
    if (one.isEmpty() || other.isEmpty() || !numbers(left).equals(numbers(right))) {
      return 0;
    }
    int all = one.size() + other.size();
    int common = 0;
    for (var word : one) {
      var partner = other.stream().filter(w -> isLike(word, w)).findFirst();
      if (partner.isPresent()) {
        other.remove(partner.get());
        common++;
      }
    }
    return common < 2 ? 0 : 2.0 * common / all;
  }

  private static Set<String> wordsOf(String name) {
    var words = new HashSet<>(List.of(BodyKey.of(name).split(" ")));
    words.remove("");
    return words;
  }

  private static String numbers(String name) {
    return name.replaceAll("\\D+", " ").strip();
  }

  private static boolean isLike(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    boolean longer = Math.min(left.length(), right.length()) >= STEM;
    boolean stem = longer && left.regionMatches(0, right, 0, STEM);
    return stem
        || (longer
            && Spoken.of(left).equals(Spoken.of(right))
            && Spoken.likeness(left, right) >= 0.6);
  }
}
