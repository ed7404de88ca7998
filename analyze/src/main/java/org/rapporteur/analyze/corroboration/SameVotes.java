package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.VoteSide;

/// Which ballots are of one vote. Ballots of two documents are held to be if they share a count or
/// hang on one event and each is the other's best match; those of a committee and of the plenary,
/// and two on each of which two documents agree that do not translate one another, are two votes.
/// No vote has two ballots of one document.
final class SameVotes {
  private static final int CROWDED = 200;

  /// Counts of one vote that two texts tell differently seldom differ by more.
  private static final double CLOSE = 0.85;

  /// Votes in favour further apart are of two votes, whatever else agrees.
  private static final double FAR = 0.5;

  /// So much do two sentences share of which one says that all agreed and the other who did not.
  private static final double ALIKE = 1.2;

  /// And of one body half of that.
  private static final double HALF = 0.5;

  private final Affairs affairs;
  private final Wording wording;
  private final List<Ballot> ballots;
  private final BiPredicate<EvidenceId, EvidenceId> translates;
  private final Map<EvidenceId, List<Ballot>> byDocument = new HashMap<>();

  /// @param translates whether one of two documents translates the other
  SameVotes(
      List<Ballot> ballots,
      Affairs affairs,
      Wording wording,
      BiPredicate<EvidenceId, EvidenceId> translates) {
    this.ballots = ballots;
    this.translates = translates;
    this.affairs = affairs;
    this.wording = wording;
    ballots.forEach(b -> byDocument.computeIfAbsent(b.document(), k -> new ArrayList<>()).add(b));
  }

  /// Two ballots that may be of one vote, by their places.
  private record Match(int left, int right, double score) {}

  /// The ballots of each vote, joined by the surest matches first.
  List<List<Ballot>> votes() {
    var home = new ArrayList<SortedSet<Integer>>();
    for (int i = 0; i < ballots.size(); i++) {
      home.add(new TreeSet<>(List.of(i)));
    }
    for (var match : matches()) {
      var left = home.get(match.left());
      var right = home.get(match.right());
      if (!left.equals(right)
          && !tellTwice(left, right)
          && !otherStage(left, right)
          && !agreedApart(left, right)) {
        left.addAll(right);
        right.forEach(i -> home.set(i, left));
      }
    }
    return new LinkedHashSet<>(home)
        .stream().map(vote -> vote.stream().map(ballots::get).toList()).toList();
  }

  private boolean tellTwice(SortedSet<Integer> left, SortedSet<Integer> right) {
    var documents = left.stream().map(i -> ballots.get(i).document()).collect(Collectors.toSet());
    return right.stream().anyMatch(i -> documents.contains(ballots.get(i).document()));
  }

  /// Whether one of these was taken in committee and one of those in the plenary, though others
  /// between them do not say where.
  private boolean otherStage(SortedSet<Integer> left, SortedSet<Integer> right) {
    return left.stream()
        .anyMatch(i -> right.stream().anyMatch(j -> ballots.get(i).otherStage(ballots.get(j))));
  }

  /// Whether two documents agree on the votes in favour here and two there, on other ones: both
  /// votes were taken, unless a day on which some put the one is that of the other.
  private boolean agreedApart(SortedSet<Integer> left, SortedSet<Integer> right) {
    return !Gist.meet(days(left), days(right)) && agreedOnOthers(left, right);
  }

  private Set<String> days(SortedSet<Integer> vote) {
    return vote.stream().flatMap(i -> ballots.get(i).days().stream()).collect(Collectors.toSet());
  }

  private boolean agreedOnOthers(SortedSet<Integer> left, SortedSet<Integer> right) {
    return left.stream()
        .map(ballots::get)
        .filter(b -> agreed(left, b))
        .anyMatch(b ->
            right.stream()
                .map(ballots::get)
                .anyMatch(o -> o.differs(b, VoteSide.FOR) && agreed(right, o)));
  }

  private boolean agreed(SortedSet<Integer> vote, Ballot one) {
    return vote.stream()
        .map(ballots::get)
        .anyMatch(b -> !isKin(b.document(), one.document()) && b.agrees(one, VoteSide.FOR));
  }

  /// Whether one document is the other or translates it: a translation adds nothing to what it
  /// translates.
  private boolean isKin(EvidenceId left, EvidenceId right) {
    return left.equals(right) || translates.test(left, right);
  }

  private List<Match> matches() {
    var matches = new ArrayList<Match>();
    pairs()
        .forEach((i, j) -> {
          var left = ballots.get(i);
          var right = ballots.get(j);
          if (sameVote(left, right)) {
            matches.add(new Match(i, j, score(left, right)));
          }
        });
    matches.sort(
        Comparator.comparingDouble(Match::score)
            .reversed()
            .thenComparingInt(Match::left)
            .thenComparingInt(Match::right));
    return matches;
  }

  /// Ballots that share a count, a side or an event; what hundreds share says nothing.
  private PairList pairs() {
    var blocks = new KeyBlocks();
    for (int i = 0; i < ballots.size(); i++) {
      var ballot = ballots.get(i);
      int place = i;
      ballot.events().forEach(e -> blocks.put(e, place));
      ballot
          .counts()
          .forEach((side, claim) -> {
            blocks.put(side, place);
            blocks.put(
                side + ((Value.Figure) claim.value()).quantity().low().toPlainString(), place);
          });
      if (ballot.unanimous() != null
          || ballot.counts().containsKey(VoteSide.AGAINST)
          || ballot.counts().containsKey(VoteSide.ABSTAINED)) {
        blocks.put("unanimous", place);
      }
    }
    return blocks.pairs(CROWDED);
  }

  /// Whether two ballots are of one vote: of all that both documents report, each is the other's
  /// best match.
  private boolean sameVote(Ballot left, Ballot right) {
    if (left.document().equals(right.document())
        || left.otherStage(right)
        || left.otherDay(right)
        || !left.near(right, FAR)
        || !affairs.same(left.document(), right.document())) {
      return false;
    }
    boolean event = left.events().stream().anyMatch(right.events()::contains);
    boolean told =
        left.shared(right) > 0
            || (event && left.near(right, CLOSE))
            || onlyVotes(left, right)
            || allAgreed(left, right);
    return told && best(left, right) && best(right, left);
  }

  private boolean best(Ballot mine, Ballot other) {
    double score = score(mine, other);
    return byDocument.getOrDefault(other.document(), List.of()).stream()
        .allMatch(b -> score(mine, b) <= score);
  }

  private double score(Ballot left, Ballot right) {
    boolean event = left.events().stream().anyMatch(right.events()::contains);
    boolean stage = !Gist.both(left.stages(), right.stages()).isEmpty();
    boolean day = !Gist.both(left.days(), right.days()).isEmpty();
    double apart = left.otherStage(right) ? 4 : 0;
    return 2 * left.shared(right)
        + left.nearness(right)
        + (event ? 0.5 : 0)
        + (stage ? 1.5 : 0)
        + (day ? 1 : 0)
        + Math.min(1, wording.likeness(left.gist(), right.gist()) / 4)
        - apart;
  }

  /// Whether the counts lie close together, and in neither document another vote comes as close.
  private boolean onlyVotes(Ballot left, Ballot right) {
    return isClose(left, right)
        && closeTo(right, left.document()) == 1
        && closeTo(left, right.document()) == 1
        && left.stages().equals(right.stages());
  }

  private long closeTo(Ballot one, EvidenceId document) {
    return byDocument.getOrDefault(document, List.of()).stream()
        .filter(b -> isClose(b, one))
        .count();
  }

  private static boolean isClose(Ballot left, Ballot right) {
    boolean told =
        VoteSide.ALL.stream()
            .anyMatch(s -> left.counts().containsKey(s) && right.counts().containsKey(s));
    return told && left.nearness(right) >= CLOSE;
  }

  private boolean allAgreed(Ballot left, Ballot right) {
    boolean only = isOnly(left) && isOnly(right);
    double stage = Gist.both(left.stages(), right.stages()).isEmpty() ? 1 : HALF;
    return left.divides(right)
        && (only || wording.likeness(left.gist(), right.gist()) >= ALIKE * stage);
  }

  private boolean isOnly(Ballot ballot) {
    return byDocument.getOrDefault(ballot.document(), List.of()).size() == 1;
  }
}
