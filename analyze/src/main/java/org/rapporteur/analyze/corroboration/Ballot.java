package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.VoteSide;

/// What one document says of one vote.
///
/// @param counts at most one claim for each side
/// @param unanimous where it says that nobody was against, or null
/// @param events the events on whose accounts the counts hang
/// @param stages at which stage of a procedure it was taken (`committee`), or empty
/// @param days the days that its sentence prints
/// @param gist what its sentence speaks of
record Ballot(
    EvidenceId document,
    Map<String, Claim> counts,
    @Nullable Claim unanimous,
    Set<String> events,
    Set<String> stages,
    Set<String> days,
    Gist gist) {
  Ballot {
    counts = new LinkedHashMap<>(counts);
    events = Set.copyOf(events);
    stages = Set.copyOf(stages);
    days = Set.copyOf(days);
  }

  boolean agrees(Ballot other, String side) {
    var mine = figure(side);
    var theirs = other.figure(side);
    return mine != null && theirs != null && Figures.meets(mine, theirs);
  }

  boolean differs(Ballot other, String side) {
    var mine = figure(side);
    var theirs = other.figure(side);
    return mine != null && theirs != null && !Figures.meets(mine, theirs);
  }

  private @Nullable Quantity figure(String side) {
    var claim = counts.get(side);
    return claim == null ? null : ((Value.Figure) claim.value()).quantity();
  }

  /// How many sides have one count in both.
  int shared(Ballot other) {
    return (int) VoteSide.ALL.stream().filter(s -> agrees(other, s)).count();
  }

  /// The sides of which both tell, and otherwise.
  List<String> differing(Ballot other) {
    return VoteSide.ALL.stream().filter(s -> differs(other, s)).toList();
  }

  /// Whether the same number voted and some are counted on the other of two sides.
  boolean moves(Ballot other) {
    return differing(other).size() > 1
        && counts.size() == 2
        && counts.keySet().equals(other.counts.keySet())
        && voters().compareTo(other.voters()) == 0;
  }

  private BigDecimal voters() {
    return VoteSide.ALL.stream()
        .map(this::figure)
        .filter(Objects::nonNull)
        .map(Quantity::low)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Whether somebody was against here, or abstained, and there all agreed.
  boolean divides(Ballot other) {
    return dissents(other) || other.dissents(this);
  }

  private boolean dissents(Ballot other) {
    return other.unanimous != null
        && !other.isTaken(VoteSide.AGAINST)
        && (isTaken(VoteSide.AGAINST) || (isTaken(VoteSide.ABSTAINED) && other.isAgreed()));
  }

  private boolean isTaken(String side) {
    var count = figure(side);
    return count != null && count.low().signum() > 0;
  }

  /// Whether it says that all voted in favour, not only that no vote was called.
  private boolean isAgreed() {
    return unanimous != null
        && unanimous.value().print().equals("unanimous")
        && !isTaken(VoteSide.ABSTAINED);
  }

  /// How close the counts lie of the sides of which both tell: the lesser ones as a share of the
  /// greater ones, all together; 1 if they share no side.
  double nearness(Ballot other) {
    double least = 0;
    double most = 0;
    for (var side : VoteSide.ALL) {
      var mine = figure(side);
      var theirs = other.figure(side);
      if (mine != null && theirs != null) {
        least += mine.low().min(theirs.low()).doubleValue();
        most += mine.low().max(theirs.low()).doubleValue();
      }
    }
    return most == 0 ? 1 : least / most;
  }

  /// Whether the votes in favour, if both tell of them, lie close enough to be of one vote.
  boolean near(Ballot other, double least) {
    var mine = figure(VoteSide.FOR);
    var theirs = other.figure(VoteSide.FOR);
    return mine == null || theirs == null || Figures.nearness(mine, theirs) >= least;
  }

  /// Whether both name a stage, and not the same.
  boolean otherStage(Ballot other) {
    return Gist.apart(stages, other.stages);
  }

  /// Whether both print days and none is the same, and no more than one count agrees.
  boolean otherDay(Ballot other) {
    return Gist.apart(days, other.days) && shared(other) < 2;
  }

  /// Whether a document tells of one vote twice, in its title and below.
  boolean retells(Ballot other) {
    return document.equals(other.document)
        && shared(other) > 0
        && differing(other).isEmpty()
        && !otherStage(other);
  }

  /// Both tellings in one.
  Ballot with(Ballot other) {
    var all = new LinkedHashMap<>(counts);
    other.counts.forEach(all::putIfAbsent);
    var known = new HashSet<>(events);
    known.addAll(other.events);
    var named = new HashSet<>(stages);
    named.addAll(other.stages);
    var when = new HashSet<>(days);
    when.addAll(other.days);
    return new Ballot(
        document,
        all,
        unanimous == null ? other.unanimous : unanimous,
        known,
        named,
        when,
        gist.with(other.gist));
  }

  /// All claims of which it is made.
  List<Claim> claims() {
    var all = new ArrayList<>(counts.values());
    if (unanimous != null && all.isEmpty()) {
      all.add(unanimous);
    }
    return all;
  }

  /// `116-20-55`; a side of which nothing is said is left out.
  String print() {
    if (counts.isEmpty() && unanimous != null) {
      return unanimous.value().print();
    }
    var sides = new ArrayList<String>();
    for (var side : VoteSide.ALL) {
      var claim = counts.get(side);
      if (claim != null) {
        sides.add(claim.value().print());
      }
    }
    return String.join("-", sides);
  }
}
