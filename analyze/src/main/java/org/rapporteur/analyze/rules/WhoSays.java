package org.rapporteur.analyze.rules;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// The subject of a verb of saying, in a language with articles.
///
/// Kinds of the word list: `first-person-ending` (of verbs whose subject is whoever writes),
/// `pronoun`, `determiner`, `circumstance` (words that open what is told beside a subject),
/// `indefinite` (articles) and `number`, `strangers` (several without names: `fuentes`), `mouth`
/// (who or what speaks for a body: `portavoz`, `informe`), `title`, `opener`, `weekday`, `this`,
/// `plural-ending` (of verbs), `gerund-ending`, those of [Antecedent], [NotSaid], [CalledAgain] and
/// [Unnamed].
final class WhoSays implements SpeechRules.Subjects {
  private static final Pattern SCENE =
      Pattern.compile(
          "(?iU)\\b(?:en|dans|chez|à|au|pour|para|por|contre|contra|entre|desde|depuis|tras|ante|devant"
              + "|sobre|hasta)(?: el| la| los| las| le| les| l')? ?$");

  /// `affirme-t-il`
  private static final Pattern CLITIC = Pattern.compile("^ ?-(?:t-)?(?<who>ils?|elles?|on)\\b");

  /// `… y pidió`: the verb before has the same subject.
  static final Pattern JOINED =
      Pattern.compile("(?iU)[ ,](?:y|e|et|mais|pero|и|но)(?: (?:lo|la|le|les|los|las|se|l'))? $");

  /// What parts a subject behind its verb from what is told beside it.
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?iU) (?:en|dans|sur|vers|lors|chez|après|avant|pendant|durant|sobre|ante|tras|desde|hacia"
              + "|durante|mediante|vía|via|auprès|devant|par|por|à|au|aux|a|al)(?= |')");

  private static final Pattern CAPITAL = Pattern.compile("^ \\p{Lu}");

  /// `a-t-elle observé`
  private static final Pattern CLITIC_WITHIN =
      Pattern.compile("(?iU)-(?:t-)?(?<who>ils?|elles?|on)\\b");

  private static final Pattern SPOKEN_TO =
      Pattern.compile("^ (?:al|a|à|au|aux) (?:(?:la|las|los|el|les) |l')?\\p{Lu}");

  /// `el director de la Fiscalía afirma`: what another word governs.
  private static final Pattern COMPLEMENT =
      Pattern.compile(
          "(?iU)(?:^|[ '])(?:de|del|d'|du|des|en|dans|à|au|aux|al|a|por|par|con|avec|sur|sobre|contra"
              + "|contre|para|pour|près|ante)(?: (?:la|el|los|las|le|les)| l')? ?$");

  /// `, viuda de Luis Roe, `
  private static final Pattern ENCLOSED = Pattern.compile("(?s),.*, (?:\\p{L}{1,2}[ '])?");

  /// Room for `a` or `ha` between a subject and its verb.
  private static final int AUXILIARY = 4;

  /// So near before a verb may a bracket close.
  private static final int BRACKET = 5;

  private static final int FLAGS_OF_CASE = Pattern.UNICODE_CASE;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final NotSaid notSaid;
  private final CalledAgain again;
  private final Unnamed unnamed;
  private final Pattern circumstance;
  private final Pattern pronoun;
  private final Pattern stranger;
  private final Pattern ourselves;
  private final Pattern mouth;
  private final Pattern addressed;
  private final Pattern fronted;
  private final Pattern plural;
  private final Pattern gerund;
  private final Antecedent antecedent;
  private final FromBody from;

  /// An article and a common noun: somebody speaks who has no name.
  private final Pattern determiner;

  WhoSays(Lexicon lexicon, NotSaid notSaid, CalledAgain again, Unnamed unnamed) {
    this.notSaid = notSaid;
    this.again = again;
    this.unnamed = unnamed;
    this.circumstance =
        Pattern.compile("^" + lexicon.any("circumstance") + "(?![\\p{L}\\p{M}])", FLAGS);
    this.ourselves = Pattern.compile(lexicon.any("first-person-ending") + "$", FLAGS);
    this.mouth = lexicon.whole("mouth");
    this.stranger =
        Pattern.compile(
            "(?:^|[ ,\u25A0\"])(?:"
                + "(?i:"
                + lexicon.any("indefinite")
                + "|"
                + lexicon.any("number")
                + "|\\d+)[ ']?\\p{Ll}[\\p{L}-]+|\\p{Lu}\\p{Ll}+s|"
                + lexicon.any("strangers")
                + ")(?: \\p{Ll}{4,})? "
                + lexicon.any("noun-of")
                + "(?: \\p{Ll}{2,3})?[ ']?$",
            FLAGS_OF_CASE);
    this.pronoun =
        Pattern.compile(
            "(?:(?:^|[ ,-])"
                + lexicon.any("pronoun")
                + " ?|(?:^|\u25A0)[\", \u2014]*)(?:\\p{L}{1,3} )?$",
            FLAGS);
    this.addressed =
        Pattern.compile(
            "^ (?:al|a|à|au|aux)(?: (?:la|las|los|el|les)| l')? ?(?:"
                + lexicon.any("title")
                + "(?: [\\p{L}']+){0,4},? )?$",
            FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
    String day = "(?:(?:el|" + lexicon.any("this") + ") )?" + lexicon.any("weekday");
    String front = "(?:" + lexicon.any("opener") + "|\\p{L}+mente|" + day + ")";
    this.fronted =
        Pattern.compile("^(?:" + front + ",? )*" + front + ", (?:\\p{L}{1,3} )?$", FLAGS);
    this.plural = Pattern.compile("^\\p{L}*" + lexicon.any("plural-ending") + "(?!\\p{L})", FLAGS);
    this.gerund = Pattern.compile("\\p{L}" + lexicon.any("gerund-ending") + "(?: |$)", FLAGS);
    this.antecedent = new Antecedent(lexicon, notSaid, again);
    this.from = new FromBody(lexicon);
    this.determiner =
        Pattern.compile(
            "^ ?" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", FLAGS_OF_CASE);
  }

  @Override
  public @Nullable Place of(
      Surface surface,
      Range sentence,
      Range verb,
      Range content,
      SpeechRules.Before earlier,
      SpeechBook book) {
    var last = earlier.last();
    if (ourselves.matcher(surface.text(verb)).find()) {
      return null;
    }
    var within = CLITIC_WITHIN.matcher(surface.text(verb));
    if (within.find()) {
      return goesOn(within.group("who"), last);
    }
    boolean inverted = content.end() <= verb.start();
    if (!inverted && antecedent.isLed(surface, sentence, verb)) {
      return antecedent.of(surface, sentence, verb, book).orElse(null);
    }
    Optional<Place> found;
    if (inverted) {
      found = behind(surface, sentence, verb, content);
    } else {
      int until = Math.max(verb.end(), content.start());
      found =
          subject(surface, sentence, verb)
              .filter(p ->
                  p.person()
                      || !isScene(surface, sentence, p)
                      || from.isFrom(surface, sentence, p, verb))
              .or(() ->
                  surface
                      .first(verb.end(), until)
                      .filter(p -> !isAddressed(surface, verb.end(), p)));
      if (found.filter(p -> isOfStranger(surface, sentence.start(), p)).isPresent()) {
        return null;
      }
    }
    String behind = surface.between(addressee(surface, sentence, verb), sentence.end());
    var clitic = CLITIC.matcher(behind);
    if (clitic.find()) {
      return goesOn(clitic.group("who"), last);
    }
    boolean somebody =
        inverted
            && (determiner.matcher(behind).find()
                || SPOKEN_TO.matcher(behind).find()
                || CAPITAL.matcher(behind).find());
    if (found.isEmpty() && somebody) {
      return again.who(surface, sentence, behind, book).orElse(null);
    }
    if (found.filter(p -> notSaid.isOfAnother(surface, sentence, p)).isPresent()) {
      return null;
    }
    var before = inverted ? null : unnamed.who(surface, sentence, verb, content);
    if (before != null && isApart(surface, before, verb, found)) {
      var meant = again.who(surface, sentence, surface.text(before), book);
      if (meant.isPresent()) {
        return meant.get();
      }
      if (isBeside(surface, before, verb)) {
        return null;
      }
    }
    boolean none = isDropped(surface, sentence, verb, last);
    return found.orElse(none && !somebody ? last : null);
  }

  /// Whoever is named behind the verb, as its subject and not beside that: `a écrit l'union sur
  /// Facebook`. Where nothing stands there, the one named last before.
  private Optional<Place> behind(Surface surface, Range sentence, Range verb, Range content) {
    String rest = surface.text(new Range(verb.end(), sentence.end()));
    boolean noun = determiner.matcher(rest).find();
    var beside = BESIDE.matcher(rest);
    int limit = noun && beside.find() ? verb.end() + beside.start() : sentence.end();
    var found =
        Surface.first(
                surface.named(verb.end(), sentence.end()).stream()
                    .filter(p -> !isAddressed(surface, verb.end(), p))
                    .filter(p ->
                        p.start() < limit
                            || (p.person() && surface.ahead(p.start(), 2).equals(", "))))
            .filter(p -> p.person() || !isScene(surface, sentence, p))
            .filter(p -> !isOfStranger(surface, verb.end(), p));
    return found.isPresent() || noun || CAPITAL.matcher(rest).find()
        ? found
        : surface.last(sentence.start(), Math.min(content.start(), verb.start()));
  }

  /// Whether a verb has no subject of its own and goes on with that of the one before: `Señaló que
  /// …`, `Además, pidió que …`. Several are not one person.
  private boolean isDropped(Surface surface, Range sentence, Range verb, @Nullable Place last) {
    String before = surface.text(new Range(sentence.start(), verb.start()));
    boolean several = last != null && last.person() && plural.matcher(surface.text(verb)).find();
    return !several && (pronoun.matcher(before).find() || fronted.matcher(before).matches());
  }

  /// `declaró a Radio Marea`, `a dit à Awa Koné`: who stands right behind the verb is spoken to.
  private boolean isAddressed(Surface surface, int behind, Place place) {
    return place.start() >= behind
        && addressed.matcher(surface.between(behind, place.start())).find();
  }

  /// Where the words behind a verb begin, past those to whom is spoken.
  private int addressee(Surface surface, Range sentence, Range verb) {
    return surface
        .opening(verb.end(), sentence.end())
        .filter(p -> isAddressed(surface, verb.end(), p))
        .map(Place::end)
        .orElse(verb.end());
  }

  /// `Un sargento de la Policía dijo`, `vecinos de la Cooperativa`: not the body, unless they speak
  /// for it.
  private boolean isOfStranger(Surface surface, int from, Place place) {
    String before = surface.between(from, place.start());
    return !place.person() && stranger.matcher(before).find() && !mouth.matcher(before).find();
  }

  /// `on` is nobody certain, and one person is not `elles`.
  static @Nullable Place goesOn(String pronoun, @Nullable Place last) {
    boolean many = pronoun.endsWith("s") && last != null && last.person();
    return many || pronoun.equals("on") ? null : last;
  }

  /// Whether a noun before the verb is not whoever is named: `Consulté à la Chambre, le ministre
  /// affirme`, unlike `Ana Roe, la ministre, affirme`.
  private static boolean isApart(Surface surface, Range noun, Range verb, Optional<Place> named) {
    boolean apposed = surface.between(noun.end(), verb.start()).startsWith(",");
    return surface.named(noun.start(), noun.end()).isEmpty()
        && named
            .filter(p -> apposed && p.end() <= noun.start())
            .filter(p -> surface.between(p.end(), noun.start()).equals(", "))
            .isEmpty();
  }

  /// `Según Ana Roe, los expertos dijeron`: a noun right before its verb.
  private static boolean isBeside(Surface surface, Range noun, Range verb) {
    String printed = surface.text(noun);
    return printed.indexOf(' ') == printed.lastIndexOf(' ')
        && surface.between(noun.end(), verb.start()).matches(" (?:\\p{Ll}{1,3}[ '])*");
  }

  /// Whoever is named right before a verb, as no complement; else the one who begins the sentence
  /// if the verb is joined to another or commas enclose what is told of them, `Ana Roe, viuda de
  /// Luis Roe, dijo que …`; else the last one named.
  private Optional<Place> subject(Surface surface, Range sentence, Range verb) {
    String before = surface.text(new Range(sentence.start(), verb.start()));
    var close =
        surface.before(verb.start()).reversed().stream()
            .filter(p -> p.start() >= sentence.start())
            .findFirst()
            .filter(p -> verb.start() - p.end() <= AUXILIARY)
            .filter(p -> surface.between(p.end(), verb.start()).matches("[\\p{L} ']*"))
            .filter(p -> !isComplement(surface, sentence, p));
    var opening = surface.opening(sentence.start(), verb.start());
    if (gerund.matcher(surface.text(verb)).find()) {
      return opening.filter(p -> !isComplement(surface, sentence, p));
    }
    boolean begins =
        JOINED.matcher(before).find()
            || opening.filter(p -> isEnclosed(surface, sentence, p, verb)).isPresent();
    return begins ? opening : close.or(() -> last(surface, sentence, verb));
  }

  /// The last one named before a verb, if possible outside brackets: `el colectivo Alba (Derechos
  /// para todos) dijo`.
  private static Optional<Place> last(Surface surface, Range sentence, Range verb) {
    String text = surface.text(new Range(sentence.start(), verb.start()));
    int open = text.lastIndexOf('(');
    int close = text.lastIndexOf(')');
    return (open >= 0 && open < close && close > text.length() - BRACKET
            ? surface.last(sentence.start(), sentence.start() + open)
            : Optional.<Place>empty())
        .or(() -> surface.last(sentence.start(), verb.start()));
  }

  private boolean isEnclosed(Surface surface, Range sentence, Place opening, Range verb) {
    String ahead = surface.text(new Range(sentence.start(), opening.start()));
    String between = surface.between(opening.end(), verb.start());
    return opening.person()
        && !isComplement(surface, sentence, opening)
        && ahead.indexOf(',') < 0
        && !circumstance.matcher(ahead).find()
        && ENCLOSED.matcher(between).matches();
  }

  /// `el portavoz de Ana Roe, Luis Soto, dijo`: the first is no subject.
  private static boolean isComplement(Surface surface, Range sentence, Place place) {
    return COMPLEMENT.matcher(surface.text(new Range(sentence.start(), place.start()))).find();
  }

  /// `consultados en el hospital sostienen`: a body where somebody spoke.
  private static boolean isScene(Surface surface, Range sentence, Place place) {
    return SCENE.matcher(surface.text(new Range(sentence.start(), place.start()))).find();
  }
}
