package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.quantity.Numerals.Numeral;
import org.rapporteur.analyze.text.Measures;
import org.rapporteur.analyze.text.NumberWords;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Finds the figures of a sentence and tells their kinds apart before anything is counted.
final class QuantityTagger {
  private final Document document;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final Votes votes;
  private final IntPredicate taken;
  private final IntPredicate named;
  private final List<QuantityMention> found = new ArrayList<>();
  private final int first;

  /// @param taken words that belong to a time
  /// @param named words that belong to a name
  QuantityTagger(
      Document document, Sentence sentence, IntPredicate taken, IntPredicate named, int first) {
    this.document = document;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.votes = new Votes(tokens);
    this.taken = taken;
    this.named = named;
    this.first = first;
  }

  List<QuantityMention> tag() {
    for (int i = 0; i < tokens.size(); ) {
      i = Math.max(i + 1, at(i));
    }
    return found;
  }

  /// Tries to read a figure at a word and says where to go on.
  private int at(int i) {
    if (taken.test(i)) {
      return i + 1;
    }
    if (ordinal(i)) {
      return i + 1;
    }
    boolean opening = opens(i) && NumberWords.SMALL.containsKey(lower(i));
    if (countsParagraphs(i) || isYearOfLife(i)) {
      return i + 1;
    }
    if ((named.test(i) && !opening) || Labels.isLabelled(tokens, i)) {
      return i + 1;
    }
    var compound = Compounds.at(tokens, i);
    if (compound != null) {
      var quantity = compound.quantity();
      return quantity == null
          ? compound.to()
          : add(i, compound.to(), quantity, compound.property(), compound.nounStart());
    }
    var word = Unnumbered.at(tokens, i);
    if (word != null) {
      int noun = word.head() < 0 ? -1 : tokens.get(word.head()).start();
      return add(i, word.to(), word.quantity(), word.property(), noun);
    }
    var share = Shares.at(tokens, i);
    if (share != null) {
      return add(share.from(), share.to(), share.quantity(), "share", -1);
    }
    var numeral = Numerals.at(tokens, i);
    if (numeral == null || !isNumber(i, numeral)) {
      return i + 1;
    }
    return figure(i, numeral);
  }

  /// Where a sentence begins, or goes on behind a day: `26 July – Eleven people`.
  private boolean opens(int i) {
    return i == 0 || tokens.get(i - 1).text().matches("[–—:]|--");
  }

  /// `3.` before a paragraph
  private boolean countsParagraphs(int i) {
    return i == 0
        && (tokens.get(i).text().matches("\\d{1,3}[.)]")
            || (tokens.get(i).text().matches("\\d{1,3}")
                && tokens.size() > 1
                && tokens.get(1).text().matches("[.)]")
                && tokens.get(1).start() == tokens.get(0).end()));
  }

  /// `Jane Doe (b. 1984)`
  private boolean isYearOfLife(int i) {
    return i > 0
        && tokens.get(i).text().matches("1[89]\\d\\d|20\\d\\d")
        && Set.of("b.", "b", "born", "died", "d.", "*").contains(lower(i - 1));
  }

  private boolean ordinal(int i) {
    var matcher = FigureWords.ORDINAL.matcher(tokens.get(i).text());
    if (!matcher.matches()) {
      return false;
    }
    for (int j = i + 1; j < Math.min(tokens.size(), i + 6); j++) {
      if (FigureWords.SESSIONS.contains(lower(j))) {
        add(
            i,
            j + 1,
            plain(new BigDecimal(matcher.group(1)), QuantityClass.ORDINAL),
            "number-session",
            -1);
        return true;
      }
    }
    return true;
  }

  /// `one` is a number only before a noun or as a side of a vote (`two votes to one`, `one voted
  /// against`); other words only if the tagger takes them for numbers.
  private boolean isNumber(int i, Numeral numeral) {
    if (numeral.vague()) {
      return tokens.get(i).pos().startsWith("NN");
    }
    if (lower(i).equals("one")) {
      boolean noun =
          numeral.to() < tokens.size() && tokens.get(numeral.to()).pos().startsWith("NN");
      boolean vote = !votes.property(i, numeral.to()).isEmpty();
      return vote || (noun && !FigureWords.NOT_COUNTED.contains(tokens.get(numeral.to()).lemma()));
    }
    boolean opens = opens(i) && numeral.to() < tokens.size();
    return Character.isDigit(tokens.get(i).text().charAt(0))
        || tokens.get(i).pos().equals("CD")
        || lower(i).equals("a")
        || (opens
            && (tokens.get(numeral.to()).pos().equals("NNS") || lower(numeral.to()).equals("of")));
  }

  private int figure(int i, Numeral numeral) {
    if (isDay(numeral)) {
      return numeral.to() + 1;
    }
    var before = Comparators.before(tokens, i);
    var range = range(numeral);
    int to = range == null ? numeral.to() : range.to();
    BigDecimal low = numeral.value();
    BigDecimal high = range == null ? low : range.value();
    int from = before.from();
    Comparator comparator = numeral.vague() ? Comparator.AT_LEAST : before.comparator();
    if (to + 1 < tokens.size()
        && lower(to).equals("or")
        && Set.of("more", "over").contains(lower(to + 1))) {
      comparator = Comparator.AT_LEAST;
      to += 2;
    }
    return typed(from, i, to, new Draft(comparator, low, high, numeral.vague()));
  }

  /// `3 to 4 March`, `12 and 15 December`, `6 or 7 October`: a day whose month stands later.
  private boolean isDay(Numeral numeral) {
    int at = numeral.to();
    boolean small = numeral.value().intValue() <= 31;
    if (!small || at >= tokens.size() || FigureWords.isMonth(tokens.get(at))) {
      return small && at < tokens.size() && FigureWords.isMonth(tokens.get(at));
    }
    boolean joined = Set.of("to", "and", "or", "-", "–", ",", "until").contains(lower(at));
    var second = joined && at + 1 < tokens.size() ? Numerals.at(tokens, at + 1) : null;
    return second != null
        && second.value().intValue() <= 31
        && second.to() < tokens.size()
        && FigureWords.isMonth(tokens.get(second.to()));
  }

  private record Draft(Comparator comparator, BigDecimal low, BigDecimal high, boolean vague) {
    Quantity as(
        QuantityClass kind, @Nullable String unit, @Nullable String noun, List<String> modifiers) {
      return new Quantity(comparator, low, high, unit, noun, modifiers, kind, vague);
    }

    Draft of(BigDecimal value) {
      return new Draft(comparator, value, value, vague);
    }
  }

  private int typed(int from, int number, int to, Draft draft) {
    String next = to < tokens.size() ? Nouns.written(tokens.get(to).lemma()) : "";
    String before = number > 0 ? lower(number - 1) : "";
    if (FigureWords.CLOCK.contains(next)
        || tokens.get(number).text().matches("[0-2]?\\d[.:][0-5]\\d")) {
      return to + 1;
    }
    boolean old = to + 1 < tokens.size() && lower(to + 1).equals("old");
    if (next.equals("%")
        || next.equals("percent")
        || (next.equals("per") && to + 1 < tokens.size() && lower(to + 1).equals("cent"))) {
      return add(
          from,
          next.equals("per") ? to + 2 : to + 1,
          draft.as(QuantityClass.PERCENTAGE, "%", null, List.of()),
          "share",
          -1);
    }
    boolean ofAge = next.equals("of") && to + 1 < tokens.size() && lower(to + 1).equals("age");
    if (ofAge
        || before.equals("aged")
        || before.equals("age")
        || (before.equals(":") && number > 1 && lower(number - 2).equals("age"))
        || (before.equals("of")
            && number > 1
            && Set.of("age", "ages").contains(lower(number - 2)))) {
      return add(from, to, draft.as(QuantityClass.AGE, null, null, List.of()), "age", -1);
    }
    if (Nouns.TIME_UNITS.contains(next)) {
      return old && next.equals("year")
          ? add(from, to + 2, draft.as(QuantityClass.AGE, null, null, List.of()), "age", -1)
          : duration(from, to + 1, next, draft);
    }
    boolean power = next.matches("square|cubic") && to + 1 < tokens.size();
    boolean sea = next.equals("nautical") && to + 1 < tokens.size();
    String length =
        Nouns.measure(
            sea
                ? next + " " + tokens.get(to + 1).lemma()
                : power ? tokens.get(to + 1).lemma() : next);
    String measure = power && length != null ? next + " " + length : length;
    if (measure != null) {
      return add(
          from,
          power || sea ? to + 2 : to + 1,
          draft.as(QuantityClass.MEASURE, measure, null, List.of()),
          Measures.property(measure),
          -1);
    }
    int money = Currencies.at(tokens, to);
    if (money >= 0) {
      String unit = Currencies.name(tokens.get(money));
      return add(
          from,
          money + 1,
          draft.as(QuantityClass.MONEY, unit, null, List.of()),
          "amount-money",
          -1);
    }
    if (FigureWords.isMagnitude(tokens, number)) {
      return add(
          from,
          to,
          draft.as(QuantityClass.MEASURE, null, null, List.of()),
          FigureWords.MAGNITUDE,
          -1);
    }
    return counted(from, number, to, draft);
  }

  private int duration(int from, int to, String unit, Draft draft) {
    var lemmas = tokens.stream().map(Token::lemma).toList();
    if (unit.equals("year") && isAgeBeside(from, to, draft)) {
      return add(from, to, draft.as(QuantityClass.AGE, null, null, List.of()), "age", -1);
    }
    var months = unit.equals("year") ? Numerals.monthsBehind(tokens, to) : null;
    if (months != null && draft.low().compareTo(draft.high()) == 0) {
      var all = draft.low().multiply(BigDecimal.valueOf(12)).add(months.value());
      return duration(from, months.to() + 1, "month", draft.of(all));
    }
    boolean limit =
        draft.comparator() == Comparator.AT_MOST
            && lemmas.stream().anyMatch(FigureWords.TERMS::contains);
    boolean prison = PrisonTerms.isTerm(tokens, from, to, unit);
    String property = limit ? "term-limit" : prison ? "prison-term" : "duration";
    var kind = limit ? QuantityClass.TERM_LIMIT : QuantityClass.DURATION;
    return add(from, to, draft.as(kind, Nouns.plural(unit), null, List.of()), property, -1);
  }

  /// `Ama Kole, 43 years, who`: the age of the person just named.
  private boolean isAgeBeside(int from, int to, Draft draft) {
    int before = from - 1;
    before -= before > 0 && Set.of("of", "aged").contains(lower(before)) ? 1 : 0;
    boolean closed = to >= tokens.size() || Set.of(",", ")", ".").contains(tokens.get(to).text());
    return before > 0
        && tokens.get(before).text().equals(",")
        && named.test(before - 1)
        && closed
        && draft.comparator() == Comparator.EQUAL
        && draft.low().intValue() >= 5
        && draft.low().intValue() < 110;
  }

  private int counted(int from, int number, int to, Draft draft) {
    if (!votes.property(number, to).isEmpty()) {
      return add(
          from,
          to,
          draft.as(QuantityClass.VOTE, null, "vote", List.of()),
          votes.property(number, to),
          tokens.get(number).start());
    }
    var counted = Counted.after(tokens, to);
    counted = counted == null ? Counted.before(tokens, number) : counted;
    if (counted != null && isSpan(counted)) {
      return duration(from, counted.head() + 1, tokens.get(counted.head()).lemma(), draft);
    }
    if (counted == null) {
      if (isYear(number, draft)) {
        return to;
      }
      boolean age =
          draft.comparator() == Comparator.EQUAL
              && Ages.isAge(tokens, number, to, draft.low().intValue(), named);
      return age
          ? add(from, to, draft.as(QuantityClass.AGE, null, null, List.of()), "age", -1)
          : add(from, to, draft.as(QuantityClass.COUNT, null, null, List.of()), "count", -1);
    }
    var head = tokens.get(counted.head());
    String lemma = Nouns.joined(tokens, counted.head());
    String noun = lemma.equals("organisation") ? "organization" : lemma;
    return add(
        from,
        counted.part() || counted.head() < number ? to : counted.head() + 1,
        draft.as(QuantityClass.COUNT, null, noun, counted.modifiers()),
        "count-of-" + Nouns.plural(noun).replace(' ', '-'),
        head.start());
  }

  /// `Annual report 2026`, `In 2026 we`: what counts nothing and looks like a year is one.
  private boolean isYear(int number, Draft draft) {
    return draft.comparator() == Comparator.EQUAL
        && tokens.get(number).text().matches("(?:19|20)\\d\\d");
  }

  /// `five more years`, `two full days`.
  private boolean isSpan(Counted counted) {
    return Nouns.TIME_UNITS.contains(tokens.get(counted.head()).lemma())
        && counted.modifiers().stream().allMatch(FigureWords.LENGTHENING::contains);
  }

  /// `5 to 15`, `5-15`, `between 5 and 15`.
  private @Nullable Numeral range(Numeral numeral) {
    int at = numeral.to();
    if (at + 1 >= tokens.size() || numeral.vague()) {
      return null;
    }
    String joiner = lower(at);
    int start = Math.max(0, at - 3);
    boolean between =
        tokens.subList(start, at).stream().anyMatch(t -> t.text().equalsIgnoreCase("between"));
    boolean joins =
        joiner.equals("-")
            || joiner.equals("–")
            || joiner.equals("to")
            || (joiner.equals("and") && between);
    if (!joins) {
      return null;
    }
    var high = Numerals.at(tokens, at + 1);
    boolean upward = high != null && !high.vague() && high.value().compareTo(numeral.value()) > 0;
    boolean votes = tokens.stream().anyMatch(t -> t.lemma().equals("vote"));
    return upward && !votes ? high : null;
  }

  private int add(int from, int to, Quantity quantity, String property, int nounStart) {
    int end = Math.min(to, tokens.size());
    int start = tokens.get(from).start();
    int stop = tokens.get(end - 1).end();
    found.add(
        new QuantityMention(
            first + found.size(),
            sentence.number(),
            start,
            stop,
            document.text().substring(start, stop),
            quantity,
            property,
            nounStart,
            null,
            null));
    return end;
  }

  private static Quantity plain(BigDecimal value, QuantityClass kind) {
    return new Quantity(Comparator.EQUAL, value, value, null, null, List.of(), kind, false);
  }

  private String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }
}
