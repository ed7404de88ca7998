package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.Locale;
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
/// Kinds of the word list: `cue-object`, `that`, `pronoun`, `determiner`, `having` (auxiliaries in
/// the infinitive), `not`, `infinitive-ending`, `sentencing` (verbs that judge where a `court`
/// stands before or `prison` behind them), those of [SayingVerbs], [UncuedSpeech] and [NotSaid];
/// `order` is `verb-first` where the subject follows the verb.
final class SpeechRules {
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)(?:^|\\s)(?:al|a|à|au|aux)(?:\\s(?:la|las|los|el|les|l['’]))?\\s*$");

  /// `…, al que asistieron`: a clause that tells of the noun before, not what is said.
  private static final Pattern RELATIVE =
      Pattern.compile("(?iU)(?:^|[ ,])(?:al|del|el|la|los|las|lo) \\p{L}+[ ']$");

  private static final Pattern OBJECT = Pattern.compile("(?iU)^ (?:de|del|des|du|d'|sobre) ?");

  /// Before a name in apposition stands no more than an office: `El fiscal general, Ana Roe, …`.
  private static final int OFFICE = 70;

  private static final Pattern CLAUSE_BEFORE = Pattern.compile("(?s).{25,}, (?:\\p{L}{1,2}[ '])?");

  /// `уверяет: проверка связана …`
  private static final Pattern COLON = Pattern.compile("^[^.;:,\u25A0]{0,40}: (?=\\p{L})");

  /// `парировал: «…»`
  private static final Pattern LED = Pattern.compile("[^.;:\u25A0\"]{0,40}: ?\"");

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

  private final SayingVerbs verbs;

  /// `affirme avoir reconnu …`, `niega haber visto …`, `assure ne disposer d'aucun …`
  private final Pattern infinitive;

  private final Unnamed unnamed;
  private final UncuedSpeech uncued;
  private final Pattern that;

  /// `Le procureur, le colonel Issa Dembélé, `
  private final Pattern office;

  private final Pattern sentencing;
  private final Pattern court;
  private final Pattern punished;

  /// An article and a common noun: somebody speaks who has no name.
  private final Pattern determiner;

  private final NotSaid notSaid;
  private final VerbSpeakers speakers;

  SpeechRules(String language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    String b = language.equals("zh") ? "" : "(?<![\\p{L}\\p{M}])";
    String e = language.equals("zh") ? "" : "(?![\\p{L}\\p{M}])";
    this.verbs = new SayingVerbs(lexicon);
    this.cue = Pattern.compile(b + "(?<cue>" + verbs.any() + ")" + e, FLAGS);
    this.infinitive =
        Pattern.compile(
            "^ (?:\\p{Ll}{1,3}(?: |'))*"
                + "(?:"
                + lexicon.any("having")
                + "|(?<=[ '])"
                + lexicon.any("not")
                + " ?\\p{L}+"
                + lexicon.any("infinitive-ending")
                + ")"
                + e,
            FLAGS_OF_CASE);
    this.that =
        Pattern.compile(
            "^[^.;:\u25A0]{0,60}?[ ,]" + lexicon.any("that") + "(?:[ ']|(?<='))", FLAGS);
    this.office =
        Pattern.compile(
            "^" + lexicon.any("determiner") + "[\\s'’]?[^,]{3,70}, [^,]*,[^,]*$", FLAGS);
    this.sentencing = lexicon.whole("sentencing");
    this.court = lexicon.whole("court");
    this.punished = lexicon.whole("prison");
    this.determiner =
        Pattern.compile(
            "^ ?" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", FLAGS_OF_CASE);
    this.notSaid = new NotSaid(lexicon);
    this.unnamed = new Unnamed(lexicon);
    this.uncued = new UncuedSpeech(lexicon, verbs, unnamed, b, e);
    this.speakers = new VerbSpeakers(lexicon, notSaid);
  }

  List<Speech> read(Annotated annotated, int first) {
    var told = new ToldBefore();
    return SpeechBook.read(
        annotated,
        language,
        first,
        (surface, sentence, last, book) -> {
          var only = told.in(surface, sentence);
          var before = last == null ? only : last;
          var meant = told.meant() == null ? before : told.meant();
          told.see(surface, sentence);
          return sentence(surface, sentence, before, meant, book);
        });
  }

  /// @param meant whom a pronoun means, or null
  private @Nullable Place sentence(
      Surface surface,
      Range sentence,
      @Nullable Place last,
      @Nullable Place meant,
      SpeechBook book) {
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
        speaker = speakers.of(surface, sentence, verb, content, last, meant, book);
        String printed = matcher.group("cue").toLowerCase(Locale.ROOT);
        boolean direct = quoted.contains(content);
        if (speaker == null) {
          var who = unnamed.who(surface, sentence, verb, content);
          book.addUnnamed(
              sentence, content, printed, verbs.act(printed), who, direct, "cue:" + printed);
        } else {
          book.add(
              sentence, content, printed, verbs.act(printed), speaker, direct, "cue:" + printed);
        }
        told = true;
      }
    }
    return told ? speaker : uncued.in(surface, sentence, quoted, last, meant, book);
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
    var colon = COLON.matcher(text.substring(at));
    if (quoted.isEmpty() && colon.find()) {
      return new Range(verb.end() + colon.end(), sentence.end());
    }
    if (!quoted.isEmpty()) {
      return quotation(text, sentence, verb, quoted);
    }
    String before = text.substring(0, verb.start() - sentence.start());
    boolean described = office.matcher(before).matches() && isApposition(surface, sentence, verb);
    if (!described && isBehind(before, text.substring(at))) {
      return new Range(sentence.start(), sentence.start() + before.lastIndexOf(','));
    }
    if (isSentence(text, sentence, verb)) {
      return null;
    }
    if (infinitive.matcher(text.substring(at)).find() && !isNoun(before)) {
      return new Range(verb.end() + 1, sentence.end());
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

  /// The quotation that a verb tells: behind a colon if one leads from the verb to it, else the
  /// first before the verb, else the first.
  private static Range quotation(String text, Range sentence, Range verb, List<Range> quoted) {
    int from = sentence.start();
    int at = verb.end() - from;
    return quoted.stream()
        .filter(q -> q.start() > verb.end())
        .filter(q -> LED.matcher(text.substring(at, q.start() - from)).matches())
        .findFirst()
        .or(() -> quoted.stream().filter(q -> q.end() <= verb.start()).findFirst())
        .orElse(quoted.getFirst());
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
    boolean listed = verbs.value("cue-object", printed).isPresent();
    boolean acts = verbs.act(printed) != SpeechAct.SAY && verbs.act(printed) != SpeechAct.SHOW;
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
}
