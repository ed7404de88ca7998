package org.rapporteur.analyze.names;

import java.util.List;

/// A Latin name read as Korean: which surnames and given names its letters may stand for, under
/// each order the parts may be written in.
///
/// @param mass the probability of the letters under the Korean model, all names together
/// @param self the bits this reading shares with itself; 0 until measured
record KoreanReading(List<Parse> parses, double mass, double self) {

  static final double TWO_SYLLABLES = .9;
  static final double ONE_SYLLABLE = .1;

  KoreanReading {
    parses = List.copyOf(parses);
  }

  /// One assumption of what is surname and what is given name.
  ///
  /// @param family the letters taken for the surname
  record Parse(
      double weight,
      KoreanStyle style,
      Chances surname,
      List<Cut> cuts,
      Chances only,
      double onlyWeight,
      String family,
      String given) {
    Parse {
      cuts = List.copyOf(cuts);
    }
  }

  /// One place to cut a given name into two syllables.
  record Cut(double weight, Chances first, Chances second) {}
}
