package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Learns the [KoreanTable] from pairs of Hangul and Latin names by expectation maximisation over
/// all ways to cut the letters into onset, nucleus and coda.
///
/// `rapporteur names train ko-names-train.tsv --out korean-spelling.tsv` is the way to run it; the
/// table that ships is its output. The order of all loops is fixed, so the same input gives the
/// same table, to the last bit.
public final class KoreanTraining {
  private static final int ROUNDS = 6;
  private static final int LONGEST_SYLLABLE = 10;
  private static final double LEAST_LIKELIHOOD = -1.3;
  private static final double NEGLIGIBLE = 1e-6;
  private static final double RARE = 1e-5;
  private static final double UNLIKELY_BORDER = 1e-3;

  /// Spellings that only a Chinese bearer of the surname uses; such rows teach Sino-Korean reading
  /// of Chinese names, not how Koreans spell.
  private static final Set<String> CHINESE =
      Set.of(
          ("zhang liu wang wong chen zhou zhu gao guo kuo huang wu cao zhao jiang cheung lau lam"
                  + " lin shen lu luo xu hsu hsieh xie zheng zeng tsai cai tsang leung yeung yuan yan"
                  + " wei cheng cui shi zu meng tao liang lai tai chiang chou chan jing zuan zhuan"
                  + " ming king chao chiu chai tsche he ran wen bian jiao jiong")
              .split(" "));

  /// What was learned.
  ///
  /// @param lines the table, as it is stored
  /// @param rows how many rows the data set has
  /// @param taught how many of them taught Korean spelling; the others taught Chinese readings
  /// @param meanLogLikelihood of an item, after each round
  public record Learned(List<String> lines, int rows, int taught, List<Double> meanLogLikelihood) {
    public Learned {
      lines = List.copyOf(lines);
      meanLogLikelihood = List.copyOf(meanLogLikelihood);
    }
  }

  /// One row: the Hangul name, its surname in letters, its given name in one piece per border.
  record Row(String hangul, String surname, List<String> given) {
    static Row parse(String line, int number) {
      String[] field = line.split("\t", -1);
      if (field.length != 5) {
        throw new IllegalArgumentException(
            "Line " + number + ": a training row has five fields, not " + field.length + ".");
      }
      if (!Hangul.allSyllables(field[0]) || field[0].length() < 2 || field[2].isEmpty()) {
        throw new IllegalArgumentException(
            "Line " + number + ": the first field must be a Hangul name, the third its surname.");
      }
      return new Row(field[0], field[2], List.of(field[3].split(" ")));
    }

    String givenHangul() {
      return hangul.substring(1);
    }

    boolean teaches() {
      boolean chinese = CHINESE.contains(surname) || given.stream().anyMatch(Row::chinese);
      return !chinese && wellFormed();
    }

    /// A surname of one syllable and a given name of one or two, cut at most between them, in
    /// letters that so few syllables can hold.
    boolean wellFormed() {
      int syllables = hangul.length() - 1;
      boolean cut = syllables >= 1 && syllables <= 2 && given.size() <= syllables;
      return cut && String.join("", given).length() <= syllables * LONGEST_SYLLABLE;
    }

    private static boolean chinese(String piece) {
      return piece.matches("x.*|.*zh.*|q.*|ts.*|.*tz.*|hs.*");
    }
  }

  private record Item(String syllables, String letters) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      int bySyllables = syllables.compareTo(other.syllables);
      return bySyllables != 0 ? bySyllables : letters.compareTo(other.letters);
    }
  }

  private KoreanTable table = KoreanTable.empty();
  private KoreanTable counts = KoreanTable.empty();
  private boolean started;
  private final List<Double> meanLogLikelihood = new ArrayList<>();

  private KoreanTraining() {}

  /// Learns from a table with a heading line and the tab-separated columns `hangul, latin, surname,
  /// given, order`.
  ///
  /// @throws IllegalArgumentException if a row has another shape, or the pairs do not teach
  public static Learned learn(String table) {
    List<Row> rows = rows(table);
    List<Row> teaching = rows.stream().filter(Row::teaches).toList();
    KoreanTraining training = trained(teaching);
    List<String> lines = new ArrayList<>(training.table.lines(""));
    lines.addAll(chinese(rows).lines(KoreanTable.CHINESE));
    return new Learned(lines, rows.size(), teaching.size(), training.meanLogLikelihood);
  }

  static KoreanTables train(List<Row> rows) {
    List<Row> teaching = rows.stream().filter(Row::teaches).toList();
    return new KoreanTables(trained(teaching).table, chinese(rows));
  }

  /// Chinese people whose names Koreans read their own way: 장 as Zhang, 효 as Xiao.
  private static KoreanTable chinese(List<Row> rows) {
    List<Row> teaching = rows.stream().filter(r -> r.wellFormed() && !r.teaches()).toList();
    KoreanTraining training = new KoreanTraining();
    Map<Item, Integer> items = items(teaching);
    for (int round = 0; round < ROUNDS && !items.isEmpty(); round++) {
      training.round(items);
    }
    training.prune();
    training.countNames(teaching);
    training.countSyllables(items);
    return training.table;
  }

  private static KoreanTraining trained(List<Row> teaching) {
    KoreanTraining training = new KoreanTraining();
    Map<Item, Integer> items = items(teaching);
    for (int round = 0; round < ROUNDS; round++) {
      training.round(items);
    }
    double last = training.meanLogLikelihood.getLast();
    if (!(last >= LEAST_LIKELIHOOD)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The pairs do not teach a spelling: the mean log-likelihood of an item is %.2f after"
                  + " %d rounds and must be at least %.1f.",
              last,
              ROUNDS,
              LEAST_LIKELIHOOD));
    }
    training.prune();
    training.countNames(teaching);
    training.countSyllables(items);
    return training;
  }

  private static Map<Item, Integer> items(List<Row> rows) {
    Map<Item, Integer> items = new TreeMap<>();
    for (Row row : rows) {
      String given = row.givenHangul();
      if (given.length() == row.given().size()) {
        for (int i = 0; i < given.length(); i++) {
          items.merge(new Item(given.substring(i, i + 1), row.given().get(i)), 1, Integer::sum);
        }
      } else {
        items.merge(new Item(given, String.join("", row.given())), 1, Integer::sum);
      }
    }
    return items;
  }

  private void round(Map<Item, Integer> items) {
    counts = KoreanTable.empty();
    double sum = 0;
    int seen = 0;
    for (var entry : items.entrySet()) {
      double likelihood = learn(entry.getKey(), entry.getValue());
      if (!(likelihood > 0)) {
        throw new IllegalArgumentException(
            "The letters \""
                + entry.getKey().letters()
                + "\" cannot be cut into the syllables "
                + entry.getKey().syllables()
                + ": correct or remove the row.");
      }
      sum += entry.getValue() * Math.log(likelihood);
      seen += entry.getValue();
    }
    meanLogLikelihood.add(sum / seen);
    normalise(counts.onset());
    normalise(counts.nucleus());
    normalise(counts.coda());
    table = counts;
    started = true;
  }

  private void prune() {
    for (var slots : List.of(table.onset(), table.nucleus(), table.coda())) {
      slots.forEach(slot -> slot.values().removeIf(p -> p < RARE));
      normalise(slots);
    }
  }

  private static void normalise(List<Map<String, Double>> slots) {
    for (Map<String, Double> slot : slots) {
      slot.values().removeIf(n -> n < NEGLIGIBLE);
      double sum = slot.values().stream().mapToDouble(Double::doubleValue).sum();
      slot.replaceAll((letters, n) -> n / sum);
    }
  }

  /// Adds the expected counts of one item and returns its likelihood.
  private double learn(Item item, int times) {
    int slots = item.syllables().length() * 3;
    int length = item.letters().length();
    double[][] forward = forward(item);
    double[][] backward = new double[slots + 1][length + 1];
    backward[slots][length] = 1;
    double likelihood = forward[slots][length];
    if (likelihood <= 0) {
      return 0;
    }
    for (int slot = slots - 1; slot >= 0; slot--) {
      for (int from = 0; from <= length; from++) {
        for (int to = from; to <= reach(slot, from, length); to++) {
          double after = chance(item, slot, from, to) * backward[slot + 1][to];
          backward[slot][from] += after;
          count(item, slot, from, to, times * forward[slot][from] * after / likelihood);
        }
      }
    }
    return likelihood;
  }

  private double likelihood(Item item) {
    return forward(item)[item.syllables().length() * 3][item.letters().length()];
  }

  /// For each slot and each place in the letters, the chance of having come so far.
  private double[][] forward(Item item) {
    int slots = item.syllables().length() * 3;
    int length = item.letters().length();
    double[][] forward = new double[slots + 1][length + 1];
    forward[0][0] = 1;
    for (int slot = 0; slot < slots; slot++) {
      for (int from = 0; from <= length; from++) {
        for (int to = from; forward[slot][from] > 0 && to <= reach(slot, from, length); to++) {
          forward[slot + 1][to] += forward[slot][from] * chance(item, slot, from, to);
        }
      }
    }
    return forward;
  }

  private static int reach(int slot, int from, int length) {
    return Math.min(length, from + (slot % 3 == 1 ? 4 : 3));
  }

  private double chance(Item item, int slot, int from, int to) {
    String letters = item.letters().substring(from, to);
    if (!started) {
      return beforeTraining(slot % 3, jamo(item, slot), letters);
    }
    return slots(table, slot).get(jamo(item, slot)).getOrDefault(letters, 0.0);
  }

  private void count(Item item, int slot, int from, int to, double amount) {
    if (amount > 0) {
      slots(counts, slot)
          .get(jamo(item, slot))
          .merge(item.letters().substring(from, to), amount, Double::sum);
    }
  }

  private static List<Map<String, Double>> slots(KoreanTable table, int slot) {
    return switch (slot % 3) {
      case 0 -> table.onset();
      case 1 -> table.nucleus();
      default -> table.coda();
    };
  }

  private static int jamo(Item item, int slot) {
    char syllable = item.syllables().charAt(slot / 3);
    return switch (slot % 3) {
      case 0 -> Hangul.onset(syllable);
      case 1 -> Hangul.nucleus(syllable);
      default -> Hangul.coda(syllable);
    };
  }

  private static double beforeTraining(int slot, int jamo, String letters) {
    int length = letters.length();
    double[] onsetLengths = {.3, .6, .1, .01};
    double[] nucleusLengths = {0, .4, .4, .15, .05};
    double[] codaLengths = {.4, .5, .1, .01};
    double[] lengths = slot == 0 ? onsetLengths : slot == 1 ? nucleusLengths : codaLengths;
    double chance = lengths[length] * Math.pow(1.0 / 12, length);
    if (slot == 1) {
      return length > 0 && "aeiouhw".indexOf(letters.charAt(length - 1)) < 0
          ? chance * .02
          : chance;
    }
    boolean vowel = letters.chars().anyMatch(c -> "aeiou".indexOf(c) >= 0);
    boolean afterNothing = slot == 2 && jamo == 0 && length > 0;
    return chance * (vowel ? .05 : 1) * (afterNothing ? .05 : 1);
  }

  /// How often each syllable is written with which letters; where two are written together, by how
  /// probable each border between them is.
  private void countSyllables(Map<Item, Integer> items) {
    items.forEach((item, times) -> {
      if (item.syllables().length() == 1) {
        countSyllable(item, times);
      } else {
        countBorders(item, times);
      }
    });
  }

  private void countBorders(Item both, int times) {
    int length = both.letters().length();
    double[] chance = new double[length];
    double sum = 0;
    for (int at = 1; at < length; at++) {
      chance[at] = likelihood(part(both, 0, 0, at)) * likelihood(part(both, 1, at, length));
      sum += chance[at];
    }
    for (int at = 1; at < length; at++) {
      if (chance[at] > UNLIKELY_BORDER * sum) {
        countSyllable(part(both, 0, 0, at), times * chance[at] / sum);
        countSyllable(part(both, 1, at, length), times * chance[at] / sum);
      }
    }
  }

  private static Item part(Item both, int syllable, int from, int to) {
    String one = both.syllables().substring(syllable, syllable + 1);
    return new Item(one, both.letters().substring(from, to));
  }

  private void countSyllable(Item item, double amount) {
    table
        .spelled()
        .computeIfAbsent(item.syllables(), k -> new TreeMap<>())
        .merge(item.letters(), amount, Double::sum);
  }

  private void countNames(List<Row> rows) {
    for (Row row : rows) {
      String surname = row.hangul().substring(0, 1);
      table.bearers().merge(surname, 1.0, Double::sum);
      table
          .surnames()
          .computeIfAbsent(surname, k -> new TreeMap<>())
          .merge(row.surname(), 1.0, Double::sum);
      String given = row.givenHangul();
      if (given.length() == 1) {
        table.only().merge(given, 1.0, Double::sum);
      } else {
        table.first().merge(given.substring(0, 1), 1.0, Double::sum);
        table.second().merge(given.substring(1), 1.0, Double::sum);
      }
    }
    normalise(new ArrayList<>(table.surnames().values()));
  }

  static List<Row> rows(String table) {
    List<Row> rows = new ArrayList<>();
    String[] lines = table.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (!line.isEmpty()) {
        rows.add(Row.parse(line, i + 1));
      }
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("The table holds no pairs below its heading line.");
    }
    return rows;
  }
}
