package org.rapporteur.analyze.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// The subject of a verb of saying.
///
/// Kinds of the word list: `pronoun`, `determiner`, those of [NotSaid]; `order` is `verb-first`
/// where the subject follows the verb.
final class WhoSays {
  private static final Pattern SCENE =
      Pattern.compile(
          "(?iU)\\b(?:en|dans|chez|à|au|pour|para|por|contre|contra)(?: el| la| los| las| le| les| l')? ?$");

  /// `affirme-t-il`
  private static final Pattern CLITIC = Pattern.compile("^ ?-(?:t-)?(?:il|elle|ils|elles|on)\\b");

  /// `… y pidió`: the verb before has the same subject.
  private static final Pattern JOINED =
      Pattern.compile("(?iU)[ ,](?:y|e|et|mais|pero|и|но)(?: (?:lo|la|le|les|los|las|se|l'))? $");

  private static final int FLAGS_OF_CASE = Pattern.UNICODE_CASE;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final NotSaid notSaid;
  private final boolean verbFirst;
  private final Pattern pronoun;

  /// An article and a common noun: somebody speaks who has no name.
  private final Pattern determiner;

  WhoSays(Lexicon lexicon, NotSaid notSaid) {
    this.notSaid = notSaid;
    this.verbFirst = lexicon.one("order", "").equals("verb-first");
    this.pronoun =
        Pattern.compile(
            "(?:(?:^|[ ,-])" + lexicon.any("pronoun") + " ?|(?:^|\u25A0)[\", ]*)(?:\\p{L}{1,3} )?$",
            FLAGS);
    this.determiner =
        Pattern.compile(
            "^ ?" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", FLAGS_OF_CASE);
  }

  /// @param last who goes on if nobody is named
  @Nullable Place in(
      Surface surface,
      Range sentence,
      Range verb,
      Range content,
      @Nullable Place last,
      SpeechBook book) {
    boolean inverted = content.end() <= verb.start();
    Optional<Place> found;
    if (inverted) {
      found =
          surface
              .first(verb.end(), sentence.end())
              .filter(p -> p.person() || !isScene(surface, sentence, p))
              .or(() -> surface.last(sentence.start(), Math.min(content.start(), verb.start())));
    } else {
      int until = Math.max(verb.end(), content.start());
      found =
          verbFirst
              ? surface
                  .first(verb.end(), until)
                  .or(() -> surface.last(sentence.start(), verb.start()))
              : subject(surface, sentence, verb)
                  .filter(p -> p.person() || !isScene(surface, sentence, p))
                  .or(() -> surface.first(verb.end(), until));
    }
    String behind = surface.text(new Range(verb.end(), sentence.end()));
    if (inverted && CLITIC.matcher(behind).find()) {
      return last;
    }
    var called = UncuedSpeech.CALLED.matcher(behind);
    boolean somebody = inverted && determiner.matcher(behind).find();
    if (found.isEmpty() && somebody && called.find()) {
      return book.called(called.group(1), verb.start()).orElse(null);
    }
    if (found.filter(p -> notSaid.isOfAnother(surface, sentence, p)).isPresent()) {
      return null;
    }
    boolean none = pronoun.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
    return found.orElse(none && !somebody ? last : null);
  }

  /// The last one named before a verb; of a verb joined to another the one who begins the sentence:
  /// `La Comisión condenó la muerte de Ana Roe y pidió …`.
  private static Optional<Place> subject(Surface surface, Range sentence, Range verb) {
    boolean joined = JOINED.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
    return joined
        ? surface.opening(sentence.start(), verb.start())
        : surface.last(sentence.start(), verb.start());
  }

  /// `consultados en el hospital sostienen`: a body where somebody spoke.
  private static boolean isScene(Surface surface, Range sentence, Place place) {
    return SCENE.matcher(surface.text(new Range(sentence.start(), place.start()))).find();
  }
}
