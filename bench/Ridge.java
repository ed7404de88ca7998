import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rapporteur.analyze.numerics.Cholesky;

/// A logistic regression with a ridge (Hoerl and Kennard 1970; le Cessie and van Houwelingen 1992),
/// found by Newton's method.
final class Ridge {
  /// The penalty on the square of a weight.
  private static final double PENALTY = 1;

  private static final int STEPS = 30;

  private Ridge() {}

  /// What is learned from.
  record Row(double[] signs, boolean is) {}

  /// The weights of the signs, and last the bias.
  static double[] fit(int signs, List<Row> rows) {
    int size = signs + 1;
    var weights = new double[size];
    var cholesky = new Cholesky(size);
    for (int step = 0; step < STEPS; step++) {
      var gradient = new double[size];
      var matrix = cholesky.matrix();
      Arrays.fill(matrix, 0);
      for (int i = 0; i < size; i++) {
        double penalty = i == size - 1 ? 1e-9 : PENALTY;
        gradient[i] -= penalty * weights[i];
        matrix[i * cholesky.stride() + i] += penalty;
      }
      for (var row : rows) {
        double likely = probability(weights, row.signs());
        double off = (row.is() ? 1 : 0) - likely;
        for (int i = 0; i < size; i++) {
          double mine = i == size - 1 ? 1 : row.signs()[i];
          gradient[i] += off * mine;
          for (int j = 0; mine != 0 && j <= i; j++) {
            double theirs = j == size - 1 ? 1 : row.signs()[j];
            matrix[i * cholesky.stride() + j] += likely * (1 - likely) * mine * theirs;
          }
        }
      }
      if (!cholesky.factor(size)) {
        throw new IllegalStateException("the signs do not tell the rows apart; does the gold know any?");
      }
      cholesky.solve(gradient);
      for (int i = 0; i < size; i++) {
        weights[i] += gradient[i];
      }
    }
    return weights;
  }

  static double probability(double[] weights, double[] signs) {
    double sum = weights[signs.length];
    for (int i = 0; i < signs.length; i++) {
      sum += weights[i] * signs[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /// The lines of a table: the bias, then each sign.
  static String lines(List<String> signs, double[] weights) {
    var lines = new StringBuilder("BIAS\t" + print(weights[signs.size()]) + "\n");
    for (int i = 0; i < signs.size(); i++) {
      lines.append(signs.get(i)).append('\t').append(print(weights[i])).append('\n');
    }
    return lines.toString();
  }

  private static String print(double weight) {
    return String.format(Locale.ROOT, "%.3f", weight);
  }
}
