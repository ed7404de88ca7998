package org.rapporteur.analyze.mechanism;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.names.NameMatcher;
import org.rapporteur.model.analysis.Analysis;
import org.rapporteur.model.claim.Value;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Citation;
import org.rapporteur.model.mechanism.Doubt;
import org.rapporteur.model.mechanism.Grade;
import org.rapporteur.model.mechanism.Origin;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Standing;
import org.rapporteur.model.telling.Told;
import org.rapporteur.model.text.Span;
import org.rapporteur.model.time.Edtf;

/// What does not add up in the documents, with the sums spelt out: votes (P1 to P3), ages (P4), a
/// symbol and the day of its adoption (P5), a weekday and the date beside it (P6), the number of a
/// text in its series (P7), the order of steps (P8), parts and totals (P9), days in detention
/// (P10), holders out of their terms (P11). Nothing is altered by it.
public final class TextDoubts {
  private static final String DAY = "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b"
              + DAY
              + ",? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + ",? (\\d{4})\\b");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + DAY + ",? " + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern RESOLUTION = Pattern.compile("\\bA/RES/\\d{1,3}/\\d{1,3}");
  private static final Pattern ADOPTED = Pattern.compile("(?i)\\b(adopt|pass)(ed|s|ion)\\b");
  private static final List<String> MONTHS =
      List.of(
          "january february march april may june july august september october november december"
              .split(" "));

  private static final Map<String, String> ODD =
      Map.of("number in the series", "P7", "holder", "P11");

  private final Checks checks;
  private final RecordCheckStage stage;

  public TextDoubts(Register register, NameMatcher names) {
    this.checks = new Checks(register);
    this.stage = new RecordCheckStage(names);
  }

  /// All doubts, in order of their passages.
  public List<Doubt> of(List<Told> told, Analysis analysis) {
    var doubts = new ArrayList<Doubt>();
    for (var page : Page.all(told, analysis)) {
      weekdays(page, DAY_FIRST, 3, 2, doubts);
      weekdays(page, MONTH_FIRST, 2, 3, doubts);
      symbols(page, doubts);
      for (var counted : new DayCount(checks, page).all()) {
        if (!counted.fits()) {
          add(doubts, page, "P10", counted.spot(), counted.words(), List.of(counted.arrest().id()));
        }
      }
      for (var sum : new TextVotes(checks, page).all()) {
        var span = sum.spot().span();
        doubts.add(
            new Doubt(
                sum.check(), claim(page, span), sum.words(), sum.impossible(), sum.acts(), span));
      }
      new TextAges(checks, page)
          .all()
          .forEach(o -> add(doubts, page, "P4", o.spot(), o.words(), o.acts()));
      new TextProducts(page)
          .all()
          .forEach(o -> add(doubts, page, "P9", o.spot(), o.words(), List.of()));
      compared(page, doubts);
    }
    doubts.sort(
        Comparator.comparing(Doubt::check)
            .thenComparing(Doubt::passage, Comparator.nullsFirst(Comparator.naturalOrder())));
    return doubts.stream().distinct().toList();
  }

  private static void add(
      List<Doubt> doubts, Page page, String check, Spot spot, String words, List<String> acts) {
    doubts.add(new Doubt(check, claim(page, spot.span()), words, true, acts, spot.span()));
  }

  /// P7, P8 and P11, which follow from what was compared with the record.
  private void compared(Page page, List<Doubt> doubts) {
    var said = stage.on(page, checks);
    for (var odd : new TextOrder(checks).all(said)) {
      var span = odd.later().span();
      add(doubts, page, "P8", new Spot(odd.later().claim(), span), odd.words(), odd.acts());
    }
    for (var check : said) {
      if (check.outcome() == Outcome.CONTRADICTS && ODD.containsKey(check.asked())) {
        add(
            doubts,
            page,
            ODD.get(check.asked()),
            new Spot(check.claim(), check.span()),
            check.said() + ": " + check.words(),
            check.acts());
      }
    }
  }

  private static void weekdays(Page page, Pattern pattern, int month, int day, List<Doubt> doubts) {
    var m = pattern.matcher(page.told.document().text());
    while (m.find()) {
      var date = date(m.group(4), m.group(month), m.group(day));
      var printed = m.group(1).toUpperCase(Locale.ROOT) + "DAY";
      if (date != null && date.getDayOfWeek() != DayOfWeek.valueOf(printed)) {
        doubts.add(
            doubt("P6", page, m, "\u201c" + m.group() + "\u201d: " + date + " is a " + name(date)));
      }
    }
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(
          Integer.parseInt(year),
          MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1,
          Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String name(LocalDate date) {
    var name = date.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Doubt doubt(String check, Page page, Matcher m, String words) {
    var span = Span.in(page.told.document(), m.start(), m.end());
    return new Doubt(check, claim(page, span), words, true, List.of(), span);
  }

  /// The claim that a passage holds, or else where it stands.
  private static String claim(Page page, Span span) {
    return page.claims.stream()
        .filter(c -> c.span().overlaps(span))
        .map(c -> c.id().value())
        .sorted()
        .findFirst()
        .orElse(span.evidence().brief() + ":" + span.start() + "-" + span.end());
  }

  /// The one date of a sentence that tells of an adoption must lie in the session of the symbol.
  private void symbols(Page page, List<Doubt> doubts) {
    var m = RESOLUTION.matcher(page.told.document().text());
    while (m.find()) {
      int sentence = page.sentence(m.start());
      var dates =
          page.claims.stream()
              .filter(c -> page.sentence(c.span().start()) == sentence)
              .filter(c -> c.value() instanceof Value.Date)
              .toList();
      if (dates.size() == 1
          && ADOPTED.matcher(page.sentenceText(sentence)).find()
          && dates.getFirst().value() instanceof Value.Date date) {
        var at = m.toMatchResult();
        SymbolCheck.doubt(checks.register(), adopted(date.time().edtf()), m.group())
            .ifPresent(words -> {
              var span = Span.in(page.told.document(), at.start(), at.end());
              doubts.add(
                  new Doubt("P5", dates.getFirst().id().value(), words, true, List.of(), span));
            });
      }
    }
  }

  private static Act adopted(Edtf day) {
    return new Act(
        "text",
        "text",
        "adopted",
        day,
        null,
        Map.of(),
        Standing.UNRESOLVED,
        Grade.C,
        List.of(),
        Citation.NONE,
        new Origin("", "", 0));
  }
}
