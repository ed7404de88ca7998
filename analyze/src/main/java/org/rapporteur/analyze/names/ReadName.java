package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name with everything that was read from it, kept so that it is read once.
///
/// @param only the one script of all its words; null when there are several or no words
/// @param letters its words, folded and run together
/// @param latin its words read as Korean, when all are in Latin letters
/// @param hangul the Korean names that its Hangul or Hanja stand for
/// @param loan what its words keep of a foreign name, when all are in Hangul
record ReadName(
    NameForm form,
    @Nullable WritingSystem only,
    String letters,
    @Nullable KoreanLetters latin,
    List<KoreanModel.HangulName> hangul,
    @Nullable ChineseName chinese,
    @Nullable JapaneseName japanese,
    PlainName plain,
    LoanSounds.@Nullable Korean loan) {
  ReadName {
    hangul = List.copyOf(hangul);
  }

  boolean in(WritingSystem script) {
    return only == script;
  }

  /// Its Latin letters read as Korean, where they are probable enough to be.
  @Nullable KoreanReading korean() {
    return latin == null ? null : latin.plausible();
  }

  /// The same however improbable.
  @Nullable KoreanReading anyKorean() {
    return latin == null ? null : latin.any();
  }
}
