package org.rapporteur.analyze.family;

/// What shows how alike two documents tell from beginning to end. Each is a number; the table
/// `told-alike.tsv` beside this class says how much it weighs.
enum Likeness {
  /// How much of the shorter list of figures stands in the other in one order.
  FIGURES_IN_ORDER,

  /// The same of names, states among them.
  NAMES_IN_ORDER,

  /// How many figures both give and no third document.
  RARE_FIGURES,

  /// The same of names.
  RARE_NAMES,

  /// How many of the words of five letters and more of the one with fewer the other has too.
  WORDS,

  /// Whether they are in two languages, so that no words can be the same.
  ACROSS,

  /// How much of the figures stands in one order, if they are in two languages.
  FIGURES_ACROSS
}
