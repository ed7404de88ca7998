package org.rapporteur.analyze.arabic;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.SpeechBook;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.model.telling.EntityType;

/// Whom a noun with the article means that is the subject of a verb of saying: `المنظمة` is the
/// body whose name begins so, `المتحدثة` the person beside whose name the word stood, `البيان`
/// speaks for the body that spoke last. Where two could be meant, nobody is.
///
/// Kinds of the word list: `title`, `body`, `body-again` (nouns for bodies whose names need not
/// hold them: `المنظمة` of `العفو الدولية`), `document-again` (`البيان`), `same-office` (value: the
/// other word for it).
final class CalledAgain {
  /// A noun with the article, behind it no more than what any body is called.
  private static final Pattern NOUN =
      Pattern.compile(
          "^ (?<who>(?<noun>(?!ال(?:اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد|يوم|آن)(?!\\p{L}))ال[\\p{L}\\p{M}]{3,})"
              + "(?<more>(?: (?:نفسه|نفسها|ذاته|ذاتها|المذكورة?|الحقوقية?|الإنسانية|الأممية|الدولية|المحلية|غير الحكومية|السامية?|أيضا|كذلك))*))"
              + "(?= (?:[بو]?[إأا]ن|في|من|على|إلى|عن|خلال|عبر|[بل])|"
              + "(?<=ة) ال[\\p{L}\\p{M}]+(?<!ية|[يى]|المتحدة|المستقلة|الجديدة)(?: |$)|[،,:.\"\u25A0]| ?$)");

  private static final Pattern WORD = Pattern.compile("^ (?<noun>ال[\\p{L}\\p{M}]{3,})");

  /// Room before a name for a noun and a mark.
  private static final int BESIDE = 16;

  private final Lexicon lexicon;

  CalledAgain(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// A body that is meant.
  ///
  /// @param words how many chars mean it
  record Meant(Place place, int words) {}

  /// The body that the words behind a verb mean.
  ///
  /// @param before where the verb begins
  /// @param last who spoke last, or null
  Optional<Meant> body(String behind, int before, @Nullable Place last, SpeechBook book) {
    var noun = NOUN.matcher(behind);
    if (!noun.find()) {
      return document(behind, last).map(place -> new Meant(place, 0));
    }
    String head = Clitics.bare(ArabicSpelling.fold(noun.group("noun")));
    var found =
        lexicon.all("body").containsKey(head)
            ? named(head, before, last, book)
            : document(behind, last);
    return found.map(place -> new Meant(place, noun.end()));
  }

  /// `البيان`: the body that spoke last speaks by what it published.
  Optional<Place> document(String behind, @Nullable Place last) {
    var noun = WORD.matcher(behind);
    boolean published =
        noun.find()
            && lexicon.all("document-again").containsKey(ArabicSpelling.fold(noun.group("noun")));
    return published ? Optional.ofNullable(last).filter(p -> !p.person()) : Optional.empty();
  }

  /// How many chars behind a verb are a noun for a body, as in `وناشدت الرابطة السكان`.
  int words(String behind) {
    var noun = NOUN.matcher(behind);
    boolean body =
        noun.find()
            && lexicon
                .all("body")
                .containsKey(Clitics.bare(ArabicSpelling.fold(noun.group("noun"))));
    return body ? noun.end() : 0;
  }

  private Optional<Place> named(String head, int before, @Nullable Place last, SpeechBook book) {
    Predicate<Place> fits = p -> !p.person() && isCalled(p, head, book);
    if (last != null && fits.test(last)) {
      return Optional.of(last);
    }
    var named = only(fits, before, book);
    if (named.isPresent() || book.lastNamed(before, fits).isPresent()) {
      return named;
    }
    if (!lexicon.all("body-again").containsKey(Clitics.ARTICLE + head)) {
      return Optional.empty();
    }
    return last != null && !last.person() && isHeadless(last, book)
        ? Optional.of(last)
        : only(
            p -> p.referent().type() == EntityType.ORGANIZATION && isHeadless(p, book),
            before,
            book);
  }

  /// The one that fits, if there is no other.
  private static Optional<Place> only(Predicate<Place> fits, int before, SpeechBook book) {
    var found = book.lastNamed(before, fits);
    return found.filter(
        p -> book.lastNamed(before, fits.and(o -> !o.referent().equals(p.referent()))).isEmpty());
  }

  /// Whether a name begins with the word for its kind, or that stands right before it.
  private static boolean isCalled(Place place, String head, SpeechBook book) {
    String name = ArabicSpelling.fold(book.beside(place, 0));
    String wider = ArabicSpelling.fold(book.beside(place, BESIDE));
    String before = wider.substring(0, wider.length() - name.length());
    String word = "(?:ال)?" + Pattern.quote(head);
    return name.matches("(?s)" + word + "(?!\\p{L}).*")
        || before.matches("(?s).*(?<!\\p{L})[وف]?(?:لل|[بلك])?" + word + " [\"\u00AB\u201C]?");
  }

  /// Whether a name tells no kind of body: `هيومن رايتس ووتش`.
  private boolean isHeadless(Place place, SpeechBook book) {
    String first = ArabicSpelling.fold(book.beside(place, 0)).split(" ")[0];
    var type = place.referent().type();
    return (type == EntityType.ORGANIZATION || type == EntityType.PUBLIC_BODY)
        && !lexicon.all("body").containsKey(Clitics.bare(first));
  }

  /// Finds a noun with the article behind a verb, in the group `who`.
  Matcher noun(String behind) {
    return NOUN.matcher(behind);
  }

  /// Whether the words behind a verb begin with an office.
  boolean isOffice(String behind) {
    var noun = NOUN.matcher(behind);
    return noun.find() && lexicon.value("title", noun.group("noun")).isPresent();
  }

  /// The person beside whose name the office stood.
  Optional<Place> officer(String behind, int before, SpeechBook book) {
    var noun = NOUN.matcher(behind);
    if (!noun.find()) {
      return Optional.empty();
    }
    String printed = noun.group("noun");
    return office(printed, before, book)
        .or(() ->
            lexicon.value("same-office", printed).flatMap(same -> office(same, before, book)));
  }

  private static Optional<Place> office(String noun, int before, SpeechBook book) {
    return book.called(noun, before)
        .or(() -> book.called(noun.substring(Clitics.ARTICLE.length()), before));
  }
}
