package org.rapporteur.analyze.names;

import java.util.Set;

/// A name read as Japanese: the readings its surname and its given name may have. An empty set of
/// given names means that the characters' readings are not known here.
record JapaneseName(Set<String> surnames, Set<String> given) {
  JapaneseName {
    surnames = Set.copyOf(surnames);
    given = Set.copyOf(given);
  }
}
