package org.rapporteur.analyze.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Numbers.Numeral;
import org.rapporteur.model.quantity.Quantity.QuantityClass;

/// Lengths of time: how old somebody is, how long somebody is held, and how long anything else
/// lasts. Two that are joined share their unit (`de 29 y 41 años`), and months go on with years
/// (`15 años y seis meses`).
///
/// Kinds of the word list: `span` (value: the unit), `age-before`, `age-after`, `age-glued`, `aged`
/// (who is of so many years), `prison`, `deadline` (words before a time within which something is
/// due), `of`, `and`, `plural-ending-of-nouns` (how all words end that a number counts).
final class Spans {
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /// So far before a term and behind it stands what says that it is one.
  private static final int BEFORE = 40;

  private static final int BEHIND = 30;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /// `Ana Roe, ` before an age that has no word for it.
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+, ?$");

  private static final Pattern LETTERS = Pattern.compile("^\\p{L}");

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final Pattern unit;
  private final Pattern ageBefore;
  private final Pattern ageAfter;
  private final Pattern ageGlued;
  private final Pattern aged;
  private final Pattern and;
  private final Pattern joined;
  private final Pattern closed;
  private final Pattern counted;
  private final Pattern prison;
  private final Pattern deadline;

  Spans(Lexicon lexicon, Numbers numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    String joint = "(?:, | " + lexicon.any("and") + " )";
    this.unit = Pattern.compile("^[ -](?<span>" + lexicon.any("span") + ")" + E, FLAGS);
    this.ageBefore = Pattern.compile(lexicon.any("age-before") + " ?$", FLAGS);
    this.ageAfter = Pattern.compile("^ ?" + lexicon.any("age-after") + E, FLAGS);
    this.ageGlued = Pattern.compile("^" + lexicon.any("age-glued"), FLAGS);
    this.aged =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])" + lexicon.any("aged") + " " + lexicon.any("of") + " $", FLAGS);
    this.and = Pattern.compile("^" + joint, FLAGS);
    this.joined = Pattern.compile("(?:\\d{1,3}" + joint + ")+$", FLAGS);
    this.closed = Pattern.compile("^ ?(?:[,.;:)]|$|" + lexicon.any("and") + E + ")", FLAGS);
    this.counted =
        Pattern.compile(
            lexicon.all("plural-ending-of-nouns").isEmpty()
                ? "^"
                : "^ (?:"
                    + lexicon.any("of")
                    + E
                    + "|\\p{L}+"
                    + lexicon.any("plural-ending-of-nouns")
                    + E
                    + ")",
            FLAGS);
    this.prison = Pattern.compile(lexicon.any("prison"), FLAGS);
    this.deadline = Pattern.compile(lexicon.any("deadline") + " $", FLAGS);
  }

  /// Puts an age, a term in prison or a duration into the book.
  ///
  /// @param figure with its unit
  /// @param unit such as `years`
  /// @return where it ends
  int put(String line, Figure figure, String unit, FigureBook book) {
    if (isAge(line, figure, unit)) {
      book.put(figure, QuantityClass.AGE, null, "age");
      return figure.end();
    }
    var months = unit.equals("years") ? monthsBehind(line, figure) : Optional.<Numeral>empty();
    var whole = months.map(m -> with(line, figure, m)).orElse(figure);
    boolean term = isTerm(line, whole);
    String measured = months.isPresent() ? "months" : unit;
    book.put(whole, QuantityClass.DURATION, measured, term ? "prison-term" : "duration");
    return whole.end();
  }

  /// `29` of `de 29 y 41 años`: puts a figure whose unit stands behind the last one of its list.
  ///
  /// @return whether it has one
  boolean shared(String line, Figure figure, FigureBook book) {
    int at = figure.end();
    var joint = and.matcher(line.substring(at));
    while (joint.find()) {
      int from = at + joint.end();
      var next = numbers.next(line, from);
      if (next == null || next.start() != from) {
        return false;
      }
      var shared = unitBehind(line, next);
      if (shared.isPresent() && !joint.group().startsWith(",")) {
        put(line, figure, shared.get(), book);
        return true;
      }
      at = next.end();
      joint = and.matcher(line.substring(at));
    }
    return false;
  }

  /// Whether a number without a unit is an age: `Ana Roe, 31, `, `una niña de 12 herida`.
  boolean isBareAge(String line, Figure figure) {
    String past = line.substring(0, figure.start());
    String rest = line.substring(figure.end());
    if (ageGlued.matcher(rest).find()) {
      return true;
    }
    if (figure.high().compareTo(OLDEST) > 0) {
      return false;
    }
    var led = ageBefore.matcher(past);
    if (led.find()) {
      boolean word = LETTERS.matcher(led.group()).find();
      boolean alone = led.group().strip().equals(",");
      return word || (closed.matcher(rest).find() && (!alone || NAMED.matcher(past).find()));
    }
    return aged.matcher(past).find() && !counted.matcher(rest).find();
  }

  private boolean isAge(String line, Figure figure, String unit) {
    String past = joined.matcher(line.substring(0, figure.start())).replaceFirst("");
    return unit.equals("years")
        && (ageAfter.matcher(line.substring(figure.end())).find()
            || ageBefore.matcher(past).find()
            || aged.matcher(past).find());
  }

  private boolean isTerm(String line, Figure figure) {
    String past = line.substring(0, figure.start());
    String near =
        line.substring(
            Math.max(0, figure.start() - BEFORE), Math.min(line.length(), figure.end() + BEHIND));
    return prison.matcher(near).find() && !deadline.matcher(past).find();
  }

  /// `seis` of `15 años y seis meses`.
  private Optional<Numeral> monthsBehind(String line, Figure years) {
    var joint = and.matcher(line.substring(years.end()));
    if (!joint.find() || years.low().compareTo(years.high()) < 0) {
      return Optional.empty();
    }
    int from = years.end() + joint.end();
    return Optional.ofNullable(numbers.next(line, from))
        .filter(n -> n.start() == from && !n.vague() && n.value().compareTo(MONTHS) < 0)
        .filter(n -> unitBehind(line, n).filter("months"::equals).isPresent());
  }

  private Optional<String> unitBehind(String line, Numeral number) {
    var found = unit.matcher(line.substring(number.end()));
    return found.find() ? lexicon.value("span", found.group("span")) : Optional.empty();
  }

  private Figure with(String line, Figure years, Numeral months) {
    var found = unit.matcher(line.substring(months.end()));
    int end = months.end() + (found.find() ? found.end() : 0);
    var whole = years.low().multiply(MONTHS).add(months.value());
    return new Figure(years.start(), end, years.comparator(), whole, whole, years.vague());
  }
}
