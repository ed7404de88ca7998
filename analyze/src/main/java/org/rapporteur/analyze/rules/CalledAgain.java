package org.rapporteur.analyze.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.telling.EntityType;

/// Whom a definite noun means that was named before: `el grupo` is the `Grupo de Vigilancia`, `la
/// experta` who was called so, `la joven` the one woman of whom the sentences before tell. Where
/// two could be meant, nobody is.
///
/// Kinds of the word list: `definite` (value: `m`, `f` or nothing), `same`, `person-again` (nouns
/// for anybody), `body-again` (nouns for any body), `member-again` (who makes up a body: `los
/// expertos`), `body`, `called-too` (value: the title that says the same: `avocate` of `Me`),
/// `she`, `he` (words that stand before or behind a name of theirs), `she-ending`, `he-ending` (of
/// given names), `noun-of` (words that tie something closer to the noun: `el fiscal del caso` is
/// not any prosecutor).
final class CalledAgain {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// So many sentences before may the one be named whom a noun for anybody means.
  private static final int BACK = 2;

  /// So far before a name stand words that tell whether it is a man.
  private static final int TITLE = 50;

  /// What stands between a name and words that are not beside it.
  private static final String APART = "[,.;:\\n\"\u201C\u201D\u00AB\u00BB]";

  /// `de ` before a name or a noun.
  private static final Pattern OWNED =
      Pattern.compile("(?iU)(?<!\\p{L})(?:del?|du|d['’])(?: (?:la|las|los|el))? ?$");

  private final Lexicon lexicon;
  private final Pattern titled;
  private final Pattern phrase;
  private final Pattern she;
  private final Pattern he;
  private final Pattern sheNamed;
  private final Pattern heNamed;

  CalledAgain(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.phrase =
        Pattern.compile(
            "^ ?(?<the>"
                + lexicon.any("definite")
                + ")(?: |(?<='))(?:(?<same>"
                + lexicon.any("same")
                + ") )?(?<noun>(?:"
                + lexicon.any("person-again")
                + "(?![\\p{L}\\p{M}]))|\\p{Ll}[\\p{L}-]{2,})(?! ?(?:"
                + lexicon.any("noun-of")
                + ")(?:[ ']|(?<='))|[\\p{L}-])",
            FLAGS);
    this.titled =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:"
                + lexicon.any("noun-of")
                + ")[ ']?(?:la |el |l')?(?:"
                + lexicon.any("title")
                + ")(?![\\p{L}\\p{M}])",
            FLAGS);
    this.she = lexicon.whole("she");
    this.he = lexicon.whole("he");
    this.sheNamed = Pattern.compile("^\\p{L}+" + lexicon.any("she-ending") + "(?!\\p{L})");
    this.heNamed = Pattern.compile("^\\p{L}+" + lexicon.any("he-ending") + "(?!\\p{L})");
  }

  /// @param words an article, a noun and what follows it
  /// @param sentence in which they stand
  Optional<Place> who(Surface surface, Range sentence, String words, SpeechBook book) {
    var found = phrase.matcher(words);
    if (!found.find()) {
      return Optional.empty();
    }
    String noun = found.group("noun").toLowerCase(Locale.ROOT);
    int at = sentence.start();
    var bodies =
        book.before(at).stream()
            .filter(p -> !p.person() && p.referent().type() != EntityType.COUNTRY)
            .toList();
    if (lexicon.value("body", noun).isPresent() || lexicon.value("body-again", noun).isPresent()) {
      return body(surface, sentence, noun, bodies);
    }
    return book.called(noun, at, this::joins)
        .or(() ->
            lexicon.value("called-too", noun).flatMap(title -> book.called(title, at, this::joins)))
        .or(() -> members(noun, bodies))
        .or(() ->
            lexicon.value("person-again", noun).isPresent()
                ? only(surface, sentence, noun, found.group("the"), book)
                : Optional.empty());
  }

  /// Whether no other name and no other office stands between a noun and a name, and the noun is
  /// not whose the named one is: in `portavoz del presidente, Ana Roe` she is no spokeswoman.
  private boolean joins(String between) {
    return !OWNED.matcher(between).find() && !titled.matcher(between).find();
  }

  /// `la asociación`: the one body whose name begins so, else the one of whom the sentences before
  /// tell.
  private Optional<Place> body(Surface surface, Range sentence, String noun, List<Place> bodies) {
    var headed = bodies.stream().filter(p -> begins(p, noun)).toList();
    if (!headed.isEmpty()) {
      return single(headed);
    }
    int from = back(surface, sentence);
    return lexicon.value("body-again", noun).isPresent() && from >= 0
        ? single(bodies.stream().filter(p -> p.start() >= from).toList())
        : Optional.empty();
  }

  /// `los expertos` of a `Grupo de Expertos`.
  private Optional<Place> members(String noun, List<Place> bodies) {
    return lexicon.value("member-again", noun).isPresent()
        ? single(bodies.stream().filter(p -> holds(p, noun)).toList())
        : Optional.empty();
  }

  private static boolean begins(Place place, String noun) {
    return place.referent().name().toLowerCase(Locale.ROOT).matches(Pattern.quote(noun) + "\\b.*");
  }

  private static boolean holds(Place place, String noun) {
    return place
        .referent()
        .name()
        .toLowerCase(Locale.ROOT)
        .matches(".* " + Pattern.quote(noun) + "\\b.*");
  }

  private static Optional<Place> single(List<Place> places) {
    long several = places.stream().map(p -> p.referent().number()).distinct().count();
    return several == 1 ? Optional.of(places.getLast()) : Optional.empty();
  }

  /// The one person of the sentences before whose gender the article does not deny.
  private Optional<Place> only(
      Surface surface, Range sentence, String noun, String article, SpeechBook book) {
    String gender =
        lexicon
            .value("person-again", noun)
            .filter(g -> !g.isEmpty())
            .or(() -> lexicon.value("definite", article.toLowerCase(Locale.ROOT)))
            .orElse("");
    int from = back(surface, sentence);
    if (from < 0) {
      return Optional.empty();
    }
    var persons =
        surface.named(from, sentence.start()).stream()
            .filter(Place::person)
            .filter(p -> fits(p, gender, book))
            .sorted(Comparator.comparingInt(Place::start))
            .toList();
    return single(persons);
  }

  /// Where the sentences before begin, or -1 if there is none.
  private static int back(Surface surface, Range sentence) {
    var before = surface.sentences().stream().filter(s -> s.end() <= sentence.start()).toList();
    return before.isEmpty() ? -1 : before.get(Math.max(0, before.size() - BACK)).start();
  }

  private boolean fits(Place person, String gender, SpeechBook book) {
    String known = gender(person, book);
    return gender.isEmpty() || known.isEmpty() || known.equals(gender);
  }

  /// `f`, `m` or nothing, by the words beside any place that names somebody, else by the first
  /// name.
  private String gender(Place person, SpeechBook book) {
    int female = 0;
    int male = 0;
    for (var mention : person.referent().mentions()) {
      String title = book.ahead(mention.start(), TITLE).replaceAll("(?s).*" + APART, "");
      String behind = book.behind(mention.end(), TITLE);
      String apposed = behind.startsWith(",") ? behind.substring(1).split(APART, 2)[0] : "";
      female += she.matcher(title).find() || she.matcher(apposed).find() ? 1 : 0;
      male += he.matcher(title).find() || he.matcher(apposed).find() ? 1 : 0;
    }
    if (female != male) {
      return female > male ? "f" : "m";
    }
    String name = person.referent().name();
    boolean a = sheNamed.matcher(name).find();
    boolean o = heNamed.matcher(name).find();
    return a == o ? "" : a ? "f" : "m";
  }
}
