import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;

/// Scores pairs of rows of the lists that People.java makes: `java bench/PairScores.java PAIRS.csv
/// LEFT.csv [RIGHT.csv]`. Ids end in the number of the person; the columns left, right and probability
/// are looked for by name.
final class PairScores {
  private PairScores() {}

  public static void main(String[] words) throws IOException {
    double all = truth(words);
    double[] cuts = {.5, .8, .9, .95};
    long[] said = new long[cuts.length];
    long[] right = new long[cuts.length];
    try (BufferedReader in = Files.newBufferedReader(Path.of(words[0]))) {
      var header = java.util.List.of(in.readLine().split(","));
      int a = header.indexOf("left");
      int b = header.indexOf("right");
      int p = header.indexOf("probability");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",");
        boolean one = person(cells[a]).equals(person(cells[b]));
        for (int i = 0; i < cuts.length; i++) {
          if (Double.parseDouble(cells[p]) >= cuts[i]) {
            said[i]++;
            right[i] += one ? 1 : 0;
          }
        }
      }
    }
    for (int i = 0; i < cuts.length; i++) {
      double precision = right[i] / Math.max(1.0, said[i]);
      double recall = right[i] / all;
      System.out.printf(Locale.ROOT, "    at %.2f: precision %.4f, recall %.4f, F1 %.4f%n",
          cuts[i], precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
    }
  }

  private static double truth(String[] words) throws IOException {
    var left = counts(Path.of(words[1]));
    double pairs = 0;
    if (words.length == 2) {
      for (int n : left.values()) {
        pairs += n * (n - 1) / 2.0;
      }
      return pairs;
    }
    for (var entry : counts(Path.of(words[2])).entrySet()) {
      pairs += entry.getValue() * left.getOrDefault(entry.getKey(), 0);
    }
    return pairs;
  }

  private static HashMap<String, Integer> counts(Path list) throws IOException {
    var counts = new HashMap<String, Integer>();
    try (BufferedReader in = Files.newBufferedReader(list)) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        counts.merge(person(line.substring(0, line.indexOf(','))), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String person(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }
}
