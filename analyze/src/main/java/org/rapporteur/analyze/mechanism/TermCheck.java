package org.rapporteur.analyze.mechanism;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.mechanism.HolderTerm;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Rule;
import org.rapporteur.model.mechanism.Sense;
import org.rapporteur.model.time.Edtf;

/// Numbers about a term of office: `in her fifth year`, `year six of six`, `the second of his six
/// years`, `a third term`; `the fourth rapporteur`; `at most six years`.
final class TermCheck {
  private static final Pattern YEAR_AFTER =
      Pattern.compile(
          "(?i)^(?: and (?:final|last))?(?:,? (?:final|last|full))? year\\b(?! (?:in a"
              + " row|running|since|that|of (?:the )?(?:war|conflict|crisis)))");
  private static final Pattern YEAR_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:(?:in|of|into|begins?|began|ent(?:er(?:s|ed|ing)|ry"
              + " to)|start(?:s|ed|ing)?|beginning|now|serving) (?:the|a)|his|her|their)(?: \\p{L}+)? $");
  private static final Pattern YEAR_FIRST = Pattern.compile("(?i)\\byear $");
  private static final Pattern OF_MAX =
      Pattern.compile(
          "(?i)^ (?:of|out of) (?:his |her |the |a maximum of )?(?:possible )?(?:\\d|\\p{L}+)(?:"
              + " (?:possible |permitted )?years?\\b| in (?:office|the)|[.,;]|$)");
  private static final Pattern TERM_AFTER =
      Pattern.compile("(?i)^(?: and (?:final|last))?(?: one-year| annual)? term\\b");
  private static final Pattern LONGEST_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:maximum|at most|no more than|not more than|up to|limit(?:ed)?"
              + " (?:of|to)|(?:may|can|could) (?:\\p{L}+ ){0,3}?last|capped at|no longer than|for"
              + " more than|longer than)(?: of)?(?: the)? $");
  private static final Pattern LONGEST_AFTER =
      Pattern.compile(
          "(?i)^(?: |-)years?,? (?:at (?:the )?most|at the longest|maximum|in all)\\b|^ years?"
              + " (?:(?:which|that) (?:the )?(?:rules?|practice) (?:allow|permit)s?|allowed|permitted)\\b");
  private static final Pattern YEARS =
      Pattern.compile("(?i)^(?: |-)(?:years?|one-year terms|yearly terms)\\b");
  private static final Pattern LASTING = Pattern.compile("(?i)\\byears?\\b.*\\blast $");
  private static final Pattern HOLDER_AFTER =
      Pattern.compile(
          "(?i)^ (?:person |man |lawyer |judge |expert )?(?:to (?:be (?:appointed|named|chosen|elected)|hold|have"
              + " held|fill|occupy|serve|take)|holder|incumbent|(?:UN |U\\.N\\. )?(?:special"
              + " |independent )?(?:rapporteur|envoy|expert|observer)\\b|(?:person )?in (?:the|this|that)"
              + " (?:post|office|job|role)\\b|in it\\b)");

  /// `the first envoy in seven years`, `the first to hold it since 2002`.
  private static final Pattern FIRST_SINCE =
      Pattern.compile("(?i)^[^,;.]*\\b(?:since|in (?:\\p{L}+ ){0,3}(?:\\d+ )?(?:years|months))\\b");

  /// Somebody who is to come has no place among the holders of the record yet.
  private static final Pattern TO_COME =
      Pattern.compile("(?i)\\b(?:succession|successors?|candidates?|next|will|to be)\\b");

  /// How far from the day of the page a time may lie to be of its news, in days.
  private static final int WEEKS = 40;

  private final Checks checks;
  private final Page page;
  private final Named named;

  TermCheck(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.named = new Named(checks);
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      for (var number : Numbers.in(words)) {
        number(sentence, words, number).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<RecordCheck> number(int sentence, String words, Numbers.Printed number) {
    var before = words.substring(0, number.start());
    var after = words.substring(number.end());
    int start = page.start(sentence);
    var spot = page.spot(start + number.start(), start + number.end());
    if (isYear(number, before, after)) {
      return mandate(sentence, number)
          .flatMap(m -> year(m, sentence, number, spot, "year of the term", Period.ofYears(1)));
    }
    if (number.ordinal() && TERM_AFTER.matcher(after).find()) {
      return mandate(sentence, number)
          .flatMap(m ->
              length(m).flatMap(p -> year(m, sentence, number, spot, "number of the term", p)));
    }
    if (number.ordinal() && HOLDER_AFTER.matcher(after).find()) {
      return mandate(sentence, number).flatMap(m -> holder(m, sentence, number, spot));
    }
    return !number.ordinal()
            && (YEARS.matcher(after).find()
                || (LASTING.matcher(before).find() && after.matches("[.,;].*")))
            && (LONGEST_BEFORE.matcher(before).find() || LONGEST_AFTER.matcher(after).find())
        ? mandate(sentence, number).flatMap(m -> longest(m, number, spot))
        : Optional.empty();
  }

  private static boolean isYear(Numbers.Printed number, String before, String after) {
    if (number.ordinal()) {
      return !after.matches(
              "(?i) year (?:of|at) (?:law|medical|school|university|study|life|prison|detention).*")
          && YEAR_BEFORE.matcher(before).find()
          && (YEAR_AFTER.matcher(after).find()
              || (OF_MAX.matcher(after).find() && after.matches("(?i).{0,40}\\byears?\\b.*")));
    }
    return YEAR_FIRST.matcher(before).find() && OF_MAX.matcher(after).find();
  }

  private Optional<Mechanism> mandate(int sentence, Numbers.Printed number) {
    return named.at(page, sentence, number.start()).filter(m -> m.type() == MechanismType.MANDATE);
  }

  /// How long one term is, if the rules of the mandate count terms.
  private Optional<Period> length(Mechanism mandate) {
    return checks.register().rules(mandate).stream()
        .filter(r -> r.kind().equals("counter"))
        .findFirst()
        .map(r -> r.parameter("term").map(When::period).orElse(Period.ofYears(1)));
  }

  /// Which year or term it was on the day of the sentence, or of the page.
  private Optional<RecordCheck> year(
      Mechanism mandate,
      int sentence,
      Numbers.Printed number,
      Spot spot,
      String asked,
      Period unit) {
    var day = page.written();
    var persons = new Who(checks, page, mandate).at(sentence, number.start());
    if (day.isEmpty()) {
      return Optional.empty();
    }
    var terms =
        persons.isEmpty()
            ? HolderTerms.on(checks.register(), mandate, day.get()).stream()
                .map(h -> h.term())
                .toList()
            : HolderTerms.of(checks.register(), mandate).stream()
                .filter(t -> persons.contains(t.person()) && isOn(t, day.get()))
                .toList();
    if (terms.size() != 1) {
      return Optional.empty();
    }
    var term = terms.getFirst();
    var start = java.util.Objects.requireNonNull(term.start());
    long low = count(earlier(When.last(start), day.get()), day.get(), unit);
    long high = count(When.first(start), day.get(), unit);
    boolean fits = low <= number.value() && number.value() <= high;
    boolean sure =
        page.timesIn(sentence).stream().allMatch(t -> t.since() || isAbout(t.date(), day.get()));
    if (!fits && !sure) {
      return Optional.empty();
    }
    String recorded = low == high ? String.valueOf(low) : low + " or " + high;
    return Optional.of(
        answer(
            spot,
            mandate,
            asked,
            number.value(),
            recorded,
            fits,
            term,
            term.person() + " began in " + start + ": " + recorded + " on " + day.get()));
  }

  /// Whether a time is of the weeks around a day, such as the `Monday` on which it was said.
  private static boolean isAbout(Edtf time, LocalDate day) {
    return !time.isRange()
        && !When.last(time).isBefore(day.minusDays(WEEKS))
        && !When.first(time).isAfter(day.plusDays(WEEKS));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static boolean isOn(HolderTerm term, LocalDate day) {
    var start = term.start();
    var end = term.end();
    return start != null
        && !When.first(start).isAfter(day)
        && (end == null || !When.last(end).isBefore(day));
  }

  private static long count(LocalDate start, LocalDate day, Period unit) {
    long months = Math.max(1, unit.toTotalMonths());
    return ChronoUnit.MONTHS.between(start, day) / months + 1;
  }

  private RecordCheck answer(
      Spot spot,
      Mechanism mandate,
      String asked,
      int said,
      String recorded,
      boolean fits,
      HolderTerm term,
      String words) {
    return checks.check(
        spot,
        mandate,
        asked,
        String.valueOf(said),
        recorded,
        fits ? Outcome.AGREES : Outcome.CONTRADICTS,
        fits ? Sense.AGREES : Sense.CONTRADICTS,
        checks.acts(term.acts()),
        words);
  }

  /// `the fourth rapporteur`: who is meant is the so-manieth to hold the office.
  private Optional<RecordCheck> holder(
      Mechanism mandate, int sentence, Numbers.Printed number, Spot spot) {
    var terms = HolderTerms.of(checks.register(), mandate);
    var order = terms.stream().map(HolderTerm::person).distinct().toList();
    var who = new Who(checks, page, mandate);
    var persons = who.at(sentence, number.start());
    if (persons.size() != 1) {
      persons = who.at(sentence, Integer.MAX_VALUE);
    }
    if (persons.size() != 1) {
      return Optional.empty();
    }
    var person = persons.getFirst();
    int place = order.indexOf(person) + 1;
    if (place != number.value() && TO_COME.matcher(page.raw(sentence)).find()) {
      return Optional.empty();
    }
    var term = terms.stream().filter(t -> t.person().equals(person)).findFirst();
    if (place != number.value()
        && number.value() == 1
        && FIRST_SINCE.matcher(page.raw(sentence).substring(number.end())).find()) {
      return Optional.empty();
    }
    return term.map(t ->
        answer(
            spot,
            mandate,
            "number of the holder",
            number.value(),
            String.valueOf(place),
            place == number.value(),
            t,
            "in the record: " + String.join(", ", order)));
  }

  private Optional<RecordCheck> longest(Mechanism mandate, Numbers.Printed number, Spot spot) {
    return checks.register().rules(mandate).stream()
        .filter(r -> r.kind().equals("cap"))
        .findFirst()
        .map(rule -> {
          int years = rule.parameter("max").map(Period::parse).map(Period::getYears).orElse(0);
          boolean same = number.value() == years;
          return new RecordCheck(
              spot.claim(),
              spot.span(),
              mandate.id(),
              mandate.label(),
              "longest term",
              number.value() + " years",
              years + " years",
              same ? Outcome.AGREES : Outcome.CONTRADICTS,
              same ? Sense.AGREES : Sense.CONTRADICTS,
              List.of(),
              List.of(rule.source()),
              words(rule));
        });
  }

  private static String words(Rule rule) {
    return rule.id() + ": " + rule.label();
  }
}
