package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.mechanism.Vote;

/// A vote as a text prints it, in figures or words and in many forms: `116-20-53`, `23 to six, with
/// 18 abstentions`, `Twenty-four states voted for it, ten against, and 13 abstained`.
///
/// Each number takes its meaning from the words up to the next; without such words two numbers
/// joined by `to` are yes and no.
///
/// @param start of the first figure in the text
record PrintedVote(int start, int end, Vote vote) {
  private enum Side {
    YES,
    NO,
    ABSTAIN
  }

  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![\\d\u2013/-])(\\d{1,3})\\s?[\u2013-]\\s?(\\d{1,3})\\s?[\u2013-]\\s?(\\d{1,3})(?![\\d\u2013/-])");
  private static final Pattern VOTING =
      Pattern.compile(
          "(?i)\\b(vot(?:e[sd]?|ing)|abst\\p{L}+|favou?r|against|opposed|backed|ayes?|nays?|sa(?:id|ying)"
              + " (?:yes|no))\\b");
  private static final Pattern YES =
      Pattern.compile(
          "(?i)^[^,;.]{0,60}?\\b(in favou?r|vot(?:ed|ing|es?)(?: on \\p{Lu}\\p{L}+)? (?:for|yes|to (?!reject|block|keep|end|drop|delay|postpone))|for(?! the| a|"
              + " more)|yes|ayes?|yea|support(?:ed|ing|ers?)?|backed|approv(?:ed|ing))\\b");
  private static final Pattern NO =
      Pattern.compile(
          "(?i)^[^,;.]{0,40}?\\b(against|oppos(?:ed|ing)|opponents?|no|nays?|reject(?:ed|ing))\\b");
  private static final Pattern ABSTAIN =
      Pattern.compile(
          "(?i)^[^,;.]{0,30}?\\b(?:abst\\p{L}+|(?:kept|keeping|stay(?:ed|ing)|sat|sitting)(?: it)?"
              + " out|on the fence|took no side)");
  private static final Pattern WON =
      Pattern.compile(
          "(?i)\\b(?:won|received|drew|drawn|garnered|secured|got|by|had|with) (?:a vote of )?$");
  private static final Pattern TO =
      Pattern.compile("(?i)^(?: votes?)?(?: in favou?r| for)?,? ?to $");
  private static final String MONTHS = String.join("|", CalendarWords.MONTHS);
  private static final Pattern MONTH_AFTER = Pattern.compile("(?i)^ (?:of )?(?:" + MONTHS + ")\\b");
  private static final Pattern MONTH_BEFORE = Pattern.compile("(?i)\\b(?:" + MONTHS + ") $");
  private static final Pattern OF =
      Pattern.compile("(?i)^ (?:members |states |countries )?(?:out )?of (?:the |its |all )?$");
  private static final int FAR = 120;

  /// The votes that a sentence prints, in order.
  static List<PrintedVote> in(String text) {
    var found = new ArrayList<PrintedVote>();
    var m = FIGURES.matcher(text);
    while (m.find()) {
      found.add(
          new PrintedVote(
              m.start(),
              m.end(),
              vote(
                  Integer.valueOf(m.group(1)),
                  Integer.valueOf(m.group(2)),
                  Integer.valueOf(m.group(3)))));
    }
    if (found.isEmpty() && VOTING.matcher(text).find()) {
      told(text, found);
    }
    return found;
  }

  private static Vote vote(@Nullable Integer yes, @Nullable Integer no, @Nullable Integer abstain) {
    return new Vote(yes, no, abstain, null, null);
  }

  private static void told(String text, List<PrintedVote> found) {
    var numbers = counted(text);
    var sides = new EnumMap<Side, Integer>(Side.class);
    int start = -1;
    int end = -1;
    for (int i = 0; i < numbers.size(); i++) {
      var number = numbers.get(i);
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
      var after = text.substring(number.end(), next);
      var before = text.substring(i == 0 ? 0 : numbers.get(i - 1).end(), number.start());
      var side = side(after, before, i + 1 < numbers.size(), sides);
      boolean again = side.isPresent() && sides.containsKey(side.get());
      boolean far = start >= 0 && number.start() - end > FAR;
      if (again || far) {
        add(start, end, sides, found);
        sides = new EnumMap<Side, Integer>(Side.class);
        start = -1;
        side = side(after, "", i + 1 < numbers.size(), sides);
      }
      if (side.isPresent()) {
        sides.put(side.get(), number.value());
        start = start < 0 ? number.start() : start;
        end = number.end();
      }
    }
    add(start, end, sides, found);
  }

  /// `28 March`, `March 28`.
  private static boolean isDay(String text, Numbers.Printed number) {
    return MONTH_AFTER.matcher(text.substring(number.end())).find()
        || MONTH_BEFORE.matcher(text.substring(0, number.start())).find();
  }

  /// The numbers of a sentence without those of whom others are a part: `eleven of the fifteen`.
  private static List<Numbers.Printed> counted(String text) {
    var counted = new ArrayList<Numbers.Printed>();
    int end = -1;
    for (var number : Numbers.in(text)) {
      boolean whole = end >= 0 && OF.matcher(text.substring(end, number.start())).matches();
      if (!number.ordinal() && !whole && !isDay(text, number)) {
        counted.add(number);
      }
      end = number.end();
    }
    return counted;
  }

  private static Optional<Side> side(
      String after, String before, boolean more, Map<Side, Integer> sides) {
    boolean first = !sides.containsKey(Side.YES);
    boolean anew = sides.containsKey(Side.NO) && more && TO.matcher(after).matches();
    if (anew && !TO.matcher(before).matches()) {
      return Optional.of(Side.YES);
    }
    if (!first && !sides.containsKey(Side.NO) && TO.matcher(before).matches()) {
      return Optional.of(Side.NO);
    }
    if (first && more && TO.matcher(after).matches()) {
      return Optional.of(Side.YES);
    }
    if (first && WON.matcher(before).find()) {
      return Optional.of(Side.YES);
    }
    int abstain = at(ABSTAIN, after);
    int no = at(NO, after);
    int yes = at(YES, after);
    int best = Math.min(abstain, Math.min(no, yes));
    return best == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(best == abstain ? Side.ABSTAIN : best == no ? Side.NO : Side.YES);
  }

  private static int at(Pattern pattern, String text) {
    var m = pattern.matcher(text);
    return m.find() ? m.end() : Integer.MAX_VALUE;
  }

  /// Two of the three numbers make a vote; so do the votes in favour alone.
  private static void add(int start, int end, Map<Side, Integer> sides, List<PrintedVote> found) {
    if (sides.containsKey(Side.YES)) {
      found.add(
          new PrintedVote(
              start, end, vote(sides.get(Side.YES), sides.get(Side.NO), sides.get(Side.ABSTAIN))));
    }
  }

  /// As shown: `116–20–53`, or `9 yes`.
  String print() {
    return print(vote);
  }

  static String print(Vote vote) {
    return vote.no() == null && vote.abstain() == null ? vote.yes() + " yes" : vote.print();
  }

  /// Whether a recorded vote can be meant: every number that is printed is the same.
  boolean fits(Vote recorded) {
    return same(vote.yes(), recorded.yes())
        && same(vote.no(), recorded.no())
        && same(vote.abstain(), recorded.abstain());
  }

  private static boolean same(@Nullable Integer printed, @Nullable Integer recorded) {
    return printed == null || printed.equals(recorded);
  }
}
