package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;

/// Who says what, by the verbs of saying: `X dijo que …`, `«…», dijo X`, `…, informó X`, `según X,
/// …`. A verb without a subject of its own goes on with the last speaker of its paragraph.
///
/// Kinds of the word list: `relative-subject`, `gerund-ending`, `against` (`tandis que`), those of
/// [SayingVerbs], [WhatIsSaid], [WhoSays], [VerbSpeakers], [UncuedSpeech] and [NotSaid].
final class SpeechRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String language;
  private final Pattern cue;
  private final SayingVerbs verbs;
  private final WhatIsSaid what;
  private final Subjects subjects;
  private final boolean articles;
  private final Unnamed unnamed;
  private final Asides asides;
  private final UncuedSpeech uncued;
  private final NotSaid notSaid;

  private final FromBody from;
  private final Pattern halves;
  private final Pattern gerund;

  /// `, que ` between somebody and a verb.
  private final Pattern relative;

  SpeechRules(String language, Lexicon lexicon) {
    this.language = language;
    String b = language.equals("zh") ? "" : "(?<![\\p{L}\\p{M}])";
    String e = language.equals("zh") ? "" : "(?![\\p{L}\\p{M}])";
    this.articles = !lexicon.all("determiner").isEmpty();
    this.verbs = new SayingVerbs(lexicon);
    this.cue = Pattern.compile(b + "(?<cue>" + verbs.anyOrStance() + ")" + e, FLAGS);
    this.notSaid = new NotSaid(lexicon);
    this.from = new FromBody(lexicon);
    this.halves =
        Pattern.compile(
            articles ? "; *|, " + lexicon.any("against") + "(?: |(?<='))" : "(?!)", FLAGS);
    this.gerund = Pattern.compile("\\p{L}" + lexicon.any("gerund-ending") + "(?: |$)", FLAGS);
    this.relative =
        Pattern.compile(
            ", (?:" + lexicon.any("relative-subject") + ") (?:\\p{L}{1,3}[ '])*", FLAGS);
    this.what = new WhatIsSaid(lexicon, verbs, notSaid, e);
    var again = new CalledAgain(lexicon);
    this.unnamed = new Unnamed(lexicon, again);
    this.subjects =
        articles
            ? new WhoSays(lexicon, notSaid, again, unnamed)
            : new VerbSpeakers(lexicon, notSaid);
    this.asides = new Asides(lexicon, verbs, again, e);
    this.uncued = new UncuedSpeech(lexicon, verbs, unnamed, asides, again, b, e);
  }

  List<Speech> read(Annotated annotated, int first) {
    var goesOn = new GoesOn();
    var told = new ToldBefore(!articles);
    return SpeechBook.read(
        annotated,
        language,
        first,
        (surface, sentence, spoke, book) -> {
          int strangers = book.strangers();
          var only = spoke == null ? told.in(surface, sentence) : spoke;
          var last = articles ? goesOn.in(surface, sentence) : only;
          var before = new Before(last, told.meant() == null ? last : told.meant());
          told.see(surface, sentence);
          var speaker = sentence(surface, sentence, before, book);
          goesOn.heard(surface, sentence, speaker, book.strangers() > strangers);
          return speaker;
        });
  }

  /// Who was heard or told of before a sentence.
  ///
  /// @param last who goes on if nobody is named
  /// @param meant whom a pronoun means
  record Before(@Nullable Place last, @Nullable Place meant) {
    Before heard(@Nullable Place speaker) {
      return speaker == null ? this : new Before(speaker, meant);
    }
  }

  /// Finds the subject of a verb of saying.
  interface Subjects {
    /// @return who speaks, or null if nobody certain does
    @Nullable Place of(
        Surface surface, Range sentence, Range verb, Range content, Before before, SpeechBook book);
  }

  /// Part by part, as semicolons divide the sentence, and what sets its halves against each other:
  /// `El Comité lo denunció; la jueza contestó que …`, `…, tandis que la jueza …`. In Russian a
  /// pronoun behind one may mean whoever is named before it, so it stays whole.
  private @Nullable Place sentence(
      Surface surface, Range sentence, Before before, SpeechBook book) {
    String text = surface.text(sentence);
    var parts = halves.matcher(text);
    Place speaker = null;
    int from = 0;
    while (from < text.length()) {
      boolean parted = parts.find();
      int end = parted ? parts.start() : text.length();
      var part = new Range(sentence.start() + from, sentence.start() + end);
      var heard = part(surface, part, before.heard(speaker), book);
      speaker = heard == null ? speaker : heard;
      from = parted ? parts.end() : text.length();
    }
    return speaker;
  }

  private @Nullable Place part(Surface surface, Range sentence, Before before, SpeechBook book) {
    String text = surface.text(sentence);
    var quoted =
        surface.quotations(sentence).stream()
            .filter(q ->
                isSpoken(q)
                    && !surface.isName(q)
                    && !notSaid.isNickname(text.substring(0, q.start() - sentence.start()), q))
            .toList();
    var aside = asides.in(surface, sentence);
    if (aside.isPresent()) {
      return asides.add(surface, sentence, aside.get(), before.last(), false, book);
    }
    return cued(surface, sentence, quoted, false, before, book)
        .or(() -> cued(surface, sentence, quoted, true, before, book))
        .orElseGet(() -> new Heard(uncued.in(surface, sentence, quoted, before, book)))
        .speaker();
  }

  /// Who speaks in a sentence in which somebody does, or null.
  private record Heard(@Nullable Place speaker) {}

  /// What the first verb says that governs anything; `señalando que …` only stands beside another
  /// verb, which has its say first.
  private Optional<Heard> cued(
      Surface surface,
      Range sentence,
      List<Range> quoted,
      boolean beside,
      Before before,
      SpeechBook book) {
    String text = surface.text(sentence);
    var matcher = cue.matcher(text);
    while (matcher.find()) {
      var verb = new Range(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      boolean gerundive = gerund.matcher(matcher.group("cue")).find();
      var content = gerundive == beside ? what.in(surface, text, sentence, verb, quoted) : null;
      boolean passive =
          text.substring(0, matcher.start()).endsWith(" se ")
              && !from.isFrom(surface, sentence, verb);
      if (content != null && !passive) {
        var first = new Verb(verb, matcher.group("cue").toLowerCase(Locale.ROOT), content);
        var speaker = subjects.of(surface, sentence, verb, content, before, book);
        var joined = joined(surface, sentence, first, speaker, matcher, quoted);
        var somebody = speaker == null ? unnamed.who(surface, sentence, verb, content) : null;
        for (var said : joined) {
          say(sentence, said, speaker, somebody, quoted.contains(said.content()), book);
        }
        return Optional.of(new Heard(speaker));
      }
    }
    return Optional.empty();
  }

  /// A verb and what it governs.
  private record Verb(Range at, String printed, Range content) {
    /// What it governs ends where another verb is joined to it.
    Verb until(int end) {
      boolean longer = content.start() < end && end < content.end();
      return longer ? new Verb(at, printed, new Range(content.start(), end)) : this;
    }
  }

  /// A verb with those joined to it, which have its subject: `Awa Koné dément les faits et promet
  /// que …`. Where somebody else is named in between, a verb may be theirs; where it is whoever
  /// speaks, a clause may tell more of what they say: `«…», dijo Awa Koné, que recordó que …`.
  private List<Verb> joined(
      Surface surface,
      Range sentence,
      Verb first,
      @Nullable Place speaker,
      Matcher next,
      List<Range> quoted) {
    var verbs = new ArrayList<Verb>(List.of(first));
    String text = surface.text(sentence);
    while (next.find()) {
      var joint = WhoSays.JOINED.matcher(text.substring(0, next.start()));
      var verb = new Range(sentence.start() + next.start(), sentence.start() + next.end());
      var before = new Range(verbs.getLast().at().end(), verb.start());
      boolean other = surface.named(before.start(), before.end()).stream().anyMatch(Place::person);
      int told = tells(surface, sentence, speaker, verb);
      if (told < 0 && (!joint.find() || other)) {
        continue;
      }
      var rest = new Range(verb.start(), sentence.end());
      var later = quoted.stream().filter(q -> q.start() >= verb.end()).toList();
      var content = what.in(surface, surface.text(rest), rest, verb, later);
      if (content != null && content.start() >= verb.end()) {
        int end = told < 0 ? sentence.start() + joint.start() : told;
        verbs.set(verbs.size() - 1, verbs.getLast().until(end));
        verbs.add(new Verb(verb, next.group("cue").toLowerCase(Locale.ROOT), content));
      }
    }
    return verbs;
  }

  /// `Awa Koné, que recordó`: where the clause about a speaker begins, or -1.
  private int tells(Surface surface, Range sentence, @Nullable Place speaker, Range verb) {
    return speaker != null
            && speaker.start() >= sentence.start()
            && speaker.end() < verb.start()
            && relative.matcher(surface.between(speaker.end(), verb.start())).matches()
        ? speaker.end()
        : -1;
  }

  private void say(
      Range sentence,
      Verb verb,
      @Nullable Place speaker,
      @Nullable Range somebody,
      boolean direct,
      SpeechBook book) {
    String cue = verb.printed();
    var act = verbs.act(cue);
    book.add(sentence, verb.content(), cue, act, speaker, somebody, direct, "cue:" + cue);
  }

  /// A quotation of some words is speech; one or two words in marks are a way of writing.
  private boolean isSpoken(Range quotation) {
    int length = quotation.end() - quotation.start();
    return language.equals("zh") ? length >= 6 : length >= 12;
  }
}
