package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.mechanism.Vote;
import org.rapporteur.model.time.Edtf;

/// A printed vote against the votes of the record. Committee and plenary are two votes: a figure
/// that fits either agrees with that one.
final class VoteCheck {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(\\d{1,3})\\s?[\u2013-]\\s?(\\d{1,3})\\s?[\u2013-]\\s?(\\d{1,3})"),
          Pattern.compile(
              "(?i)(\\d{1,3})(?: votes?)?(?: in favou?r| for| yes)?,? (?:to|and)? ?(\\d{1,3})(?: votes?)?(?: against| no)?,? (?:and |with )*(\\d{1,3}) (?:abst\\w+)"));

  private static final String IN_FAVOUR = "count-of-votes-in-favor";

  private final Checks checks;

  VoteCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    var seen = new HashSet<Integer>();
    for (var claim : page.claims) {
      int sentence = page.sentence(claim.span().start());
      if (claim.property().equals(IN_FAVOUR) && sentence >= 0 && seen.add(claim.span().start())) {
        printed(clause(page, claim, sentence))
            .flatMap(v -> compare(page, claim, v, sentence))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// The sentence from the figure on, so that a second vote in it is read by itself.
  private static String clause(Page page, Claim claim, int sentence) {
    int end = page.told.telling().sentences().get(sentence).end();
    return page.told
        .document()
        .text()
        .substring(claim.span().start(), Math.max(end, claim.span().end()))
        .replaceAll("\\s+", " ");
  }

  static Optional<Vote> printed(String words) {
    for (var form : FORMS) {
      Matcher m = form.matcher(words);
      if (m.find()) {
        return Optional.of(
            new Vote(
                Integer.valueOf(m.group(1)),
                Integer.valueOf(m.group(2)),
                Integer.valueOf(m.group(3)),
                null,
                null));
      }
    }
    return Optional.empty();
  }

  private Optional<RecordCheck> compare(Page page, Claim claim, Vote said, int sentence) {
    var times = times(page, sentence);
    var recorded = recorded(page, times);
    if (recorded.isEmpty()) {
      return Optional.empty();
    }
    var fitting = recorded.stream().filter(a -> print(a).equals(said.print())).findFirst();
    var first = fitting.orElse(recorded.getFirst());
    boolean timely = fitting.isPresent() && times.stream().anyMatch(t -> fits(t, first));
    var all = String.join("; ", recorded.stream().map(a -> a.kind() + " " + print(a)).toList());
    return checks
        .register()
        .mechanism(first.mechanism())
        .map(m ->
            checks.check(
                claim,
                m,
                "vote",
                said.print(),
                all,
                timely ? Outcome.AGREES : Outcome.CONTRADICTS,
                timely ? Sense.AGREES : Sense.CONTRADICTS,
                recorded,
                words(said, first, fitting.isPresent(), timely)));
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
    var vote = recorded.vote();
    var members = vote == null ? null : vote.members();
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

  private static String print(Act act) {
    var vote = act.vote();
    return vote == null ? "" : vote.print();
  }

  /// The times that a sentence, or the text it tells of, gives.
  private static List<Edtf> times(Page page, int sentence) {
    var times = new ArrayList<Edtf>();
    for (var claim : page.claims) {
      if (claim.value() instanceof Value.Date date
          && page.sentence(claim.span().start()) == sentence) {
        times.add(date.time().edtf());
      }
    }
    for (var account : page.in(sentence)) {
      var time = account.date();
      if (time != null && account.type() == EventType.RESOLUTION) {
        times.add(time.edtf());
      }
    }
    return times;
  }

  /// The votes on texts that were before a body at one of some times.
  private List<Act> recorded(Page page, List<Edtf> times) {
    return checks.concerned(page).stream()
        .filter(m -> steps(m).stream().anyMatch(a -> times.stream().anyMatch(t -> fits(t, a))))
        .flatMap(m -> steps(m).stream())
        .filter(a -> a.vote() != null && a.vote().sum().isPresent())
        .toList();
  }

  private List<Act> steps(Mechanism mechanism) {
    return checks.register().facts(mechanism.id(), List.of("adopted", "committee"));
  }

  private static boolean fits(Edtf said, Act act) {
    var recorded = act.occurred();
    return recorded != null
        && !said.isRange()
        && Checks.dated(said, recorded).outcome() != Outcome.CONTRADICTS;
  }
}
