package org.rapporteur.analyze.gazetteer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What has to be known about one form of a name before it is believed.
public enum Flag {
  /// Counts only in the printed case (`WHO`, `Congress`).
  CASE,
  /// An acronym that is also a word (`WHO`, `US`): in a line all of capitals it is taken for the
  /// word.
  WORD,
  /// Many others are called so (`Congress`, `the assembly`): it is believed where the document
  /// names it by a stronger form, its state, or another body of its union, and no other state
  /// instead.
  WEAK,
  /// Tells a state without naming it (`Korean`).
  DEMONYM,
  /// A capital, which may stand for its state (`Pyongyang denied`).
  CAPITAL,
  /// Names more than one thing in this list (`Tripoli`): the one whose state the document names,
  /// else the first row, which is the usual reading.
  AMBIGUOUS,
  /// A name no longer in use, or of something that no longer exists (`Burma`, `Soviet Union`).
  FORMER,
  /// An official long name.
  OFFICIAL,
  /// A member state of the United Nations.
  MEMBER,
  /// An observer state of the United Nations.
  OBSERVER,
  /// Not a state: a territory, a dependency or a place of disputed standing.
  TERRITORY,
  /// A court or tribunal.
  COURT,
  /// A news agency, newspaper or broadcaster.
  MEDIA,
  /// The mandate of one expert (`Special Rapporteur on torture`): also the office of whoever holds
  /// it.
  MANDATE,
  /// A treaty, which has parties.
  TREATY,
  /// A law of one state.
  LAW,
  /// Filled in by a pattern (`Chinese mission to the UN`), so the name is ours and not a list's.
  PATTERN;

  private static final Map<String, Flag> BY_WORD =
      Arrays.stream(values())
          .collect(Collectors.toMap(flag -> flag.name().toLowerCase(Locale.ROOT), flag -> flag));

  static Optional<Flag> named(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
