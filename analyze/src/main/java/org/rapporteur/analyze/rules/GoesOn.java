package org.rapporteur.analyze.rules;

import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Who goes on speaking where a verb has no subject: `Dijo que …`, `«…», añadió`. It is the last
/// one who spoke, unless the sentence before tells of one other person, `Ana Roe apareció con vida.
/// Dijo que …`, or somebody without a name has spoken since.
final class GoesOn {
  /// No more than a short title before a name, as before a subject.
  private static final String BARE = "(?:[\\p{L}.'’-]+ ){0,3}";

  private @Nullable Place spoke;
  private @Nullable Place told;
  private boolean opens;
  private boolean stranger;

  /// Who goes on in a sentence that begins now.
  @Nullable Place in(Surface surface, Range sentence) {
    if (surface.sentences().getFirst().equals(sentence) && !opens) {
      told = null;
    }
    boolean another = told != null && (opens || (spoke == null && !stranger));
    return another ? told : stranger ? null : spoke;
  }

  /// Remembers a sentence.
  ///
  /// @param speaker who spoke in it, or null
  /// @param unnamed whether somebody without a name spoke in it
  void heard(Surface surface, Range sentence, @Nullable Place speaker, boolean unnamed) {
    var only = Surface.only(surface.persons(sentence));
    told = speaker == null && !unnamed ? only.orElse(null) : null;
    opens =
        told != null
            && told.equals(surface.opening(sentence.start(), sentence.end()).orElse(null))
            && surface.between(sentence.start(), told.start()).matches(BARE);
    stranger = speaker == null && (unnamed || stranger);
    spoke = speaker == null ? spoke : speaker;
  }
}
