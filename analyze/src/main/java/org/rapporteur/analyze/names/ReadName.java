package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name with everything that was read from it, kept so that it is read once.
///
/// @param korean its Latin letters read as Korean, where they can be
/// @param hangul the Hangul names it is, or may be
record ReadName(
    NameForm form,
    @Nullable KoreanReading korean,
    @Nullable KoreanReading anyKorean,
    List<KoreanModel.HangulName> hangul,
    PlainName plain) {
  ReadName {
    hangul = List.copyOf(hangul);
  }
}
