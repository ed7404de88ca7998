package org.rapporteur.analyze.names;

/// Under which reading two names were found to be closest.
enum ReadAs {
  /// Words part by part.
  WORDS,
  /// Korean names, in Hangul, Hanja or Latin letters.
  KOREAN,
  /// Chinese names.
  CHINESE,
  /// Japanese names.
  JAPANESE,
  /// A foreign name and what Korean or Japanese letters keep of it.
  SOUND,
  /// Names of organisations, states or places.
  BODIES
}
