package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;

/// Texts said to be adopted without a vote, by consensus; and how many states sponsored a text.
///
/// A consensus contradicts a recorded vote only if a symbol, a session or the very day tells which
/// step of which text is meant.
final class ConsensusCheck {
  private static final Pattern CONSENSUS =
      Pattern.compile(
          "(?i)\\b(?:without (?:a |any |being put to (?:a |the )?)?vote|(?:by|in) consensus|unanimously)\\b");
  private static final Pattern STEP =
      Pattern.compile(
          "(?i)\\b(?:adopt\\p{L}*|pass(?:ed|es)|approv\\p{L}+|agreed|went through|carried|establish\\p{L}*|sets? up|creat\\p{L}+|renew\\p{L}*|extend\\p{L}*)\\b");
  private static final Pattern COMMITTEE = Pattern.compile("(?i)\\bcommittee\\b");
  private static final Pattern SPONSORS_BEFORE =
      Pattern.compile("(?i)\\bco-?sponsored by (?:\\p{L}+ ){0,2}$");
  private static final Pattern SPONSORS_AFTER =
      Pattern.compile(
          "(?i)^ (?:\\p{L}+ ){0,2}?(?:co-?sponsors\\b|(?:countries|states|nations|members)"
              + " (?:\\p{L}+ )?co-?sponsored\\b)");

  private final Checks checks;
  private final Page page;
  private final Meant meant;

  ConsensusCheck(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.meant = new Meant(checks, page);
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      var m = CONSENSUS.matcher(words);
      if (m.find()
          && STEP.matcher(words).find()
          && !words.matches("(?i).*\\bnot (?:adopted|by)\\b.*")) {
        consensus(sentence, words, m.start(), m.end()).ifPresent(found::add);
      }
      sponsors(sentence, words, found);
    }
    return found;
  }

  private Optional<RecordCheck> consensus(int sentence, String words, int from, int to) {
    boolean committee = COMMITTEE.matcher(words).find();
    var said =
        meant
            .at(sentence, from, a -> isStep(a, committee))
            .filter(f -> f.mechanism().isPresent())
            .orElse(null);
    if (said == null) {
      return Optional.empty();
    }
    var act = said.acts().getFirst();
    boolean same = act.field("decided_by").filter("without-vote"::equals).isPresent();
    boolean sure =
        act.vote() != null
            && (said.times().stream().anyMatch(t -> t.isDay())
                || !meant.named(sentence, a -> isStep(a, committee)).isEmpty());
    if (!same && !sure) {
      return Optional.empty();
    }
    int start = page.start(sentence);
    return checks
        .register()
        .mechanism(act.mechanism())
        .map(m ->
            checks.check(
                page.spot(start + from, start + to),
                m,
                "vote",
                "without a vote",
                same ? "without a vote" : VoteCheck.print(act),
                same ? Outcome.AGREES : Outcome.CONTRADICTS,
                same ? Sense.AGREES : Sense.CONTRADICTS,
                List.of(act),
                "the step " + act.kind() + ", " + When.on(act)));
  }

  private static boolean isStep(Act act, boolean committee) {
    return (act.kind().equals("adopted") || act.kind().equals("committee"))
        && act.kind().equals("committee") == committee
        && act.field("decided_by").isPresent();
  }

  private void sponsors(int sentence, String words, List<RecordCheck> found) {
    for (var number : Numbers.in(words)) {
      if (!number.ordinal()
          && (SPONSORS_BEFORE.matcher(words.substring(0, number.start())).find()
              || SPONSORS_AFTER.matcher(words.substring(number.end())).find())) {
        meant
            .at(
                sentence,
                number.start(),
                a -> STEP.matcher(a.kind()).find() || a.kind().equals("committee"))
            .filter(f -> f.mechanism().isPresent())
            .flatMap(f -> sponsored(f.mechanism().orElseThrow(), sentence, number))
            .ifPresent(found::add);
      }
    }
  }

  /// The number of a text on which the record has one figure only.
  private Optional<RecordCheck> sponsored(String text, int sentence, Numbers.Printed number) {
    var acts =
        checks.register().facts(text).stream()
            .filter(a -> a.number("cosponsors").isPresent())
            .toList();
    if (acts.size() != 1) {
      return Optional.empty();
    }
    var act = acts.getFirst();
    int recorded = act.number("cosponsors").orElse(0);
    boolean same = recorded == number.value();
    int start = page.start(sentence);
    return checks
        .register()
        .mechanism(text)
        .map(m ->
            checks.check(
                page.spot(start + number.start(), start + number.end()),
                m,
                "cosponsors",
                String.valueOf(number.value()),
                String.valueOf(recorded),
                same ? Outcome.AGREES : Outcome.CONTRADICTS,
                same ? Sense.AGREES : Sense.CONTRADICTS,
                List.of(act),
                "co-sponsors of the text " + When.on(act)));
  }
}
