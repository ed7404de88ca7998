package org.rapporteur.analyze.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// How a text says that somebody died, a fire began or an office was left. What is denied, supposed
/// or was said at first only is no answer.
public final class Causes {
  private static final List<Row> ROWS = load();

  /// What stands in the sentence if a cause explains a death or a fire.
  private static final Map<String, Pattern> EXPLAINED =
      Map.of(
          "death",
          pattern(
              "\\b(?:die[sd]?|dying|succumb\\w*|perish\\w*|los[et]\\w* (?:his|her|their|the) li(?:fe|ves)|dead|deaths?|deceased|killed|passing|passed away|rested"
                  + "|body|autopsy|post-mortem|buried)\\b"),
          "fire",
          pattern(
              "\\b(?:fires?|blaze|flames|burn\\w*|fuego|incendio|firem[ae]n|bomberos|mattresses)\\b"));

  private static final Pattern DENIED =
      pattern(
          "\\b(?:no|not|never|nor|neither|without|den(?:y|ies|ied)|rul(?:e|es|ed|ing)"
              + " out|reject(?:s|ed)|dismiss(?:es|ed) (?:claims|reports)|instead of|rather"
              + " than|whether|if|version|rumou?rs?|first (?:spoke|said|claimed|reported)|at"
              + " first|initially|may|might|could|would|should|threat\\w*|fear\\w*|tried"
              + " to|attempt\\w*|descarta\\w*|niega|negó|call(?:s|ed) (?:for|on))\\b[^.;]{0,60}$");

  private static final Pattern REFUTED =
      pattern(
          "^[^.;,]{0,20}\\b(?:is|are|was|were|has|have|did)(?: been|n't| not)"
              + " (?:found|confirmed|ruled|excluded|rejected|not|false|untrue)\\b");

  private Causes() {}

  /// @param verbatim whether the answer is shown in the words of the text
  private record Row(
      String question, String answer, boolean verbatim, boolean alone, Pattern pattern) {}

  /// An answer found.
  ///
  /// @param start first char of the words that give it, from the beginning of the sentence
  record Found(String question, String answer, int start, int end) {}

  /// The answers of a sentence, one for each question at most.
  static List<Found> in(String sentence) {
    var found = new ArrayList<Found>();
    for (var row : ROWS) {
      var matcher = row.pattern().matcher(sentence);
      boolean explains = row.alone() || explains(row.question(), sentence);
      if (explains && matcher.find() && isMeant(sentence, matcher.start(), matcher.end())) {
        found.add(
            new Found(
                row.question(),
                row.verbatim() ? matcher.group().replaceAll("\\s+", " ") : row.answer(),
                matcher.start(),
                matcher.end()));
      }
    }
    return found;
  }

  private static boolean explains(String question, String sentence) {
    var explained = EXPLAINED.get(question);
    return explained != null && explained.matcher(sentence).find();
  }

  private static boolean isMeant(String sentence, int start, int end) {
    return !DENIED.matcher(sentence.substring(0, start)).find()
        && !REFUTED.matcher(sentence.substring(end)).find();
  }

  /// What an answer comes to, whatever its words: `malaria` and `pneumonia` are an illness, a beam
  /// and a wall are what struck somebody.
  ///
  /// @param question `death`
  /// @param words as a text has them
  public static String kind(String question, String words) {
    return ROWS.stream()
        .filter(r -> r.question().equals(question) && r.pattern().matcher(words).find())
        .map(Row::answer)
        .findFirst()
        .orElse(words);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<Row> load() {
    return WordTable.rows("causes.tsv", 4).stream()
        .map(row ->
            new Row(
                row.get(0),
                row.get(1).replace("*", ""),
                row.get(1).endsWith("*"),
                row.get(2).equals("alone"),
                pattern("(?<![\\p{L}-])(?:" + row.get(3) + ")")))
        .toList();
  }
}
