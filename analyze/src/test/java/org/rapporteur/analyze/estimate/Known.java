package org.rapporteur.analyze.estimate;

import java.util.List;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.rapporteur.model.estimate.Hierarchy;
import org.rapporteur.model.estimate.ListTable;

/// Tables of the literature, whose estimates are published.
final class Known {
  /// Killings in Kosovo, 20 March to 22 June 1999: exhumations, ABA/CEELI, OSCE, Human Rights Watch
  /// (Ball and others 2002, report to the International Criminal Tribunal for the former
  /// Yugoslavia).
  static final ListTable KOSOVO =
      table(
          List.of("EXH", "ABA", "OSCE", "HRW"),
          "1000 1131 0100 845 0010 936 0001 306 1100 177 1010 228 1001 106 0110 217 0101 31 0011"
              + " 123 1110 181 1101 18 1011 42 0111 32 1111 27");

  /// Korean women held in sexual slavery at Palembang: three lists, two of which overlap only
  /// through the third (Ball, Shin and Yang 2018).
  static final ListTable KOREA =
      table(List.of("b", "c", "d"), "001 41 010 5 100 5 110 54 101 6 111 12");

  private Known() {}

  /// Combinations, first list first, each followed by its count.
  static ListTable table(List<String> names, String cells) {
    var counts = new TreeMap<Integer, Long>();
    String[] words = cells.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      int pattern = 0;
      for (int j = 0; j < words[i].length(); j++) {
        pattern |= (words[i].charAt(j) - '0') << j;
      }
      counts.merge(pattern, Long.parseLong(words[i + 1]), Long::sum);
    }
    return ListTable.of(names, counts);
  }

  static RandomGenerator stream(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  static Hierarchy model(ListTable table, String name) {
    return Hierarchy.parse(name, table.lists().size());
  }
}
