package org.rapporteur.analyze.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

/// The subject of a verb of saying, in a language without articles: whoever is named on the side of
/// the verb where its subject stands, a pronoun (`— добавила она`), a noun for somebody named
/// before (`сообщил министр`), or the last speaker if the verb has no subject of its own.
///
/// Kinds of the word list: `pronoun`, `from` (prepositions behind which nobody speaks: `врач из
/// Касана рассказал`), `adjunct` (the same, but a noun between may end what they govern: `министр
/// по делам молодёжи Иван По`), `heard-from` (those behind which nobody does unless the verb has no
/// other subject: `в прокуратуре сообщили`), `cue-impersonal` (`говорится`), `paper` (what is
/// quoted by them: `в отчёте`), `opener`, `doer-ending`, those of [NamedAgain]; `order` is
/// `verb-first` where the subject follows the verb.
final class VerbSpeakers implements SpeechRules.Subjects {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// `Анна Роу, адвокат Ивана По, заявила`: what stands between commas describes who speaks.
  private static final Pattern DESCRIBED =
      Pattern.compile("^, \\p{Ll}[^,]{2,80}, ?(?:\\p{Ll}{1,2}[ '])?$");

  private static final Pattern NOUN = Pattern.compile("^ ?(\\p{Ll}{3,})(?=[ ,.]|$)");

  /// Room for the kind of a body before its name.
  private static final int NEAR = 30;

  private final Pattern pronoun;

  /// `— объясняет она`
  private final Pattern pronounBehind;

  private final Pattern from;
  private final Pattern within;
  private final Pattern adjunct;
  private final Pattern heardFrom;
  private final Pattern impersonal;
  private final Pattern paper;

  /// `Затем он вышел и`
  private final Pattern pronounOpens;

  private final PronounGender gender;
  private final NotSaid notSaid;
  private final NamedAgain again;
  private final boolean verbFirst;

  VerbSpeakers(Lexicon lexicon, NotSaid notSaid) {
    this.notSaid = notSaid;
    this.gender = new PronounGender(lexicon);
    this.again = new NamedAgain(lexicon);
    this.pronoun =
        Pattern.compile(
            "(?:(?:^|[ ,-])" + lexicon.any("pronoun") + " ?|(?:^|\u25A0)[\", ]*)(?:\\p{L}{1,3} )?$",
            FLAGS);
    this.pronounBehind = pronounBehind(lexicon);
    this.from =
        Pattern.compile("(?<!\\p{L})" + lexicon.any("from") + "(?: \\p{Ll}+)? [\"']?$", FLAGS);
    this.within =
        Pattern.compile(
            "(?<!\\p{L})" + lexicon.any("heard-from") + "(?-i: \\p{Ll}+)? [\"']?$", FLAGS);
    this.adjunct =
        Pattern.compile(
            "(?<!\\p{L})" + lexicon.any("adjunct") + "(?<noun>(?-i: \\p{Ll}+)?) [\"']?$", FLAGS);
    this.heardFrom =
        Pattern.compile(
            "(?:^|[,;:] |\u25A0.*[ ,])" + lexicon.any("heard-from") + "(?: \\p{Ll}+){0,2} [\"']?$",
            FLAGS);
    this.impersonal = lexicon.whole("cue-impersonal");
    this.paper = lexicon.whole("paper");
    this.pronounOpens =
        Pattern.compile(
            "^(?:"
                + lexicon.any("opener")
                + ",? )*"
                + lexicon.any("pronoun")
                + " (?!.*(?:,|\u25A0))",
            FLAGS);
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
          .filter(p -> p.person() && gender.fits(behind.split("[,.]", 2)[0], p))
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
    String ahead = surface.text(new Range(sentence.start(), verb.start()));
    if (found.isEmpty() && impersonal.matcher(surface.text(verb)).matches()) {
      boolean published = paper.matcher(inverted ? behind : ahead).find();
      return published ? publisher(surface, sentence, before.last()) : null;
    }
    if (found.isEmpty() && !inverted && pronounOpens.matcher(ahead).find()) {
      return gender.fits(ahead, before.meant()) ? before.meant() : null;
    }
    boolean none = pronoun.matcher(ahead).find();
    return found.orElse(none && !somebody ? before.last() : null);
  }

  /// `Фонд «Маяк» опубликовал доклад. В документе говорится`: the body that opens the sentence
  /// before, else the one that spoke last.
  private static @Nullable Place publisher(Surface surface, Range sentence, @Nullable Place last) {
    var earlier =
        surface.sentences().stream().filter(s -> s.end() <= sentence.start()).reduce((a, b) -> b);
    return earlier
        .flatMap(e -> surface.opening(e.start(), e.end()).filter(p -> p.start() - e.start() < NEAR))
        .or(() -> Optional.ofNullable(last))
        .filter(p -> !p.person() && p.referent().type() != EntityType.COUNTRY)
        .orElse(null);
  }

  private Optional<Place> named(Surface surface, Range sentence, Range verb, Range content) {
    if (content.end() <= verb.start()) {
      return Surface.first(
          surface.named(verb.end(), sentence.end()).stream()
              .filter(p -> isHeardFrom(surface, verb.end(), p) || !isScene(surface, sentence, p)));
    }
    int until = Math.max(verb.end(), content.start());
    return verbFirst
        ? surface.first(verb.end(), until).or(() -> surface.last(sentence.start(), verb.start()))
        : subject(surface, sentence, verb)
            .or(() ->
                Surface.first(
                    surface.named(verb.end(), until).stream()
                        .filter(p -> isBehind(surface, verb, p))));
  }

  /// `сообщил адвокат Иван По, что`: right behind the verb, and in no case but the first.
  private static boolean isBehind(Surface surface, Range verb, Place place) {
    String between = surface.between(verb.end(), place.start());
    String first = surface.text(new Range(place.start(), place.end())).split("[ -]")[0];
    return between.matches(" (?:[\\p{Ll}-]+(?<!ть|ти|чь|ся) ){0,4}[\"']?")
        && !(place.person() && first.matches(".{3,}[\u0443\u044E]"));
  }

  /// `сообщили в прокуратуре Касана`
  private boolean isHeardFrom(Surface surface, int from, Place place) {
    return !place.person()
        && heardFrom
            .matcher("; " + surface.text(new Range(from, place.start())).strip() + " ")
            .find();
  }

  /// The last one named before a verb; of a verb joined to another the one who begins the sentence:
  /// `Комиссия осудила убийство Анны Роу и потребовала …`.
  private Optional<Place> subject(Surface surface, Range sentence, Range verb) {
    boolean joined =
        WhoSays.JOINED.matcher(surface.text(new Range(sentence.start(), verb.start()))).find();
    if (joined) {
      return surface
          .opening(sentence.start(), verb.start())
          .filter(p -> !isScene(surface, sentence, p));
    }
    var free =
        surface.named(sentence.start(), verb.start()).stream()
            .filter(p -> !isScene(surface, sentence, p) || speaksFrom(surface, sentence, verb, p))
            .toList();
    var described =
        free.stream()
            .filter(Place::person)
            .filter(p -> DESCRIBED.matcher(surface.between(p.end(), verb.start())).find())
            .findFirst();
    return described.or(() -> Surface.first(free.reversed().stream()));
  }

  /// `В прокуратуре Касана сообщили`: the verb has no other subject.
  private boolean speaksFrom(Surface surface, Range sentence, Range verb, Place place) {
    String between = surface.between(place.end(), verb.start());
    return !place.person()
        && heardFrom.matcher(surface.text(new Range(sentence.start(), place.start()))).find()
        && between.matches("[\"']? (?:\\p{Ll}{2,} )?");
  }

  /// `врач из Касана рассказал`: a place or body from which somebody spoke.
  private boolean isScene(Surface surface, Range sentence, Place place) {
    String ahead = surface.text(new Range(sentence.start(), place.start()));
    var beside = adjunct.matcher(ahead);
    boolean aside = beside.find() && !(place.person() && !beside.group("noun").isEmpty());
    return from.matcher(ahead).find() || within.matcher(ahead).find() || aside;
  }
}
