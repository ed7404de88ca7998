package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;

/// Days in detention as a text prints them, against the days from the arrest to the day of the
/// sentence, or of the page; the last day is not counted, and one more or less is let pass (P10).
final class DayCount {
  private static final Pattern DAYS =
      Pattern.compile("(?i)(?<![\\d.,])(\\d{1,3}(?:[, ]\\d{3})+|\\d{2,6})(?: |-)days?\\b");
  private static final Pattern HELD =
      Pattern.compile(
          "(?i)\\b(detention|detained|prison|jail|held|custody|captivity|behind"
              + " bars|imprison\\p{L}*|arrest\\p{L}*|cell)\\b");

  private final Checks checks;
  private final Page page;
  private final Named named;

  DayCount(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.named = new Named(checks);
  }

  /// Printed days beside those that the record gives.
  record Counted(
      Mechanism detainee,
      Spot spot,
      long printed,
      long least,
      long most,
      Act arrest,
      LocalDate until) {
    boolean fits() {
      return printed >= least - 1 && printed <= most + 1;
    }

    String days() {
      return most == least ? String.valueOf(most) : least + " to " + most;
    }

    String words() {
      return "arrested "
          + When.on(arrest)
          + ", so "
          + days()
          + " days on "
          + until
          + "; printed: "
          + printed;
    }
  }

  List<Counted> all() {
    var found = new ArrayList<Counted>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      var m = DAYS.matcher(words);
      while (m.find() && HELD.matcher(words).find()) {
        int start = page.start(sentence);
        var spot = page.spot(start + m.start(), start + m.end());
        counted(sentence, m.start(), Long.parseLong(m.group(1).replaceAll("\\D", "")), spot)
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /// The same as answers of the record.
  List<RecordCheck> check() {
    return all().stream()
        .map(c ->
            checks.check(
                c.spot(),
                c.detainee(),
                "days in detention",
                String.valueOf(c.printed()),
                c.days(),
                c.fits() ? Outcome.AGREES : Outcome.CONTRADICTS,
                c.fits() ? Sense.AGREES : Sense.CONTRADICTS,
                List.of(c.arrest()),
                c.words()))
        .toList();
  }

  private Optional<Counted> counted(int sentence, int at, long printed, Spot spot) {
    var until = until(sentence);
    return named
        .at(page, sentence, at)
        .filter(m -> m.type() == MechanismType.DETAINEE_CASE)
        .flatMap(
            m -> until.flatMap(day -> arrest(m).flatMap(a -> between(m, spot, printed, a, day))));
  }

  private static Optional<Counted> between(
      Mechanism detainee, Spot spot, long printed, Act arrest, LocalDate until) {
    var first = When.first(arrest);
    var last = When.last(arrest);
    return first.isEmpty() || last.isEmpty() || first.get().isAfter(until)
        ? Optional.empty()
        : Optional.of(
            new Counted(
                detainee,
                spot,
                printed,
                ChronoUnit.DAYS.between(last.get(), until),
                ChronoUnit.DAYS.between(first.get(), until),
                arrest,
                until));
  }

  private Optional<Act> arrest(Mechanism detainee) {
    return checks.register().facts(detainee.id(), List.of("arrest")).stream()
        .filter(a -> a.occurred() != null)
        .reduce((a, b) -> b);
  }

  private Optional<LocalDate> until(int sentence) {
    return page.timesIn(sentence).stream()
        .filter(t -> t.date().isDay())
        .map(t -> Objects.requireNonNull(When.first(t.date())))
        .max(LocalDate::compareTo)
        .or(page::written);
  }
}
