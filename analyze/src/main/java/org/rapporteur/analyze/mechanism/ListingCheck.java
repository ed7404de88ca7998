package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;

/// Listings under sanctions: the day, and how many persons and bodies were listed. A day that the
/// record does not have is another listing; a number contradicts only beside the very day.
final class ListingCheck {
  private static final Pattern LISTED =
      Pattern.compile(
          "(?i)\\b(?:sanction\\p{L}*|(?:black)?list(?:s|ed|ing|ings)?|designat\\p{L}*|froz(?:e|en)|froze)\\b");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?i)^ (?:\\p{L}+ )?(?:(individuals?|persons?|people|officials?|men)|(entities|entity|organi[sz]ations?|ministries|bodies|agencies|companies|institutions))\\b");
  private static final Pattern FURTHER =
      Pattern.compile("(?i)^ (?:other|more|further|additional|of)\\b");

  private final Checks checks;
  private final Page page;

  ListingCheck(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    var listings =
        checks.concerned(page).stream().filter(m -> m.type() == MechanismType.SANCTION).toList();
    var done = new LinkedHashSet<Mechanism>();
    for (var time : page.times) {
      if (!listings.isEmpty() && isOfListing(time.sentence())) {
        for (var listing : listings) {
          day(listing, time, done).ifPresent(found::add);
        }
      }
    }
    done.forEach(m -> numbers(m, found));
    return found;
  }

  /// Whether a sentence, or the two before it, speak of listings.
  private boolean isOfListing(int sentence) {
    for (int back = 0; back <= 2; back++) {
      if (LISTED.matcher(page.raw(sentence - back)).find()) {
        return true;
      }
    }
    return false;
  }

  private List<Act> listed(Mechanism listing) {
    return checks.register().facts(listing.id(), List.of("listed"));
  }

  private Optional<RecordCheck> day(Mechanism listing, Page.Printed time, Set<Mechanism> done) {
    return listed(listing).stream()
        .filter(a -> Meant.fits(time.date(), a) && time.date().value().length() >= MONTH)
        .findFirst()
        .filter(a -> done.add(listing))
        .map(a -> {
          var dated = Checks.dated(time.date(), java.util.Objects.requireNonNull(a.occurred()));
          return checks.check(
              page.spot(time.start(), time.end()),
              listing,
              "listed",
              time.date().value(),
              a.when(),
              dated.outcome(),
              dated.sense(),
              List.of(a),
              dated.words());
        });
  }

  private static final int MONTH = 7;

  /// The numbers after the day of a listing, up to the next date.
  private void numbers(Mechanism listing, List<RecordCheck> found) {
    for (var time : page.times) {
      var acts = listed(listing).stream().filter(a -> Meant.fits(time.date(), a)).toList();
      if (acts.isEmpty() || time.date().value().length() < MONTH) {
        continue;
      }
      var words = page.raw(time.sentence());
      int start = page.start(time.sentence());
      int next =
          page.timesIn(time.sentence()).stream()
              .mapToInt(Page.Printed::start)
              .filter(s -> s > time.start())
              .min()
              .orElse(start + words.length());
      for (var number : Numbers.in(words)) {
        int at = start + number.start();
        if (!number.ordinal() && at > time.end() && at < next) {
          number(listing, acts, number, words, start).ifPresent(found::add);
        }
      }
    }
  }

  private Optional<RecordCheck> number(
      Mechanism listing, List<Act> acts, Numbers.Printed number, String words, int start) {
    var after = words.substring(number.end());
    var unit = UNIT.matcher(after);
    if (!unit.find() || FURTHER.matcher(after).find()) {
      return Optional.empty();
    }
    var kind = unit.group(1) != null ? "individual" : "organisation";
    return acts.stream()
        .filter(
            a -> a.field("unit").filter(kind::equals).isPresent() && a.number("value").isPresent())
        .findFirst()
        .map(a -> {
          boolean same = a.number("value").orElse(0) == number.value();
          return checks.check(
              page.spot(start + number.start(), start + number.end()),
              listing,
              "listed",
              number.value() + " " + kind,
              a.field("value").orElse("") + " " + kind,
              same ? Outcome.AGREES : Outcome.CONTRADICTS,
              same ? Sense.AGREES : Sense.CONTRADICTS,
              List.of(a),
              "listed "
                  + When.on(a)
                  + ": "
                  + a.field("value").orElse("")
                  + " "
                  + a.field("referent").orElse(kind));
        });
  }
}
