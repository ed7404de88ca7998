package org.rapporteur.analyze.names;

import java.util.List;

/// The two tables that are learned from pairs of Hangul and Latin names.
///
/// @param korean how Koreans spell their names
/// @param chinese how Chinese people spell theirs, whose characters Koreans read their own way
record KoreanTables(KoreanTable korean, KoreanTable chinese) {
  static KoreanTables parse(List<String> lines) {
    return new KoreanTables(
        KoreanTable.parse(lines, ""), KoreanTable.parse(lines, KoreanTable.CHINESE));
  }
}
