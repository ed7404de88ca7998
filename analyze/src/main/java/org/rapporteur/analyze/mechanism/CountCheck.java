package org.rapporteur.analyze.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.text.CalendarWords;
import org.rapporteur.model.mechanism.Act;
import org.rapporteur.model.mechanism.Mechanism;
import org.rapporteur.model.mechanism.MechanismType;
import org.rapporteur.model.mechanism.RecordCheck;
import org.rapporteur.model.mechanism.RecordCheck.Outcome;
import org.rapporteur.model.mechanism.Sense;

/// How often something was done: `the twentieth resolution`, `reauthorized three times`.
final class CountCheck {
  private static final Pattern TEXT_AFTER =
      Pattern.compile(
          "(?i)^ (?:annual |yearly |consecutive |straight |successive |such |UN |Assembly |Council"
              + " )*(?:resolutions?|texts?|such text)\\b|^ on (?:the )?\\p{Lu}|^ (?:in|of) (?:the|its|a)"
              + " (?:series|kind)|^ (?:year|time) (?:in a row|running|since)|^ (?:consecutive|straight|successive) (?:year|time)|^ since (?:19|20)\\d\\d|^ such (?:text|resolution)");

  private static final Pattern YEARLY =
      Pattern.compile("(?i)^ (?:consecutive |straight |successive )?(?:year|time)\\b");
  private static final Pattern BEING =
      Pattern.compile("(?i)\\b(?:was|is|became|being|as) (?:the|its|their) $");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");
  private static final Pattern END =
      Pattern.compile("^(?:[.;,)]| and | of (?:its|that|the) kind|$)");
  private static final Pattern RUN =
      Pattern.compile(
          "(?i)consecutive|straight|successive|in a row|without (?:a )?vote|by consensus");
  private static final Pattern TEXTS = Pattern.compile("(?i)\\b(resolutions?|texts?|series)\\b");
  private static final Pattern TIMES =
      Pattern.compile("(?i)\\b(once|twice|thrice|(\\d{1,2}|\\p{L}+) times)\\b");
  private static final Pattern EXTENDED =
      Pattern.compile("(?i)\\b(re-?authori[sz]ed|renewed|extended|prolonged)\\b");

  private static final int NEAR = 60;

  private final Checks checks;
  private final Page page;
  private final Meant meant;
  private final Named named;

  CountCheck(Checks checks, Page page) {
    this.checks = checks;
    this.page = page;
    this.meant = new Meant(checks, page);
    this.named = new Named(checks);
  }

  List<RecordCheck> check() {
    var found = new ArrayList<RecordCheck>();
    for (int sentence = 0; sentence < page.told.telling().sentences().size(); sentence++) {
      var words = page.raw(sentence);
      for (var number : Numbers.in(words)) {
        if (number.ordinal()
            && (isText(sentence, words, number) || isNamedText(sentence, words, number))) {
          text(sentence, words, number).ifPresent(found::add);
        }
      }
      times(sentence, words).ifPresent(found::add);
    }
    return found;
  }

  private boolean isText(int sentence, String words, Numbers.Printed number) {
    return !Meant.isSession(words, number)
        && TEXT_AFTER.matcher(words.substring(number.end())).find()
        && (TEXTS.matcher(words).find()
            || (YEARLY.matcher(words.substring(number.end())).find()
                && TEXTS.matcher(page.raw(sentence - 1)).find())
            || meant
                .nearest(sentence, number.start(), a -> a.kind().equals("adopted"))
                .filter(p -> p.end() <= number.start())
                .isPresent());
  }

  /// `72/188, adopted on 19 December 2017, was the thirteenth`: nobody else is named between.
  private static boolean isOfIt(String between) {
    return (BEING.matcher(between).find() || between.matches(", (?:the|its) "))
        && NAME.matcher(between)
            .results()
            .map(m -> m.group().toLowerCase(java.util.Locale.ROOT))
            .allMatch(CalendarWords.MONTHS::contains);
  }

  private boolean isNamedText(int sentence, String words, Numbers.Printed number) {
    return END.matcher(words.substring(number.end())).find()
        && meant
            .nearest(sentence, number.start(), a -> a.kind().equals("adopted"))
            .filter(p -> p.end() <= number.start())
            .filter(p -> isOfIt(words.substring(p.end(), number.start())))
            .isPresent();
  }

  /// The words right beside a number, within its clause.
  private static String beside(String words, Numbers.Printed number) {
    int from = Math.max(words.lastIndexOf(';', number.start()), number.start() - NEAR);
    int to = words.indexOf(';', number.end());
    return words.substring(
        Math.max(0, from), Math.min(to < 0 ? words.length() : to, number.end() + NEAR));
  }

  /// The number of a text in its series. A count of texts in a row may count something else.
  private Optional<RecordCheck> text(int sentence, String words, Numbers.Printed number) {
    var act =
        meant
            .at(sentence, number.start(), a -> a.kind().equals("adopted"))
            .filter(f -> f.mechanism().isPresent())
            .map(f -> f.acts().getFirst());
    var series =
        act.flatMap(a -> checks.register().mechanism(a.mechanism()))
            .flatMap(m -> m.field("series"))
            .flatMap(checks.register()::mechanism);
    var expected =
        act.flatMap(a -> Ordinals.expected(checks.register(), a).or(() -> a.number("ordinal")));
    if (series.isEmpty() || expected.isEmpty()) {
      return Optional.empty();
    }
    boolean same = expected.get() == number.value();
    if (!same && RUN.matcher(beside(words, number)).find()) {
      return Optional.empty();
    }
    int start = page.start(sentence);
    return Optional.of(
        checks.check(
            page.spot(start + number.start(), start + number.end()),
            series.get(),
            "number in the series",
            String.valueOf(number.value()),
            String.valueOf(expected.get()),
            same ? Outcome.AGREES : Outcome.CONTRADICTS,
            same ? Sense.AGREES : Sense.CONTRADICTS,
            List.of(act.get()),
            "the text " + When.on(act.get()) + " is number " + expected.get() + " of its series"));
  }

  /// How often a law was extended, up to the day of the page. More than the record has contradicts
  /// only where a rule follows the life of the law by its acts.
  private Optional<RecordCheck> times(int sentence, String words) {
    var m = TIMES.matcher(words);
    if (!EXTENDED.matcher(words).find() || !m.find()) {
      return Optional.empty();
    }
    var said = count(m.group(1), m.group(2));
    int start = page.start(sentence);
    var spot = page.spot(start + m.start(), start + m.end());
    return said.flatMap(n ->
        named
            .at(page, sentence, m.start())
            .filter(l -> l.type() == MechanismType.LEGISLATION)
            .flatMap(l -> extended(l, n, spot)));
  }

  private static Optional<Integer> count(String words, String number) {
    return switch (words.toLowerCase(java.util.Locale.ROOT)) {
      case "once" -> Optional.of(1);
      case "twice" -> Optional.of(2);
      case "thrice" -> Optional.of(3);
      default -> Numbers.in(number).stream().findFirst().map(Numbers.Printed::value);
    };
  }

  private Optional<RecordCheck> extended(Mechanism law, int said, Spot spot) {
    var day = page.written();
    List<Act> acts =
        checks.register().facts(law.id(), List.of("reauthorised", "extended", "renewed")).stream()
            .filter(a -> day.isEmpty() || When.begunBy(a, day.get()))
            .toList();
    boolean same = acts.size() == said;
    boolean followed =
        checks.register().rules(law).stream().anyMatch(r -> r.kind().equals("sunset"));
    return acts.isEmpty() || (said > acts.size() && !followed)
        ? Optional.empty()
        : Optional.of(
            checks.check(
                spot,
                law,
                "times reauthorised",
                String.valueOf(said),
                String.valueOf(acts.size()),
                same ? Outcome.AGREES : Outcome.CONTRADICTS,
                same ? Sense.AGREES : Sense.CONTRADICTS,
                acts,
                "in the record: " + String.join(", ", acts.stream().map(Act::when).toList())));
  }
}
