package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Vote;

/// Sums of the votes that a document prints: more than can vote (P1), members who must have been
/// absent from a vote that the record does not know (P2), numbers taken from two votes (P3).
final class TextVotes {
  /// @param impossible whether it cannot be so, or only needs something said
  record Sum(String check, Spot spot, String words, boolean impossible, List<String> acts) {}

  private final Checks checks;
  private final Page page;
  private final Meant meant;

  TextVotes(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.meant = new Meant(checks, page);
  }

  List<Sum> all() {
    var found = new ArrayList<Sum>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      for (var vote : PrintedVote.in(page.raw(sentence))) {
        if (vote.vote().sum().isPresent()) {
          one(sentence, vote, found);
        }
      }
    }
    return found;
  }

  private void one(int sentence, PrintedVote said, List<Sum> found) {
    var steps = steps(sentence);
    int start = page.start(sentence);
    var spot = page.spot(start + said.start(), start + said.end());
    if (steps.stream().anyMatch(a -> said.fits(Objects.requireNonNull(a.vote())))) {
      return;
    }
    members(sentence, steps).ifPresent(members -> sum(said.vote(), members, spot, found));
    mixed(said, steps)
        .ifPresent(from ->
            found.add(
                new Sum(
                    "P3",
                    spot,
                    said.print()
                        + " mixes two votes: "
                        + String.join(
                            ", ",
                            from.stream()
                                .map(a -> a.kind() + " " + Objects.requireNonNull(a.vote()).print())
                                .toList()),
                    true,
                    from.stream().map(Act::id).toList())));
  }

  /// The votes on the text that is meant.
  private List<Act> steps(int sentence) {
    return meant
        .in(sentence, a -> a.vote() != null)
        .flatMap(Meant.Found::mechanism)
        .map(m -> checks.register().facts(m).stream().filter(a -> a.vote() != null).toList())
        .orElse(List.of());
  }

  private Optional<Integer> members(int sentence, List<Act> steps) {
    for (var step : steps) {
      var members = Objects.requireNonNull(step.vote()).members();
      if (members != null) {
        return Optional.of(members);
      }
    }
    var day = page.written().orElse(LocalDate.MAX);
    return checks.codes(page, sentence).stream()
        .map(c -> checks.register().body(c, day).map(b -> b.members()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void sum(Vote vote, int members, Spot spot, List<Sum> found) {
    int all = vote.sum().orElse(0);
    String figures = vote.print().replace('\u2013', '+') + " = " + all + ", members " + members;
    if (all > members) {
      found.add(new Sum("P1", spot, figures + ": more than can vote", true, List.of()));
    } else if (all < members) {
      found.add(
          new Sum(
              "P2",
              spot,
              figures + ": " + When.count(members - all, "member") + " must have been absent",
              false,
              List.of()));
    }
  }

  /// The acts that each number is taken from, if they are not all one.
  private static Optional<List<Act>> mixed(PrintedVote said, List<Act> steps) {
    var parts = said.print().split("\u2013");
    var from = new ArrayList<Act>();
    for (int i = 0; i < 3; i++) {
      int at = i;
      steps.stream()
          .filter(
              a -> Objects.requireNonNull(a.vote()).print().split("\u2013")[at].equals(parts[at]))
          .findFirst()
          .ifPresent(from::add);
    }
    return from.size() == 3 ? Optional.of(from.stream().distinct().toList()) : Optional.empty();
  }
}
