package org.rapporteur.analyze.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Who speaks in a clause about a noun: `… por la Junta de Puertos, que ha precisado que …`, `el
/// informe de la relatora, quien sostuvo que …`. It is whoever stands right before the clause,
/// whatever governs it there, and nobody else of the sentence.
///
/// Kinds of the word list: `relative-subject` (`que`, `quien`, `qui`), `determiner`, `weekday`,
/// those of [CalledAgain].
final class Antecedent {
  private static final int FLAGS_OF_CASE = Pattern.UNICODE_CASE;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// `de la ` before a name.
  private static final Pattern OWNED =
      Pattern.compile("(?iU)(?<!\\p{L})(?:del?|du|des|d')(?: (?:la|las|los|el)| l')? ?$");

  private final NotSaid notSaid;
  private final CalledAgain again;
  private final Pattern led;
  private final Pattern noun;
  private final Pattern determined;

  Antecedent(Lexicon lexicon, NotSaid notSaid, CalledAgain again) {
    this.notSaid = notSaid;
    this.again = again;
    String determiner = lexicon.any("determiner");
    this.led =
        Pattern.compile(
            ", (?:"
                + lexicon.any("relative-subject")
                + ") (?:(?:el |le )?"
                + lexicon.any("weekday")
                + " |(?!"
                + determiner
                + "[ '])[\\p{Ll}\\d]+[ ']){0,4}$",
            FLAGS_OF_CASE);
    this.noun =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?<noun>"
                + determiner
                + "[ ']?\\p{Ll}[\\p{L}-]+(?: \\p{Ll}{4,})?)$",
            FLAGS);
    this.determined = Pattern.compile("^" + determiner + "(?:[ ']|(?<='))", FLAGS);
  }

  /// Whether a verb stands in such a clause, right behind the word that opens it.
  boolean isLed(Surface surface, Range sentence, Range verb) {
    return led.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
  }

  /// Who is named before the clause, or meant by the noun there.
  Optional<Place> of(Surface surface, Range sentence, Range verb, SpeechBook book) {
    int end = end(surface, sentence, verb);
    String before = surface.text(new Range(sentence.start(), end));
    int comma = before.lastIndexOf(", ");
    boolean apposed = comma > 0 && !determined.matcher(before.substring(comma + 2)).find();
    var described =
        apposed ? at(surface, sentence, sentence.start() + comma) : Optional.<Place>empty();
    if (described.isPresent()) {
      return described;
    }
    var named = at(surface, sentence, end);
    var words = noun.matcher(before);
    if (named.isPresent() || !words.find()) {
      return named.filter(p -> !isOwner(surface, sentence, p));
    }
    return again.who(surface, sentence, words.group("noun"), book);
  }

  /// The noun right before the clause, or null.
  Optional<Range> words(Surface surface, Range sentence, Range verb) {
    int end = end(surface, sentence, verb);
    var words = noun.matcher(surface.text(new Range(sentence.start(), end)));
    return words.find()
        ? Optional.of(new Range(sentence.start() + words.start("noun"), end))
        : Optional.empty();
  }

  /// `el abogado de la Junta de Puertos, que`: he or it may be meant.
  private boolean isOwner(Surface surface, Range sentence, Place place) {
    String before = surface.text(new Range(sentence.start(), place.start()));
    return notSaid.isOfAnother(surface, sentence, place)
        || (!place.person() && OWNED.matcher(before).find());
  }

  private int end(Surface surface, Range sentence, Range verb) {
    var found = led.matcher(surface.text(new Range(sentence.start(), verb.start())));
    return found.find() ? sentence.start() + found.start() : verb.start();
  }

  private static Optional<Place> at(Surface surface, Range sentence, int end) {
    return surface.named(sentence.start(), end).reversed().stream()
        .filter(p -> p.end() == end)
        .findFirst();
  }
}
