package org.rapporteur.analyze.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

/// A body that a noun alone names again before its verb: `миссия напомнила` is the mission named
/// last, `группа` the one whose name the word stood before or is part of.
///
/// Kind of the word list: `body-noun` (value `any`: the noun fits every public body, `ведомство`).
final class NamedAgain {
  private static final int STEM = 4;

  /// Room for a mark between the noun and the name.
  private static final int BESIDE = 2;

  private final Lexicon lexicon;
  private final Pattern noun;

  NamedAgain(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.noun =
        Pattern.compile(
            "(?:^|[,;:] )(?<noun>" + lexicon.any("body-noun") + ")(?: [\\p{Ll}]{1,12})? ?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The body that the words right before a verb name again.
  Optional<Place> before(Surface surface, Range sentence, int verb, SpeechBook book) {
    var found = noun.matcher(surface.text(new Range(sentence.start(), verb)));
    if (!found.find()) {
      return Optional.empty();
    }
    String printed = found.group("noun").toLowerCase(Locale.ROOT);
    if (lexicon.value("body-noun", printed).filter("any"::equals).isPresent()) {
      return book.lastNamed(sentence.start(), p -> p.referent().type() == EntityType.PUBLIC_BODY);
    }
    String stem =
        printed.substring(0, Math.min(printed.length(), Math.max(STEM, printed.length() - 2)));
    return book.lastNamed(
        sentence.start(),
        p -> !p.person() && book.beside(p, stem.length() + BESIDE + STEM).contains(stem));
  }
}
