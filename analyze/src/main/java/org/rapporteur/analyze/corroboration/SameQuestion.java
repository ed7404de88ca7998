package org.rapporteur.analyze.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.analyze.numerics.SignWeights;

/// How likely two values that exclude each other answer one question: a logistic regression over
/// their signs. Its weights stand in `same-question.tsv` beside this class, learned by
/// `bench/questions` from clusters of texts whose contradictions are known.
final class SameQuestion {
  private static final String FILE = "same-question.tsv";
  private static final String COMMAND = "bench/questions";

  /// So many signs are told as reasons.
  private static final int TOLD = 4;

  private final SignWeights<Sign> weights;

  private SameQuestion(SignWeights<Sign> weights) {
    this.weights = weights;
  }

  /// With the weights that the program brings along.
  static SameQuestion standard() {
    return new SameQuestion(SignWeights.beside(SameQuestion.class, FILE, Sign.class, COMMAND));
  }

  /// @throws IllegalStateException if a line has no sign or no number, or no bias is given
  static SameQuestion read(String table) {
    return new SameQuestion(SignWeights.read(table, FILE, Sign.class, COMMAND));
  }

  /// Between 0 and 1.
  double probability(Map<Sign, Double> signs) {
    return weights.probability(signs);
  }

  /// What speaks most for it, each with its weight in natural logarithms of odds.
  List<String> reasons(Map<Sign, Double> signs) {
    return weights.weighed(signs).stream()
        .filter(s -> weights.share(s) > 0)
        .limit(TOLD)
        .map(s -> s.getKey().words() + String.format(Locale.ROOT, " (%+.1f)", weights.share(s)))
        .toList();
  }
}
