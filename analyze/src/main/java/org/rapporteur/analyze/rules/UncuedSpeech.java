package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// Speech without a verb of saying: `según Ana Roe, …`, `Para Ana Roe, «…»`, `Ana Roe no cede:
/// «…»`, and a quotation with any verb behind its mark, `«…», zanja la viuda`.
///
/// Kinds of the word list: `according`, `according-him` (`по её словам`), `oneself`, `in-view`
/// (`pour Ana Roe, «…»`), `indefinite`, `strangers`, `person-again`, `member-again`, `concerns`
/// (`preocupa`), `that`, `cue`, `relative`, those of [Unnamed].
final class UncuedSpeech {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LED = Pattern.compile(": ?\"? ?$");

  /// A quotation of fewer chars is a way of writing, unless something leads to it.
  private static final int LONG = 40;

  /// Room for an article before a name.
  private static final int ARTICLE = 5;

  /// A subject and no whole sentence has fewer chars.
  private static final int SUBJECT = 70;

  /// A word that is no noun with its article, behind the source.
  private static final Pattern VERB_BEHIND =
      Pattern.compile("^, (?:\\p{Ll}{1,3}[ '])*\\p{Ll}{2,} ?\\p{L}");

  /// So far behind a quotation may its speaker stand.
  private static final int NEAR = 90;

  private final Pattern according;

  /// `по её словам`
  private final Pattern accordingHim;

  /// `она` behind a verb.
  private final Pattern pronounBehind;

  /// A common noun behind a verb, in a language without articles.
  private final Pattern somebody;

  /// `lui`, `ella` behind `selon` or `según`.
  private final Pattern oneself;

  private final Pattern inView;

  private final Pattern concerns;
  private final Pattern that;

  /// Who has no name and sees it so.
  private final Pattern viewers;

  /// `—dijo Ana Roe—` within a quotation.
  private final Pattern interjected;

  /// A closing mark, a comma or dash, and a verb.
  private final Pattern tail;

  private final PronounGender gender;
  private final Unnamed unnamed;
  private final Asides asides;
  private final CalledAgain again;

  UncuedSpeech(
      Lexicon lexicon,
      SayingVerbs verbs,
      Unnamed unnamed,
      Asides asides,
      CalledAgain again,
      String begin,
      String end) {
    this.gender = new PronounGender(lexicon);
    this.unnamed = unnamed;
    this.asides = asides;
    this.again = again;
    this.according = Pattern.compile(begin + lexicon.any("according") + end + " ?", FLAGS);
    this.accordingHim = Pattern.compile(begin + lexicon.any("according-him") + end + ",? ?", FLAGS);
    this.pronounBehind = VerbSpeakers.pronounBehind(lexicon);
    this.somebody =
        Pattern.compile(lexicon.all("determiner").isEmpty() ? "^ \\p{Ll}{3,}[.,]?" : "(?!)");
    this.oneself = Pattern.compile("^" + lexicon.any("oneself") + end, FLAGS);
    this.inView = Pattern.compile("^" + lexicon.any("in-view") + end, FLAGS);
    this.concerns =
        Pattern.compile(
            "^(?:"
                + lexicon.any("opener")
                + ",? )*(?:les? )?"
                + lexicon.any("concerns")
                + "(?: \\p{L}+mente)? (?:a|al) ",
            FLAGS);
    this.that = Pattern.compile("^,? " + lexicon.any("that") + " ", FLAGS);
    this.viewers =
        Pattern.compile(
            "^ (?<who>(?<pronoun>"
                + lexicon.any("oneself")
                + ")|"
                + lexicon.any("indefinite")
                + " (?:"
                + lexicon.any("strangers")
                + "|"
                + lexicon.any("person-again")
                + "|"
                + lexicon.any("member-again")
                + ")(?![\\p{L}\\p{M}])[^,.;:\"\u25A0]{0,40}), ",
            FLAGS);
    this.interjected =
        Pattern.compile(
            "(?:[,—–-] ?"
                + verbs.any()
                + end
                + "|[,!?…] [—–] \\p{Ll}{4,})(?<who> [^.!?—–]{2,80}?)(?:[,—–-]|\\. —)(?= ?\\p{L})",
            FLAGS);
    this.tail =
        Pattern.compile(
            "^\"? ?(?:, ?[—–-]?|[—–-]) ?(?!(?:"
                + lexicon.any("relative")
                + "|"
                + lexicon.any("opener")
                + "|"
                + lexicon.any("according")
                + ")"
                + end
                + ")(?:\\p{Ll}{1,3}(?: |'))*(?:"
                + lexicon.any("cue-auxiliary")
                + " )?\\p{Ll}{3,}",
            Pattern.UNICODE_CASE);
  }

  /// @return who speaks, or null if nobody certain does
  @Nullable Place in(
      Surface surface,
      Range sentence,
      List<Range> quoted,
      SpeechRules.Before before,
      SpeechBook book) {
    var him = accordingHim.matcher(surface.text(sentence));
    if (him.find()) {
      var meant = gender.fits(him.group(), before.meant()) ? before.meant() : null;
      return toldBy(surface, sentence, him.start(), him.end(), meant, book);
    }
    var source = according.matcher(surface.text(sentence));
    if (source.find()) {
      int from = sentence.start() + source.end();
      return sourced(
          surface, sentence, sentence.start() + source.start(), from, before.last(), book);
    }
    for (var quotation : quoted) {
      var speaker = quoted(surface, sentence, quotation, before, book);
      if (speaker != null) {
        return speaker;
      }
    }
    var concerned = concerned(surface, sentence, book);
    return concerned != null || !quoted.isEmpty()
        ? concerned
        : viewed(surface, sentence, before.last(), book);
  }

  /// `Preocupa a la Junta de Puertos que …`: what somebody minds.
  private @Nullable Place concerned(Surface surface, Range sentence, SpeechBook book) {
    var minds = concerns.matcher(surface.text(sentence));
    if (!minds.find()) {
      return null;
    }
    int from = sentence.start() + minds.end();
    var who =
        surface.opening(from, sentence.end()).filter(p -> p.start() - from <= ARTICLE).orElse(null);
    if (who == null) {
      return null;
    }
    var clause = that.matcher(surface.between(who.end(), sentence.end()));
    if (!clause.find()) {
      return null;
    }
    var content = new Range(who.end() + clause.end(), sentence.end());
    book.add(sentence, content, null, SpeechAct.SAY, who, false, "concerned");
    return who;
  }

  /// `Pour la Ligue des ports, c'est un vol`, `Pour plusieurs témoins, …`, `Pour elle, …`: how
  /// somebody sees it.
  private @Nullable Place viewed(
      Surface surface, Range sentence, @Nullable Place last, SpeechBook book) {
    String text = surface.text(sentence);
    var view = inView.matcher(text);
    if (!view.find()) {
      return null;
    }
    int from = sentence.start() + view.end();
    var somebody = viewers.matcher(text.substring(view.end()));
    if (somebody.find()) {
      boolean pronoun = somebody.group("pronoun") != null;
      var who = new Range(from + somebody.start("who"), from + somebody.end("who"));
      var content = new Range(from + somebody.end(), sentence.end());
      boolean several = pronoun && somebody.group("pronoun").matches(".*[sx]");
      var meant = pronoun && !(several && last != null && last.person()) ? last : null;
      if (!pronoun || meant != null) {
        book.add(sentence, content, null, SpeechAct.SAY, meant, who, false, "in-view");
      }
      return meant;
    }
    var speaker =
        surface
            .opening(from, sentence.end())
            .filter(p -> p.start() - from <= ARTICLE)
            .filter(p -> surface.between(p.end(), sentence.end()).startsWith(", "))
            .orElse(null);
    if (speaker != null) {
      var content = new Range(speaker.end() + 2, sentence.end());
      book.add(sentence, content, null, SpeechAct.SAY, speaker, false, "in-view");
    }
    return speaker;
  }

  /// `По её словам, …`: whoever is named before it in the sentence, else whom the pronoun means.
  private static @Nullable Place toldBy(
      Surface surface, Range sentence, int start, int end, @Nullable Place meant, SpeechBook book) {
    int from = sentence.start();
    var speaker = surface.last(from, from + start).or(() -> Optional.ofNullable(meant));
    var content = new Range(from + end, sentence.end());
    if (speaker.isPresent()) {
      book.add(
          sentence, content, "according to", SpeechAct.SAY, speaker.get(), false, "according-to");
    }
    return speaker.orElse(null);
  }

  private @Nullable Place sourced(
      Surface surface, Range sentence, int start, int from, @Nullable Place last, SpeechBook book) {
    String text = surface.text(sentence);
    int comma = text.indexOf(',', from - sentence.start());
    int to = comma < 0 ? sentence.end() : sentence.start() + comma;
    String printed = surface.text(new Range(from, to)).strip();
    var speaker =
        surface
            .first(from, to)
            .orElseGet(() ->
                oneself.matcher(printed).find()
                    ? last
                    : again.who(surface, sentence, printed, book).orElse(null));
    int half = text.indexOf(';', Math.max(0, comma));
    boolean medial = start > sentence.start() && isMedial(text, start - sentence.start(), comma);
    var content =
        medial
            ? sentence
            : start == sentence.start() && comma > 0
                ? new Range(to + 1, half > comma ? sentence.start() + half : sentence.end())
                : new Range(sentence.start(), start);
    if (speaker == null) {
      book.source(sentence, content, new Range(from, to));
    } else {
      book.add(sentence, content, "according to", SpeechAct.SAY, speaker, false, "according-to");
    }
    return speaker;
  }

  /// `Le préfet, selon des témoins, est parti`: what stands before the source is not all that it
  /// tells.
  private static boolean isMedial(String text, int start, int comma) {
    String before = text.substring(0, start);
    return comma > 0
        && before.endsWith(", ")
        && before.length() < SUBJECT
        && VERB_BEHIND.matcher(text.substring(comma)).find();
  }

  /// @return who is named beside the quotation
  private @Nullable Place quoted(
      Surface surface,
      Range sentence,
      Range quotation,
      SpeechRules.Before before,
      SpeechBook book) {
    boolean whole = quotation.end() - quotation.start() > sentence.end() - sentence.start() - 6;
    boolean led = LED.matcher(surface.text(new Range(sentence.start(), quotation.start()))).find();
    var verb = tail.matcher(surface.text(new Range(quotation.end(), sentence.end())));
    boolean told = verb.find();
    if (!led && !told && !whole && quotation.end() - quotation.start() < LONG) {
      return null;
    }
    var aside = asides.within(surface, quotation);
    if (aside.isPresent()) {
      return asides.add(surface, sentence, aside.get(), before.last(), true, book);
    }
    var said = surface.within(quotation, interjected);
    var beside = said.orElse(whole ? null : beside(surface, sentence, quotation));
    int behind = told ? quotation.end() + verb.end() : sentence.end();
    var who = beside == null ? unnamed.behind(surface, behind, sentence.end()) : null;
    boolean goesOn = beside == null && (whole || (told && who == null));
    String rest = surface.text(new Range(behind, sentence.end()));
    boolean pronoun = told && pronounBehind.matcher(rest).find();
    var goesOnAs =
        pronoun ? before.meant() : told && somebody.matcher(rest).find() ? null : before.last();
    var speaker = goesOn ? goesOnAs : beside;
    String rule = speaker == null ? "unattributed" : goesOn ? "continued" : "beside";
    book.add(sentence, quotation, null, SpeechAct.SAY, speaker, who, true, rule);
    return beside;
  }

  /// `Para Ana Roe, «…»`, `Ana Roe quita importancia al texto: «…»`, `«…», leyó la jueza Roe`: the
  /// one person before a colon, or the first behind the mark; a body only right behind its verb.
  private @Nullable Place beside(Surface surface, Range sentence, Range quotation) {
    String before = surface.text(new Range(sentence.start(), quotation.start()));
    boolean told = LED.matcher(before).find() || inView.matcher(before).find();
    var led =
        told
            ? surface.first(sentence.start(), quotation.start()).filter(Place::person)
            : Optional.<Place>empty();
    return led.or(() ->
            surface
                .first(quotation.end(), Math.min(sentence.end(), quotation.end() + NEAR))
                .filter(Place::person))
        .orElse(null);
  }
}
