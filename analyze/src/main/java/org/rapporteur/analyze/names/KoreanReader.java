package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads Latin words as a Korean name under all plausible orders.
final class KoreanReader {
  private static final Pattern BORDER = Pattern.compile("-|(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");
  private static final double WRITTEN_BORDER = .9;
  private static final double LONG_SURNAME_CUT = .003;
  private static final double NORTHERN = .15;
  private static final int LONGEST_GIVEN = 14;

  private final KoreanSpelling spelling;
  private final boolean chinese;

  KoreanReader(KoreanSpelling spelling) {
    this(spelling, false);
  }

  private KoreanReader(KoreanSpelling spelling, boolean chinese) {
    this.spelling = spelling;
    this.chinese = chinese;
  }

  /// Reads words as a Chinese name whose characters Koreans read their own way.
  static KoreanReader ofChinese(KoreanSpelling spelling) {
    return new KoreanReader(spelling, true);
  }

  /// The reading, or nothing where the words cannot be one surname and a given name.
  Optional<KoreanReading> read(NameForm name) {
    List<KoreanReading.Parse> parses = new ArrayList<>();
    for (Order order : orders(name)) {
      Chances surnames = spelling.surnames(order.surname(), order.style());
      if (!surnames.isEmpty()) {
        parses.add(parse(order, surnames));
      }
    }
    double mass = parses.stream().mapToDouble(this::mass).sum();
    return mass > 0 ? Optional.of(new KoreanReading(parses, mass, 0)) : Optional.empty();
  }

  /// One assumption of what is surname and what is given name, before any name is thought of.
  ///
  /// @param border where the given name is cut in writing, or -1
  record Order(double weight, KoreanStyle style, String surname, String given, int border) {
    /// The chance that a syllable begins at a place in the given name.
    double cut(int at) {
      return border < 0 ? 1 : at == border ? WRITTEN_BORDER : 1 - WRITTEN_BORDER;
    }

    /// The chance that the given name is one syllable.
    double uncut() {
      return border < 0 ? 1 : .01;
    }
  }

  /// All plausible orders; none where the words cannot be one surname and a given name.
  List<Order> orders(NameForm name) {
    if (!name.all(WritingSystem.LATIN)
        || name.words().size() > 3
        || name.any(WritingSystem.OTHER)) {
      return List.of();
    }
    List<List<String>> words = name.words().stream().map(w -> pieces(w.text())).toList();
    List<Order> orders = new ArrayList<>();
    switch (words.size()) {
      case 1 -> oneWord(orders, words.get(0));
      case 2 -> twoWords(orders, name, words.get(0), words.get(1));
      default -> threeWords(orders, name, words);
    }
    return orders;
  }

  /// Splits a word at hyphens and inner capitals into folded pieces.
  static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    for (String piece : BORDER.split(word)) {
      String folded = LatinFold.letters(piece);
      if (!folded.isEmpty()) {
        pieces.add(folded);
      }
    }
    return pieces;
  }

  private void oneWord(List<Order> orders, List<String> pieces) {
    if (pieces.size() == 2 || pieces.size() == 3) {
      add(orders, .9, pieces.subList(0, 1), pieces.subList(1, pieces.size()));
    }
  }

  private void twoWords(List<Order> orders, NameForm name, List<String> left, List<String> right) {
    double surnameFirst = surnameFirst(name, left.size() > 1, right.size() > 1);
    add(orders, surnameFirst, left, right);
    add(orders, 1 - surnameFirst, right, left);
    if (left.size() == 1 && right.size() > 1) {
      List<String> longSurname = List.of(left.getFirst(), right.getFirst());
      add(orders, LONG_SURNAME_CUT, longSurname, right.subList(1, right.size()));
    }
  }

  private static double surnameFirst(NameForm name, boolean leftSplit, boolean rightSplit) {
    boolean leftCapitals = name.words().getFirst().capitals();
    boolean rightCapitals = name.words().getLast().capitals();
    if (name.surnameWords() > 0) {
      return .999;
    }
    if (leftCapitals != rightCapitals) {
      return leftCapitals ? .97 : .03;
    }
    if (leftSplit != rightSplit) {
      return rightSplit ? .97 : .03;
    }
    return .9;
  }

  private void threeWords(List<Order> orders, NameForm name, List<List<String>> words) {
    List<String> front = join(words.get(0), words.get(1));
    List<String> back = join(words.get(1), words.get(2));
    if (name.surnameWords() == 2) {
      add(orders, 1, front, words.get(2));
      return;
    }
    boolean lastCapitals = name.words().getLast().capitals() && !name.words().getFirst().capitals();
    double first = name.surnameWords() == 1 ? .999 : lastCapitals ? .04 : .93;
    add(orders, first, words.get(0), back);
    add(orders, .98 - Math.min(first, .97), words.get(2), front);
    add(orders, .02, front, words.get(2));
  }

  private static List<String> join(List<String> left, List<String> right) {
    List<String> joined = new ArrayList<>(left);
    joined.addAll(right);
    return joined;
  }

  private void add(List<Order> orders, double weight, List<String> surname, List<String> given) {
    String letters = String.join("", given);
    boolean impossible =
        surname.size() > 2 || surname.isEmpty() || given.isEmpty() || given.size() > 3;
    if (weight <= 0 || impossible || letters.length() > LONGEST_GIVEN) {
      return;
    }
    int border = given.size() == 2 ? given.getFirst().length() : -1;
    String family = String.join("", surname);
    if (chinese) {
      orders.add(new Order(weight, spelling.chinese, family, letters, border));
      return;
    }
    orders.add(new Order(weight * (1 - NORTHERN), spelling.free, family, letters, border));
    orders.add(new Order(weight * NORTHERN, spelling.northern, family, letters, border));
  }

  private static KoreanReading.Parse parse(Order order, Chances surnames) {
    return new KoreanReading.Parse(
        order.weight(),
        order.style(),
        surnames,
        cuts(order),
        order.style().syllables(order.given()),
        order.uncut(),
        order.surname(),
        order.given());
  }

  private static List<KoreanReading.Cut> cuts(Order order) {
    List<KoreanReading.Cut> cuts = new ArrayList<>();
    for (int at = 1; at < order.given().length(); at++) {
      Chances first = order.style().syllables(order.given().substring(0, at));
      Chances second = order.style().syllables(order.given().substring(at));
      if (!first.isEmpty() && !second.isEmpty()) {
        cuts.add(new KoreanReading.Cut(order.cut(at), first, second));
      }
    }
    return cuts;
  }

  private double mass(KoreanReading.Parse parse) {
    double given =
        KoreanReading.ONE_SYLLABLE * parse.onlyWeight() * parse.only().total(spelling.onlyPrior);
    for (KoreanReading.Cut cut : parse.cuts()) {
      given +=
          KoreanReading.TWO_SYLLABLES
              * cut.weight()
              * cut.first().total(spelling.firstPrior)
              * cut.second().total(spelling.secondPrior);
    }
    return parse.weight() * parse.surname().total(spelling.surnamePrior) * given;
  }
}
