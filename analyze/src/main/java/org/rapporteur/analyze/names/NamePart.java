package org.rapporteur.analyze.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One part of a name, ready to be compared with parts in any other script.
///
/// @param forms Latin forms, folded; the first is the most usual
/// @param keys the forms' [SoundKey]s
/// @param skeleton consonants of the first form
/// @param spellings for Arabic script, the Latin spellings it allows
/// @param vowelless the script left the vowels out, so only consonants can be compared
record NamePart(
    Kind kind,
    Set<String> forms,
    Set<String> keys,
    String skeleton,
    @Nullable Pattern spellings,
    boolean vowelless) {

  NamePart {
    forms = Set.copyOf(forms);
    keys = Set.copyOf(keys);
  }

  /// What a part is for.
  enum Kind {
    NAME,
    INITIAL,
    PATRONYMIC,
    KUNYA
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
