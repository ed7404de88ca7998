package org.rapporteur.analyze.identity;

import java.util.HashSet;
import java.util.Set;

/// The acronyms by which a document calls a body. Across languages their letters stand in another
/// order, as the words do: `VDP` is the `PDV` of a translation.
final class Acronyms {
  private Acronyms() {}

  static Set<String> of(NamedReferent one) {
    var acronyms = new HashSet<String>();
    one.referent().mentions().stream()
        .map(m -> m.text())
        .filter(BodyKey::isAcronym)
        .forEach(acronyms::add);
    return acronyms;
  }

  /// The letters of each, in the order of the alphabet, of bodies that no list knows.
  static Set<String> letters(NamedReferent one) {
    var letters = new HashSet<String>();
    if (one.referent().knownAs() == null) {
      of(one).forEach(a -> letters.add(sorted(a)));
    }
    return letters;
  }

  /// Whether two bodies have no acronym in common, but one has the letters of the other's in
  /// another order, and one document is in another language or a translation.
  static boolean areReordered(NamedReferent left, NamedReferent right) {
    boolean foreign =
        left.translated() || right.translated() || !left.language().equals(right.language());
    return foreign
        && Company.shared(of(left), of(right)).isEmpty()
        && !Company.shared(letters(left), letters(right)).isEmpty();
  }

  private static String sorted(String acronym) {
    return acronym
        .chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
