package org.rapporteur.analyze.names;

/// What may be done with two names on the strength of the names alone.
public enum Band {
  /// Not forms of one name.
  DIFFERENT,
  /// May be forms of one name; a person or other evidence must decide.
  REVIEW,
  /// Forms of one name. That the bearers are one person still needs other evidence.
  SAME;

  /// Least log-odds, in bits, of the review band: a probability of 0.2.
  static final double REVIEW_FROM = -2;

  /// Least log-odds, in bits, of the same band: a probability of 0.9.
  static final double SAME_FROM = Math.log(9) / Math.log(2);

  static Band of(double bits) {
    return bits >= SAME_FROM ? SAME : bits >= REVIEW_FROM ? REVIEW : DIFFERENT;
  }
}
