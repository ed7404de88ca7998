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

/// How a vote went, as the ballots tell that [SameVotes] holds to be of one.
final class VoteQuestions {
  private final Material material;
  private final BallotBook book;
  private final Affairs affairs;
  private final Wording wording;

  VoteQuestions(Material material, BallotBook book, Affairs affairs, Wording wording) {
    this.material = material;
    this.book = book;
    this.affairs = affairs;
    this.wording = wording;
  }

  List<Comparison> ask() {
    var found = new ArrayList<Comparison>();
    for (var vote : new SameVotes(book.ballots(), affairs, wording).votes()) {
      compare(vote).ifPresent(found::add);
    }
    return found;
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
