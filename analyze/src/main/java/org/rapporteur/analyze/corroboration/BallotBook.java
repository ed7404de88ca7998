package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.VoteSide;
import org.rapporteur.model.telling.Telling.Extent;

/// Reads the votes of which a document tells: the counts for, against and abstaining that stand
/// together, and the words that nobody was against.
final class BallotBook {
  private static final Pattern ASSEMBLY = Pattern.compile("\\b(?:General|full|whole) Assembly\\b");
  private static final String PLENARY = "plenary";
  private static final String COMMITTEE = "committee";
  private static final String DRAFT = "draft";

  /// What a sentence claims of a vote on which all agreed.
  static final String UNANIMOUS = "vote-unanimous";

  /// Counts further apart, in characters, are of two ballots.
  private static final int TOGETHER = 120;

  private final TallyBook book;

  BallotBook(TallyBook book) {
    this.book = book;
  }

  /// The votes of which a document tells.
  ///
  /// @param claims of one document, in order of their places
  List<Ballot> read(Sentences sentences, List<Claim> claims) {
    var votes = claims.stream().filter(c -> isCount(c) || isWords(c)).toList();
    var days =
        claims.stream()
            .filter(c -> c.value() instanceof Value.Date date && date.time().edtf().isDay())
            .toList();
    return retold(split(sentences, votes, days));
  }

  private static boolean isCount(Claim claim) {
    return claim.value() instanceof Value.Figure figure
        && figure.quantity().kind() == QuantityClass.VOTE
        && VoteSide.ALL.contains(claim.property());
  }

  private List<Ballot> split(Sentences sentences, List<Claim> claims, List<Claim> days) {
    var ballots = new ArrayList<Ballot>();
    @Nullable Ballot open = null;
    int last = -1;
    for (var claim : claims) {
      boolean joins =
          open != null
              && !open.counts().containsKey(claim.property())
              && (open.unanimous() == null || !isWords(claim))
              && claim.span().start() - last <= TOGETHER;
      var alone = ballot(sentences, claim, days);
      if (open != null && joins) {
        open = open.with(alone);
        ballots.set(ballots.size() - 1, open);
      } else {
        open = alone;
        ballots.add(open);
      }
      last = claim.span().end();
    }
    return ballots;
  }

  private static boolean isWords(Claim claim) {
    return claim.property().equals(UNANIMOUS);
  }

  /// A vote of which a document tells in its title and again below is one.
  private static List<Ballot> retold(List<Ballot> ballots) {
    var votes = new ArrayList<Ballot>();
    for (var ballot : ballots) {
      int at = 0;
      while (at < votes.size() && !votes.get(at).retells(ballot)) {
        at++;
      }
      if (at < votes.size()) {
        votes.set(at, votes.get(at).with(ballot));
      } else {
        votes.add(ballot);
      }
    }
    return votes;
  }

  private Ballot ballot(Sentences sentences, Claim claim, List<Claim> days) {
    var sentence = sentences.around(claim.span());
    return new Ballot(
        claim.span().evidence(),
        isWords(claim) ? Map.of() : Map.of(claim.property(), claim),
        isWords(claim) ? claim : null,
        book.events(claim),
        stages(sentence == null ? claim.span().text() : sentences.text(sentence)),
        sentence == null ? Set.of() : days(days, sentence),
        sentence == null ? Gist.NOTHING : sentences.gist(sentence));
  }

  /// The plenary goes by its name too; where it and a committee are named, nothing says which of
  /// them voted. That it was a draft says nothing of that either.
  private static Set<String> stages(String sentence) {
    var stages = Stages.in(sentence);
    stages.remove(DRAFT);
    boolean plenary = ASSEMBLY.matcher(sentence).find() || stages.contains(PLENARY);
    if (plenary && stages.remove(COMMITTEE)) {
      stages.remove(PLENARY);
    } else if (plenary) {
      stages.add(PLENARY);
    }
    return stages;
  }

  private static Set<String> days(List<Claim> days, Extent sentence) {
    return days.stream()
        .filter(c -> sentence.start() <= c.span().start() && c.span().start() < sentence.end())
        .filter(c -> Dated.isPrinted(c.span()))
        .map(c -> c.value().print())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
