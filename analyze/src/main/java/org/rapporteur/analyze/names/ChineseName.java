package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A name read as Chinese: for each way to read it, the Mandarin syllables of surname and given
/// name.
///
/// @param characters the simplified characters, when it is written in Han
record ChineseName(List<Parse> parses, @Nullable String characters) {
  ChineseName {
    parses = List.copyOf(parses);
  }

  /// @param scheme how Latin letters were read; null for characters
  /// @param syllables surname first, each with the syllables it may stand for
  /// @param surnameLast it was written given name first
  /// @param english an English given name was set aside
  record Parse(
      ChineseSyllables.@Nullable Scheme scheme,
      int surnameSize,
      List<Set<String>> syllables,
      boolean surnameLast,
      boolean english) {
    Parse {
      syllables = List.copyOf(syllables);
    }

    boolean givenKnown() {
      return syllables.size() > surnameSize;
    }
  }
}
