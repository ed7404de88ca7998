package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.telling.Annotated;

/// Who says what, by the verbs of saying: `X dijo que …`, `«…», dijo X`, `…, informó X`, `según X,
/// …`. A verb without a subject of its own goes on with the last speaker of its paragraph.
///
/// Kinds of the word list: those of [SayingVerbs], [WhatIsSaid], [WhoSays], [UncuedSpeech] and
/// [NotSaid].
final class SpeechRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String language;
  private final Pattern cue;
  private final SayingVerbs verbs;
  private final WhatIsSaid what;
  private final WhoSays who;
  private final Unnamed unnamed;
  private final UncuedSpeech uncued;
  private final NotSaid notSaid;

  SpeechRules(String language, Lexicon lexicon) {
    this.language = language;
    String b = language.equals("zh") ? "" : "(?<![\\p{L}\\p{M}])";
    String e = language.equals("zh") ? "" : "(?![\\p{L}\\p{M}])";
    this.verbs = new SayingVerbs(lexicon);
    this.cue = Pattern.compile(b + "(?<cue>" + verbs.any() + ")" + e, FLAGS);
    this.notSaid = new NotSaid(lexicon);
    this.what = new WhatIsSaid(lexicon, verbs, notSaid, e);
    this.who = new WhoSays(lexicon, notSaid);
    this.unnamed = new Unnamed(lexicon);
    this.uncued = new UncuedSpeech(lexicon, verbs, unnamed, b, e);
  }

  List<Speech> read(Annotated annotated, int first) {
    var told = new Told();
    return SpeechBook.read(
        annotated,
        language,
        first,
        (surface, sentence, last, book) -> {
          var before = last == null ? told.in(surface, sentence) : last;
          told.see(surface, sentence);
          return sentence(surface, sentence, before, book);
        });
  }

  /// The one person of whom the sentence before tells: who has not spoken yet speaks in the next
  /// one, `Ana Roe apareció con vida. Dijo que …`.
  private static final class Told {
    private @Nullable Place only;

    @Nullable Place in(Surface surface, Range sentence) {
      return surface.sentences().getFirst().equals(sentence) ? null : only;
    }

    void see(Surface surface, Range sentence) {
      var persons =
          surface.named(sentence.start(), sentence.end()).stream().filter(Place::person).toList();
      long several = persons.stream().map(p -> p.referent().number()).distinct().count();
      only = several == 1 ? persons.getFirst() : null;
    }
  }

  private @Nullable Place sentence(
      Surface surface, Range sentence, @Nullable Place last, SpeechBook book) {
    String text = surface.text(sentence);
    var quoted =
        surface.quotations(sentence).stream()
            .filter(q ->
                isSpoken(q)
                    && !surface.isName(q)
                    && !notSaid.isNickname(text.substring(0, q.start() - sentence.start()), q))
            .toList();
    var matcher = cue.matcher(text);
    Place speaker = null;
    boolean told = false;
    while (matcher.find() && !told) {
      var verb = new Range(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      var content = what.in(surface, text, sentence, verb, quoted);
      boolean passive = text.substring(0, matcher.start()).endsWith(" se ");
      if (content != null && !passive) {
        speaker = who.in(surface, sentence, verb, content, last, book);
        String printed = matcher.group("cue").toLowerCase(Locale.ROOT);
        boolean direct = quoted.contains(content);
        if (speaker == null) {
          var somebody = unnamed.who(surface, sentence, verb, content);
          book.addUnnamed(
              sentence, content, printed, verbs.act(printed), somebody, direct, "cue:" + printed);
        } else {
          book.add(
              sentence, content, printed, verbs.act(printed), speaker, direct, "cue:" + printed);
        }
        told = true;
      }
    }
    return told ? speaker : uncued.in(surface, sentence, quoted, last, book);
  }

  /// A quotation of some words is speech; one or two words in marks are a way of writing.
  private boolean isSpoken(Range quotation) {
    int length = quotation.end() - quotation.start();
    return language.equals("zh") ? length >= 6 : length >= 12;
  }
}
