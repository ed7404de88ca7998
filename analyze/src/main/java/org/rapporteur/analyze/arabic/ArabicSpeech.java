package org.rapporteur.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.analyze.rules.ToldBefore;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;

/// Who says what in Arabic: `قال فلان إن …`, `وأضافت أن …`, `«…»، قالت فلانة`, `بحسب …`. What a
/// verb of saying governs stands behind `إن` or `أن`, in quotation marks, or behind a verb that
/// asks, denies or judges.
///
/// Kinds of the word list: `cue` (value: the act), `cue-object` (verbs that need no clause),
/// `cue-toward` (verbs that lead to what is said by a word; value: that word, `أشار إلى`),
/// `cue-with` (verbs that say something with another word only; value: that word, `حمل …
/// المسؤولية`), `said-noun` (nouns with which what is said may begin: `أكد ضرورة …`), `that`,
/// `according`.
final class ArabicSpeech {
  /// No verb stands behind a preposition: `بعد إدانته`, `عدم كشف`.
  private static final String B =
      "(?<!(?<![\\p{L}\\p{M}])(?:لم|لن|بعد|قبل|عن|ف[يى]|من|عل[ىي]|[إا]ل[ىي]|بسبب|رغم|عدم|خلال|عقب|إثر) )"
          + "(?<![\\p{L}\\p{M}])[وف]?";

  private static final String E = "(?![\\p{L}\\p{M}])";
  private static final int SHORTEST_QUOTATION = 12;
  private static final int LONG_QUOTATION = 40;
  private static final int SHORTEST_OBJECT = 12;
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_CLOSING = 90;

  /// `بعد أن`, `يجب أن`: words before `أن` behind which nothing is said.
  private static final String PURPOSE =
      "(?:بعد|قبل|منذ|دون|يجب|يمكن|ينبغي|المقرر|المتوقع|المنتظر|المفترض|شرط|بشرط|لدرجة|أجل)";

  /// What a court condemns it says to nobody.
  private static final Pattern COURT = Pattern.compile("^أ?دانت (?:ال)?محكمة");

  private static final String OBJECT = "(?:ه|ها|هم|هما)?";

  private final Lexicon lexicon;
  private final Speakers speakers;
  private final Pattern cue;
  private final Pattern added;
  private final Pattern further;
  private final Pattern that;
  private final Pattern according;

  ArabicSpeech(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.speakers = new Speakers(lexicon);
    this.cue = Pattern.compile(B + "(?<cue>" + lexicon.any("cue") + ")" + OBJECT + E);
    this.added = Pattern.compile("[،,] " + cue.pattern());
    this.further =
        Pattern.compile(
            "(?:(?<=[،,\"] )[وف]?|(?<![\\p{L}\\p{M}])[وف]|(?<![\\p{L}\\p{M}])(?="
                + lexicon.any("cue-participle")
                + "))"
                + lexicon.any("cue")
                + E);
    this.that =
        Pattern.compile(
            "^(?:[^.;؛:]|(?<= \\p{L})[.]){0,140}? (?<!"
                + PURPOSE
                + " )"
                + lexicon.any("that")
                + "(?= |\"|$)");
    this.according =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])[وف]?" + lexicon.any("according") + "(?:\u0640 ?| (?:ما )?|(?=ل))");
  }

  List<Speech> read(Annotated annotated, int first) {
    var told = new ToldBefore();
    return SpeechBook.read(
        annotated,
        "ar",
        first,
        (surface, sentence, last, book) -> {
          var before = last == null ? told.in(surface, sentence) : last;
          told.see(surface, sentence);
          return sentence(surface, sentence, before, book);
        });
  }

  private @Nullable Place sentence(
      Surface surface, Range sentence, @Nullable Place last, SpeechBook book) {
    String text = surface.text(sentence);
    var quoted =
        surface.quotations(sentence).stream()
            .filter(q -> q.end() - q.start() >= SHORTEST_QUOTATION)
            .filter(q -> surface.named(q.start(), q.end()).isEmpty())
            .toList();
    var matcher = cue.matcher(text);
    Place speaker = null;
    boolean told = false;
    int from = 0;
    while (matcher.find(from)) {
      var verb = new Range(sentence.start() + matcher.start(), sentence.start() + matcher.end());
      int next = nextCue(text, matcher.end());
      var content =
          content(text, sentence, verb, matcher.group("cue"), next, told ? List.of() : quoted);
      from = matcher.end();
      boolean convicts = COURT.matcher(text.substring(matcher.start("cue"))).find();
      if (content == null || convicts || (told && !goesOn(text, matcher.start()))) {
        continue;
      }
      var now =
          speakers.of(
              surface,
              sentence,
              verb,
              content,
              told && speaker != null ? speaker : last,
              told && speaker != null,
              book);
      add(surface, sentence, verb, behind(surface, content, verb, now), matcher, now, quoted, book);
      from = Math.max(from, Math.min(content.start() - sentence.start(), text.length()));
      speaker = now != null ? now : speaker;
      told = true;
    }
    return told ? speaker : uncued(surface, text, sentence, quoted, last, book);
  }

  /// Where the next verb of saying stands, or the end.
  private int nextCue(String text, int from) {
    var next = further.matcher(text);
    return next.find(from) ? next.start() : text.length();
  }

  /// `…، وأضافت أن …`: a further verb of the same sentence.
  private static boolean goesOn(String text, int verb) {
    return text.substring(0, verb).matches("(?s).*[،,\"] ?");
  }

  private void add(
      Surface surface,
      Range sentence,
      Range verb,
      Range content,
      Matcher matcher,
      @Nullable Place speaker,
      List<Range> quoted,
      SpeechBook book) {
    String printed = matcher.group("cue");
    var said = trimmed(surface, content);
    boolean direct = quoted.contains(content);
    String rule = "cue:" + ArabicSpelling.fold(printed);
    var who =
        speaker == null ? speakers.words(surface, sentence, verb, content).orElse(null) : null;
    book.add(sentence, said, printed, act(printed), speaker, who, direct, rule);
  }

  /// A clause ends before a further verb of saying.
  private Range trimmed(Surface surface, Range content) {
    var next = added.matcher(surface.text(content));
    return next.find() && next.start() > SHORTEST_CLAUSE
        ? new Range(content.start(), content.start() + next.start())
        : content;
  }

  /// What a verb without a clause governs stands behind its subject.
  private Range behind(Surface surface, Range content, Range verb, @Nullable Place speaker) {
    if (speaker != null && speaker.start() < verb.start() && content.start() == verb.end() + 1) {
      int noun = speakers.noun(surface.text(new Range(verb.end(), content.end())));
      return new Range(content.start() + noun, content.end());
    }
    if (speaker == null || content.start() != verb.end() + 1 || speaker.start() < content.start()) {
      return content;
    }
    return speaker.end() + SHORTEST_CLAUSE < content.end()
        ? new Range(speaker.end() + 1, content.end())
        : content;
  }

  private SpeechAct act(String printed) {
    return SpeechAct.valueOf(
        lexicon.value("cue", printed).orElse("say").toUpperCase(java.util.Locale.ROOT));
  }

  private @Nullable Range content(
      String text, Range sentence, Range verb, String cue, int next, List<Range> quoted) {
    int at = verb.end() - sentence.start();
    String rest = text.substring(at);
    var clause = that.matcher(rest);
    if (clause.find() && clause.end() <= next - at) {
      return new Range(Math.min(verb.end() + clause.end() + 1, sentence.end() - 1), sentence.end());
    }
    var behind = quoted.stream().filter(q -> q.start() >= verb.end()).findFirst();
    if (behind.isPresent()) {
      return behind.get();
    }
    var before = quoted.stream().filter(q -> q.end() <= verb.start()).reduce((a, b) -> b);
    if (before.isPresent() && before.get().end() >= verb.start() - 5) {
      return before.get();
    }
    int colon = rest.indexOf(':');
    if (colon >= 0 && colon < LONGEST_CLOSING && rest.length() - colon > SHORTEST_OBJECT) {
      return new Range(verb.end() + colon + 1, sentence.end());
    }
    var toward = toward(rest, verb, cue);
    if (toward != null && toward.start() < verb.end() + next - at) {
      return new Range(toward.start(), sentence.end());
    }
    if (isListed("cue-object", cue) && next - at >= SHORTEST_OBJECT && isWith(rest, cue)) {
      return new Range(verb.end() + 1, sentence.end());
    }
    String past = text.substring(0, verb.start() - sentence.start());
    boolean closing =
        past.matches("(?s).{25,}[،,] (?:كما |بحسب ما |وفق ما |حسبما )?")
            && rest.length() < LONGEST_CLOSING;
    return closing
        ? new Range(
            sentence.start(),
            sentence.start() + Math.max(past.lastIndexOf('،'), past.lastIndexOf(',')))
        : null;
  }

  /// What a verb leads to by a word of its own: `أشار إلى طرد …`, or begins with a noun: `أكد ضرورة
  /// …`.
  private @Nullable Range toward(String rest, Range verb, String cue) {
    String word = lexicon.all("cue-toward").get(ArabicSpelling.fold(cue));
    var led =
        Pattern.compile(
                "^[^.;؛:\"]{0,"
                    + LONGEST_CLOSING
                    + "}?(?<= )(?<said>(?:(?:"
                    + (word == null ? "(?!)" : word)
                    + ") \\p{L}|(?:على )?"
                    + lexicon.any("said-noun")
                    + E
                    + "))")
            .matcher(rest);
    boolean found = led.find() && rest.length() - led.start("said") >= SHORTEST_OBJECT;
    return found ? new Range(verb.end() + led.start("said"), verb.end() + rest.length()) : null;
  }

  private boolean isWith(String rest, String cue) {
    String word = lexicon.all("cue-with").get(ArabicSpelling.fold(cue));
    int far = Math.min(rest.length(), LONGEST_CLOSING);
    return word == null || rest.substring(0, far).contains(word);
  }

  private boolean isListed(String kind, String printed) {
    return lexicon.all(kind).containsKey(ArabicSpelling.fold(printed));
  }

  private @Nullable Place uncued(
      Surface surface,
      String text,
      Range sentence,
      List<Range> quoted,
      @Nullable Place last,
      SpeechBook book) {
    var source = according.matcher(text);
    if (source.find()) {
      return according(surface, text, sentence, source, book);
    }
    for (var quotation : quoted) {
      boolean whole = quotation.end() - quotation.start() > sentence.end() - sentence.start() - 6;
      String before = surface.text(new Range(sentence.start(), quotation.start()));
      boolean led = before.matches("(?s).*: ?\"? ?");
      if (led || quotation.end() - quotation.start() >= LONG_QUOTATION) {
        Optional<Place> beside =
            led
                ? surface.first(sentence.start(), quotation.start()).filter(Place::person)
                : Optional.empty();
        var speaker = whole ? last : beside.orElse(null);
        book.add(
            sentence,
            quotation,
            null,
            SpeechAct.SAY,
            speaker,
            true,
            speaker == null ? "unattributed" : whole ? "continued" : "beside");
        return speaker;
      }
    }
    return null;
  }

  private static @Nullable Place according(
      Surface surface, String text, Range sentence, Matcher source, SpeechBook book) {
    int comma = text.indexOf('،', source.end());
    int end = text.endsWith(".") ? text.length() - 1 : text.length();
    int to = comma < 0 ? end : comma;
    var printed = new Range(sentence.start() + source.end(), sentence.start() + to);
    int so = text.indexOf("، فإن ", source.end());
    var content =
        source.start() == 0 && comma > 0
            ? new Range(sentence.start() + (so > 0 ? so + 5 : comma) + 1, sentence.end())
            : new Range(sentence.start(), sentence.start() + source.start());
    var speaker = surface.first(printed.start(), printed.end()).orElse(null);
    if (speaker == null) {
      book.source(sentence, content, printed);
      return null;
    }
    book.add(sentence, content, "according to", SpeechAct.SAY, speaker, false, "according-to");
    return speaker;
  }
}
