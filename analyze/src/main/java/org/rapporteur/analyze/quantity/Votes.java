package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.quantity.VoteSide;
import org.rapporteur.model.text.Token;

/// Which figures of a sentence count votes for, votes against and abstentions.
final class Votes {
  private static final Set<String> VOTING =
      Set.of("vote", "abstention", "abstain", "refrain", "dissent");

  /// What a text does that `87 votes` carried.
  private static final Set<String> CARRIED =
      Set.of("pass", "adopt", "approve", "endorse", "carry", "clear", "back", "confirm", "ratify");

  /// The sides as a translation puts them before their figures.
  private static final Set<String> BEFORE =
      Set.of("favor", "favour", "against", "opposition", "opposed");

  private static final Set<String> VOTERS =
      Set.of(
          "vote",
          "member",
          "deputy",
          "lawmaker",
          "legislator",
          "mp",
          "state",
          "country",
          "senator",
          "judge",
          "delegation",
          "nation",
          "delegate",
          "representative",
          "councillor",
          "ballot",
          "voice");

  /// What those do who are for it, and those who are not, if nothing else says that they vote.
  private static final Set<String> BACKING =
      Set.of("support", "back", "favor", "favour", "approve");

  private static final Set<String> REFUSING = Set.of("oppose", "reject", "refuse");

  private final List<Token> tokens;
  private final boolean voting;

  /// Whether sides stand before their figures, as in `favour 58, opposition 36`.
  private final boolean listing;

  Votes(List<Token> tokens) {
    this.tokens = tokens;
    this.listing = isListing();
    boolean both =
        tokens.stream().anyMatch(t -> t.text().toLowerCase(Locale.ROOT).startsWith("favo"))
            && tokens.stream().anyMatch(t -> t.text().equalsIgnoreCase("against"));
    this.voting =
        both
            || listing
            || isCounted()
            || isHeadCount()
            || isSplit()
            || tokens.stream().anyMatch(t -> VOTING.contains(t.lemma()));
  }

  /// `14 for, none against`.
  private boolean isHeadCount() {
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean counted = isFigure(i - 1) && lower(i).equals("for") && lower(i + 1).equals(",");
      if (counted && (lower(i + 3).equals("against") || isAbstaining(lower(i + 3)))) {
        return true;
      }
    }
    return false;
  }

  /// `184 supported, 97 refused`
  private boolean isSplit() {
    return IntStream.range(1, tokens.size()).anyMatch(i -> isFigure(i - 1) && at(i, BACKING))
        && IntStream.range(1, tokens.size()).anyMatch(i -> isFigure(i - 1) && at(i, REFUSING));
  }

  /// `against 36`, where those are named who vote.
  private boolean isCounted() {
    boolean voters = tokens.stream().anyMatch(t -> VOTERS.contains(t.lemma()));
    for (int i = 0; voters && i + 1 < tokens.size(); i++) {
      boolean against = lower(i).equals("against") && isFigure(i + 1);
      if (against || (isBacking(i) && isFigure(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /// `supported by`, before those who did.
  private boolean isBacking(int at) {
    return at >= 0
        && lower(at + 1).equals("by")
        && Set.of("support", "back", "oppose").contains(tokens.get(at).lemma());
  }

  /// `by 116 votes to 8`, `153 in favour, 10 against, with 23 abstentions`, `58 deputies voted in
  /// favour and 36 against; two abstained`, `for were 58 deputies`.
  ///
  /// @param number place of the figure
  /// @param to one past its last word
  /// @return the property, or nothing if it is no count of votes
  String property(int number, int to) {
    if (!voting) {
      return "";
    }
    String next = lower(to);
    if (isAbstaining(next) || isAbstaining(lower(to + 1))) {
      return VoteSide.ABSTAINED;
    }
    boolean second =
        lower(number - 1).equals("to")
            && (isFigure(number - 2) || lower(number - 2).startsWith("vote"));
    if (next.equals("against") || next.equals("no") || second || isSide(to) || opposes(to)) {
      return VoteSide.AGAINST;
    }
    if (abstains(to)) {
      return VoteSide.ABSTAINED;
    }
    if (next.equals("to") && isFigure(to + 1)) {
      return VoteSide.FOR;
    }
    if (isSplit() && at(to, BACKING)) {
      return VoteSide.FOR;
    }
    String side = side(afterVoters(to));
    side = side.isEmpty() ? named(number) : side;
    return side.isEmpty() ? carried(number, to) : side;
  }

  /// `Seven, among them China, opposed it`, `21 countries rejected the text`.
  private boolean opposes(int to) {
    int at = to;
    if (lower(at).equals(",")) {
      at =
          IntStream.range(to + 1, tokens.size())
              .takeWhile(i -> !isFigure(i) && !tokens.get(i).pos().startsWith("VBD"))
              .filter(i -> lower(i).equals(","))
              .map(i -> i + 1)
              .max()
              .orElse(at);
    } else if (at(at, VOTERS)) {
      at++;
    }
    return at(at, REFUSING)
        && tokens.get(at).pos().startsWith("VB")
        && Set.of("it", "the", ",", "and", "").contains(lower(at + 1));
  }

  /// `64 took an attitude of abstention`.
  private boolean abstains(int to) {
    return at(to, Set.of("take"))
        && IntStream.range(to + 1, Math.min(tokens.size(), to + 5))
            .takeWhile(i -> !isFigure(i))
            .anyMatch(i -> isAbstaining(lower(i)));
  }

  /// `29 in against`, `one dissenting`.
  private boolean isSide(int at) {
    return lower(at).startsWith("dissent")
        || (lower(at).equals("in") && lower(at + 1).equals("against"));
  }

  /// `passed by 69 votes`, `supported by 21 members`: nothing says on which side they were but the
  /// verb.
  private String carried(int number, int to) {
    boolean told = lower(to).matches("[,.;]|and|") && tokens.stream().anyMatch(Votes::isVoter);
    boolean voters = at(to, VOTERS) || at(to + 1, VOTERS) || told;
    if (voters && isBacking(number - 2)) {
      return tokens.get(number - 2).lemma().equals("oppose") ? VoteSide.AGAINST : VoteSide.FOR;
    }
    boolean by = Set.of("by", "with").contains(lower(number - 1)) && at(to, Set.of("vote"));
    boolean text = tokens.stream().anyMatch(t -> CARRIED.contains(t.lemma()));
    return by && text ? VoteSide.FOR : "";
  }

  private static boolean isVoter(Token token) {
    return VOTERS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean at(int place, Set<String> lemmas) {
    return place >= 0
        && place < tokens.size()
        && lemmas.contains(tokens.get(place).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isFigure(int at) {
    return at >= 0 && at < tokens.size() && Numerals.at(tokens, at) != null;
  }

  /// One past the word for those who vote and the verb they vote with.
  private int afterVoters(int to) {
    int at = to;
    for (int i = to; i < Math.min(tokens.size(), to + 3) && !isFigure(i); i++) {
      at = VOTERS.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT)) ? i + 1 : at;
    }
    boolean verb =
        at < tokens.size() && Set.of("vote", "be", "cast").contains(tokens.get(at).lemma());
    return verb ? at + 1 : at;
  }

  private String side(int at) {
    String word = lower(at);
    if (word.equals("against") && at(at - 1, Set.of("vote")) && isFigure(at + 1)) {
      return VoteSide.FOR;
    }
    boolean no = word.equals("no") && isVote(at - 1);
    if (word.equals("against") || word.startsWith("dissent") || no) {
      return VoteSide.AGAINST;
    }
    if (isAbstaining(word)) {
      return VoteSide.ABSTAINED;
    }
    boolean favour =
        (word.equals("yes") && isVote(at - 1))
            || (word.equals("for") && (isVote(at - 1) || isListed(at)))
            || (word.equals("to") && isFigure(at + 1))
            || (word.equals("in") && lower(at + 1).startsWith("favo"));
    return favour ? VoteSide.FOR : "";
  }

  /// `153 for`, `voted for`, `votes for`; not `20 states for the first time`.
  private boolean isVote(int at) {
    return isFigure(at)
        || (at >= 0 && Set.of("vote", "be", "cast").contains(tokens.get(at).lemma()));
  }

  /// `521 voices for, 41 against`; not `20 states for the first time`.
  private boolean isListed(int at) {
    return at(at - 1, VOTERS) && Set.of(",", ";", ".", "and", "").contains(lower(at + 1));
  }

  /// `for: 58`, `against 36`, `for it voted 58 deputies`, `for were 58 deputies`; `favour 58,
  /// opposition 36` of a translation.
  private String named(int number) {
    int at = number - 1;
    boolean link = Set.of(":", "were", "was", "-", "voted").contains(lower(at));
    at -= link && Set.of("have", "has", "had", "it").contains(lower(at - 1)) ? 1 : 0;
    String word = lower(link ? at - 1 : at);
    boolean listed = link || word.equals("against") || (listing && BEFORE.contains(word));
    if (!listed) {
      return "";
    }
    return switch (word) {
      case "against", "opposition", "opposed" -> VoteSide.AGAINST;
      case "for", "favour", "favor" -> VoteSide.FOR;
      case "abstained", "abstentions" -> VoteSide.ABSTAINED;
      default -> "";
    };
  }

  private boolean isListing() {
    return IntStream.range(1, tokens.size())
            .filter(this::isFigure)
            .filter(i -> BEFORE.contains(lower(i - 1)))
            .count()
        > 1;
  }

  /// `abstained`, `abstentions`; `refrained` of a translation.
  private static boolean isAbstaining(String word) {
    return word.startsWith("abst") || word.startsWith("refrain");
  }

  private String lower(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }
}
