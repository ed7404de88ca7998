package org.rapporteur.analyze.numerics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How likely something is by its signs: a logistic regression (Cox 1958). Its weights stand in a
/// table that a command of `bench` learns: a sign and a number a line, parted by a tab, and a line
/// `BIAS`; lines that begin with `#` say where the table comes from.
///
/// @param <S> the signs
public final class SignWeights<S extends Enum<S>> {
  private static final String BIAS = "BIAS";
  private static final int CELLS = 2;

  private final double bias;
  private final Map<S, Double> weights;

  private SignWeights(double bias, Map<S, Double> weights) {
    this.bias = bias;
    this.weights = weights;
  }

  /// Reads the table that stands beside a class.
  ///
  /// @param command what writes it anew
  public static <S extends Enum<S>> SignWeights<S> beside(
      Class<?> home, String file, Class<S> signs, String command) {
    try (var stream = home.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException(file + " is missing from the build");
      }
      String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return read(table, file, signs, command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @throws IllegalStateException if a line has no sign or no number, or no bias is given
  public static <S extends Enum<S>> SignWeights<S> read(
      String table, String file, Class<S> signs, String command) {
    var weights = new EnumMap<S, Double>(signs);
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
          weights.put(Enum.valueOf(signs, cells[0]), weight);
        }
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
        throw new IllegalStateException(
            "%s, line %d: a sign and its weight are needed, parted by a tab. If the sign is no more,"
                    .formatted(file, number)
                + " take the line away; "
                + command
                + " then writes the table anew.",
            e);
      }
    }
    if (Double.isNaN(bias)) {
      throw new IllegalStateException(
          file + " has no line " + BIAS + "; write it anew by " + command + ".");
    }
    return new SignWeights<>(bias, weights);
  }

  /// Between 0 and 1.
  public double probability(Map<S, Double> signs) {
    double sum = bias;
    for (var sign : signs.entrySet()) {
      sum += share(sign);
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  /// What a sign adds to the logarithm of the odds.
  public double share(Map.Entry<S, Double> sign) {
    return weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
  }

  /// The signs by what they add, the weightiest for it first and the weightiest against it last.
  public List<Map.Entry<S, Double>> weighed(Map<S, Double> signs) {
    return signs.entrySet().stream()
        .sorted(Comparator.comparingDouble(this::share).reversed())
        .toList();
  }
}
