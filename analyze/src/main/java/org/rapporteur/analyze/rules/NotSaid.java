package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;

/// What looks as if somebody said it: a nickname in quotation marks, a clause about the one who
/// speaks, and the name of him whose kin or lawyer speaks.
///
/// Kinds of the word list: `nickname`, `relative`, `another` (kin, lawyers), `genitive` (how names
/// end that say whose somebody is; a language without cases puts a short word between).
final class NotSaid {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_NICKNAME = 40;

  private final Pattern nickname;
  private final Pattern relative;
  private final Pattern another;
  private final Pattern genitive;

  NotSaid(Lexicon lexicon) {
    boolean cases = !lexicon.all("genitive").isEmpty();
    this.nickname =
        Pattern.compile(
            "(?:, |(?<!\\p{L})(?!"
                + lexicon.any("pronoun")
                + " |"
                + lexicon.any("relative")
                + " |"
                + lexicon.any("title")
                + " )\\p{Ll}{3,} )"
                + lexicon.any("nickname")
                + " ?\"? ?$",
            Pattern.UNICODE_CASE);
    this.relative = Pattern.compile(lexicon.any("relative") + "(?![\\p{L}\\p{M}])", FLAGS);
    this.another =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])"
                + lexicon.any("another")
                + (cases ? "" : "(?: \\p{L}{1,3})")
                + "(?: \\p{Ll}{4,})?[ ']$",
            FLAGS);
    this.genitive = Pattern.compile(cases ? lexicon.any("genitive") + "$" : "");
  }

  /// `Rodrigue Ngaïbona, dit « Andilo le Petit »`, `le procès dit « des barques »`
  ///
  /// @param before the sentence up to the quotation
  boolean isNickname(String before, Range quotation) {
    return nickname.matcher(before).find()
        && quotation.end() - quotation.start() <= LONGEST_NICKNAME;
  }

  /// `Le parquet, qui avait requis la perpétuité, a annoncé`: a clause about who speaks.
  ///
  /// @param before the sentence up to the verb
  boolean isRelative(String before) {
    var parts = before.split(", ");
    return parts.length >= 2 && relative.matcher(parts[1]).lookingAt();
  }

  /// `la defensa de Paz`, `жена Касымова`: not he himself.
  boolean isOfAnother(Surface surface, Range sentence, Place place) {
    return place.person()
        && another.matcher(surface.text(new Range(sentence.start(), place.start()))).find()
        && place.referent().mentions().stream()
            .filter(m -> m.start() == place.start())
            .anyMatch(m -> genitive.matcher(m.text()).find());
  }
}
