package org.rapporteur.model.frame;

/// Whether it is said to be so, or not to be so.
public enum Polarity {
  AFFIRMED,
  NEGATED
}
