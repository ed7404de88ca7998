package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.analyze.pairing.KeyBlocks;
import org.rapporteur.analyze.pairing.PairList;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;

/// How a vote went. Ballots of two documents are held to be of one vote if they share a count or
/// hang on one event and each is the other's best match; those of a committee and of the plenary,
/// which share neither, are two votes and no contradiction. No vote has two ballots of one
/// document.
final class VoteQuestions {
  private static final int CROWDED = 200;

  /// Counts of one vote that two texts tell differently seldom differ by more.
  private static final double CLOSE = 0.85;

  /// Votes in favour further apart are of two votes, whatever else agrees.
  private static final double FAR = 0.5;

  /// So much do two sentences share of which one says that all agreed and the other who did not.
  private static final double ALIKE = 1.2;

  private final Material material;
  private final BallotBook book;
  private final Affairs affairs;
  private final Wording wording;
  private final Map<EvidenceId, List<Ballot>> byDocument = new HashMap<>();

  VoteQuestions(Material material, BallotBook book, Affairs affairs, Wording wording) {
    this.material = material;
    this.book = book;
    this.affairs = affairs;
    this.wording = wording;
  }

  /// Two ballots that may be of one vote, by their places.
  private record Match(int left, int right, double score) {}

  List<Comparison> ask() {
    var ballots = book.ballots();
    ballots.forEach(b -> byDocument.computeIfAbsent(b.document(), k -> new ArrayList<>()).add(b));
    var found = new ArrayList<Comparison>();
    for (var vote : votes(ballots)) {
      compare(vote.stream().map(ballots::get).toList()).ifPresent(found::add);
    }
    return found;
  }

  /// The ballots that are of one vote, the surest matches first.
  private List<SortedSet<Integer>> votes(List<Ballot> ballots) {
    var home = new ArrayList<SortedSet<Integer>>();
    for (int i = 0; i < ballots.size(); i++) {
      home.add(new TreeSet<>(List.of(i)));
    }
    for (var match : matches(ballots)) {
      var left = home.get(match.left());
      var right = home.get(match.right());
      if (!left.equals(right)
          && !tellTwice(ballots, left, right)
          && !otherStage(ballots, left, right)
          && !agreedApart(ballots, left, right)) {
        left.addAll(right);
        right.forEach(i -> home.set(i, left));
      }
    }
    return new ArrayList<>(new LinkedHashSet<>(home));
  }

  private static boolean tellTwice(
      List<Ballot> ballots, SortedSet<Integer> left, SortedSet<Integer> right) {
    var documents = left.stream().map(i -> ballots.get(i).document()).collect(Collectors.toSet());
    return right.stream().anyMatch(i -> documents.contains(ballots.get(i).document()));
  }

  /// Whether one of these was taken in committee and one of those in the plenary, though others
  /// between them do not say where.
  private static boolean otherStage(
      List<Ballot> ballots, SortedSet<Integer> left, SortedSet<Integer> right) {
    return left.stream()
        .anyMatch(i -> right.stream().anyMatch(j -> ballots.get(i).otherStage(ballots.get(j))));
  }

  /// Whether two documents agree on the votes in favour here and two there, on other ones: both
  /// votes were taken.
  private static boolean agreedApart(
      List<Ballot> ballots, SortedSet<Integer> left, SortedSet<Integer> right) {
    return left.stream()
        .map(ballots::get)
        .filter(b -> agreed(ballots, left, b))
        .anyMatch(b ->
            right.stream()
                .map(ballots::get)
                .anyMatch(o -> o.differs(b, Ballot.FOR) && agreed(ballots, right, o)));
  }

  private static boolean agreed(List<Ballot> ballots, SortedSet<Integer> vote, Ballot one) {
    return vote.stream()
        .map(ballots::get)
        .anyMatch(b -> !b.document().equals(one.document()) && b.agrees(one, Ballot.FOR));
  }

  private List<Match> matches(List<Ballot> ballots) {
    var matches = new ArrayList<Match>();
    pairs(ballots)
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
  private static PairList pairs(List<Ballot> ballots) {
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
      if (ballot.unanimous() != null || ballot.counts().containsKey(Ballot.AGAINST)) {
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

  /// Whether each document tells of one vote, and the counts lie close together.
  private boolean onlyVotes(Ballot left, Ballot right) {
    boolean told =
        Ballot.SIDES.stream()
            .anyMatch(s -> left.counts().containsKey(s) && right.counts().containsKey(s));
    return told
        && left.nearness(right) >= CLOSE
        && isOnly(left)
        && isOnly(right)
        && left.stages().equals(right.stages());
  }

  private boolean allAgreed(Ballot left, Ballot right) {
    boolean only = isOnly(left) && isOnly(right);
    return left.divides(right) && (only || wording.likeness(left.gist(), right.gist()) >= ALIKE);
  }

  private boolean isOnly(Ballot ballot) {
    return byDocument.getOrDefault(ballot.document(), List.of()).size() == 1;
  }

  private Optional<Comparison> compare(List<Ballot> ballots) {
    if (ballots.size() < 2) {
      return Optional.empty();
    }
    var differing = new TreeSet<String>(Comparator.comparingInt(Ballot.SIDES::indexOf));
    boolean divided = false;
    for (var one : ballots) {
      for (var other : ballots) {
        differing.addAll(one.differing(other));
        divided |= one.divides(other);
      }
    }
    boolean whole = divided || differing.size() != 1;
    String property = whole ? "vote" : differing.first();
    var byValue = new TreeMap<String, List<Claim>>();
    for (var ballot : ballots) {
      var one = ballot.counts().get(property);
      if (whole) {
        byValue.computeIfAbsent(ballot.print(), k -> new ArrayList<>()).addAll(ballot.claims());
      } else if (one != null) {
        byValue.computeIfAbsent(one.value().print(), k -> new ArrayList<>()).add(one);
      }
    }
    return Optional.of(comparison(ballots, property, byValue, divided || !differing.isEmpty()));
  }

  private Comparison comparison(
      List<Ballot> ballots, String property, Map<String, List<Claim>> byValue, boolean apart) {
    var subject = subject(ballots);
    var event = material.events.stream().filter(e -> e.id().equals(subject)).findFirst();
    var relation =
        apart ? Relation.CONTRADICTS : byValue.size() > 1 ? Relation.REFINES : Relation.AGREES;
    return material.comparison(
        subject,
        event.map(e -> e.title()).orElse("vote"),
        property,
        subject,
        relation,
        apart ? Severity.MAJOR : null,
        material.answers(byValue),
        apart ? List.of("the counts are of one vote and differ") : List.of());
  }

  /// The event on which most of the counts hang.
  private static String subject(List<Ballot> ballots) {
    var votes = new HashMap<String, Integer>();
    ballots.forEach(b -> b.events().forEach(e -> votes.merge(e, 1, Integer::sum)));
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("vote:" + ballots.getFirst().claims().getFirst().id());
  }
}
