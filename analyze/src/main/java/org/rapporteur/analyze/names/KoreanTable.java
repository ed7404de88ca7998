package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What training learned of how Koreans write their names in Latin letters: for each jamo the
/// letters it is written with, for each surname and each syllable of given names its spellings, and
/// how frequent they are.
///
/// Stored as tab-separated lines `kind, key, letters, number`; lines with `#` are remarks. The
/// kinds: `onset`, `nucleus`, `coda` (key = index of the jamo), `surname` (key = Hangul), and the
/// counts `spelled` (key = syllable of a given name, in parts of one where the cut is uncertain),
/// `bearers`, `first`, `second`, `only` (key = syllable, no letters). Kinds that begin with
/// `chinese-` tell the same of Chinese names under their Korean reading.
record KoreanTable(
    List<Map<String, Double>> onset,
    List<Map<String, Double>> nucleus,
    List<Map<String, Double>> coda,
    Map<String, Map<String, Double>> surnames,
    Map<String, Map<String, Double>> spelled,
    Map<String, Double> bearers,
    Map<String, Double> first,
    Map<String, Double> second,
    Map<String, Double> only) {

  /// Begins the kinds of lines that tell of Chinese names under their Korean reading.
  static final String CHINESE = "chinese-";

  static KoreanTable empty() {
    return new KoreanTable(
        slots(Hangul.ONSETS),
        slots(Hangul.NUCLEI),
        slots(Hangul.CODAS),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>());
  }

  private static List<Map<String, Double>> slots(int count) {
    List<Map<String, Double>> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slots.add(new TreeMap<>());
    }
    return slots;
  }

  /// The same without the spellings of whole syllables, which belong to given names.
  KoreanTable byJamo() {
    return new KoreanTable(
        onset, nucleus, coda, surnames, new TreeMap<>(), bearers, first, second, only);
  }

  /// Reads the lines whose kind begins with the prefix, or those without any.
  static KoreanTable parse(List<String> lines, String prefix) {
    KoreanTable table = empty();
    for (String line : lines) {
      boolean wanted = prefix.isEmpty() ? !line.startsWith(CHINESE) : line.startsWith(prefix);
      if (wanted && !line.isBlank() && !line.startsWith("#")) {
        table.add(line.substring(prefix.length()).split("\t", -1));
      }
    }
    return table;
  }

  private void add(String[] field) {
    double number = Double.parseDouble(field[3]);
    switch (field[0]) {
      case "onset" -> onset.get(Integer.parseInt(field[1])).put(field[2], number);
      case "nucleus" -> nucleus.get(Integer.parseInt(field[1])).put(field[2], number);
      case "coda" -> coda.get(Integer.parseInt(field[1])).put(field[2], number);
      case "surname" ->
          surnames.computeIfAbsent(field[1], k -> new TreeMap<>()).put(field[2], number);
      case "spelled" ->
          spelled.computeIfAbsent(field[1], k -> new TreeMap<>()).put(field[2], number);
      case "bearers" -> bearers.put(field[1], number);
      case "first" -> first.put(field[1], number);
      case "second" -> second.put(field[1], number);
      case "only" -> only.put(field[1], number);
      default -> throw new IllegalArgumentException("unknown kind of line in the Korean table");
    }
  }

  /// The lines as they are stored, each kind with a prefix.
  List<String> lines(String prefix) {
    return lines().stream().map(prefix::concat).toList();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    addSlots(lines, "onset", onset);
    addSlots(lines, "nucleus", nucleus);
    addSlots(lines, "coda", coda);
    surnames.forEach((surname, forms) ->
        forms.forEach((form, p) -> lines.add(line("surname", surname, form, p))));
    spelled.forEach((syllable, forms) ->
        forms.forEach((form, n) -> lines.add(line("spelled", syllable, form, n))));
    bearers.forEach((surname, n) -> lines.add(line("bearers", surname, "", n)));
    first.forEach((syllable, n) -> lines.add(line("first", syllable, "", n)));
    second.forEach((syllable, n) -> lines.add(line("second", syllable, "", n)));
    only.forEach((syllable, n) -> lines.add(line("only", syllable, "", n)));
    return lines;
  }

  private static void addSlots(List<String> lines, String kind, List<Map<String, Double>> slots) {
    for (int i = 0; i < slots.size(); i++) {
      String key = Integer.toString(i);
      slots.get(i).forEach((letters, p) -> lines.add(line(kind, key, letters, p)));
    }
  }

  private static String line(String kind, String key, String letters, double number) {
    return kind + '\t' + key + '\t' + letters + '\t' + (float) number;
  }
}
