package org.rapporteur.analyze.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One part of a name, ready to be compared with parts in any other script.
///
/// @param forms Latin forms, folded; the first is the most usual
/// @param keys the forms' [SoundKey]s
/// @param skeleton consonants of the first form
/// @param spellings for other alphabets, the Latin spellings that the letters allow
/// @param vowelless the script left the vowels out, so only consonants can be compared, and what
///   the spellings do not allow is another name
/// @param strange the script has no table here, so that its letters are only guessed at
/// @param from its first character in the original
/// @param to one past its last
record NamePart(
    Kind kind,
    Set<String> forms,
    Set<String> keys,
    String skeleton,
    @Nullable Pattern spellings,
    boolean vowelless,
    boolean strange,
    int from,
    int to) {

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

  NamePart as(Kind other) {
    return new NamePart(other, forms, keys, skeleton, spellings, vowelless, strange, from, to);
  }

  NamePart at(int begin, int end) {
    return new NamePart(kind, forms, keys, skeleton, spellings, vowelless, strange, begin, end);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }
}
