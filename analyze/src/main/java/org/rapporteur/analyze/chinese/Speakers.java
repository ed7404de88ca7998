package org.rapporteur.analyze.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// Who the subject of a verb of saying is: the person named last before it in its clause, else a
/// body; a pronoun is the last speaker; a clause that has no subject takes that of the clause
/// before it. Whoever is spoken to (`对…说`) or only owns the subject (`…的妻子`) does not speak.
///
/// Kinds of the word list: `pronoun`, `kin`, `body-noun` (what `该…` may stand for).
final class Speakers {
  private static final Pattern ADDRESSED = Pattern.compile("(?:对|向|告诉|针对|致函|就)[^,。:;]{0,16}$");
  private static final Pattern CLAUSE = Pattern.compile("[,;。:]");

  /// What may stand before a verb that has no subject of its own.
  private static final Pattern BARE =
      Pattern.compile(
          "^[\"\\s]*(?:[还又也并则均都同时再次更已曾仍随后此外另外其后最后而但接着]|并且|而且|但是|因此|不过|然而|一再|公开|明确|强烈|严厉|坚决|进一步|继续|随即|"
              + "\\d{1,2}日|周[一二三四五六日]|[昨今当][天日]|在[^,]{1,14}中)*$");

  private static final Pattern LAST =
      Pattern.compile("^[\"\\s]*(?:该|这份|此份|这项)?(?:声明|公报|文章|讲话)[中里]?(?:还|又|也|并)?$");
  private static final Pattern THAT =
      Pattern.compile(
          "(?:该|这家|这个|上述)(?<noun>[\\u3400-\\u9fff]{1,4}?)(?=$|[^\\u3400-\\u9fff]|还|又|也|并|发言人|负责人|在|\\d)");

  private final Lexicon lexicon;
  private final Pattern pronoun;
  private final Pattern owned;

  Speakers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.pronoun =
        Pattern.compile(
            "^[\"\\s]*(?:[还又也并而但]|但是|不过|对此|随后|此外)?[,]?(?:" + lexicon.any("pronoun") + ")");
    this.owned = Pattern.compile("^(?:" + lexicon.any("kin") + ")");
  }

  /// @param before from the beginning of what is read to the verb
  /// @param last who spoke before, or null
  /// @param opening a quotation before, if it ends where the stretch begins
  Optional<Place> of(Surface surface, Range before, @Nullable Place last, String opening) {
    if (before.end() <= before.start()) {
      return opening.isEmpty() ? Optional.ofNullable(last) : Optional.empty();
    }
    String text = PlainChinese.of(surface.text(before));
    int to = text.length();
    while (to >= 0) {
      int from = clause(text, to);
      String clause = text.substring(from, to);
      var named = named(surface, before, from, to);
      if (named.isPresent()) {
        return named.filter(p -> !isOwned(surface, p, before.end()));
      }
      if (pronoun.matcher(clause).find() || LAST.matcher(clause).find()) {
        return Optional.ofNullable(last);
      }
      var that = THAT.matcher(clause);
      if (that.find()) {
        return called(surface, that.group(), before.start() + from);
      }
      if (!BARE.matcher(clause).find() && !clause.isBlank() && to == text.length()) {
        return Optional.empty();
      }
      to = from - 1;
    }
    return opening.isEmpty() ? Optional.ofNullable(last) : Optional.empty();
  }

  private static int clause(String text, int to) {
    int from = 0;
    var marks = CLAUSE.matcher(text.substring(0, to));
    while (marks.find()) {
      from = marks.end();
    }
    return from;
  }

  private static Optional<Place> named(Surface surface, Range before, int from, int to) {
    var places =
        surface.named(before.start() + from, before.start() + to).stream()
            .filter(p ->
                !ADDRESSED
                    .matcher(
                        PlainChinese.of(surface.text(new Range(before.start() + from, p.start()))))
                    .find())
            .toList()
            .reversed();
    return places.stream().filter(Place::person).findFirst().or(() -> places.stream().findFirst());
  }

  private boolean isOwned(Surface surface, Place place, int end) {
    String rest = PlainChinese.of(surface.text(new Range(place.end(), end)));
    return place.person() && owned.matcher(rest).find();
  }

  /// `该公司`: the body named last before whose name ends so.
  Optional<Place> called(Surface surface, String printed, int before) {
    var that = THAT.matcher(printed);
    if (!that.find() || lexicon.value("body-noun", that.group("noun")).isEmpty()) {
      return Optional.empty();
    }
    String noun = that.group("noun");
    return surface.before(before).stream()
        .filter(p -> !p.person())
        .filter(p ->
            p.referent().mentions().stream()
                .anyMatch(m -> PlainChinese.of(m.text()).endsWith(noun)))
        .reduce((a, b) -> b);
  }
}
