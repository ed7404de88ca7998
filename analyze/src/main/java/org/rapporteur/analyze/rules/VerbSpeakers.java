package org.rapporteur.analyze.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Whose verb of saying it is: whoever is named on the side of the verb where its subject stands, a
/// pronoun (`dit-elle`, `— добавила она`), a noun for somebody named before (`dijo el ministro`),
/// or the last speaker if the verb has no subject of its own.
///
/// Kinds of the word list: `pronoun`, `determiner`, `from` (prepositions behind which nobody
/// speaks: `врач из Касана рассказал`), those of [NamedAgain]; `order` is `verb-first` where the
/// subject follows the verb.
final class VerbSpeakers {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern SCENE =
      Pattern.compile(
          "(?iU)\\b(?:en|dans|chez|à|au|pour|para|por|contre|contra)(?: el| la| los| las| le| les| l')? ?$");

  /// `affirme-t-il`
  private static final Pattern CLITIC = Pattern.compile("^ ?-(?:t-)?(?:il|elle|ils|elles|on)\\b");

  /// `… y pidió`: the verb before has the same subject.
  private static final Pattern JOINED =
      Pattern.compile("(?iU)[ ,](?:y|e|et|mais|pero|и|но)(?: (?:lo|la|le|les|los|las|se|l'))? $");

  /// `Ana Roe, abogada de Juan Poe, pidió`: what stands between commas describes who speaks.
  private static final Pattern DESCRIBED =
      Pattern.compile("^, \\p{Ll}[^,]{2,80}, ?(?:\\p{Ll}{1,2}[ '])?$");

  private static final Pattern NOUN = Pattern.compile("^ ?(\\p{Ll}{3,})(?=[ ,.]|$)");

  private final Pattern pronoun;

  /// `— объясняет она`
  private final Pattern pronounBehind;

  /// An article and a common noun: somebody speaks who has no name.
  private final Pattern determiner;

  private final Pattern from;
  private final boolean determined;
  private final NotSaid notSaid;
  private final NamedAgain again;
  private final boolean verbFirst;

  VerbSpeakers(Lexicon lexicon, NotSaid notSaid) {
    this.notSaid = notSaid;
    this.again = new NamedAgain(lexicon);
    this.pronoun =
        Pattern.compile(
            "(?:(?:^|[ ,-])" + lexicon.any("pronoun") + " ?|(?:^|\u25A0)[\", ]*)(?:\\p{L}{1,3} )?$",
            FLAGS);
    this.pronounBehind = pronounBehind(lexicon);
    this.determined = !lexicon.all("determiner").isEmpty();
    this.determiner =
        Pattern.compile(
            "^ ?" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", Pattern.UNICODE_CASE);
    this.from =
        Pattern.compile("(?<!\\p{L})" + lexicon.any("from") + "(?: \\p{Ll}+)? [\"']?$", FLAGS);
    this.verbFirst = lexicon.one("order", "").equals("verb-first");
  }

  /// A pronoun that is the subject of the verb before it; where articles look like pronouns, `dijo
  /// la viuda`, one that closes its clause.
  static Pattern pronounBehind(Lexicon lexicon) {
    String end = lexicon.all("determiner").isEmpty() ? "(?!\\p{L})" : "(?= ?(?:[.,;—–]|$))";
    return Pattern.compile("^ " + lexicon.any("pronoun") + end, FLAGS);
  }

  /// @param last who spoke before, or null
  /// @param meant whom a pronoun means, or null
  @Nullable Place of(
      Surface surface,
      Range sentence,
      Range verb,
      Range content,
      @Nullable Place last,
      @Nullable Place meant,
      SpeechBook book) {
    boolean inverted = content.end() <= verb.start();
    String behind = surface.text(new Range(verb.end(), sentence.end()));
    if (inverted && CLITIC.matcher(behind).find()) {
      return last;
    }
    if (inverted && pronounBehind.matcher(behind).find()) {
      return surface
          .last(sentence.start(), Math.max(sentence.start(), content.start()))
          .or(() -> Optional.ofNullable(meant))
          .filter(Place::person)
          .orElse(null);
    }
    var found = named(surface, sentence, verb, content);
    boolean somebody = inverted && isSomebody(behind);
    var called = (determined ? UncuedSpeech.CALLED : NOUN).matcher(behind);
    if (found.isEmpty() && somebody && called.find()) {
      return book.called(called.group(1), verb.start()).orElse(null);
    }
    if (found.filter(p -> notSaid.isOfAnother(surface, sentence, p)).isPresent()) {
      return null;
    }
    if (found.isEmpty() && !inverted) {
      var body = again.before(surface, sentence, verb.start(), book);
      if (body.isPresent()) {
        return body.get();
      }
    }
    boolean none = pronoun.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
    return found.orElse(none && !somebody ? last : null);
  }

  /// `dijo el alcalde`, `— спросил отец`
  private boolean isSomebody(String behind) {
    return determiner.matcher(behind).find() || (!determined && NOUN.matcher(behind).find());
  }

  private Optional<Place> named(Surface surface, Range sentence, Range verb, Range content) {
    if (content.end() <= verb.start()) {
      int until = Math.min(content.start(), verb.start());
      return surface
          .first(verb.end(), sentence.end())
          .filter(p -> !isScene(surface, sentence, p))
          .or(() -> determined ? surface.last(sentence.start(), until) : Optional.empty());
    }
    int until = Math.max(verb.end(), content.start());
    return verbFirst
        ? surface.first(verb.end(), until).or(() -> surface.last(sentence.start(), verb.start()))
        : subject(surface, sentence, verb)
            .filter(p -> !isScene(surface, sentence, p))
            .or(() -> surface.first(verb.end(), until));
  }

  /// The last one named before a verb; of a verb joined to another the one who begins the sentence:
  /// `La Comisión condenó la muerte de Ana Roe y pidió …`.
  private static Optional<Place> subject(Surface surface, Range sentence, Range verb) {
    boolean joined = JOINED.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
    if (joined) {
      return surface.opening(sentence.start(), verb.start());
    }
    return surface.named(sentence.start(), verb.start()).stream()
        .filter(Place::person)
        .filter(p -> {
          int behind = p.end();
          int until = verb.start();
          return DESCRIBED.matcher(surface.text(new Range(behind, until))).find();
        })
        .findFirst()
        .or(() -> surface.last(sentence.start(), verb.start()));
  }

  /// `consultados en el hospital sostienen`: a body where somebody spoke.
  private boolean isScene(Surface surface, Range sentence, Place place) {
    String before = surface.text(new Range(sentence.start(), place.start()));
    return (!place.person() && SCENE.matcher(before).find()) || from.matcher(before).find();
  }
}
