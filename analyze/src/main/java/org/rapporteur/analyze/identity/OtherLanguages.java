package org.rapporteur.analyze.identity;

import java.util.Optional;
import org.rapporteur.analyze.gazetteer.CityNames;
import org.rapporteur.analyze.names.LatinLetters;
import org.rapporteur.model.identity.Weight;
import org.rapporteur.model.telling.EntityType;

/// Places by what they are called in two languages: `Актобе` and `Aktobe` letter by letter,
/// `Mogilev` and `Mahilyow` by a list of cities. That makes them one only in documents of one
/// matter.
final class OtherLanguages {
  /// A place with fewer letters may be another in other letters.
  private static final int LETTERS = 5;

  /// So many letters in common are enough for two names of one city, with the first one less.
  private static final double HALF = 0.5;

  private static final double THIRD = 0.3;

  private OtherLanguages() {}

  /// Why both may be one, if they may.
  static Optional<Weight> reason(NamedReferent left, NamedReferent right) {
    if (areWrittenAlike(left, right)) {
      return Optional.of(new Weight("name", "the same in other letters", 1));
    }
    return areOfOneCity(left, right)
        ? Optional.of(new Weight("name", "one city is called both", 1))
        : Optional.empty();
  }

  private static boolean areWrittenAlike(NamedReferent left, NamedReferent right) {
    return left.referent().type() == right.referent().type()
        && left.script() != right.script()
        && inLatin(left).length() >= LETTERS
        && inLatin(left).equals(inLatin(right));
  }

  private static String inLatin(NamedReferent one) {
    return NamedReferent.folded(LatinLetters.of(one.form()));
  }

  /// Two names in the same letters must be spoken alike, since a province is listed under its chief
  /// town too.
  private static boolean areOfOneCity(NamedReferent left, NamedReferent right) {
    return left.referent().type() == EntityType.PLACE
        && right.referent().type() == EntityType.PLACE
        && CityNames.standard().areOfOneCity(left.bare(), right.bare())
        && (left.script() != right.script() || areSpokenAlike(left.bare(), right.bare()));
  }

  private static boolean areSpokenAlike(String one, String other) {
    double likeness = Spoken.likeness(one, other);
    return likeness >= HALF || (one.charAt(0) == other.charAt(0) && likeness >= THIRD);
  }
}
