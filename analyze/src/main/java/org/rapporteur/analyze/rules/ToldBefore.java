package org.rapporteur.analyze.rules;

import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// The one person of whom the sentence before tells: who has not spoken yet speaks in the next one,
/// `Ana Roe apareció con vida. Dijo que …`, and is whom a pronoun means, `«…», — добавила она`.
public final class ToldBefore {
  private final boolean topics;
  private @Nullable Place only;
  private @Nullable Place person;

  /// Only persons told of alone are meant.
  public ToldBefore() {
    this(false);
  }

  /// @param topics whether whoever opens a sentence is meant, though others are named behind
  ToldBefore(boolean topics) {
    this.topics = topics;
  }

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
    person = persons.isEmpty() ? person : only == null && topics ? topic(surface, sentence) : only;
  }

  /// `Юрист Тимур Ладенко ведёт дело о поджоге дома Павла Гринько`: who opens the sentence, with a
  /// verb before the next one.
  private static @Nullable Place topic(Surface surface, Range sentence) {
    var persons = surface.persons(sentence);
    var first = persons.getFirst();
    String before = surface.text(new Range(sentence.start(), first.start()));
    var other = persons.stream().filter(p -> !p.referent().equals(first.referent())).findFirst();
    boolean opens = before.matches("(?:[\\p{L}-]+ ){0,4}");
    int from = first.end();
    return other
        .filter(o -> opens)
        .filter(o -> {
          int to = o.start();
          return surface.text(new Range(from, to)).matches(" \\p{Ll}{4,}(?:[ ,]+[\\p{L}-]+)+ ");
        })
        .map(o -> first)
        .orElse(null);
  }
}
