package org.rapporteur.model.names;

import java.util.List;
import org.rapporteur.model.identity.Weight;

/// Why two written names are held to be forms of one name, or not.
///
/// @param score probability in 0 to 1 that they are
/// @param band `same`, `review` or `different`
/// @param weights the reasons in bits of log-odds; they add up to `log2(score / (1 - score))`
/// @param caps why it may not be more than `review`, if there is a reason
/// @param vetoes why it may not even be `review`
/// @param frequency how common the name is, in words; empty where that is not known
/// @param missing what would help to decide
public record NameExplanation(
    String left,
    String right,
    double score,
    String band,
    List<Weight> weights,
    List<NamePiece> leftPieces,
    List<NamePiece> rightPieces,
    List<AlignedPieces> alignment,
    List<NameReading> readings,
    String frequency,
    List<String> caps,
    List<String> vetoes,
    List<String> missing) {
  public NameExplanation {
    weights = List.copyOf(weights);
    leftPieces = List.copyOf(leftPieces);
    rightPieces = List.copyOf(rightPieces);
    alignment = List.copyOf(alignment);
    readings = List.copyOf(readings);
    caps = List.copyOf(caps);
    vetoes = List.copyOf(vetoes);
    missing = List.copyOf(missing);
  }
}
