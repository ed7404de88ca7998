package org.rapporteur.analyze.korean;

import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.telling.EntityType;

/// Words that are no names however they look: offices (`선임연구원`, `상임위원`), a family name written on
/// to an office (`노목사`), what courts and assemblies deal with (`손해배상`, `최후진술`).
///
/// Kinds of the word list: `title`, `surname`, `not-person`, `common-word`, `common-end` (last
/// syllables of such words).
final class CommonWords {
  private final Lexicon lexicon;
  private final Pattern fused;
  private final Pattern end;

  CommonWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.fused =
        Pattern.compile(
            lexicon.any("surname")
                + "(?=[가-힣]{2})"
                + lexicon.any("title")
                + "|"
                + lexicon.any("title"));
    this.end = Pattern.compile("[가-힣]*" + lexicon.any("common-end"));
  }

  /// Whether words can be no name of this kind.
  boolean isOne(EntityType kind, String name) {
    boolean listed =
        lexicon.value("common-word", name).isPresent()
            || (kind == EntityType.PERSON && lexicon.value("not-person", name).isPresent());
    boolean document = kind == EntityType.DOCUMENT;
    boolean sum = name.matches("\\d.*(?:원|달러|유로|명|건|%)");
    return listed
        || sum
        || fused.matcher(name).matches()
        || (!document && end.matcher(name).matches());
  }
}
