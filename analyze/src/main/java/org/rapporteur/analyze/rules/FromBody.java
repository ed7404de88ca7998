package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// A body out of which something is said by nobody in particular: `desde la Fiscalía se lamenta …`,
/// `desde la Fiscalía aseguran que …`. The body says it.
///
/// Kinds of the word list: `from-body` (`desde`), `determiner`.
final class FromBody {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern BARE = Pattern.compile(" (?:\\p{Ll}{2,3} )?");

  private final Pattern from;

  FromBody(Lexicon lexicon) {
    this.from =
        Pattern.compile(
            "^(?:\\p{L}+,? )?"
                + lexicon.any("from-body")
                + " (?:"
                + lexicon.any("determiner")
                + "[ '])?$",
            FLAGS);
  }

  /// Whether a verb that stands right behind a body tells what is said there.
  boolean isFrom(Surface surface, Range sentence, Place body, Range verb) {
    return !body.person()
        && from.matcher(surface.text(new Range(sentence.start(), body.start()))).find()
        && BARE.matcher(surface.between(body.end(), verb.start())).matches();
  }

  /// The same for any body of the sentence.
  boolean isFrom(Surface surface, Range sentence, Range verb) {
    return surface.named(sentence.start(), verb.start()).stream()
        .anyMatch(p -> isFrom(surface, sentence, p, verb));
  }
}
