import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;

/// Scores pairs of rows of the lists that People.java makes: `java bench/PairScores.java PAIRS.csv
/// LEFT.csv [RIGHT.csv]`. Ids end in the number of the person; the columns left, right and probability
/// are looked for by name. For one list, pairs that follow from others (A is B, B is C) are scored too,
/// with the pairs at or above each cut joined; `java bench/PairScores.java CLUSTERS.csv LIST.csv` scores the
/// clusters that `link --clusters` writes.
final class PairScores {
  private PairScores() {}

  public static void main(String[] words) throws IOException {
    double all = truth(words);
    if (clusters(Path.of(words[0]), all)) {
      return;
    }
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
      print(String.format(Locale.ROOT, "at %.2f", cuts[i]), right[i], said[i], all);
      if (words.length == 2) {
        joined(Path.of(words[0]), cuts[i], all);
      }
    }
  }

  private static void print(String what, double right, double said, double all) {
    double precision = right / Math.max(1.0, said);
    double recall = right / all;
    System.out.printf(Locale.ROOT, "    %s: precision %.4f, recall %.4f, F1 %.4f%n",
        what, precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall));
  }

  /// The pairs of all rows that pairs at or above the cut connect.
  private static void joined(Path pairs, double cut, double all) throws IOException {
    var parent = new HashMap<String, String>();
    try (BufferedReader in = Files.newBufferedReader(pairs)) {
      var header = java.util.List.of(in.readLine().split(","));
      int p = header.indexOf("probability");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",");
        if (Double.parseDouble(cells[p]) >= cut) {
          String a = root(parent, cells[header.indexOf("left")]);
          String b = root(parent, cells[header.indexOf("right")]);
          parent.put(a, b);
        }
      }
    }
    var cluster = new HashMap<String, HashMap<String, Integer>>();
    for (String row : java.util.List.copyOf(parent.keySet())) {
      cluster.computeIfAbsent(root(parent, row), k -> new HashMap<>()).merge(person(row), 1, Integer::sum);
    }
    print("    joined", cluster.values(), all);
  }

  private static String root(HashMap<String, String> parent, String row) {
    String at = row;
    while (!parent.computeIfAbsent(at, k -> k).equals(at)) {
      parent.put(at, parent.get(parent.get(at)));
      at = parent.get(at);
    }
    return at;
  }

  /// Scores a file of clusters, if it is one.
  private static boolean clusters(Path file, double all) throws IOException {
    var cluster = new HashMap<String, HashMap<String, Integer>>();
    try (BufferedReader in = Files.newBufferedReader(file)) {
      if (!in.readLine().equals("cluster,list,row")) {
        return false;
      }
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",");
        cluster.computeIfAbsent(cells[0], k -> new HashMap<>()).merge(person(cells[2]), 1, Integer::sum);
      }
    }
    print("clusters", cluster.values(), all);
    return true;
  }

  private static void print(
      String what, java.util.Collection<HashMap<String, Integer>> clusters, double all) {
    double said = 0;
    double right = 0;
    for (var persons : clusters) {
      double rows = persons.values().stream().mapToInt(n -> n).sum();
      said += rows * (rows - 1) / 2;
      right += persons.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
    print(what, right, said, all);
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
