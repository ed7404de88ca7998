package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.event.Event;
import org.rapporteur.model.quantity.VoteSide;

/// How a vote went, as the ballots tell that [SameVotes] holds to be of one.
final class VoteQuestions {
  private final Material material;
  private final List<Ballot> ballots;
  private final Affairs affairs;
  private final Wording wording;
  private final Map<String, Event> events = new HashMap<>();

  VoteQuestions(Material material, List<Ballot> ballots, Affairs affairs, Wording wording) {
    this.material = material;
    this.ballots = ballots;
    this.affairs = affairs;
    this.wording = wording;
    material.events.forEach(e -> events.put(e.id(), e));
  }

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    for (var vote : votes()) {
      compare(vote, found);
    }
    return found;
  }

  private List<List<Ballot>> votes() {
    return new SameVotes(ballots, affairs, wording, material::translates).votes();
  }

  /// Each side that was counted in two ways is a contradiction of its own; but where votes only
  /// moved between two sides, or one document says that all agreed, it is the vote as a whole.
  private void compare(List<Ballot> ballots, List<Comparison> found) {
    if (ballots.size() < 2) {
      return;
    }
    var differing = new TreeSet<String>(Comparator.comparingInt(VoteSide.ALL::indexOf));
    boolean divided = false;
    boolean moved = false;
    for (var one : ballots) {
      for (var other : ballots) {
        differing.addAll(one.differing(other));
        divided |= one.divides(other);
        moved |= one.moves(other);
      }
    }
    if (differing.isEmpty() || divided || moved) {
      found.add(whole(ballots, divided || !differing.isEmpty()));
    } else {
      differing.forEach(side -> found.add(side(ballots, side)));
    }
  }

  private Comparison whole(List<Ballot> ballots, boolean apart) {
    var byValue = new TreeMap<String, List<Claim>>();
    ballots.forEach(
        b -> byValue.computeIfAbsent(b.print(), k -> new ArrayList<>()).addAll(b.claims()));
    return comparison(ballots, "vote", byValue, apart);
  }

  private Comparison side(List<Ballot> ballots, String side) {
    var byValue = new TreeMap<String, List<Claim>>();
    for (var ballot : ballots) {
      var one = ballot.counts().get(side);
      if (one != null) {
        byValue.computeIfAbsent(one.value().print(), k -> new ArrayList<>()).add(one);
      }
    }
    return comparison(ballots, side, byValue, true);
  }

  private Comparison comparison(
      List<Ballot> ballots, String property, Map<String, List<Claim>> byValue, boolean apart) {
    var subject = subject(ballots);
    var event = Optional.ofNullable(events.get(subject));
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
