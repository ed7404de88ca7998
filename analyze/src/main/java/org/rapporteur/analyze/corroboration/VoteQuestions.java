package org.rapporteur.analyze.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.corroboration.Comparison;
import org.rapporteur.model.corroboration.Comparison.Relation;
import org.rapporteur.model.corroboration.Comparison.Severity;
import org.rapporteur.model.evidence.EvidenceId;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// How a vote went. The counts for, against and abstaining that stand together are one ballot.
/// Ballots of two documents are held to be of one vote if they share a count or hang on one event;
/// those of a committee and of the plenary, which share neither, are two votes and no
/// contradiction.
final class VoteQuestions {
  /// Counts further apart, in characters, are of two ballots.
  private static final int TOGETHER = 120;

  private static final int CROWDED = 200;

  private static final List<String> SIDES =
      List.of("count-of-votes-in-favor", "count-of-votes-against", "count-of-abstentions");

  /// Counts of one vote that two texts tell differently seldom differ by more.
  private static final double CLOSE = 0.85;

  private final Material material;
  private final TallyBook book;
  private final Affairs affairs;
  private final Set<EvidenceId> alone = new HashSet<>();

  VoteQuestions(Material material, TallyBook book, Affairs affairs) {
    this.material = material;
    this.book = book;
    this.affairs = affairs;
  }

  /// What one document says of one vote.
  ///
  /// @param counts at most one claim for each side
  private record Ballot(EvidenceId document, Map<String, Claim> counts, Set<String> events) {
    boolean agrees(Ballot other, String side) {
      var mine = counts.get(side);
      var theirs = other.counts.get(side);
      return mine != null && theirs != null && meets(mine, theirs);
    }

    boolean differs(Ballot other, String side) {
      var mine = counts.get(side);
      var theirs = other.counts.get(side);
      return mine != null && theirs != null && !meets(mine, theirs);
    }

    double nearness(Ballot other, String side) {
      var mine = counts.get(side);
      var theirs = other.counts.get(side);
      return mine == null || theirs == null
          ? 0
          : Figures.nearness(
              ((Value.Figure) mine.value()).quantity(), ((Value.Figure) theirs.value()).quantity());
    }

    private static boolean meets(Claim left, Claim right) {
      return Figures.meets(
          ((Value.Figure) left.value()).quantity(), ((Value.Figure) right.value()).quantity());
    }

    /// `116-20-55`; a side of which nothing is said is left out.
    String print() {
      var sides = new ArrayList<String>();
      for (var side : SIDES) {
        var claim = counts.get(side);
        if (claim != null) {
          sides.add(claim.value().print());
        }
      }
      return String.join("-", sides);
    }
  }

  List<Comparison> ask() {
    var ballots = ballots();
    var byDocument = new HashMap<EvidenceId, List<Ballot>>();
    ballots.forEach(b -> byDocument.computeIfAbsent(b.document(), k -> new ArrayList<>()).add(b));
    byDocument.forEach((document, votes) -> {
      if (votes.size() == 1) {
        alone.add(document);
      }
    });
    var meeting = meeting(ballots);
    var found = new ArrayList<Comparison>();
    var grouped = new HashSet<Ballot>();
    for (var ballot : ballots) {
      if (grouped.add(ballot)) {
        var one = new ArrayList<>(List.of(ballot));
        for (int i = 0; i < one.size(); i++) {
          var member = one.get(i);
          for (var other : met(member, meeting)) {
            var rivals = byDocument.getOrDefault(other.document(), List.of());
            if (!grouped.contains(other) && sameVote(member, other, rivals)) {
              one.add(other);
              grouped.add(other);
            }
          }
        }
        compare(one).ifPresent(found::add);
      }
    }
    return found;
  }

  /// The ballots under each count and each event; a count that hundreds share says nothing.
  private static Map<String, List<Ballot>> meeting(List<Ballot> ballots) {
    var meeting = new TreeMap<String, List<Ballot>>();
    for (var ballot : ballots) {
      keys(ballot).forEach(k -> meeting.computeIfAbsent(k, x -> new ArrayList<>()).add(ballot));
    }
    meeting.values().removeIf(met -> met.size() > CROWDED);
    return meeting;
  }

  private static Set<Ballot> met(Ballot ballot, Map<String, List<Ballot>> meeting) {
    var met = new LinkedHashSet<Ballot>();
    keys(ballot).forEach(k -> met.addAll(meeting.getOrDefault(k, List.of())));
    return met;
  }

  private static Set<String> keys(Ballot ballot) {
    var keys = new TreeSet<>(ballot.events());
    ballot
        .counts()
        .forEach((side, claim) ->
            keys.add(side + ((Value.Figure) claim.value()).quantity().low().toPlainString()));
    keys.addAll(ballot.counts().keySet());
    return keys;
  }

  private List<Ballot> ballots() {
    var byDocument = new TreeMap<EvidenceId, List<Claim>>();
    for (var claim : material.of(Material.FIGURES)) {
      boolean vote =
          claim.value() instanceof Value.Figure figure
              && figure.quantity().kind() == QuantityClass.VOTE
              && SIDES.contains(claim.property());
      if (vote) {
        byDocument.computeIfAbsent(claim.span().evidence(), k -> new ArrayList<>()).add(claim);
      }
    }
    var ballots = new ArrayList<Ballot>();
    byDocument.forEach((document, claims) -> {
      claims.sort(java.util.Comparator.comparingInt((Claim c) -> c.span().start()));
      ballots.addAll(split(document, claims));
    });
    return ballots;
  }

  private List<Ballot> split(EvidenceId document, List<Claim> claims) {
    var ballots = new ArrayList<Ballot>();
    @Nullable Ballot open = null;
    int last = -1;
    for (var claim : claims) {
      boolean joins =
          open != null
              && !open.counts().containsKey(claim.property())
              && claim.span().start() - last <= TOGETHER;
      if (!joins) {
        open = new Ballot(document, new LinkedHashMap<>(), new HashSet<>());
        ballots.add(open);
      }
      if (open != null) {
        open.counts().put(claim.property(), claim);
        open.events().addAll(book.events(claim));
      }
      last = claim.span().end();
    }
    return ballots;
  }

  /// Whether two ballots are of one vote: of all that the other document reports, the one that
  /// shares most.
  private boolean sameVote(Ballot left, Ballot right, List<Ballot> rivals) {
    if (left.document().equals(right.document())
        || !affairs.same(left.document(), right.document())) {
      return false;
    }
    int shared = shared(left, right);
    boolean best = rivals.stream().allMatch(b -> shared(left, b) <= shared);
    boolean event = left.events().stream().anyMatch(right.events()::contains);
    return best && (shared > 0 || event || onlyVotes(left, right, rivals));
  }

  /// Whether each document tells of one vote at the same stage, and the counts lie close together.
  private boolean onlyVotes(Ballot left, Ballot right, List<Ballot> rivals) {
    var told =
        SIDES.stream()
            .filter(s -> left.counts().containsKey(s) && right.counts().containsKey(s))
            .toList();
    boolean close = told.stream().allMatch(s -> left.nearness(right, s) >= CLOSE);
    return close
        && !told.isEmpty()
        && rivals.size() == 1
        && alone.contains(left.document())
        && stages(left).equals(stages(right));
  }

  private Set<String> stages(Ballot ballot) {
    return Stages.in(material.sentence(ballot.counts().values().iterator().next()));
  }

  private static int shared(Ballot left, Ballot right) {
    return (int) SIDES.stream().filter(s -> left.agrees(right, s)).count();
  }

  private Optional<Comparison> compare(List<Ballot> ballots) {
    var differing =
        SIDES.stream()
            .filter(s ->
                ballots.stream().anyMatch(a -> ballots.stream().anyMatch(b -> a.differs(b, s))))
            .toList();
    var several = new HashSet<EvidenceId>();
    ballots.forEach(b -> several.add(b.document()));
    if (several.size() < 2) {
      return Optional.empty();
    }
    String property = differing.size() == 1 ? differing.getFirst() : "vote";
    var byValue = new TreeMap<String, List<Claim>>();
    for (var ballot : ballots) {
      var one = ballot.counts().get(property);
      if (differing.size() != 1) {
        byValue
            .computeIfAbsent(ballot.print(), k -> new ArrayList<>())
            .addAll(ballot.counts().values());
      } else if (one != null) {
        byValue.computeIfAbsent(one.value().print(), k -> new ArrayList<>()).add(one);
      }
    }
    return Optional.of(comparison(ballots, property, byValue, !differing.isEmpty()));
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
        .orElse("vote:" + ballots.getFirst().counts().values().iterator().next().id());
  }
}
