package org.rapporteur.analyze.rules;

import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// The one person of whom the sentence before tells: who has not spoken yet speaks in the next one,
/// `Ana Roe apareció con vida. Dijo que …`, and is whom a pronoun means, `«…», — добавила она`.
public final class ToldBefore {
  private @Nullable Place only;
  private @Nullable Place person;

  /// Whom the sentence before told of, or null if of nobody, of several or if there is none.
  public @Nullable Place in(Surface surface, Range sentence) {
    return surface.sentences().getFirst().equals(sentence) ? null : only;
  }

  /// Whom a pronoun means: the person told of last, even if the sentences since name nobody.
  public @Nullable Place meant() {
    return person;
  }

  /// Goes on to the next sentence.
  public void see(Surface surface, Range sentence) {
    var persons = surface.persons(sentence);
    only = Surface.only(persons).orElse(null);
    person = persons.isEmpty() ? person : only;
  }
}
