package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name with everything that was read from it, kept so that it is read once.
///
/// @param letters its words, folded and run together
/// @param korean its Latin letters read as Korean, where they are probable enough to be
/// @param anyKorean the same however improbable
/// @param hangul the Korean names that its Hangul or Hanja stand for
record ReadName(
    NameForm form,
    String letters,
    @Nullable KoreanReading korean,
    @Nullable KoreanReading anyKorean,
    List<KoreanModel.HangulName> hangul,
    @Nullable ChineseName chinese,
    @Nullable JapaneseName japanese,
    PlainName plain) {
  ReadName {
    hangul = List.copyOf(hangul);
  }

  boolean in(WritingSystem script) {
    return form.all(script);
  }
}
