package org.rapporteur.analyze.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How Koreans write their names: the syllables and surnames there are, how frequent they are, and
/// how probable letters are for each, in a free style learned from pairs and in the northern style.
final class KoreanSpelling {

  private static final double FREE_SURNAME = .03;
  private static final double CHINESE_SURNAME = .2;
  private static final double SOUND_RULE = .2;
  static final List<String> LONG_SURNAMES = List.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방");
  private static final double LONG_SURNAME_BEARERS = 5;

  private final KoreanTable table;
  private final KoreanTable chineseTable;
  private final String syllables;
  private final List<String> surnames;
  private final Map<String, Integer> surnameIndex = new HashMap<>();
  private final Map<Character, Integer> syllableIndex = new HashMap<>();
  final KoreanStyle free;
  final KoreanStyle northern;

  /// Words that are no names of persons, by their jamo alone.
  final KoreanStyle words;

  /// Chinese names under their Korean reading.
  final KoreanStyle chinese;

  final double[] surnamePrior;
  final double[] firstPrior;
  final double[] secondPrior;
  final double[] onlyPrior;
  private final Remembered<Chances> remembered = new Remembered<>(20_000);

  KoreanSpelling(KoreanTables tables) {
    this.table = tables.korean();
    this.chineseTable = tables.chinese();
    var known = new TreeSet<String>();
    for (KoreanTable each : List.of(table, chineseTable)) {
      known.addAll(each.first().keySet());
      known.addAll(each.second().keySet());
      known.addAll(each.only().keySet());
    }
    this.syllables = String.join("", known);
    var families = new TreeSet<String>(table.bearers().keySet());
    families.addAll(chineseTable.bearers().keySet());
    families.addAll(LONG_SURNAMES);
    this.surnames = List.copyOf(families);
    surnames.forEach(s -> surnameIndex.put(s, surnameIndex.size()));
    syllables.chars().forEach(c -> syllableIndex.put((char) c, syllableIndex.size()));
    this.firstPrior = priors(table.first());
    this.secondPrior = priors(table.second());
    this.onlyPrior = priors(table.only());
    double bearers = surnames.stream().mapToDouble(this::bearers).sum();
    this.surnamePrior = surnames.stream().mapToDouble(s -> bearers(s) / bearers).toArray();
    this.free = new KoreanStyle(table, syllables);
    this.northern = KoreanStyle.northern(syllables);
    this.words = new KoreanStyle(table.byJamo(), syllables);
    this.chinese = new KoreanStyle(chineseTable, syllables, free);
  }

  private double bearers(String surname) {
    return surname.length() > 1
        ? LONG_SURNAME_BEARERS
        : table.bearers().getOrDefault(surname, 0.0) + .5;
  }

  private double[] priors(Map<String, Double> counts) {
    double total = counts.values().stream().mapToDouble(n -> n).sum() + .5 * syllables.length();
    return syllables
        .chars()
        .mapToDouble(c -> (counts.getOrDefault(Character.toString(c), 0.0) + .5) / total)
        .toArray();
  }

  /// Prior of a syllable that no training row holds.
  double rarePrior() {
    return .25 / 10_000;
  }

  int syllableIndex(char syllable) {
    return syllableIndex.getOrDefault(syllable, -1);
  }

  char syllable(int index) {
    return syllables.charAt(index);
  }

  int surnameIndex(String surname) {
    return surnameIndex.getOrDefault(surname, -1);
  }

  String surname(int index) {
    return surnames.get(index);
  }

  /// Which surnames these letters may stand for.
  Chances surnames(String letters, KoreanStyle style) {
    String key = (style == free ? "" : style == chinese ? "C" : "N") + letters;
    return remembered.of(key, k -> worked(letters, style));
  }

  private Chances worked(String letters, KoreanStyle style) {
    return Chances.of(exact(letters, style, surnames));
  }

  /// P(letters | surname) for each of some surnames, however improbable.
  double[] exact(String letters, KoreanStyle style, List<String> each) {
    return each.stream().mapToDouble(s -> chance(letters, s, style)).toArray();
  }

  private double chance(String letters, String surname, KoreanStyle style) {
    if (surname.length() > 1) {
      return style.chance(letters, surname);
    }
    if (style == chinese) {
      double written =
          chineseTable.surnames().getOrDefault(surname, Map.of()).getOrDefault(letters, 0.0);
      return (1 - CHINESE_SURNAME) * written
          + CHINESE_SURNAME * style.exact(letters, surname.charAt(0));
    }
    String other = Character.toString(Hangul.southern(surname.charAt(0)));
    double own = tableChance(letters, surname);
    if (!other.equals(surname) && table.surnames().containsKey(other)) {
      own = (1 - SOUND_RULE) * own + SOUND_RULE * tableChance(letters, other);
    }
    double spelled = style == free ? FREE_SURNAME : .5;
    return (1 - spelled) * own + spelled * style.exact(letters, surname.charAt(0));
  }

  private double tableChance(String letters, String surname) {
    return table.surnames().getOrDefault(surname, Map.of()).getOrDefault(letters, 0.0);
  }
}
