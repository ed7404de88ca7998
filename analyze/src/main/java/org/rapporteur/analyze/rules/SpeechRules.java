package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech;
import org.rapporteur.model.speech.Speech.SpeechAct;
import org.rapporteur.model.telling.Annotated;

/// Who says what, by the verbs of saying: `X dijo que …`, `«…», dijo X`, `…, informó X`, `según X,
/// …`. A verb without a subject of its own goes on with the last speaker of its paragraph.
///
/// Kinds of the word list: `cue` (value: the act), `that`, `according`, `pronoun`, `sentencing`
/// (verbs that judge where a `court` stands before or `prison` behind them), `in-view` (`pour Ana
/// Roe, «…»`), those of [NotSaid]; `order` is `verb-first` where the subject follows the verb.
final class SpeechRules {
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)(?:^|\\s)(?:al|a|à|au|aux)(?:\\s(?:la|las|los|el|les|l['’]))?\\s*$");

  private static final Pattern SCENE =
      Pattern.compile(
          "(?iU)\\b(?:en|dans|chez|à|au|pour|para|por|contre|contra)(?: el| la| los| las| le| les| l')? ?$");

  /// `affirme-t-il`
  private static final Pattern CLITIC = Pattern.compile("^ ?-(?:t-)?(?:il|elle|ils|elles|on)\\b");

  /// The noun behind an article.
  private static final Pattern CALLED = Pattern.compile("^ ?\\p{L}{1,3}[ '](\\p{Ll}{4,})");

  /// `…, al que asistieron`: a clause that tells of the noun before, not what is said.
  private static final Pattern RELATIVE =
      Pattern.compile("(?iU)(?:^|[ ,])(?:al|del|el|la|los|las|lo) \\p{L}+[ ']$");

  /// `… y pidió`: the verb before has the same subject.
  private static final Pattern JOINED =
      Pattern.compile("(?iU)[ ,](?:y|e|et|mais|pero|и|но)(?: (?:lo|la|le|les|los|las|se|l'))? $");

  private static final Pattern OBJECT = Pattern.compile("(?iU)^ (?:de|del|des|du|d'|sobre) ?");

  /// Before a name in apposition stands no more than an office: `El fiscal general, Ana Roe, …`.
  private static final int OFFICE = 70;

  private static final Pattern CLAUSE_BEFORE = Pattern.compile("(?s).{25,}, (?:\\p{L}{1,2}[ '])?");

  private static final Pattern LED = Pattern.compile(": ?\"? ?$");

  private static final int SHORTEST_OBJECT = 14;

  /// Room for an article and a short title between a verb and its subject.
  private static final int NEAR = 30;

  /// So many characters behind its verb a punishment is told.
  private static final int PUNISHMENT = 90;

  /// Room for `a` or `ha` between a subject and its verb.
  private static final int AUXILIARY = 4;

  private static final int FLAGS_OF_CASE = Pattern.UNICODE_CASE;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String language;
  private final Lexicon lexicon;
  private final Pattern cue;
  private final Pattern that;
  private final Pattern according;
  private final Pattern pronoun;

  /// `Le procureur, le colonel Issa Dembélé, `
  private final Pattern office;

  private final Pattern sentencing;
  private final Pattern court;
  private final Pattern punished;

  /// An article and a common noun: somebody speaks who has no name.
  private final Pattern determiner;

  /// `lui`, `ella` behind `selon` or `según`.
  private final Pattern oneself;

  private final Pattern inView;

  /// `—dijo Ana Roe—` within a quotation.
  private final Pattern interjected;

  private final NotSaid notSaid;
  private final boolean verbFirst;

  SpeechRules(String language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    String b = language.equals("zh") ? "" : "(?<![\\p{L}\\p{M}])";
    String e = language.equals("zh") ? "" : "(?![\\p{L}\\p{M}])";
    this.cue = Pattern.compile(b + "(?<cue>" + lexicon.any("cue") + ")" + e, FLAGS);
    this.that =
        Pattern.compile(
            "^[^.;:\u25A0]{0,60}?[ ,]" + lexicon.any("that") + "(?:[ ']|(?<='))", FLAGS);
    this.according = Pattern.compile(b + lexicon.any("according") + e + " ?", FLAGS);
    this.office =
        Pattern.compile(
            "^" + lexicon.any("determiner") + "[\\s'’]?[^,]{3,70}, [^,]*,[^,]*$", FLAGS);
    this.sentencing = lexicon.whole("sentencing");
    this.court = lexicon.whole("court");
    this.punished = lexicon.whole("prison");
    this.pronoun =
        Pattern.compile(
            "(?:(?:^|[ ,-])" + lexicon.any("pronoun") + " ?|(?:^|\u25A0)[\", ]*)(?:\\p{L}{1,3} )?$",
            FLAGS);
    this.determiner =
        Pattern.compile(
            "^ ?" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", FLAGS_OF_CASE);
    this.oneself = Pattern.compile("^" + lexicon.any("oneself") + e, FLAGS);
    this.inView = Pattern.compile("^" + lexicon.any("in-view") + e, FLAGS);
    this.interjected =
        Pattern.compile(
            "[,—–-] ?" + lexicon.any("cue") + e + "(?<who>[^.!?—–]{2,80}?)[,—–-](?= ?\\p{L})",
            FLAGS);
    this.notSaid = new NotSaid(lexicon);
    this.verbFirst = lexicon.one("order", "").equals("verb-first");
  }

  List<Speech> read(Annotated annotated, int first) {
    return SpeechBook.read(annotated, language, first, this::sentence);
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
      var content = content(surface, text, sentence, verb, quoted);
      boolean passive = text.substring(0, matcher.start()).endsWith(" se ");
      if (content != null && !passive) {
        speaker = speaker(surface, sentence, verb, content, last, book);
        String printed = matcher.group("cue").toLowerCase(Locale.ROOT);
        book.add(
            sentence,
            content,
            printed,
            act(printed),
            speaker,
            quoted.contains(content),
            "cue:" + printed);
        told = true;
      }
    }
    return told ? speaker : uncued(surface, text, sentence, quoted, last, book);
  }

  private SpeechAct act(String printed) {
    return SpeechAct.valueOf(lexicon.value("cue", printed).orElse("say").toUpperCase(Locale.ROOT));
  }

  /// A quotation of some words is speech; one or two words in marks are a way of writing.
  private boolean isSpoken(Range quotation) {
    int length = quotation.end() - quotation.start();
    return language.equals("zh") ? length >= 6 : length >= 12;
  }

  /// What the verb governs: a quotation of its sentence, a clause with `that`, or all before a
  /// comma.
  private @Nullable Range content(
      Surface surface, String text, Range sentence, Range verb, List<Range> quoted) {
    int at = verb.end() - sentence.start();
    var clause = that.matcher(text.substring(at));
    if (clause.find() && !RELATIVE.matcher(clause.group()).find()) {
      return new Range(verb.end() + clause.end(), sentence.end());
    }
    if (!quoted.isEmpty()) {
      return quoted.stream()
          .filter(q -> q.end() <= verb.start())
          .findFirst()
          .orElse(quoted.getFirst());
    }
    String before = text.substring(0, verb.start() - sentence.start());
    boolean described = office.matcher(before).matches() && isApposition(surface, sentence, verb);
    if (!described && isBehind(before, text.substring(at))) {
      return new Range(sentence.start(), sentence.start() + before.lastIndexOf(','));
    }
    if (isSentence(text, sentence, verb)) {
      return null;
    }
    if (takesObject(text, sentence, verb) && !isNoun(before) && !isTurned(surface, verb)) {
      return new Range(verb.end() + 1, sentence.end());
    }
    if (isApposition(surface, sentence, verb)) {
      boolean object = OBJECT.matcher(text.substring(at)).find();
      return object ? new Range(verb.end() + 1, sentence.end()) : null;
    }
    boolean closing =
        CLAUSE_BEFORE.matcher(before).matches()
            && text.substring(at).length() < 90
            && !notSaid.isRelative(before);
    return closing ? new Range(sentence.start(), sentence.start() + before.lastIndexOf(',')) : null;
  }

  /// `…, a annoncé son parti.`: whoever stands behind the verb says what stands before it.
  private boolean isBehind(String before, String behind) {
    return CLAUSE_BEFORE.matcher(before).matches()
        && behind.length() < 60
        && determiner.matcher(behind).find()
        && !notSaid.isRelative(before);
  }

  /// `El fiscal general, Ana Roe, informó de …`: who stands before the verb and its comma speaks.
  private static boolean isApposition(Surface surface, Range sentence, Range verb) {
    var named =
        surface
            .last(sentence.start(), verb.start())
            .filter(p -> p.person() && p.start() - sentence.start() <= OFFICE);
    if (named.isEmpty()) {
      return false;
    }
    int behind = named.get().end();
    int until = verb.start();
    return surface.text(new Range(behind, until)).matches(", (?:\\p{L}{1,2}[ '])?");
  }

  /// `instó al Estado a crear …`, `a démenti ces accusations`: verbs that ask, deny or judge, and
  /// some others of the list, need no clause.
  private boolean takesObject(String text, Range sentence, Range verb) {
    String printed =
        text.substring(verb.start() - sentence.start(), verb.end() - sentence.start())
            .toLowerCase(Locale.ROOT);
    boolean listed = lexicon.value("cue-object", printed).isPresent();
    boolean acts = act(printed) != SpeechAct.SAY && act(printed) != SpeechAct.SHOW;
    return (listed || acts) && sentence.end() - verb.end() >= SHORTEST_OBJECT;
  }

  /// `la justice condamne sept soldats`, `a condamné l'accusé à 20 ans de réclusion`: a court
  /// punishes and says nothing.
  private boolean isSentence(String text, Range sentence, Range verb) {
    int from = verb.start() - sentence.start();
    int to = verb.end() - sentence.start();
    String behind = text.substring(to, Math.min(text.length(), to + PUNISHMENT));
    return sentencing.matcher(text.substring(from, to)).find()
        && (court.matcher(text.substring(0, from)).find() || punished.matcher(behind).find());
  }

  /// `la demande`, `su denuncia`: a noun, not a verb.
  private boolean isNoun(String before) {
    return Pattern.compile("(?:^|[\\s'])" + lexicon.any("article") + "[\\s']?$", FLAGS)
        .matcher(before)
        .find();
  }

  /// `…, pidió Ana Roe`: whoever stands right behind the verb speaks; in `instó al Congreso`, and
  /// where somebody stands right before the verb, it is spoken to.
  private static boolean isTurned(Surface surface, Range verb) {
    boolean led =
        surface.before(verb.start()).stream().anyMatch(p -> verb.start() - p.end() <= AUXILIARY);
    int behind = verb.end();
    return !led
        && surface
            .first(behind, behind + NEAR)
            .filter(p -> !isAddressed(surface, behind, p))
            .isPresent();
  }

  private static boolean isAddressed(Surface surface, int behind, Place place) {
    int end = place.start();
    return ADDRESSED.matcher(surface.text(new Range(behind, end))).find();
  }

  private @Nullable Place speaker(
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
    var called = CALLED.matcher(behind);
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

  private @Nullable Place uncued(
      Surface surface,
      String text,
      Range sentence,
      List<Range> quoted,
      @Nullable Place last,
      SpeechBook book) {
    var source = according.matcher(text);
    if (source.find()) {
      int from = sentence.start() + source.end();
      int comma = text.indexOf(',', source.end());
      int to = comma < 0 ? sentence.end() : sentence.start() + comma;
      String printed = surface.text(new Range(from, to)).strip();
      var noun = CALLED.matcher(printed);
      var speaker =
          surface
              .first(from, to)
              .orElseGet(() ->
                  oneself.matcher(printed).find()
                      ? last
                      : noun.find() ? book.called(noun.group(1), from).orElse(null) : null);
      int half = text.indexOf(';', Math.max(0, comma));
      var content =
          source.start() == 0 && comma > 0
              ? new Range(to + 1, half > comma ? sentence.start() + half : sentence.end())
              : new Range(sentence.start(), sentence.start() + source.start());
      if (speaker == null) {
        book.source(sentence, content, new Range(from, to));
        return null;
      }
      book.add(sentence, content, "according to", SpeechAct.SAY, speaker, false, "according-to");
      return speaker;
    }
    for (var quotation : quoted) {
      boolean whole = quotation.end() - quotation.start() > sentence.end() - sentence.start() - 6;
      boolean led =
          LED.matcher(surface.text(new Range(sentence.start(), quotation.start()))).find();
      if (led || quotation.end() - quotation.start() >= 40) {
        var said = surface.within(quotation, interjected);
        var beside = said.orElse(whole ? null : beside(surface, sentence, quotation));
        var speaker = whole && said.isEmpty() ? last : beside;
        book.add(
            sentence,
            quotation,
            null,
            SpeechAct.SAY,
            speaker,
            true,
            speaker == null ? "unattributed" : whole ? "continued" : "beside");
        if (beside != null) {
          return beside;
        }
      }
    }
    return null;
  }

  /// `Para Ana Roe, «…»`, `Ana Roe quita importancia al texto: «…»`, `«…», leyó la jueza Roe`: the
  /// one person before a colon, or the first behind the mark.
  private @Nullable Place beside(Surface surface, Range sentence, Range quotation) {
    String before = surface.text(new Range(sentence.start(), quotation.start()));
    boolean told = LED.matcher(before).find() || inView.matcher(before).find();
    var led =
        told
            ? surface.first(sentence.start(), quotation.start()).filter(Place::person)
            : Optional.<Place>empty();
    return led.or(() ->
            surface
                .first(quotation.end(), Math.min(sentence.end(), quotation.end() + 3 * NEAR))
                .filter(Place::person))
        .orElse(null);
  }
}
