package org.rapporteur.analyze.rules;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Place;

/// Whether a pronoun may mean somebody, as far as the ending of a given name tells: `по его словам`
/// does not mean `Ирина`. What tells nothing may mean anybody.
///
/// Kinds of the word list: `he-word`, `she-word` (pronouns), `she-name` (endings of given names),
/// `he-name` (given names that only end so).
final class PronounGender {
  private static final String CONSONANT =
      "(?U).*[\\p{L}&&[^\u0430\u0435\u0451\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u044C]]";

  private final Lexicon lexicon;
  private final Pattern he;
  private final Pattern she;

  PronounGender(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.he = lexicon.whole("he-word");
    this.she = lexicon.whole("she-word");
  }

  /// @param words those that hold the pronoun
  boolean fits(String words, @Nullable Place place) {
    if (place == null || !place.person() || lexicon.all("she-name").isEmpty()) {
      return true;
    }
    String given = place.referent().name().split("[ -]")[0].toLowerCase(Locale.ROOT);
    boolean woman =
        Pattern.compile(lexicon.any("she-name") + "$").matcher(given).find()
            && lexicon.value("he-name", given).isEmpty();
    boolean man = lexicon.value("he-name", given).isPresent() || given.matches(CONSONANT);
    return !(woman && he.matcher(words).find()) && !(man && she.matcher(words).find());
  }
}
