package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Ruling;
import org.rapporteur.model.mechanism.Sense;

/// Whether a law is said to be in force, against what its rule gives for the day of the page: `the
/// Act remains in force`, `the law has lapsed`. What is told with a date of its own is another
/// question.
final class LawState {
  private static final Pattern IN_FORCE =
      Pattern.compile(
          "(?i)\\b(?:is|are|remains?|stays?|still) (?:still |today |fully )*(?:in (?:force|effect)|valid)\\b");
  private static final Pattern NOT =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are) (?:no longer|not|out of)|has (?:lapsed|expired)|was never)\\b[^.;]{0,20}?(?:\\b(?:in"
              + " )?(?:force|effect|valid)\\b|(?=$|[,.;]))");
  private static final Pattern UNSURE =
      Pattern.compile(
          "(?i)\\b(?:if|unless|whether|as long as|while|until|would|could|should|once|when|were)\\b");

  private final Checks checks;
  private final Page page;
  private final Named named;

  LawState(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.named = new Named(checks);
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      var denied = NOT.matcher(words);
      var said = IN_FORCE.matcher(words);
      if (UNSURE.matcher(words).find()) {
        continue;
      }
      if (denied.find()) {
        state(sentence, denied.start(), denied.end(), false).ifPresent(found::add);
      } else if (said.find()) {
        state(sentence, said.start(), said.end(), true).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<RecordCheck> state(int sentence, int from, int to, boolean said) {
    int start = page.start(sentence);
    boolean dated =
        page.timesIn(sentence).stream()
            .anyMatch(t -> t.start() >= start + to && t.start() - start - to < 12);
    return dated
        ? Optional.empty()
        : named
            .at(page, sentence, from)
            .filter(m -> m.type() == MechanismType.LEGISLATION)
            .flatMap(law ->
                ruling(law).map(r -> answer(law, r, page.spot(start + from, start + to), said)));
  }

  private Optional<Ruling> ruling(Mechanism law) {
    return page.written()
        .flatMap(day ->
            checks.register().rules(law).stream()
                .filter(r -> r.kind().equals("sunset"))
                .flatMap(
                    r -> new SunsetRule().rule(new Asked(checks.register(), r, law, day)).stream())
                .findFirst());
  }

  private RecordCheck answer(Mechanism law, Ruling ruling, Spot spot, boolean said) {
    boolean same = ruling.state().equals("in force") == said;
    return checks.check(
        spot,
        law,
        "state",
        said ? "in force" : "not in force",
        ruling.state(),
        same ? Outcome.AGREES : Outcome.CONTRADICTS,
        same ? Sense.AGREES : Sense.CONTRADICTS,
        checks.acts(ruling.acts()),
        "on " + ruling.asOf() + ": " + ruling.words());
  }
}
