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
      rows.add(
          new Row(
              cells.getFirst(),
              cells.get(1).equals("money"),
              pattern(cells.subList(2, cells.size()))));
    }
    return List.copyOf(rows);
  }

  /// That a word begins is looked at once for all words. Korean ones may stand behind others.
  private static Pattern pattern(List<String> words) {
    var korean = words.stream().filter(Themes::isKorean).map(Themes::stem).toList();
    var others = words.stream().filter(w -> !isKorean(w)).map(Themes::ended).toList();
    var ways = new ArrayList<>(korean);
    if (!others.isEmpty()) {
      ways.add("(?<![\\p{L}\\p{M}])(?:" + String.join("|", others) + ")");
    }
    return Pattern.compile(String.join("|", ways), FLAGS);
  }

  private static boolean isKorean(String word) {
    return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL;
  }

  private static String stem(String word) {
    return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
  }

  private static String ended(String word) {
    return word.endsWith("*") ? stem(word) : word + "(?![\\p{L}\\p{M}])";
  }
}
