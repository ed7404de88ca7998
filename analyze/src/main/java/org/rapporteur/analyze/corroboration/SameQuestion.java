package org.rapporteur.analyze.corroboration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How likely two values that exclude each other answer one question: a logistic regression (Cox
/// 1958) over their signs. Its weights stand in `same-question.tsv` beside this class, learned by
/// `bench/questions` from clusters of texts whose contradictions are known.
final class SameQuestion {
  private static final String FILE = "same-question.tsv";
  private static final String BIAS = "BIAS";
  private static final int CELLS = 2;

  /// So many signs are told as reasons.
  private static final int TOLD = 4;

  private final double bias;
  private final Map<Sign, Double> weights;

  private SameQuestion(double bias, Map<Sign, Double> weights) {
    this.bias = bias;
    this.weights = new EnumMap<>(weights);
  }

  /// With the weights that the program brings along.
  static SameQuestion standard() {
    try (var stream = SameQuestion.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the build");
      }
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalStateException if a line has no sign or no number, or no bias is given
  static SameQuestion read(String table) {
    var weights = new EnumMap<Sign, Double>(Sign.class);
    double bias = Double.NaN;
    int number = 0;
    for (var line : table.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = line.split("\t");
      try {
        double weight = Double.parseDouble(cells[CELLS - 1]);
        if (cells[0].equals(BIAS)) {
          bias = weight;
        } else {
          weights.put(Sign.valueOf(cells[0]), weight);
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalStateException(
            "%s, line %d: a sign and its weight are needed, parted by a tab. If the sign is no more,"
                    .formatted(FILE, number)
                + " take the line away; bench/questions then writes the table anew.",
            e);
      }
    }
    if (Double.isNaN(bias)) {
      throw new IllegalStateException(
          FILE + " has no line " + BIAS + "; write it anew by bench/questions.");
    }
    return new SameQuestion(bias, weights);
  }

  /// Between 0 and 1.
  double probability(Map<Sign, Double> signs) {
    double sum = bias;
    for (var sign : signs.entrySet()) {
      sum += weigh(sign);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private double weigh(Map.Entry<Sign, Double> sign) {
    return weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
  }

  /// What speaks most for it, each with its weight in natural logarithms of odds.
  List<String> reasons(Map<Sign, Double> signs) {
    return signs.entrySet().stream()
        .filter(s -> weigh(s) > 0)
        .sorted(Comparator.comparingDouble(this::weigh).reversed())
        .limit(TOLD)
        .map(s -> s.getKey().words() + String.format(Locale.ROOT, " (%+.1f)", weigh(s)))
        .toList();
  }
}
