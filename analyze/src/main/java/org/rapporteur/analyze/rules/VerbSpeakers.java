package org.rapporteur.analyze.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// The subject of a verb of saying, in a language without articles: whoever is named on the side of
/// the verb where its subject stands, a pronoun (`— добавила она`), a noun for somebody named
/// before (`сообщил министр`), or the last speaker if the verb has no subject of its own.
///
/// Kinds of the word list: `pronoun`, `from` (prepositions behind which nobody speaks: `врач из
/// Касана рассказал`), those of [NamedAgain]; `order` is `verb-first` where the subject follows the
/// verb.
final class VerbSpeakers implements SpeechRules.Subjects {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// `Анна Роу, адвокат Ивана По, заявила`: what stands between commas describes who speaks.
  private static final Pattern DESCRIBED =
      Pattern.compile("^, \\p{Ll}[^,]{2,80}, ?(?:\\p{Ll}{1,2}[ '])?$");

  private static final Pattern NOUN = Pattern.compile("^ ?(\\p{Ll}{3,})(?=[ ,.]|$)");

  private final Pattern pronoun;

  /// `— объясняет она`
  private final Pattern pronounBehind;

  private final Pattern from;
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

  @Override
  public @Nullable Place of(
      Surface surface,
      Range sentence,
      Range verb,
      Range content,
      SpeechRules.Before before,
      SpeechBook book) {
    boolean inverted = content.end() <= verb.start();
    String behind = surface.text(new Range(verb.end(), sentence.end()));
    if (inverted && pronounBehind.matcher(behind).find()) {
      return surface
          .last(sentence.start(), Math.max(sentence.start(), content.start()))
          .or(() -> Optional.ofNullable(before.meant()))
          .filter(Place::person)
          .orElse(null);
    }
    var found = named(surface, sentence, verb, content);
    var called = NOUN.matcher(behind);
    boolean somebody = inverted && called.find();
    if (found.isEmpty() && somebody) {
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
    return found.orElse(none && !somebody ? before.last() : null);
  }

  private Optional<Place> named(Surface surface, Range sentence, Range verb, Range content) {
    if (content.end() <= verb.start()) {
      return surface.first(verb.end(), sentence.end()).filter(p -> !isScene(surface, sentence, p));
    }
    int until = Math.max(verb.end(), content.start());
    return verbFirst
        ? surface.first(verb.end(), until).or(() -> surface.last(sentence.start(), verb.start()))
        : subject(surface, sentence, verb)
            .filter(p -> !isScene(surface, sentence, p))
            .or(() -> surface.first(verb.end(), until));
  }

  /// The last one named before a verb; of a verb joined to another the one who begins the sentence:
  /// `Комиссия осудила убийство Анны Роу и потребовала …`.
  private static Optional<Place> subject(Surface surface, Range sentence, Range verb) {
    boolean joined =
        WhoSays.JOINED.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
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

  /// `врач из Касана рассказал`: a place or body from which somebody spoke.
  private boolean isScene(Surface surface, Range sentence, Place place) {
    return from.matcher(surface.text(new Range(sentence.start(), place.start()))).find();
  }
}
