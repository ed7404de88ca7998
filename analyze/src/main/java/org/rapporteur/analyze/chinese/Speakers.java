package org.rapporteur.analyze.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Who says what a verb of saying leads in: its subject ([Subjects]); a pronoun, and a clause
/// without any subject, goes on with the last speaker.
///
/// Kinds of the word list: `pronoun`, `body-noun` (what `该…` may stand for).
final class Speakers {
  private static final Pattern LAST =
      Pattern.compile(
          "^[\"\\s]*(?:该|这份|此份|这项|这篇|该份)?(?:(?:声明|公报|文章|讲话)|(?<paper>报告|报道|通报|公告|评论|社论|研究|调查|信))[中里]?(?:还|又|也|并|则)?$");
  private static final Pattern THAT =
      Pattern.compile(
          "^[\"\\s]*(?:该|这家|这个|上述)(?<noun>[\\u3400-\\u9fff]{1,4}?)(?=$|[^\\u3400-\\u9fff]|还|又|也|并|发言人|负责人|在|于|随后|\\d)");

  private final Lexicon lexicon;
  private final Pattern pronoun;

  Speakers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.pronoun =
        Pattern.compile(
            "^[\"\\s]*(?:[还又也并而但]|但是|不过|对此|随后|此外)?(?:"
                + lexicon.any("pronoun")
                + ")(?![的家妻丈母父儿女律哥弟姐妹同亲友辩代兄])");
  }

  /// @param before from the beginning of what is read to the verb
  /// @param last who spoke before, or null
  /// @param opens whether nothing but a quotation stands before what is read
  Optional<Place> of(Surface surface, Range before, @Nullable Place last, boolean opens) {
    if (before.end() <= before.start()) {
      return opens ? Optional.empty() : Optional.ofNullable(last);
    }
    var clause = Subjects.of(surface, before);
    if (clause.named().isPresent()) {
      return clause.named();
    }
    if (pronoun.matcher(clause.text()).find()) {
      return earlier(surface, new Range(before.start(), before.start() + clause.from()), last);
    }
    var paper = LAST.matcher(clause.text());
    if (paper.find()) {
      return Optional.ofNullable(last).filter(p -> paper.group("paper") == null || !p.person());
    }
    boolean goesOn = clause.bare() && !opens;
    if (goesOn) {
      return Optional.ofNullable(last);
    }
    return called(surface, clause.text(), before.start() + clause.from(), last);
  }

  /// Whom a pronoun means: the one person of the clauses before it, else who spoke last.
  Optional<Place> earlier(Surface surface, Range before, @Nullable Place last) {
    var persons =
        surface.named(before.start(), before.end()).stream().filter(Place::person).toList();
    return persons.isEmpty()
        ? Optional.ofNullable(last).filter(Place::person)
        : Surface.only(persons);
  }

  /// Whether a stretch begins with a pronoun.
  boolean isPronoun(String text) {
    return pronoun.matcher(text).find();
  }

  /// `该公司`: the body named last before whose name ends so, else the body that spoke last.
  Optional<Place> called(Surface surface, String printed, int before, @Nullable Place last) {
    var that = THAT.matcher(printed);
    if (!that.find() || lexicon.value("body-noun", that.group("noun")).isEmpty()) {
      return Optional.empty();
    }
    String noun = that.group("noun");
    return surface.before(before).stream()
        .filter(p -> !p.person())
        .filter(p ->
            isKind(surface, p, noun)
                || p.referent().mentions().stream()
                    .anyMatch(m -> PlainChinese.of(m.text()).endsWith(noun)))
        .reduce((a, b) -> b)
        .or(() -> Optional.ofNullable(last).filter(p -> !p.person()));
  }

  /// `人权组织“北方之窗”`: the word for its kind stands before the name.
  private static boolean isKind(Surface surface, Place place, String noun) {
    int room = noun.length() + 1;
    String before = PlainChinese.of(surface.ahead(place.start(), room)).replaceAll("[\"']$", "");
    return before.endsWith(noun);
  }

  /// Whom a pronoun means: the last speaker, unless the sentence before names one other person
  /// alone; then nobody is certain, or that person if nobody spoke yet.
  Optional<Place> meant(Surface surface, Range piece, @Nullable Place last) {
    var sentence =
        surface.sentences().stream().filter(s -> s.end() <= piece.start()).reduce((a, b) -> b);
    var persons =
        sentence.stream()
            .flatMap(s -> surface.named(s.start(), s.end()).stream())
            .filter(Place::person)
            .toList();
    boolean one = persons.stream().map(Place::referent).distinct().count() == 1;
    if (!one) {
      return Optional.ofNullable(last);
    }
    var only = persons.getLast();
    boolean same = last == null || last.referent().equals(only.referent()) || !last.person();
    return same ? Optional.of(last != null && last.person() ? last : only) : Optional.empty();
  }
}
