package org.rapporteur.analyze.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Learns the [KoreanTable] from pairs of Hangul and Latin names by expectation maximisation over
/// all ways to cut the letters into onset, nucleus and coda.
///
/// Retrain, from the root of the repository, after `./mvnw -pl analyze -am package`:
///
///     java -cp analyze/target/classes org.rapporteur.analyze.names.KoreanTraining \
///       < ko-names-train.tsv >
/// analyze/src/main/resources/org/rapporteur/analyze/names/korean-spelling.tsv
///
/// and write the SHA-256 of the input into `korean-spelling.provenance.txt`. The order of all loops
/// is fixed, so the same input gives the same table.
final class KoreanTraining {
  private static final int ROUNDS = 6;
  private static final double LEAST_LIKELIHOOD = -1.3;
  private static final double NEGLIGIBLE = 1e-6;
  private static final double RARE = 1e-5;

  /// Spellings that only a Chinese bearer of the surname uses; such rows teach Sino-Korean reading
  /// of Chinese names, not how Koreans spell.
  private static final Set<String> CHINESE =
      Set.of(
          ("zhang liu wang wong chen zhou zhu gao guo kuo huang wu cao zhao jiang cheung lau lam lin"
                  + " shen lu luo xu hsu hsieh xie zheng zeng tsai cai tsang leung yeung yuan yan"
                  + " wei cheng cui shi zu meng tao liang lai tai chiang chou chan jing zuan"
                  + " zhuan ming king chao chiu chai tsche he ran wen bian jiao jiong")
              .split(" "));

  /// One row: the Hangul name, its surname in letters, its given name in one piece per border.
  record Row(String hangul, String surname, List<String> given) {
    static Row parse(String line) {
      String[] field = line.split("\t", -1);
      if (field.length != 5) {
        throw new IllegalArgumentException("a training row has five fields");
      }
      return new Row(field[0], field[2], List.of(field[3].split(" ")));
    }

    String givenHangul() {
      return hangul.substring(1);
    }

    boolean teaches() {
      boolean chinese = CHINESE.contains(surname) || given.stream().anyMatch(Row::chinese);
      int syllables = hangul.length() - 1;
      return !chinese && syllables >= 1 && syllables <= 2 && given.size() <= syllables;
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
  private double meanLogLikelihood;

  private KoreanTraining() {}

  static KoreanTable train(List<Row> rows) {
    List<Row> teaching = rows.stream().filter(Row::teaches).toList();
    KoreanTraining training = new KoreanTraining();
    Map<Item, Integer> items = items(teaching);
    for (int round = 0; round < ROUNDS; round++) {
      training.round(items);
    }
    if (training.meanLogLikelihood < LEAST_LIKELIHOOD) {
      throw new IllegalArgumentException("the pairs do not teach a spelling: likelihood too low");
    }
    training.prune();
    training.countNames(teaching);
    return training.table;
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
      if (likelihood > 0) {
        sum += entry.getValue() * Math.log(likelihood);
        seen += entry.getValue();
      }
    }
    meanLogLikelihood = sum / seen;
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
    double[][] forward = new double[slots + 1][length + 1];
    double[][] backward = new double[slots + 1][length + 1];
    forward[0][0] = 1;
    backward[slots][length] = 1;
    for (int slot = 0; slot < slots; slot++) {
      for (int from = 0; from <= length; from++) {
        for (int to = from; forward[slot][from] > 0 && to <= reach(slot, from, length); to++) {
          forward[slot + 1][to] += forward[slot][from] * chance(item, slot, from, to);
        }
      }
    }
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

  /// Reads the pairs from standard input and writes the table to standard output.
  static void main() throws IOException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    List<Row> rows = input.lines().skip(1).map(Row::parse).toList();
    var output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    output.println("# made by KoreanTraining; see korean-spelling.provenance.txt");
    train(rows).lines().forEach(output::println);
    output.flush();
  }

  static List<Row> rows(String table) {
    return Arrays.stream(table.split("\n")).skip(1).map(Row::parse).toList();
  }
}
