package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// The words that a verb of saying governs: a quotation, a clause with `que`, an infinitive, what
/// is asked or denied, or all before a comma.
///
/// Kinds of the word list: `that`, `article`, `never-noun` (verbs that look like no noun: `la
/// acusa`), `sentencing` (verbs that judge where a `court` stands before or `prison` behind them),
/// `determiner`, in a language without articles `infinitive-ending` and `about` (prepositions that
/// lead to what is told: `объявил о новых мерах`), those of [GovernedWords], [SayingVerbs] and
/// [NotSaid].
final class WhatIsSaid {
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)(?:^|\\s)(?:al|a|à|au|aux)(?:\\s(?:la|las|los|el|les|l['’]))?\\s*$");

  /// `…, al que asistieron`: a clause that tells of the noun before, not what is said.
  private static final Pattern RELATIVE =
      Pattern.compile("(?iU)(?:^|[ ,])(?:al|del|el|la|los|las|lo) \\p{L}+[ ']$");

  /// `sin que`, `pour que`: what happens beside it.
  private static final Pattern CONJUNCTION =
      Pattern.compile(
          "(?iU)[ ,](?:sin|para|hasta|antes de|después de|desde|mientras|aunque|siempre|tanto|sans|pour"
              + "|avant|après|tandis|alors|parce|dès|lors|afin|bien|depuis) qu[e']\\W*$");

  /// A verb that looks like a noun: `la denuncia`.
  private static final Pattern LIKE_NOUN = Pattern.compile("\\p{L}+[ae]s?");

  /// `, que`
  private static final Pattern APART = Pattern.compile(", \\p{L}+'?$");

  private static final Pattern OBJECT = Pattern.compile("(?iU)^ (?:de|del|des|du|d'|sobre) ?");

  /// Before a name in apposition stands no more than an office: `El fiscal general, Ana Roe, …`.
  private static final int OFFICE = 70;

  private static final Pattern CLAUSE_BEFORE = Pattern.compile("(?s).{25,}, (?:\\p{L}{1,2}[ '])?");

  /// `уверяет: проверка связана …`
  private static final Pattern COLON = Pattern.compile("^[^.;:,\u25A0]{0,40}: (?=\\p{L})");

  /// `парировал: «…»`
  private static final Pattern LED = Pattern.compile("[^.;:\u25A0\"]{0,40}: ?\"");

  private static final int SHORTEST_TOPIC = 8;

  /// A quotation of fewer chars within a clause is a way of writing.
  private static final int SCARE = 40;

  /// Room for an article and a short title between a verb and its subject.
  private static final int NEAR = 30;

  /// So many characters behind its verb a punishment is told.
  private static final int PUNISHMENT = 90;

  /// Room for `a` or `ha` between a subject and its verb.
  private static final int AUXILIARY = 4;

  private static final int FLAGS_OF_CASE = Pattern.UNICODE_CASE;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// `la ` before `demande`
  private final Pattern article;

  private final SayingVerbs verbs;
  private final NotSaid notSaid;
  private final Pattern that;
  private final Pattern determiner;
  private final Pattern sentencing;
  private final Pattern court;
  private final Pattern punished;

  private final GovernedWords governed;

  /// Whether no comma stands before a clause that is said, as it does in Russian.
  private final boolean articles;

  private final Pattern about;

  /// `просили дать …`: an infinitive right behind a verb, in a language without articles.
  private final Pattern asked;

  /// `Le procureur, le colonel Issa Dembélé, `
  private final Pattern office;

  WhatIsSaid(Lexicon lexicon, SayingVerbs verbs, NotSaid notSaid, String end) {
    this.article = Pattern.compile("(?:^|[\\s'])" + lexicon.any("article") + "[\\s']?$", FLAGS);
    this.verbs = verbs;
    this.notSaid = notSaid;
    this.articles = !lexicon.all("determiner").isEmpty();
    this.governed = new GovernedWords(lexicon, verbs, end);
    this.that =
        Pattern.compile(
            "^[^.;:\u25A0]{0,60}?[ ,]" + lexicon.any("that") + "(?:,? |'|(?<='))", FLAGS);
    this.office =
        Pattern.compile(
            "^" + lexicon.any("determiner") + "[\\s'’]?[^,]{3,70}, [^,]*,[^,]*$", FLAGS);
    this.asked =
        Pattern.compile(
            lexicon.all("determiner").isEmpty()
                ? "^ (?:\\p{Ll}{1,3} )?\\p{Ll}{2,}"
                    + lexicon.any("infinitive-ending")
                    + "(?!\\p{L})"
                : "(?!)");
    this.about =
        Pattern.compile(
            "^(?: [\\p{L}-]+){0,3}? (?<said>" + lexicon.any("about") + " [\"\\p{L}])", FLAGS);
    this.determiner =
        Pattern.compile(
            "^ ?" + lexicon.any("determiner") + "(?:[ ']|(?<='))\\p{Ll}", FLAGS_OF_CASE);
    this.sentencing = lexicon.whole("sentencing");
    this.court = lexicon.whole("court");
    this.punished = lexicon.whole("prison");
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

  /// What the verb governs: a quotation of its sentence, a clause with `that`, or all before a
  /// comma.
  @Nullable Range in(Surface surface, String text, Range sentence, Range verb, List<Range> quoted) {
    int at = verb.end() - sentence.start();
    String before = text.substring(0, verb.start() - sentence.start());
    boolean noun = isNoun(before) && verbs.value("never-noun", surface.text(verb)).isEmpty();
    if (noun && LIKE_NOUN.matcher(surface.text(verb)).matches()) {
      return null;
    }
    var clause = that.matcher(text.substring(at));
    if (clause.find() && isComplement(clause.group(), surface.text(verb))) {
      return new Range(verb.end() + clause.end(), sentence.end());
    }
    var colon = COLON.matcher(text.substring(at));
    if (quoted.isEmpty() && colon.find()) {
      return new Range(verb.end() + colon.end(), sentence.end());
    }
    if (!quoted.isEmpty()
        && quoted.stream().anyMatch(q -> !isScare(surface, text, sentence, verb, q))) {
      return quotation(text, sentence, verb, quoted);
    }
    var clauses = clause(surface, text, sentence, verb, noun);
    return clauses == null && !quoted.isEmpty() ? quotation(text, sentence, verb, quoted) : clauses;
  }

  /// What the verb governs outside quotation marks.
  private @Nullable Range clause(
      Surface surface, String text, Range sentence, Range verb, boolean noun) {
    int at = verb.end() - sentence.start();
    String before = text.substring(0, verb.start() - sentence.start());
    boolean described = office.matcher(before).matches() && isApposition(surface, sentence, verb);
    if (!described && isBehind(before, text.substring(at))) {
      return new Range(sentence.start(), sentence.start() + before.lastIndexOf(','));
    }
    if (isSentence(text, sentence, verb)) {
      return null;
    }
    var topic = about.matcher(text.substring(at));
    boolean told = !articles && topic.find();
    if (told && text.length() - at - topic.start("said") >= SHORTEST_TOPIC) {
      return new Range(verb.end() + topic.start("said"), sentence.end());
    }
    var words = governed.in(text, sentence, verb, noun, isTurned(surface, sentence, verb));
    if (words.isPresent()) {
      return words.get();
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

  /// `просили дать ему переводчика, получив его «устное согласие»`: some words in marks belong to
  /// the clause around them; nothing leads to them and they begin with a small letter.
  private static boolean isScare(
      Surface surface, String text, Range sentence, Range verb, Range quotation) {
    int from = verb.end() - sentence.start();
    int to = quotation.start() - sentence.start();
    return to > from
        && quotation.end() - quotation.start() < SCARE
        && text.substring(from, to).matches("(?s) .*\\p{L} \"")
        && Character.isLowerCase(surface.printed(quotation).codePointAt(0));
  }

  /// Whether a clause is what is said: neither one that tells of a noun before it, `pidió órdenes,
  /// que fueron concedidas`, unlike `dijo, el lunes, que …`, nor one within the matter of a stance.
  private boolean isComplement(String clause, String verb) {
    String between = clause.stripTrailing().replaceFirst(",$", "");
    boolean comma = articles && APART.matcher(between).find();
    boolean opened = between.chars().filter(c -> c == ',').count() % 2 == 1;
    boolean far = between.strip().indexOf(' ') != between.strip().lastIndexOf(' ');
    return !RELATIVE.matcher(clause).find()
        && !CONJUNCTION.matcher(clause).find()
        && !(comma && opened)
        && !(verbs.isStance(verb) && far);
  }

  /// `…, a annoncé son parti.`: whoever stands behind the verb says what stands before it.
  private boolean isBehind(String before, String behind) {
    return CLAUSE_BEFORE.matcher(before).matches()
        && behind.length() < 60
        && determiner.matcher(behind).find()
        && !governed.isStance(behind)
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
    return article.matcher(before).find();
  }

  /// `…, pidió Ana Roe`: whoever stands right behind the verb speaks; in `instó al Congreso`, and
  /// where somebody stands right before the verb, it is spoken to.
  private boolean isTurned(Surface surface, Range sentence, Range verb) {
    boolean led =
        surface.before(verb.start()).stream().anyMatch(p -> verb.start() - p.end() <= AUXILIARY);
    int behind = verb.end();
    boolean asks = asked.matcher(surface.text(new Range(behind, sentence.end()))).find();
    return !led
        && !asks
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
