package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.claim.Claim;
import org.rapporteur.model.event.Account;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.time.Edtf;

/// When a resolution was adopted, and since when such texts come every year.
///
/// A resolution that a meeting rests on is the one that the record names as that meeting's basis;
/// else a symbol tells which, else the one text of the series that fits the date.
final class TextCheck {
  private static final Pattern BASIS =
      Pattern.compile(
          "(?i)based on|basis|follow|pursuant|call(?:s|ed|ing) for|request|mandat|in line"
              + " with|under (?:a|the) resolution");

  private static final Pattern YEARLY_TEXT =
      Pattern.compile(
          "(?i)(?=.*\\b(resolutions?|texts?|adopt\\w*|pass(?:ed|es))\\b).*\\b(every year|each"
              + " year|yearly|annual(?:ly)?)\\b");

  private final Checks checks;

  TextCheck(Checks checks) {
    this.checks = checks;
  }

  List<RecordCheck> check(Page page) {
    var found = new ArrayList<RecordCheck>();
    for (var account : page.accounts) {
      if (account.type() != EventType.RESOLUTION) {
        continue;
      }
      var claim = page.claim(account, "since", "date", "adopter");
      if (claim == null) {
        continue;
      }
      if (account.recurring() && account.date() != null) {
        series(page, account, claim).ifPresent(found::add);
      } else {
        basis(page, account, claim)
            .or(() -> symbol(account, claim))
            .or(() -> ofSeries(page, account, claim))
            .ifPresent(found::add);
      }
    }
    found.addAll(beside(page, found));
    return found;
  }

  /// `every year since 2005` of texts, where no account holds it.
  private List<RecordCheck> beside(Page page, List<RecordCheck> found) {
    var more = new ArrayList<RecordCheck>();
    for (var time : page.times) {
      int sentence = time.sentence();
      var spot = page.spot(time.start(), time.end());
      if (time.since()
          && found.stream().noneMatch(c -> c.span().overlaps(spot.span()))
          && YEARLY_TEXT.matcher(page.sentenceText(sentence)).find()) {
        yearly(page, sentence)
            .or(() -> yearly(page, sentence - 1))
            .flatMap(
                m -> beginning(m).map(f -> series(spot, m, MandateCheck.beginning(time.date()), f)))
            .ifPresent(more::add);
      }
    }
    return more;
  }

  private Optional<Mechanism> yearly(Page page, int sentence) {
    return series(page, List.copyOf(checks.codes(page, sentence)));
  }

  private Optional<Mechanism> series(Page page, List<String> codes) {
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.SERIES && codes.contains(m.field("body").orElse("")))
        .filter(m -> m.field("of").filter("resolution"::equals).isPresent())
        .findFirst();
  }

  private Optional<RecordCheck> basis(Page page, Account account, Claim claim) {
    var time = account.date();
    int at = page.sentence(account);
    if (time == null || !BASIS.matcher(page.sentenceText(at)).find()) {
      return Optional.empty();
    }
    return meeting(page, at)
        .flatMap(m ->
            checks.register().facts(m.id(), List.of("basis")).stream()
                .filter(a -> a.occurred() != null)
                .findFirst()
                .map(a -> dated(claim, m, "rests on the text of", time.edtf(), List.of(a))));
  }

  /// A meeting of the record that the sentence or the two before tell of.
  private Optional<Mechanism> meeting(Page page, int sentence) {
    var days = new ArrayList<Edtf>();
    for (int i = Math.max(0, sentence - 2); i <= sentence + 1; i++) {
      for (var account : page.in(i)) {
        var date = account.date();
        if (account.type() == EventType.MEETING && date != null && date.edtf().isDay()) {
          days.add(date.edtf());
        }
      }
    }
    return checks.concerned(page).stream()
        .filter(m -> m.type() == MechanismType.MEETING)
        .filter(m ->
            checks.register().facts(m.id(), List.of("held")).stream()
                .anyMatch(a -> days.stream().anyMatch(d -> sameDay(a, d))))
        .findFirst();
  }

  private static boolean sameDay(Act act, Edtf day) {
    return When.first(act).map(f -> f.equals(When.first(day))).orElse(false);
  }

  private Optional<RecordCheck> symbol(Account account, Claim claim) {
    var symbol = account.symbol();
    var time = account.date();
    if (symbol == null || time == null) {
      return Optional.empty();
    }
    return checks.register().acts().stream()
        .filter(a -> a.isFact() && a.kind().equals("adopted") && a.occurred() != null)
        .filter(a -> a.field("symbol").filter(symbol::equals).isPresent())
        .findFirst()
        .flatMap(a ->
            checks
                .register()
                .mechanism(a.mechanism())
                .map(m -> dated(claim, m, "adopted", time.edtf(), List.of(a))));
  }

  /// The only text of the named body's series that fits. None is no contradiction: the record may
  /// be short, or another text be meant.
  private Optional<RecordCheck> ofSeries(Page page, Account account, Claim claim) {
    var time = account.date();
    if (time == null || time.edtf().isRange()) {
      return Optional.empty();
    }
    var codes = checks.codes(page, page.sentence(account));
    var fitting = new ArrayList<Act>();
    for (var series : checks.concerned(page)) {
      if (series.type() == MechanismType.SERIES
          && codes.contains(series.field("body").orElse(""))) {
        checks.register().members(series.id()).stream()
            .flatMap(m -> checks.register().facts(m.id(), List.of("adopted")).stream())
            .filter(a -> a.occurred() != null && a.field("dated_by").isEmpty())
            .filter(a ->
                Checks.dated(time.edtf(), java.util.Objects.requireNonNull(a.occurred())).outcome()
                    != Outcome.CONTRADICTS)
            .forEach(fitting::add);
      }
    }
    return fitting.size() != 1
        ? Optional.empty()
        : checks
            .register()
            .mechanism(fitting.getFirst().mechanism())
            .map(m -> dated(claim, m, "adopted", time.edtf(), fitting));
  }

  private RecordCheck dated(Claim claim, Mechanism about, String asked, Edtf said, List<Act> acts) {
    var recorded = java.util.Objects.requireNonNull(acts.getFirst().occurred());
    var dated = Checks.dated(said, recorded);
    return checks.check(
        claim,
        about,
        asked,
        said.value(),
        recorded.value(),
        dated.outcome(),
        dated.sense(),
        acts,
        dated.words());
  }

  /// `every year since 2004`: the beginning of a series of the named body.
  private Optional<RecordCheck> series(Page page, Account account, Claim claim) {
    var time = java.util.Objects.requireNonNull(account.date());
    var codes = page.named(account).stream().map(checks::code).flatMap(Optional::stream).toList();
    return series(page, codes)
        .flatMap(m ->
            beginning(m)
                .map(first ->
                    series(Spot.of(claim), m, MandateCheck.beginning(time.edtf()), first)));
  }

  private Optional<Act> beginning(Mechanism series) {
    var stated =
        checks.register().facts(series.id(), List.of("series")).stream()
            .filter(a -> a.occurred() != null)
            .findFirst();
    return stated.or(() ->
        checks.register().members(series.id()).stream()
            .flatMap(m -> checks.register().facts(m.id(), List.of("adopted")).stream())
            .filter(a -> a.occurred() != null)
            .min(When.ORDER));
  }

  private RecordCheck series(Spot spot, Mechanism series, Edtf said, Act first) {
    var begun = MandateCheck.beginning(java.util.Objects.requireNonNull(first.occurred()));
    var dated = Checks.dated(said, begun);
    var acts = new ArrayList<Act>(List.of(first));
    String note = "";
    if (dated.outcome() == Outcome.CONTRADICTS) {
      var other = earlier(series, said);
      other.ifPresent(acts::add);
      note =
          other
              .map(a ->
                  "; in "
                      + said
                      + " it was the "
                      + checks.body(a.field("body").orElse(""))
                      + " that acted: the bodies may be confused")
              .orElse("");
    }
    return checks.check(
        spot,
        series,
        "since",
        said.value(),
        begun.value(),
        dated.outcome(),
        dated.sense(),
        acts,
        dated.words() + note);
  }

  /// What another body did in that year on the same matter.
  private Optional<Act> earlier(Mechanism series, Edtf year) {
    return checks.register().mechanisms().stream()
        .filter(m -> m.origin().pack().equals(series.origin().pack()))
        .flatMap(m -> checks.register().facts(m.id()).stream())
        .filter(a -> a.kind().equals("adopted") || a.kind().equals("established"))
        .filter(a -> a.field("body").isPresent() && !a.field("body").equals(series.field("body")))
        .filter(a -> a.occurred() != null)
        .filter(a ->
            Checks.dated(
                        year,
                        MandateCheck.beginning(java.util.Objects.requireNonNull(a.occurred())))
                    .outcome()
                != Outcome.CONTRADICTS)
        .min(Comparator.comparing(Act::id));
  }
}
