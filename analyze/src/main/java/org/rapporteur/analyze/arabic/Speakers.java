package org.rapporteur.analyze.arabic;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Whose verb of saying it is: the subject behind the verb, else the one before it. A verb with
/// nothing but a clause behind it goes on with the last speaker. Whom somebody told, or whose
/// lawyer speaks, is not the speaker.
///
/// Kind of the word list, beside `title`, `noun` and `body`: `anonymous` (`مصدر`, `شهود`).
final class Speakers {
  /// What may stand between a speaker and the verb behind it.
  private static final int NEAR = 45;

  /// So far behind a verb without a clause may its subject end.
  private static final int FAR = 110;

  /// A verb that has no subject of its own behind it.
  private static final Pattern BARE =
      Pattern.compile(
          "^(?: (?:أيضا|كذلك|في (?:بيان|تصريح|مؤتمر|كلمة|تغريدة|منشور|مقابلة|حديث)[^.:]{0,60}|لل?(?:صحف|صحاف|وكال|قنا|إذاع)[^.:]{0,40}|إلى|قائلا|قائلة|قد|وه[يو] [^.:\"]{2,60}?))*[،,]? ?(?:[.]?$|[:\"\u25A0]|[بو]?[إأا]ن(?:ه|ها|هم|هما|ني|نا)?(?: |$))");

  private static final Pattern FURTHER =
      Pattern.compile("[أا]ضاف|تابع|[أا]ردف|استطرد|[أا]كمل|واصل|ختم");

  /// One word or two that are no title, no preposition and no clause.
  private static final Pattern WORDS =
      Pattern.compile(
          "^ ([\\p{L}\\p{M}]{3,}(?: (?!(?:في|من|عن|على|إلى|لل?[\\p{L}]{3,}|[بو]?[إأ]ن(?:ه|ها|هم)?)(?![\\p{L}\\p{M}]))[\\p{L}\\p{M}]{3,})?)");

  /// A noun with the article: somebody whose name may have been told before.
  private static final Pattern CALLED = Pattern.compile("^ (ال[\\p{L}\\p{M}]{3,})");

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

  Speakers(Lexicon lexicon) {
    this.lexicon = lexicon;
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
    String behind = surface.text(new Range(verb.end(), sentence.end()));
    if (BARE.matcher(behind).find()) {
      return goesOn
          ? last
          : before(surface, sentence, verb, inverted ? content.end() : sentence.start())
              .orElse(last);
    }
    int source = QUOTES.matcher(surface.text(verb)).find() ? behind.indexOf(" عن ") : -1;
    if (source >= 0 && verb.end() + source < until) {
      return subject(surface, sentence, verb.end() + source + 4, until).orElse(null);
    }
    int to = object ? Math.min(sentence.end(), verb.end() + FAR) : until;
    var subject = subject(surface, sentence, verb.end(), to);
    if (subject.isPresent()) {
      return subject.get();
    }
    var noun = CALLED.matcher(behind);
    var called =
        noun.find() && isTitle(noun.group(1)) ? called(noun.group(1), verb.start(), book) : null;
    if (called == null && last != null && last.person() && isFurther(surface, sentence, verb)) {
      return noun.reset().find() && isTitle(noun.group(1)) ? last : null;
    }
    return called != null ? called : before(surface, sentence, verb, sentence.start()).orElse(null);
  }

  /// `وأضاف المحامي`: who goes on has spoken before.
  private static boolean isFurther(Surface surface, Range sentence, Range verb) {
    boolean opens = verb.start() - sentence.start() <= 1;
    return opens && FURTHER.matcher(surface.text(verb)).find();
  }

  /// The words for a speaker without a name: `مصدر أمني` in `أفاد مصدر أمني بأن …`.
  Optional<Range> words(Surface surface, Range sentence, Range verb, Range content) {
    int to = content.start() > verb.end() + 1 ? content.start() : sentence.end();
    String behind = surface.text(new Range(verb.end(), to));
    var found = WORDS.matcher(behind);
    boolean objects = content.start() == verb.end() + 1;
    return objects || !isNameless(behind) || !found.find()
        ? Optional.empty()
        : Optional.of(new Range(verb.end() + found.start(1), verb.end() + found.end(1)));
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

  /// Whether the verb follows the name, perhaps behind `قد` or a description between commas.
  private static boolean isSubject(Surface surface, Place place, Range verb) {
    int from = place.end();
    String between = surface.text(new Range(from, verb.start()));
    return between.matches("(?s) ?(?:قد )?|[،,] .{2,40}[،,] ?");
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

  private boolean isTitle(String noun) {
    return lexicon.value("title", noun).isPresent();
  }

  private static @Nullable Place called(String noun, int before, SpeechBook book) {
    return book.called(noun, before)
        .or(() -> book.called(noun.substring(Clitics.ARTICLE.length()), before))
        .orElse(null);
  }
}
