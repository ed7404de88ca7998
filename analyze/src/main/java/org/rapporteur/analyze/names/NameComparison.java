package org.rapporteur.analyze.names;

import java.util.List;
import java.util.function.Supplier;
import org.rapporteur.model.identity.Weight;

/// How far two names can be forms of one name, and why.
public final class NameComparison {
  private final double score;
  private final Band band;
  private final Supplier<List<Weight>> reasons;

  /// @param score probability in 0 to 1 that they are
  /// @param reasons put into words only when somebody asks
  NameComparison(double score, Band band, Supplier<List<Weight>> reasons) {
    this.score = score;
    this.band = band;
    this.reasons = reasons;
  }

  /// Probability in 0 to 1 that they are.
  public double score() {
    return score;
  }

  public Band band() {
    return band;
  }

  /// The reasons in bits of log-odds; they add up to `log2(score / (1 - score))`.
  public List<Weight> weights() {
    return List.copyOf(reasons.get());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameComparison that
        && Double.compare(score, that.score) == 0
        && weights().equals(that.weights());
  }

  @Override
  public int hashCode() {
    return Double.hashCode(score);
  }

  @Override
  public String toString() {
    return band + " " + score + " " + weights();
  }
}
