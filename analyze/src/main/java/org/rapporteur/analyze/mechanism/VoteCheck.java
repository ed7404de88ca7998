package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.mechanism.Vote;

/// A printed vote against the votes of the record. Committee and plenary are two votes: a figure
/// that fits either agrees with that one.
final class VoteCheck {
  private final Checks checks;

  VoteCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    var meant = new Meant(checks, page);
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      for (var vote : PrintedVote.in(page.raw(sentence))) {
        int start = page.start(sentence);
        var spot = page.spot(start + vote.start(), start + vote.end());
        compare(meant, sentence, vote, spot).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<RecordCheck> compare(Meant meant, int sentence, PrintedVote said, Spot spot) {
    var found =
        meant.at(sentence, said.start(), a -> a.vote() != null).orElse(only(meant, sentence, said));
    if (found == null) {
      return Optional.empty();
    }
    var recorded = steps(found);
    var fitting = recorded.stream().filter(a -> said.fits(vote(a))).findFirst();
    boolean sure = found.mechanism().isPresent() && (isWhole(said.vote()) || isOfDay(found, said));
    if (fitting.isEmpty() && !sure) {
      return Optional.empty();
    }
    var act = fitting.orElse(found.acts().getFirst());
    boolean timely =
        fitting.isPresent()
            && (found.times().isEmpty()
                || found.times().stream().anyMatch(t -> Meant.fits(t, act)));
    var all =
        String.join(
            "; ",
            recorded.stream()
                .filter(a -> a.mechanism().equals(act.mechanism()))
                .map(a -> a.kind() + " " + vote(a).print())
                .toList());
    return meant
        .of(act)
        .map(m ->
            checks.check(
                spot,
                m,
                "vote",
                said.print(),
                all,
                timely ? Outcome.AGREES : Outcome.CONTRADICTS,
                timely ? Sense.AGREES : Sense.CONTRADICTS,
                fitting.isPresent() ? List.of(act) : recorded,
                words(said.vote(), act, fitting.isPresent(), timely)));
  }

  /// The one vote of the record that is the same in all three numbers, whatever day is told.
  private static Meant.@Nullable Found only(Meant meant, int sentence, PrintedVote said) {
    var same = meant.all(sentence, a -> a.vote() != null && said.fits(vote(a)));
    return isWhole(said.vote()) && same.size() == 1 ? new Meant.Found(same, List.of()) : null;
  }

  /// All votes on the texts that may be meant, so that a committee's vote is known as one.
  private List<Act> steps(Meant.Found found) {
    return found.acts().stream()
        .map(Act::mechanism)
        .distinct()
        .flatMap(m -> {
          var own = checks.register().facts(m).stream().filter(a -> a.vote() != null).toList();
          boolean several = own.stream().anyMatch(a -> a.kind().equals("renewed"));
          return several
              ? found.acts().stream().filter(a -> a.mechanism().equals(m))
              : own.stream();
        })
        .toList();
  }

  private static Vote vote(Act act) {
    return java.util.Objects.requireNonNull(act.vote());
  }

  /// Yes and no of the very day tell enough, with whatever abstentions.
  private static boolean isOfDay(Meant.Found found, PrintedVote said) {
    return said.vote().yes() != null
        && said.vote().no() != null
        && found.times().stream().anyMatch(t -> t.isDay());
  }

  /// A recorded vote as shown.
  static String print(Act act) {
    return PrintedVote.print(vote(act));
  }

  private static boolean isWhole(Vote vote) {
    return vote.sum().isPresent();
  }

  private static String words(Vote said, Act act, boolean fits, boolean timely) {
    String step = "the vote of the step " + act.kind() + ", " + When.on(act);
    return timely
        ? step
        : fits
            ? "it is " + step + ", not of the day told"
            : "no step had that vote: " + sum(said, act);
  }

  /// The votes added up and held against the members, if the record knows how many there were.
  private static String sum(Vote said, Act recorded) {
    int sum = said.sum().orElse(0);
    var members = vote(recorded).members();
    if (said.sum().isEmpty()) {
      return said.print();
    }
    String added = said.print() + " adds up to " + sum;
    if (members == null) {
      return added;
    }
    return added
        + ", members "
        + members
        + (sum > members
            ? ": more than can vote"
            : ": " + When.count(members - sum, "member") + " absent or not voting");
  }
}
