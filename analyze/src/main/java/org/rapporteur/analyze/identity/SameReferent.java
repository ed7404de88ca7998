package org.rapporteur.analyze.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.rapporteur.analyze.identity.Pair.Decision;
import org.rapporteur.analyze.numerics.SignWeights;
import org.rapporteur.model.identity.Weight;

/// How likely two referents that no rule joined are one, by their signs: persons, bodies and places
/// apart, two that were taken for different kinds of thing, and two of one document. What each sign
/// weighs stands in `same-person.tsv`, `same-body.tsv`, `same-place.tsv`, `same-mixed.tsv` and
/// `same-within.tsv` beside this class, learned by `bench/referents` from clusters of texts of
/// which is known who is who.
///
/// Being likely is not enough: what cannot be one is kept apart however much speaks for it
/// ([#forbids]).
final class SameReferent {
  private static final String MAKER = "bench/referents";

  /// Two that were taken for different kinds of thing.
  private static final String MIXED = "m";

  /// Two that one document names.
  private static final String WITHIN = "w";

  /// So many signs are told as reasons.
  private static final int TOLD = 4;

  /// A single word that is less like a part of a longer name may be another's.
  private static final double SURE_WORD = 0.85;

  /// A name of which a word is less like any word of the other is another's.
  private static final double LIKE_WORD = 0.45;

  /// From here on two are taken for one.
  private static final Map<String, Double> JOINS =
      Map.of("p", 0.7, "b", 0.5, "l", 0.6, MIXED, 0.55, WITHIN, 0.5);

  /// What all pairs of two groups of bodies must reach in the mean.
  private static final double MEAN = 0.35;

  private static final Set<Sign> FORBIDDEN =
      Set.of(Sign.NUMBERS_APART, Sign.PART_OF, Sign.UNIT, Sign.OTHER_HEAD, Sign.TWO, Sign.UNLIKE);

  /// What keeps two apart that one document names; it may call one body by other words.
  private static final Set<Sign> FORBIDDEN_WITHIN =
      Set.of(Sign.NUMBERS_APART, Sign.PART_OF, Sign.UNIT);

  /// Why one body may be called by other words.
  private static final Set<Sign> REWORDED =
      Set.of(Sign.TRANSLATED, Sign.LANGUAGES, Sign.SCRIPTS, Sign.RESPELT, Sign.ACRONYM);

  /// What tells that two documents speak of one person, whatever they call him.
  private static final Set<Sign> TOLD_ALIKE =
      Set.of(Sign.WORDS, Sign.BESIDE, Sign.NEXT, Sign.OFFICE);

  private static final double TOLD_MUCH_ALIKE = 3;

  /// Given names that are less alike, and surnames that are more, are of one family.
  private static final double GIVEN = 0.6;

  private static final double SAME = 0.9;

  /// Where a name may be damaged: in a translation, and where one document spells most names
  /// otherwise.
  private static final Set<Sign> DAMAGING = Set.of(Sign.TRANSLATED, Sign.RESPELT);

  /// From here on what else keeps two persons or places apart is outweighed: in 267 clusters twelve
  /// pairs of persons were so likely, and all were one, and of 23 pairs of places 22.
  private static final double SURE_PERSON = 0.95;

  private static final double NEARLY_SURE_PERSON = 0.9;
  private static final double SURE_PLACE = 0.8;

  private final Map<String, SignWeights<Sign>> weights;

  private SameReferent(Map<String, SignWeights<Sign>> weights) {
    this.weights = Map.copyOf(weights);
  }

  /// With the weights that the program brings along.
  static SameReferent standard() {
    return new SameReferent(
        Map.of(
            "p",
            load("same-person.tsv"),
            "b",
            load("same-body.tsv"),
            "l",
            load("same-place.tsv"),
            MIXED,
            load("same-mixed.tsv"),
            WITHIN,
            load("same-within.tsv")));
  }

  private static SignWeights<Sign> load(String file) {
    return SignWeights.beside(SameReferent.class, file, Sign.class, MAKER);
  }

  /// By which table two are weighed.
  static String kind(NamedReferent one, Map<Sign, Double> signs) {
    if (has(signs, Sign.ONE_TEXT)) {
      return WITHIN;
    }
    return has(signs, Sign.KINDS_APART) ? MIXED : one.group();
  }

  /// Between 0 and 1, or nothing for what is never joined by signs.
  OptionalDouble probability(NamedReferent one, Map<Sign, Double> signs) {
    var table = weights.get(kind(one, signs));
    if (table == null) {
      return OptionalDouble.empty();
    }
    double probability = table.probability(signs);
    return forbids(one, signs) && !outweighs(one, signs, probability)
        ? OptionalDouble.empty()
        : OptionalDouble.of(probability);
  }

  /// @param kind by which table they were weighed
  static boolean joins(String kind, double probability) {
    return probability >= JOINS.getOrDefault(kind, 1.0);
  }

  /// Whether two groups may be joined whose pairs are so likely in the mean. A body is named in
  /// many ways, and one odd pair would join two ministries; of persons and places the likeliest
  /// pair decides.
  static boolean agrees(String kind, double mean) {
    return !kind.equals("b") || mean >= MEAN;
  }

  /// The two as one, with what speaks most for it.
  Pair pair(NamedReferent left, NamedReferent right, Map<Sign, Double> signs, double probability) {
    var reasons = new ArrayList<Weight>();
    reasons.add(
        new Weight(
            "likely",
            String.format(Locale.ROOT, "all signs together say so at %.2f", probability),
            probability));
    reasons.addAll(speaking(left, signs));
    return new Pair(left, right, probability, reasons, Decision.JOIN);
  }

  private List<Weight> speaking(NamedReferent one, Map<Sign, Double> signs) {
    var table = weights.get(kind(one, signs));
    return table == null
        ? List.of()
        : table.weighed(signs).stream()
            .filter(s -> table.share(s) > 0)
            .limit(TOLD)
            .map(s -> new Weight("sign", s.getKey().words(), table.share(s)))
            .toList();
  }

  /// Whether all else speaks so much for their being one that what forbids it is no more than a
  /// sign of a damaged name. Where two persons are told of in the same words, beside the same names
  /// or with one office, a translation may have translated a given name or cut it short (`Abdul
  /// Rich Kasi`). A place may leave out its number or a part of its name, but has no other number.
  private static boolean outweighs(NamedReferent one, Map<Sign, Double> signs, double probability) {
    String kind = kind(one, signs);
    boolean numbers = has(signs, Sign.NUMBERS_APART) && !has(signs, Sign.NUMBER_LACKING);
    if (numbers || kind.equals(MIXED) || kind.equals(WITHIN)) {
      return false;
    }
    if (one.isPerson()) {
      boolean family =
          signs.getOrDefault(Sign.FIRST, 0.0) < GIVEN && signs.getOrDefault(Sign.LAST, 0.0) > SAME;
      if (family || DAMAGING.stream().noneMatch(s -> has(signs, s))) {
        return false;
      }
      double told = TOLD_ALIKE.stream().mapToDouble(s -> signs.getOrDefault(s, 0.0)).sum();
      return (probability >= SURE_PERSON && told >= 1)
          || (probability >= NEARLY_SURE_PERSON && told >= TOLD_MUCH_ALIKE);
    }
    return one.group().equals("l") && probability >= SURE_PLACE && !isSideOf(one, signs);
  }

  /// What no weight outvotes but where hardly anything speaks against it: other numbers; a body or
  /// place that says itself that it is a part of the other; a place with a side of the world or a
  /// size, beside one without; a kind of body of which the document names another; other words for
  /// bodies in two texts that people wrote in one language; two persons by their names.
  static boolean forbids(NamedReferent one, Map<Sign, Double> signs) {
    if (has(signs, Sign.ONE_TEXT)) {
      return FORBIDDEN_WITHIN.stream().anyMatch(s -> has(signs, s)) || isSideOf(one, signs);
    }
    if (FORBIDDEN.stream().anyMatch(s -> has(signs, s)) || isSideOf(one, signs)) {
      return true;
    }
    boolean mixed = has(signs, Sign.KINDS_APART);
    boolean body = mixed ? has(signs, Sign.AS_BODY) : one.group().equals("b");
    boolean person = mixed ? has(signs, Sign.AS_PERSON) : one.isPerson();
    boolean reworded = REWORDED.stream().anyMatch(s -> has(signs, s));
    return (body && has(signs, Sign.LEFT_OVER) && !reworded) || (person && !isLike(signs));
  }

  /// `North Darfur` beside `Darfur`: the word that one has more tells them apart.
  private static boolean isSideOf(NamedReferent one, Map<Sign, Double> signs) {
    return one.group().equals("l") && has(signs, Sign.SIDES_APART) && has(signs, Sign.WITHIN);
  }

  private static boolean isLike(Map<Sign, Double> signs) {
    boolean single = has(signs, Sign.LONE) || has(signs, Sign.BOTH_LONE);
    double least = single ? SURE_WORD : LIKE_WORD;
    return has(signs, Sign.SCRIPTS) || signs.getOrDefault(Sign.WORST, 0.0) >= least;
  }

  private static boolean has(Map<Sign, Double> signs, Sign sign) {
    return signs.getOrDefault(sign, 0.0) > 0;
  }
}
