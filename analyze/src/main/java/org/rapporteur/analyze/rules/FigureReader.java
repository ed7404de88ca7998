package org.rapporteur.analyze.rules;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.FigureBook.Figure;
import org.rapporteur.analyze.rules.Numbers.Numeral;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// The figures of an alphabetic language: a comparator, a number, and what it counts or measures.
///
/// Kinds of the word list, beside those of [Numbers]: `comparator` and `comparator-after` (value:
/// the sign), `noun` (value: English lemma and plural), `span` (units of time), `measure`, `money`,
/// `percent`, `label`, `part-of`, `between` and `from-to` (before the two ends of a range), `of`,
/// `stop` (words that are never counted), those of [Spans].
final class FigureReader {
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";

  /// `par rapport à 2020`
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /// So far before a number its label begins at most.
  private static final int LABELLED = 8;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final Bounds bounds;
  private final Units units;
  private final Pattern unit;
  private final Pattern noun;

  /// Of nouns in a case: `поваров`, `поварам`.
  private final Pattern countEnding;

  private final Pattern word;

  /// `siete de los once indicadores`: what is counted stands behind the whole.
  private final Pattern part;

  /// `№ 2`, `ч. 1`, `art. 5`: a number by which something is kept.
  private final Pattern label;

  private final Pattern to;
  private final Pattern and;
  private final Pattern between;
  private final Spans spans;

  FigureReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new Numbers(lexicon);
    String of = "(?:" + lexicon.any("of") + "(?: |(?<=')))?";
    var before =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<sign>" + lexicon.any("comparator") + ") (?:\\p{L}{2,3} )?$",
            FLAGS);
    var after = Pattern.compile("^ (?<sign>" + lexicon.any("comparator-after") + ")" + E, FLAGS);
    this.bounds = new Bounds(lexicon, before, after);
    this.units = new Units(lexicon);
    this.unit =
        Pattern.compile(
            "^[ -]?"
                + of
                + "(?:(?<percent>"
                + lexicon.any("percent")
                + ")|(?<span>"
                + lexicon.any("span")
                + ")|(?<measure>"
                + lexicon.any("measure")
                + ")|(?<money>"
                + lexicon.any("money")
                + "))"
                + E,
            FLAGS);
    this.countEnding = Pattern.compile("(?<=\\p{L}{3})" + lexicon.any("count-ending") + "$");
    this.noun =
        Pattern.compile(
            "^ "
                + of
                + "(?:(?!"
                + lexicon.any("stop")
                + " )[\\p{L}\\p{M}'’-]+ ){0,2}?(?<noun>"
                + lexicon.any("noun")
                + ")"
                + E,
            FLAGS);
    this.word =
        Pattern.compile(
            "^ " + of + "(?<noun>(?!" + lexicon.any("stop") + E + ")\\p{Ll}[\\p{L}\\p{M}'-]{3,})",
            Pattern.UNICODE_CASE);
    this.part = Pattern.compile("^ " + lexicon.any("part-of") + " (?:\\p{L}{2,3} )?", FLAGS);
    this.label = Pattern.compile("(?<!\\p{L})" + lexicon.any("label") + " ?$", FLAGS);
    this.to = Pattern.compile("^(?:[-–—]| " + lexicon.any("to") + " )$", FLAGS);
    this.and = Pattern.compile("^ " + lexicon.any("and") + "(?: le)? $", FLAGS);
    String between = lexicon.any(lexicon.all("between").isEmpty() ? "from-to" : "between");
    this.between = Pattern.compile("(?<![\\p{L}\\p{M}])" + between + " (?:\\p{L}{2,3} )?$", FLAGS);
    this.spans = new Spans(lexicon, numbers);
  }

  List<QuantityMention> read(Document document, Sentence sentence, BitSet taken, int first) {
    String line = PlainText.of(document, sentence);
    var book = new FigureBook(document, sentence, lexicon);
    var number = numbers.next(line, 0);
    while (number != null) {
      var next = numbers.next(line, number.end());
      var high = next != null && isRange(line, number, next) ? next : number;
      int used = high.end();
      int busy = taken.nextSetBit(sentence.start() + number.start());
      int at = sentence.start() + number.start();
      boolean kept =
          label.matcher(document.text().substring(Math.max(0, at - LABELLED), at)).find();
      if (!kept && (busy < 0 || busy >= sentence.start() + used)) {
        used = figure(line, number, high, book);
      }
      number = numbers.next(line, used);
    }
    return book.mentions(first);
  }

  /// `entre 9 et 15`, `9 à 15`; not `contre 9 et 15 abstentions`.
  private boolean isRange(String line, Numeral low, Numeral high) {
    String joint = line.substring(low.end(), high.start());
    return to.matcher(joint).find()
        && (!and.matcher(joint).find() || between.matcher(line.substring(0, low.start())).find());
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
    if (ofWhole(line, figure, book)) {
      return figure.end();
    }
    if (spans.shared(line, figure, book)) {
      return figure.end();
    }
    if (spans.isBareAge(line, figure)) {
      book.put(figure, QuantityClass.AGE, null, "age");
      return figure.end();
    }
    var counted = noun.matcher(rest);
    if (counted.find()) {
      return book.countListed(line, figure, counted, bounds);
    }
    return unknown(line, figure, book);
  }

  /// `siete de los once indicadores`: a part of what is counted behind the whole.
  private boolean ofWhole(String line, Figure figure, FigureBook book) {
    var of = part.matcher(line.substring(figure.end()));
    int at = of.find() ? figure.end() + of.end() : -1;
    var whole = at < 0 ? null : numbers.next(line, at);
    if (whole == null || whole.start() != at) {
      return false;
    }
    var counted = noun.matcher(line.substring(whole.end()));
    if (!counted.find()) {
      return false;
    }
    String meant = lexicon.value("noun", counted.group("noun")).orElse(null);
    book.count(figure, meant, whole.end() + counted.start("noun"));
    return true;
  }

  /// A noun that the list does not know is kept as printed, where nouns have cases without their
  /// ending; a bare number counts nothing that is told, and one that looks like a year nothing at
  /// all.
  private int unknown(String line, Figure figure, FigureBook book) {
    String rest = line.substring(figure.end());
    var counted = word.matcher(rest);
    if (counted.find()) {
      book.count(
          figure.to(figure.end() + counted.end("noun")),
          countEnding.matcher(counted.group("noun").toLowerCase(Locale.ROOT)).replaceFirst(""),
          figure.end() + counted.start("noun"));
      return figure.end() + counted.end();
    }
    if (!YEAR.matcher(line.substring(figure.start(), figure.end())).matches()) {
      book.count(figure, null, -1);
    }
    return figure.end();
  }

  private int measured(String line, Figure figure, java.util.regex.Matcher unit, FigureBook book) {
    var whole = figure.to(figure.end() + unit.end());
    return units.put(whole, unit, book)
        ? whole.end()
        : spans.put(line, whole, lexicon.value("span", unit.group("span")).orElse(""), book);
  }
}
