package org.rapporteur.analyze.arabic;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.analyze.arabic.ArabicNumbers.Numeral;
import org.rapporteur.analyze.rules.Bounds;
import org.rapporteur.analyze.rules.FigureBook;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.PlainText;
import org.rapporteur.analyze.rules.Units;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// The figures of an Arabic sentence: a bound, a number, and what stands behind it; and the dual
/// ([ArabicDuals]).
///
/// Kinds of the word list, beside those of [ArabicNumbers]: `comparator` and `comparator-after`,
/// `noun` (value: English lemma and plural; the first form is the singular), `other` (`آخرين`),
/// `span`, `measure`, `money`, `percent`, `age-before`, `prison`, `numbered` (words whose number is
/// a name).
final class ArabicFigures {
  private static final String B = "(?<=(?:^|[^\\p{L}\\p{M}\\p{N}])[وف]?[بلك]?\u0640?)";
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String OF = "(?:من )?(?:ال)?";
  private static final Pattern FEMININE = Pattern.compile("^ [\\p{L}\\p{Mn}]+ة(?![\\p{L}\\p{M}])");
  private static final int NEAR = 45;
  private static final int BEHIND = 12;

  private final Lexicon lexicon;
  private final ArabicNumbers numbers;
  private final ArabicDuals duals;
  private final Bounds bounds;
  private final Units units;
  private final Pattern unit;
  private final Pattern noun;
  private final Pattern word;
  private final Pattern ageBefore;
  private final Pattern prison;
  private final Pattern numbered;

  ArabicFigures(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new ArabicNumbers(lexicon);
    var before = Pattern.compile(B + "(?<sign>" + lexicon.any("comparator") + ") (?:ال)?\u0640?$");
    var after = Pattern.compile("^ (?<sign>" + lexicon.any("comparator-after") + ")" + E);
    this.bounds = new Bounds(lexicon, before, after);
    this.units = new Units(lexicon);
    this.unit =
        Pattern.compile(
            "^ ?(?:(?<percent>"
                + lexicon.any("percent")
                + ")|"
                + OF
                + "(?:(?<span>"
                + lexicon.any("span")
                + ")|(?<measure>"
                + lexicon.any("measure")
                + ")|(?<money>"
                + lexicon.any("money")
                + ")))"
                + E);
    this.noun = Pattern.compile("^ " + OF + "(?<noun>" + lexicon.any("noun") + ")" + E);
    this.word =
        Pattern.compile("^ (?<noun>[\\p{IsArabic}\\p{Mn}]{3,}?(?:\u064Bا|ا\u064B|[اة]))" + E);
    this.ageBefore = Pattern.compile(lexicon.any("age-before") + "(?: ال)?\u0640? ?$");
    this.prison = Pattern.compile(lexicon.any("prison"));
    this.numbered = Pattern.compile(B + lexicon.any("numbered") + "(?: رقم)? $");
    this.duals = new ArabicDuals(lexicon);
  }

  List<QuantityMention> read(Document document, Sentence sentence, BitSet taken, int first) {
    String line = PlainText.of(document, sentence);
    var book = new FigureBook(document, sentence, lexicon);
    var used = duals(line, sentence.start(), taken, book);
    var number = numbers.next(line, 0);
    while (number != null) {
      int end = number.end();
      boolean free = isFree(taken, sentence.start(), number) && isFree(used, 0, number);
      if (free && !isName(line, number) && !isSomebody(line, number)) {
        var next = numbers.next(line, number.end());
        boolean range = next != null && isRange(line, number, next);
        end = figure(line, number, range && next != null ? next : number, book);
      }
      number = numbers.next(line, end);
    }
    return book.mentions(first);
  }

  private static boolean isFree(BitSet taken, int base, Numeral number) {
    int busy = taken.nextSetBit(base + number.start());
    return busy < 0 || busy >= base + number.end();
  }

  /// `الفرع 244`, `القرار 2254`
  private boolean isName(String line, Numeral number) {
    return Character.isDigit(line.charAt(number.start()))
        && numbered.matcher(line.substring(0, number.start())).find();
  }

  /// `أحد السكان`: one of them, whoever it is.
  private static boolean isSomebody(String line, Numeral number) {
    return number.value().compareTo(BigDecimal.ONE) <= 0
        && !Character.isDigit(line.charAt(number.start()));
  }

  /// `ما بين 50 و60`, `من 5 إلى 7`, `5-7`
  private static boolean isRange(String line, Numeral low, Numeral high) {
    String joint = line.substring(low.end(), high.start());
    String past = line.substring(0, low.start());
    boolean between = joint.matches(" ?و\u0640?") && past.matches("(?s).*(?:^|[ و])بين ");
    boolean to = joint.matches(" (?:إلى|الى) ") && past.matches("(?s).*(?:^|[ و])من ");
    boolean dash = joint.matches(" ?[-–—] ?");
    return (between || to || dash) && low.value().compareTo(high.value()) < 0;
  }

  /// Reads one figure and says where it ends.
  private int figure(String line, Numeral low, Numeral high, FigureBook book) {
    var printed = Figure.printed(low.start(), high.end(), low.value(), high.value(), low.vague());
    var figure = bounds.of(line, printed);
    String rest = line.substring(figure.end());
    var measured = unit.matcher(rest);
    if (measured.find()) {
      return measured(line, figure, measured, book);
    }
    var counted = noun.matcher(rest);
    if (counted.find()) {
      return book.countListed(line, figure, counted, bounds);
    }
    if (ageBefore.matcher(line.substring(0, figure.start())).find()) {
      book.put(figure, QuantityClass.AGE, null, "age");
      return figure.end();
    }
    if (low.people()) {
      book.count(figure, "person people", -1);
      return figure.end();
    }
    return unknown(line, low, figure, rest, book);
  }

  /// Behind 11 to 99 stands a noun in the accusative, `16 كاهنا`; one that the list does not know
  /// is kept as printed. Of others it cannot be told.
  private int unknown(String line, Numeral low, Figure figure, String rest, FigureBook book) {
    var counted = word.matcher(rest);
    boolean accusative =
        low.value().compareTo(BigDecimal.TEN) > 0
            && low.value().compareTo(BigDecimal.valueOf(100)) < 0;
    boolean many =
        low.value().compareTo(BigDecimal.valueOf(100)) >= 0 && FEMININE.matcher(rest).find();
    if ((accusative || many)
        && counted.find()
        && lexicon.value("other", counted.group("noun")).isEmpty()) {
      book.count(
          figure.to(figure.end() + counted.end("noun")),
          counted.group("noun"),
          figure.end() + counted.start("noun"));
      return figure.end() + counted.end();
    }
    boolean digits = Character.isDigit(line.charAt(low.start()));
    boolean part = rest.startsWith(" من") && low.value().compareTo(BigDecimal.ONE) > 0;
    if (isYear(line, low)) {
      return figure.end();
    }
    if (digits || part || low.vague() || low.value().compareTo(BigDecimal.TEN) > 0) {
      book.count(figure, null, -1);
    }
    return figure.end();
  }

  /// Four digits that count nothing may be a year that no rule for times knows.
  private static boolean isYear(String line, Numeral number) {
    return line.substring(number.start(), number.end()).matches("(?:19|20)\\d\\d");
  }

  private int measured(String line, Figure figure, Matcher unit, FigureBook book) {
    var whole = bounds.behind(line, figure.to(figure.end() + unit.end()));
    if (!units.put(whole, unit, book)) {
      span(line, whole, lexicon.value("span", unit.group("span")).orElse(""), book);
    }
    return whole.end();
  }

  /// An age, a prison term or a duration.
  private void span(String line, Figure figure, String unit, FigureBook book) {
    String past = line.substring(0, figure.start());
    boolean bracketed = past.endsWith("(") && line.startsWith(")", figure.end());
    if (unit.equals("years") && (bracketed || ageBefore.matcher(past).find())) {
      book.put(figure, QuantityClass.AGE, null, "age");
      return;
    }
    String left = past.substring(Math.max(0, past.length() - NEAR)).replaceAll(".*[،؛.]", "");
    String right = line.substring(figure.end(), Math.min(line.length(), figure.end() + BEHIND));
    String near = left + right.replaceAll("[،؛.].*", "");
    boolean term = prison.matcher(near).find() && !past.matches("(?s).*(?:منذ|بعد|قبل|خلال) ");
    book.put(figure, QuantityClass.DURATION, unit, term ? "prison-term" : "duration");
  }

  /// Notes what duals count.
  ///
  /// @return the chars of the line that they have
  private BitSet duals(String line, int base, BitSet taken, FigureBook book) {
    var used = new BitSet();
    for (var dual : duals.in(line)) {
      int busy = taken.nextSetBit(base + dual.start());
      if (busy >= 0 && busy < base + dual.end()) {
        continue;
      }
      var value = BigDecimal.valueOf(dual.value());
      var figure = Figure.printed(dual.start(), dual.end(), value, value, false);
      if (dual.span() != null) {
        span(line, figure, dual.span(), book);
      } else if (dual.noun() != null) {
        book.count(figure, dual.noun(), dual.start());
      }
      used.set(dual.start(), dual.end());
    }
    return used;
  }
}
