package org.rapporteur.analyze.tagging;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What each sign of a word speaks for each tag, and each tag for the next: a linear chain, read by
/// the path of highest weight (Viterbi 1967).
public final class TagWeights {
  /// A line of a table: which tags there are, what one tag speaks for the next, what a sign speaks
  /// for a tag.
  private static final String TAGS = "tags";

  private static final String AFTER = "after";
  private static final String SIGN = "sign";

  /// Weights below this in every tag are not printed.
  private static final double FAINT = 0.05;

  private static final int LEAD = 2;

  private final List<String> tags;
  private final float[][] after;
  private final Map<String, float[]> signs;

  /// @param after for each tag, and last for the begin of a sentence, what it speaks for the next
  TagWeights(List<String> tags, float[][] after, Map<String, float[]> signs) {
    this.tags = List.copyOf(tags);
    this.after = after;
    this.signs = signs;
  }

  /// Reads a table that [#print] wrote. Empty lines and those that begin with `#` are left out.
  ///
  /// @throws IllegalStateException naming the line that has a cell too many, no number or no kind
  public static TagWeights read(BufferedReader table) throws IOException {
    List<String> tags = List.of();
    var after = new ArrayList<float[]>();
    Map<String, float[]> signs = new HashMap<>();
    int number = 0;
    for (String line = table.readLine(); line != null; line = table.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = line.split("\t", -1);
      switch (cells[0]) {
        case TAGS -> tags = List.of(cells).subList(1, cells.length);
        case AFTER -> after.add(weights(cells, tags.size(), number));
        case SIGN -> signs.put(cells[1], weights(cells, tags.size(), number));
        default -> throw new IllegalStateException("line " + number + " is of no known kind");
      }
    }
    if (after.size() != tags.size() + 1) {
      throw new IllegalStateException("the table says nothing of some tag that follows another");
    }
    return new TagWeights(tags, after.toArray(float[][]::new), signs);
  }

  private static float[] weights(String[] cells, int tags, int line) {
    if (cells.length != tags + LEAD) {
      throw new IllegalStateException(
          "line " + line + " has " + (cells.length - LEAD) + " weights for " + tags + " tags");
    }
    var weights = new float[tags];
    for (int i = 0; i < tags; i++) {
      String cell = cells[i + LEAD];
      try {
        weights[i] = cell.isEmpty() ? 0 : Float.parseFloat(cell);
      } catch (NumberFormatException e) {
        throw new IllegalStateException("line " + line + " has a weight that is no number", e);
      }
    }
    return weights;
  }

  /// The tags of a sentence that its signs speak for most.
  ///
  /// @param words the signs of each word; unknown ones weigh nothing
  public List<String> best(List<List<String>> words) {
    return best(words, Path.NONE);
  }

  /// The same if one tag could not be.
  public List<String> bestWithout(String tag, List<List<String>> words) {
    return best(words, tags.indexOf(tag));
  }

  private List<String> best(List<List<String>> words, int barred) {
    var rows = new ArrayList<float[][]>(words.size());
    for (var word : words) {
      rows.add(
          word.stream().map(signs::get).filter(java.util.Objects::nonNull).toArray(float[][]::new));
    }
    return Arrays.stream(Path.best(rows, after, barred)).mapToObj(tags::get).toList();
  }

  /// The weights as a table: tags, then what follows what, then signs in order.
  public String print() {
    var table = new StringBuilder(TAGS).append('\t').append(String.join("\t", tags)).append('\n');
    for (int i = 0; i < after.length; i++) {
      line(table, AFTER, i < tags.size() ? tags.get(i) : "", after[i]);
    }
    signs.entrySet().stream()
        .filter(s -> !isFaint(s.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .forEach(s -> line(table, SIGN, s.getKey(), s.getValue()));
    return table.toString();
  }

  private static boolean isFaint(float[] weights) {
    for (float weight : weights) {
      if (Math.abs(weight) >= FAINT) {
        return false;
      }
    }
    return true;
  }

  private static void line(StringBuilder table, String kind, String name, float[] weights) {
    table.append(kind).append('\t').append(name);
    for (float weight : weights) {
      table.append('\t');
      if (Math.abs(weight) >= FAINT) {
        table.append(String.format(Locale.ROOT, "%.2f", weight));
      }
    }
    table.append('\n');
  }
}
