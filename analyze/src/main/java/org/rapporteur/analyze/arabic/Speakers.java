package org.rapporteur.analyze.arabic;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Whose verb of saying it is: the subject behind the verb, else the one before it, else whom a
/// noun with the article means ([CalledAgain]). A verb with nothing but a clause behind it, or with
/// what it governs, goes on with the last speaker, and so does a participle (`مشددا على …`). Whom
/// somebody told, or whose lawyer speaks, is not the speaker.
///
/// Kinds of the word list, beside `title`, `noun` and `body`: `anonymous` (`مصدر`, `شهود`),
/// `cue-participle`.
final class Speakers {
  /// What may stand between a speaker and the verb behind it.
  private static final int NEAR = 45;

  /// So far behind a verb without a clause may its subject end.
  private static final int FAR = 110;

  /// A verb that has no subject of its own behind it.
  private static final Pattern BARE =
      Pattern.compile(
          "^(?: (?:أيضا|كذلك|(?:يوم )?(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)(?: الماضي)?|أمس|اليوم|لاحقا|بدورها?|من جه[ةت]ها?|من جانبها?|في (?:بيان|تصريح|مؤتمر|كلمة|تغريدة|منشور|مقابلة|حديث)[^.:]{0,60}|لل?(?:صحف|صحاف|وكال|قنا|إذاع)[^.:]{0,40}|إلى|قائلا|قائلة|قد|وه[يو] [^.:\"]{2,60}?))*[،,]? ?(?:[.]?$|[:\"\u25A0]|[بو]?[إأا]ن(?:ه|ها|هم|هما|ني|نا)?(?: |$))");

  /// `وأضافت، في لقاء نظمته …، أن`: what tells where and when.
  private static final Pattern ASIDE =
      Pattern.compile(
          "^ ?[،,] (?:في|خلال|على|أمام|عبر|عقب|ضمن|من|لدى|أثناء|بعد|قبل|ل|ب|ردا)[^،,:\"\u25A0]{2,110}[،,]");

  /// What a verb governs stands right behind it: `وأشار إلى …`, `وحذر من …`.
  private static final Pattern GOVERNS =
      Pattern.compile(
          "^ (?:(?:في|من|إلى|على|عن) |[بل](?!يان|عثة|لدية|رلمان|جنة)(?:ـ|ال)?[\\p{L}\\p{M}]{3,})");

  /// Words before a verb that are no subject of it.
  private static final Pattern OPENING =
      Pattern.compile(
          "(?sU)(?:^|.*[،,:;؛\"\u25A0.] ?)(?:[وفل]?(?:كما|قد|لكن\\p{L}*|هو|هي|هم|في|من|إلى|على|عن|خلال|بعد|قبل|أيضا|ثم|حيث|بينما|فيما|إذ|حين|عندما|أنه|أنها|إنه|إنها|كان|كانت|عقب|وسط|ردا|بدوره|بدورها|كذلك|هنا|أمس|اليوم|و)\\b[^،,:;؛\"\u25A0]*|\\S{0,2})$");

  /// What one is asked for: `إلى وقف …`, `بفتح …`.
  private static final Pattern ASKED_FOR =
      Pattern.compile("^ (?:(?:إلى|على|أن|ألا) |ب(?:ـ|ال)?[\\p{L}\\p{M}]{3,})");

  /// A paper that is quoted: `جاء في البيان أن`.
  private static final Pattern DOCUMENT = Pattern.compile("(?:جاءت?|وردت?) في");

  /// Before whoever opens a clause.
  private static final Pattern OPENS =
      Pattern.compile("(?:^|[،,.:;؛\"\u25A0] |(?:^|[ ،])(?:أما|لكن|ولكن|غير أن|إلا أن) )$");

  private static final Pattern FURTHER =
      Pattern.compile("[أا]ضاف|تابع|[أا]ردف|استطرد|[أا]كمل|واصل|ختم");

  /// One word or two that are no title, no preposition and no clause.
  private static final Pattern WORDS =
      Pattern.compile(
          "^ (?<who>[\\p{L}\\p{M}]{3,}(?: (?!(?:في|من|عن|على|إلى|لل?[\\p{L}]{3,}|[بو]?[إأ]ن(?:ه|ها|هم)?)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]{3,})?)");

  /// What makes the name behind it no subject.
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?:^|[^\\p{L}\\p{M}])(?:[وف]?[بلك]\u0640?|[وف]?لل|[وف]?بال|(?:في|من|إلى|الى|على|عن|مع|ضد|لدى|أمام|عبر|نحو|داخل|خارج|قرب|شمال|جنوب|شرق|غرب|وسط|باتجاه|صوب|بعد|قبل|بحق|بحسب|حسب|وفق|تجاه|بين|منذ|خلال|بشأن) )$");

  /// `نقلت الوكالة عن فلان قوله`: not who passes it on, but who said it.
  private static final Pattern QUOTES = Pattern.compile("[نت]قل");

  /// `لجريدة "…"`: the same before a name in quotation marks.
  private static final Pattern GOVERNED_MARK =
      Pattern.compile(
          "(?:^|\\s)(?:[وف]?[بلك][\\p{L}\\p{M}]{3,}|(?:في|من|إلى|على|عن|مع|لدى) [\\p{L}\\p{M}]+) \"$");

  /// `الذي`, `وهي`: what follows describes.
  private static final Pattern CLAUSE = Pattern.compile(" (?:الذي|التي|الذين|وهو|وهي) ");

  /// `بيان لجمعية …`: a body speaks by what it publishes.
  private static final Pattern STATED =
      Pattern.compile("(?<![\\p{L}\\p{M}])(?:بيان|تقرير|متحدث|ناطق)(?: [\\p{L}\\p{M}]+)? لل?$");

  /// `محامي فلان`, `والدة المعتقل فلان`: somebody of his speaks; `محاميه فلان` is he himself.
  private static final Pattern OWNER =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])[وف]?(?:محامية?|محامو|والدة?|والدا|شقيقة?|زوجة?|نجل|ابن|ابنة|أبناء|عائلة|أسرة|أنصار|مكتب|فريق|أقارب|ذوو|هيئة دفاع|محاكمة|اعتقال|مقتل|منزل)(?: ال[\\p{L}\\p{M}]+)? $");

  private final Lexicon lexicon;
  private final CalledAgain again;
  private final Genders genders;

  Speakers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.again = new CalledAgain(lexicon);
    this.genders = new Genders(lexicon);
  }

  /// @param last who spoke before, or null
  /// @param goesOn whether that was in the same sentence
  @Nullable Place of(
      Surface surface,
      Range sentence,
      Range verb,
      Range content,
      @Nullable Place last,
      boolean goesOn,
      SpeechBook book) {
    boolean inverted = content.end() <= verb.start();
    int until = inverted ? sentence.end() : Math.max(verb.end(), content.start());
    boolean object = content.start() <= verb.end() + 1 && !inverted;
    int from = verb.end() + aside(surface.text(new Range(verb.end(), sentence.end())));
    String behind = surface.text(new Range(from, sentence.end()));
    boolean bare = BARE.matcher(behind).find() || (last != null && GOVERNS.matcher(behind).find());
    if ((bare && !isLate(surface, sentence, from, until)) || isParticiple(surface.text(verb))) {
      return goesOn
          ? last
          : before(surface, sentence, verb, inverted ? content.end() : sentence.start())
              .orElse(opens(surface, sentence, verb, content) ? last : null);
    }
    if (DOCUMENT.matcher(surface.text(verb)).find()) {
      return surface.opening(from, until).or(() -> again.document(behind, last)).orElse(null);
    }
    var turned = turned(surface, sentence, verb);
    if (turned.isPresent() && !inverted) {
      return turned.get();
    }
    var meant = again.body(behind, verb.start(), last, book);
    if (meant.isPresent() && surface.named(from, from + meant.get().words()).isEmpty()) {
      return meant.get().place();
    }
    int source = QUOTES.matcher(surface.text(verb)).find() ? behind.indexOf("عن ") : -1;
    if (source >= 0 && from + source < until) {
      return quoted(surface, sentence, from + source + 3, until);
    }
    int to = object ? Math.min(sentence.end(), verb.end() + FAR) : until;
    var subject =
        subject(surface, sentence, from, to)
            .filter(p -> p.person() || genders.agree(surface.text(verb), surface, p))
            .filter(p -> !isAsked(surface, sentence, verb, p, goesOn));
    if (subject.isPresent()) {
      return subject.get();
    }
    if (again.isOffice(behind)) {
      boolean further = last != null && last.person() && isFurther(surface, sentence, verb);
      return again.officer(behind, verb.start(), book).orElse(further ? last : null);
    }
    boolean named = surface.opening(from, to).filter(p -> p.start() <= from + 1).isPresent();
    if (goesOn && object && (named || !isNameless(behind)) && !behind.startsWith(" ال")) {
      return last;
    }
    if (named && opens(surface, sentence, verb, content)) {
      return last;
    }
    return before(surface, sentence, verb, sentence.start()).orElse(null);
  }

  /// `ودعا مجلس القضاء إلى …` behind a verb of the same speaker, `وحثت الحكومة على …` everywhere:
  /// whoever stands between such a verb and its preposition is asked.
  private boolean isAsked(
      Surface surface, Range sentence, Range verb, Place place, boolean goesOn) {
    boolean right = place.start() <= verb.end() + 1;
    boolean only = ASKED_FOR.matcher(surface.text(new Range(place.end(), sentence.end()))).find();
    String printed = surface.text(verb);
    return right
        && only
        && (lexicon.value("cue-asks", printed).isPresent()
            || (goesOn && lexicon.value("cue", printed).filter("ask"::equals).isPresent()));
  }

  /// Who opens the clause of a verb, right before it: `والده، كمال نصار، يتهم الجهاز`.
  private static Optional<Place> turned(Surface surface, Range sentence, Range verb) {
    if (surface.text(verb).matches("[وف].*")) {
      return Optional.empty();
    }
    return surface.named(sentence.start(), verb.start()).reversed().stream()
        .limit(1)
        .filter(p -> OPENS.matcher(surface.text(new Range(sentence.start(), p.start()))).find())
        .filter(p -> isSubject(surface, p, verb))
        .findFirst();
  }

  /// How many chars behind a verb are a noun that means a body.
  int noun(String behind) {
    return again.words(behind);
  }

  private static int aside(String behind) {
    var aside = ASIDE.matcher(behind);
    return aside.find() ? aside.end() : 0;
  }

  /// `قال في بيان كمال نصار إن`: the subject stands behind where it was said.
  private static boolean isLate(Surface surface, Range sentence, int from, int until) {
    return surface.named(from, Math.max(from, until)).stream()
        .anyMatch(p ->
            p.person()
                && !isGoverned(surface, sentence, p)
                && !CLAUSE.matcher(surface.text(new Range(from, p.start()))).find());
  }

  /// Whether nobody who has no name may stand before a verb: `مصدر من الوزارة … يقول إن`.
  private static boolean opens(Surface surface, Range sentence, Range verb, Range content) {
    int from = content.end() <= verb.start() ? content.end() : sentence.start();
    return OPENING.matcher(surface.text(new Range(from, verb.start()))).matches();
  }

  private boolean isParticiple(String verb) {
    return lexicon.value("cue-participle", verb).isPresent();
  }

  /// `نقلت الوكالة عن فلان`: the one who is quoted.
  private @Nullable Place quoted(Surface surface, Range sentence, int from, int until) {
    boolean nameless = isNameless(surface.text(new Range(from, until)));
    return nameless
        ? null
        : surface.named(from, until).stream()
            .filter(p -> p.start() == from || !isGoverned(surface, sentence, p))
            .filter(p -> !isOwner(surface, sentence, p))
            .findFirst()
            .orElse(null);
  }

  /// `وأضاف المحامي`: who goes on has spoken before.
  private static boolean isFurther(Surface surface, Range sentence, Range verb) {
    boolean opens = verb.start() - sentence.start() <= 1;
    return opens && FURTHER.matcher(surface.text(verb)).find();
  }

  /// The words for a speaker without a name: `مصدر أمني` in `أفاد مصدر أمني بأن …`, `الشرطة`.
  Optional<Range> words(Surface surface, Range sentence, Range verb, Range content) {
    int to = content.start() > verb.end() + 1 ? content.start() : sentence.end();
    String behind = surface.text(new Range(verb.end(), to));
    if (content.start() == verb.end() + 1) {
      return Optional.empty();
    }
    var found = isNameless(behind) ? WORDS.matcher(behind) : again.noun(behind);
    return found.find()
        ? Optional.of(new Range(verb.end() + found.start("who"), verb.end() + found.end("who")))
        : Optional.empty();
  }

  /// The first one named behind the verb who is governed by nothing; where an office at a body is
  /// named first, `المتحدث باسم الوزارة فلان`, who holds it.
  private Optional<Place> subject(Surface surface, Range sentence, int from, int to) {
    var named = surface.named(from, to);
    if (isNameless(surface.text(new Range(from, to)))) {
      return Optional.empty();
    }
    if (!named.isEmpty() && isOwner(surface, sentence, named.getFirst())) {
      return Optional.empty();
    }
    var free = named.stream().filter(p -> !isGoverned(surface, sentence, p)).toList();
    if (free.isEmpty() || free.getFirst().person()) {
      return free.stream().findFirst();
    }
    var body = free.getFirst();
    if (CLAUSE.matcher(surface.text(new Range(from, body.start()))).find()) {
      return Optional.empty();
    }
    boolean office = !surface.text(new Range(from, body.start())).isBlank();
    return free.stream()
        .filter(Place::person)
        .filter(p -> office && p.start() - body.end() <= NEAR)
        .findFirst()
        .or(() -> Optional.of(body));
  }

  /// The last one named before the verb, with nothing but a description between.
  private Optional<Place> before(Surface surface, Range sentence, Range verb, int from) {
    var named = surface.named(Math.max(sentence.start(), from), verb.start()).reversed();
    return named.stream()
        .findFirst()
        .filter(p -> verb.start() - p.end() <= NEAR)
        .filter(p -> !isGoverned(surface, sentence, p))
        .filter(p -> isSubject(surface, p, verb));
  }

  /// Whether the verb follows the name, perhaps behind `قد`, a description between commas or the
  /// comma of an apposition: `المتحدث باسم الجهاز، كمال نصار، أكد`.
  private static boolean isSubject(Surface surface, Place place, Range verb) {
    int from = place.end();
    String between = surface.text(new Range(from, verb.start()));
    boolean apposed =
        place.person()
            && surface.ahead(place.start(), 2).matches("[،,] ")
            && between.matches("[،,] ");
    return apposed
        || between.matches("(?s) ?(?:قد )?|[،,] .{2,40}[،,] ?|[،,]? (?:الذي|التي|الذين) (?:قد )?");
  }

  private static boolean isGoverned(Surface surface, Range sentence, Place place) {
    String before = surface.text(new Range(sentence.start(), place.start()));
    return (GOVERNED.matcher(before).find() && !STATED.matcher(before).find())
        || GOVERNED_MARK.matcher(before).find()
        || OWNER.matcher(before).find();
  }

  private static boolean isOwner(Surface surface, Range sentence, Place place) {
    return OWNER.matcher(surface.text(new Range(sentence.start(), place.start()))).find();
  }

  /// `أبلغ نزلاء …`, `قال مصدر …`: the subject is a common noun, no office and no body.
  private boolean isNameless(String behind) {
    var words = behind.strip().split("[^\\p{L}\\p{M}]+", 2);
    String first = ArabicSpelling.fold(words[0]);
    boolean noun =
        lexicon.all("noun").containsKey(first) || lexicon.all("anonymous").containsKey(first);
    return noun
        && !lexicon.all("title").containsKey(first)
        && !lexicon.all("body").containsKey(first);
  }
}
