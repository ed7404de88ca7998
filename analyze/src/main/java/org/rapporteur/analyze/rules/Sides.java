package org.rapporteur.analyze.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.quantity.VoteSide;

/// Which figures of a sentence count votes for, votes against and abstentions: `찬성 12표, 반대 9표`,
/// `153 votos a favor, 10 en contra`, `par 22 voix contre 8`.
///
/// Kinds of the word list: `vote-for`, `vote-against`, `vote-abstained`, `vote` (words without
/// which a sentence that names but one side counts no votes).
final class Sides {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// What may stand between a side and its figure.
  private static final String JOINT = "[은는이가]?[ :]{0,2}(?:대 )?";

  private final String line;
  private final boolean voting;
  private final Pattern before;
  private final Pattern counted;
  private final Pattern after;
  private final Pattern contested;

  Sides(Lexicon lexicon, String line) {
    this.line = line;
    String sides =
        "(?:(?<for>"
            + lexicon.any("vote-for")
            + ")|(?<against>"
            + lexicon.any("vote-against")
            + ")|(?<abstained>"
            + lexicon.any("vote-abstained")
            + "))";
    this.before =
        Pattern.compile("(?<![\\p{L}\\p{M}&&[^\\p{IsHan}]])" + sides + JOINT + "$", FLAGS);
    this.counted = Pattern.compile("(?:\\d|^\\p{L}+ )[^\\d]* ?" + sides + "$", FLAGS);
    this.after = Pattern.compile("^[이은는의]?(?: \\p{L}{3,12}){0,2}? ?" + sides + "(?! ?\\d)", FLAGS);
    this.contested =
        Pattern.compile(
            "^(?: "
                + lexicon.any("vote")
                + ")? "
                + lexicon.any("vote-against")
                + " (?:\\d|un[aeo]?|"
                + lexicon.any("number")
                + "(?![\\p{L}\\p{M}]))|^ ?대 ?\\d[^.]*(?:가결|부결|통과|채택)",
            FLAGS);
    this.voting =
        Pattern.compile(lexicon.any("vote"), FLAGS).matcher(line).find() || several(sides);
  }

  private boolean several(String sides) {
    var matcher = Pattern.compile(sides, FLAGS).matcher(line);
    int named = 0;
    while (matcher.find()) {
      named++;
    }
    return named > 1;
  }

  /// The property of the figure that stands there; empty if it counts no votes.
  ///
  /// @param votes whether votes are named as what it counts
  String property(int start, int end, boolean votes) {
    if (!voting && !votes) {
      return "";
    }
    var left = before.matcher(line.substring(0, start));
    if (left.find()) {
      return side(left);
    }
    var within = counted.matcher(line.substring(start, end));
    if (within.find()) {
      return side(within);
    }
    String rest = line.substring(end);
    var right = after.matcher(rest);
    return contested.matcher(rest).find() ? VoteSide.FOR : right.find() ? side(right) : "";
  }

  private static String side(Matcher matcher) {
    return matcher.group("for") != null
        ? VoteSide.FOR
        : matcher.group("against") != null ? VoteSide.AGAINST : VoteSide.ABSTAINED;
  }
}
