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

/// Sides of a vote that nobody took: `14 for, none against`, `by nine votes to none`, `no
/// abstentions`. Only beside a side that is counted.
final class NoVotes {
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)(?:\\bvotes? to (?<to>none|nil)\\b"
              + "|\\b(?<none>none|nobody|no one|no (?:votes?|members?|states?|deput(?:y|ies)|judges?))"
              + " (?:(?:were|was|voted|voting|cast) )?(?:(?<against>against|opposed|in opposition)"
              + "|abstain(?:ed|ing))"
              + "|\\b(?<no>no) (?:(?<votes>votes? against|dissenting votes?)|abstentions?))\\b");

  private NoVotes() {}

  /// The sides in a sentence, numbered from `first`.
  ///
  /// @param counted what the sentence counts
  static List<QuantityMention> of(
      Document document, Sentence sentence, List<QuantityMention> counted, int first) {
    boolean vote = counted.stream().anyMatch(q -> q.quantity().kind() == QuantityClass.VOTE);
    var found = new ArrayList<QuantityMention>();
    var matcher = NONE.matcher(document.text().substring(sentence.start(), sentence.end()));
    while (vote && matcher.find()) {
      boolean to = matcher.group("to") != null;
      boolean against = to || matcher.group("against") != null || matcher.group("votes") != null;
      String group = to ? "to" : matcher.group("none") != null ? "none" : "no";
      String side = against ? VoteSide.AGAINST : VoteSide.ABSTAINED;
      boolean known = counted.stream().anyMatch(q -> q.property().equals(side));
      if (!known) {
        int start = sentence.start() + matcher.start(group);
        found.add(mention(sentence, matcher.group(group), start, side, first + found.size()));
      }
    }
    return found;
  }

  private static QuantityMention mention(
      Sentence sentence, String print, int start, String side, int number) {
    var none =
        new Quantity(
            Comparator.EQUAL,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            null,
            "vote",
            List.of(),
            QuantityClass.VOTE,
            false);
    int end = start + print.length();
    return new QuantityMention(
        number, sentence.number(), start, end, print, none, side, start, null, null);
  }
}
