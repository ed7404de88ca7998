package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.mechanism.Vote;

/// A printed vote against the votes of the record. Committee and plenary are two votes: a figure
/// that fits either agrees with that one.
final class VoteCheck {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(\\d{1,3})\\s?[\u2013-]\\s?(\\d{1,3})\\s?[\u2013-]\\s?(\\d{1,3})"),
          Pattern.compile(
              "(?i)(\\d{1,3})(?: votes?)?(?: in favou?r| for| yes)?,? (?:to|and)? ?(\\d{1,3})(?: votes?)?(?: against| no)?,? (?:and |with )*(\\d{1,3}) (?:abst\\w+)"));

  private final Checks checks;

  VoteCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var account : page.accounts) {
      var claim = page.claim(account, "votes-yes", "vote", "date");
      if (account.type() == EventType.RESOLUTION && claim != null) {
        printed(page.context(account))
            .flatMap(v -> compare(page, account, claim, v))
            .ifPresent(found::add);
      }
    }
    return found;
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

  private Optional<RecordCheck> compare(Page page, Account account, Claim claim, Vote said) {
    var recorded = recorded(page, account);
    if (recorded.isEmpty()) {
      return Optional.empty();
    }
    var fitting = recorded.stream().filter(a -> print(a).equals(said.print())).findFirst();
    var first = fitting.orElse(recorded.getFirst());
    var about = checks.register().mechanism(first.mechanism());
    var all = String.join("; ", recorded.stream().map(a -> a.kind() + " " + print(a)).toList());
    return about.map(m ->
        checks.check(
            claim,
            m,
            "vote",
            said.print(),
            all,
            fitting.isPresent() ? Outcome.AGREES : Outcome.CONTRADICTS,
            fitting.isPresent() ? Sense.AGREES : Sense.CONTRADICTS,
            recorded,
            fitting
                .map(a -> "the vote of the step " + a.kind())
                .orElse(
                    "neither step had that vote: "
                        + said.print()
                        + " adds up to "
                        + said.sum().orElse(0))));
  }

  private static String print(Act act) {
    var vote = act.vote();
    return vote == null ? "" : vote.print();
  }

  /// The votes of texts that were adopted at the time the account gives.
  private List<Act> recorded(Page page, Account account) {
    var time = account.date();
    if (time == null) {
      return List.of();
    }
    return checks.concerned(page).stream()
        .filter(m ->
            checks.register().facts(m.id(), List.of("adopted", "committee")).stream()
                .anyMatch(a ->
                    a.occurred() != null
                        && Checks.dated(time.edtf(), java.util.Objects.requireNonNull(a.occurred()))
                                .outcome()
                            != Outcome.CONTRADICTS))
        .flatMap(m -> checks.register().facts(m.id(), List.of("adopted", "committee")).stream())
        .filter(a -> a.vote() != null && a.vote().sum().isPresent())
        .toList();
  }
}
