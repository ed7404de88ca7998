package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a length of time or a sum of money is of, by the words beside it: time in custody, time
/// given to answer, a fine, a contribution.
public final class Themes {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// So many characters away a word still says what a figure is of.
  private static final int NEAR = 70;

  private static final List<Row> ROWS = rows();

  private Themes() {}

  private record Row(String theme, boolean money, Pattern words) {}

  /// The themes whose words stand nearest to a figure; mostly one, none if no word stands near.
  ///
  /// @param from first char of the figure in the sentence
  /// @param to one past its last
  public static Set<String> of(String sentence, int from, int to, boolean money) {
    var nearest = new HashSet<String>();
    int least = NEAR;
    for (var row : ROWS) {
      if (row.money() != money) {
        continue;
      }
      int distance = distance(row.words(), sentence, from, to);
      if (distance < least) {
        nearest.clear();
      }
      if (distance <= least && distance < NEAR) {
        least = distance;
        nearest.add(row.theme());
      }
    }
    return nearest;
  }

  private static int distance(Pattern words, String sentence, int from, int to) {
    int least = NEAR;
    var matcher = words.matcher(sentence);
    while (matcher.find()) {
      int distance =
          matcher.end() <= from ? from - matcher.end() : Math.max(0, matcher.start() - to);
      least = Math.min(least, distance);
    }
    return least;
  }

  private static List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (var cells : WordTable.rows("themes.tsv", 2)) {
      var words = new StringBuilder();
      for (var word : cells.subList(2, cells.size())) {
        words.append(words.isEmpty() ? "" : "|").append(pattern(word));
      }
      rows.add(
          new Row(
              cells.getFirst(),
              cells.get(1).equals("money"),
              Pattern.compile(words.toString(), FLAGS)));
    }
    return List.copyOf(rows);
  }

  private static String pattern(String word) {
    boolean korean =
        Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    boolean open = word.endsWith("*");
    String stem = open ? word.substring(0, word.length() - 1) : word;
    return korean ? stem : "(?<![\\p{L}\\p{M}])" + stem + (open ? "" : "(?![\\p{L}\\p{M}])");
  }
}
