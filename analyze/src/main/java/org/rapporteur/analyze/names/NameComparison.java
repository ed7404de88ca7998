package org.rapporteur.analyze.names;

import java.util.List;
import org.rapporteur.model.identity.Weight;

/// How far two names can be forms of one name, and why.
///
/// @param score probability in 0 to 1 that they are
/// @param weights the reasons in bits of log-odds; they add up to `log2(score / (1 - score))`
public record NameComparison(double score, Band band, List<Weight> weights) {
  public NameComparison {
    weights = List.copyOf(weights);
  }
}
