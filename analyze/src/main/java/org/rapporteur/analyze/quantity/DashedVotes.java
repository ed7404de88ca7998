package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.quantity.VoteSide;
import org.rapporteur.model.text.Sentence;

/// Votes printed with dashes: `passed 58-36`, `a 22-8-17 vote`. Beside no word of a vote, such
/// figures are the ends of a range or the score of a game.
final class DashedVotes {
  private static final Pattern DASHED =
      Pattern.compile(
          "(?<![\\d.,/:$€£-])(\\d{1,3})[-–—](\\d{1,3})(?:[-–—](\\d{1,3}))?(?![\\d/:%-]|[.,]\\d)");

  private static final Pattern VOTED =
      Pattern.compile(
          "(?i)\\b(?:vot(?:e|es|ed|ing)|ballot|pass(?:ed|es)|adopt(?:ed|s)|approv(?:ed|es|al)"
              + "|reject(?:ed|s)|defeat(?:ed|s)|ruled|ruling|split|margin|majority|decision"
              + "|convicted|acquitted|upheld|divided)\\b");

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)^[ -](?:year|month|day|week|hour|minute|people|members?|kilomet|miles?|metres?|page"
              + "|article|per ?cent|goals?)");

  /// So many characters away a word of a vote may stand.
  private static final int NEAR = 60;

  private DashedVotes() {}

  /// The counts in a sentence, numbered from `first`.
  static List<QuantityMention> of(Document document, Sentence sentence, int first) {
    var found = new ArrayList<QuantityMention>();
    String text = document.text().substring(sentence.start(), sentence.end());
    var matcher = DASHED.matcher(text);
    while (matcher.find()) {
      String around =
          text.substring(
              Math.max(0, matcher.start() - NEAR),
              Math.min(text.length(), matcher.end() + NEAR / 3));
      boolean vote =
          VOTED.matcher(around).find() && !OTHER.matcher(text.substring(matcher.end())).find();
      for (int side = 1; vote && side <= matcher.groupCount(); side++) {
        if (matcher.group(side) != null) {
          int start = sentence.start() + matcher.start(side);
          found.add(
              mention(
                  sentence,
                  matcher.group(side),
                  start,
                  VoteSide.ALL.get(side - 1),
                  first + found.size()));
        }
      }
    }
    return found;
  }

  private static QuantityMention mention(
      Sentence sentence, String figure, int start, String side, int number) {
    var value = new BigDecimal(figure);
    var quantity =
        new Quantity(
            Comparator.EQUAL, value, value, null, "vote", List.of(), QuantityClass.VOTE, false);
    return new QuantityMention(
        number,
        sentence.number(),
        start,
        start + figure.length(),
        figure,
        quantity,
        side,
        start,
        null,
        null);
  }
}
