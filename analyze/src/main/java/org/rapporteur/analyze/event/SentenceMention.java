package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.telling.Mention;
import org.rapporteur.model.telling.Telling.Extent;
import org.rapporteur.model.telling.Told;

/// A name within a sentence.
///
/// @param referent number of whom or what it means
record SentenceMention(Mention mention, int referent, EntityType type) {
  boolean isPerson() {
    return type == EntityType.PERSON;
  }

  int start() {
    return mention.start();
  }

  int end() {
    return mention.end();
  }

  /// The names of some types, in their order.
  static List<SentenceMention> in(Told told, Extent sentence, Set<EntityType> types) {
    var names = new ArrayList<SentenceMention>();
    for (var referent : told.telling().referents()) {
      if (types.contains(referent.type())) {
        referent.mentions().stream()
            .filter(m -> m.start() >= sentence.start() && m.end() <= sentence.end())
            .forEach(m -> names.add(new SentenceMention(m, referent.number(), referent.type())));
      }
    }
    names.sort(Comparator.comparingInt(SentenceMention::start));
    return names;
  }
}
