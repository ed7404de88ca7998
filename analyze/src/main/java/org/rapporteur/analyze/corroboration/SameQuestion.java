package org.rapporteur.analyze.corroboration;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.numerics.SignWeights;

/// How likely two values that exclude each other answer one question: a logistic regression over
/// their signs, one for days and years, one for counts and one for measures. The weights stand in
/// the tables `same-date.tsv`, `same-count.tsv` and `same-measure.tsv` beside this class, learned
/// by `bench/questions` from clusters of texts whose contradictions are known.
final class SameQuestion {
  private static final String COMMAND = "bench/questions";

  /// So many signs are told as reasons.
  private static final int TOLD = 4;

  private final Map<Kind, SignWeights<Sign>> weights;

  /// What is compared.
  enum Kind {
    DATE,
    COUNT,
    MEASURE;

    static Kind of(Map<Sign, Double> signs) {
      if (signs.containsKey(Sign.DATE)) {
        return DATE;
      }
      return signs.containsKey(Sign.COUNTED) ? COUNT : MEASURE;
    }

    String file() {
      return "same-" + name().toLowerCase(Locale.ROOT) + ".tsv";
    }
  }

  private SameQuestion(Map<Kind, SignWeights<Sign>> weights) {
    this.weights = weights;
  }

  /// With the weights that the program brings along.
  static SameQuestion standard() {
    var weights = new EnumMap<Kind, SignWeights<Sign>>(Kind.class);
    for (var kind : Kind.values()) {
      weights.put(kind, SignWeights.beside(SameQuestion.class, kind.file(), Sign.class, COMMAND));
    }
    return new SameQuestion(weights);
  }

  /// One table for all.
  ///
  /// @throws IllegalStateException if a line has no sign or no number, or no bias is given
  static SameQuestion read(String table) {
    var weights = new EnumMap<Kind, SignWeights<Sign>>(Kind.class);
    for (var kind : Kind.values()) {
      weights.put(kind, SignWeights.read(table, kind.file(), Sign.class, COMMAND));
    }
    return new SameQuestion(weights);
  }

  private SignWeights<Sign> of(Map<Sign, Double> signs) {
    var found = weights.get(Kind.of(signs));
    if (found == null) {
      throw new IllegalStateException("no weights for " + Kind.of(signs));
    }
    return found;
  }

  /// Between 0 and 1.
  double probability(Map<Sign, Double> signs) {
    return of(signs).probability(signs);
  }

  /// What speaks most for it, each with its weight in natural logarithms of odds.
  List<String> reasons(Map<Sign, Double> signs) {
    var mine = of(signs);
    return mine.weighed(signs).stream()
        .filter(s -> mine.share(s) > 0)
        .limit(TOLD)
        .map(s -> s.getKey().words() + String.format(Locale.ROOT, " (%+.1f)", mine.share(s)))
        .toList();
  }
}
