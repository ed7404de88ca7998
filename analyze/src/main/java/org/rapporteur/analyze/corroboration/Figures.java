package org.rapporteur.analyze.corroboration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.quantity.Quantity;

/// Which values a printed figure allows, and whether two figures can both be so.
final class Figures {
  /// What is counted and can only grow.
  private static final Set<String> GROWING =
      Set.of(
          "person",
          "people",
          "victim",
          "civilian",
          "body",
          "death",
          "dead",
          "casualty",
          "injury",
          "house",
          "home",
          "case",
          "detainee",
          "refugee",
          "child",
          "woman");

  /// What is said of people of whom more may come to be known.
  private static final Set<String> GROWING_FATES =
      Set.of(
          "killed", "injured", "displaced", "missing", "rescued", "detained", "signed", "returned");

  private static final String ROSE =
      "(?i)\\b(?:rise[sn]?|rising|rose|climb\\w*|grow[sn]?|grew|mount\\w*|increas\\w*|brings?|bringing"
          + "|brought|takes?|taking|pushe[ds]|pushing)\\b[^.;]{0,50}?\\bto (?:at least |about |some "
          + "|more than )?";

  private Figures() {}

  /// Whether a later document may give more of those counted, because more came to be known.
  static boolean isGrowing(String fate, String noun) {
    return fate.isEmpty() ? GROWING.contains(noun) : GROWING_FATES.contains(fate);
  }

  /// `The toll has risen to 52`: less was true before.
  static boolean rose(String sentence, Quantity figure) {
    String value = figure.low().toBigInteger().toString();
    return Pattern.compile(ROSE + "\\b" + value + "\\b").matcher(sentence.replace(",", "")).find();
  }

  /// Whether either is the other in round figures.
  static boolean round(Measured one, Measured other) {
    return rounds(one.quantity(), other.quantity()) || rounds(other.quantity(), one.quantity());
  }

  /// Whether a figure that ends in noughts is the other in round numbers. Nobody rounds eleven.
  static boolean rounds(Quantity round, Quantity other) {
    var low = round.low().stripTrailingZeros();
    var half = new BigDecimal(BigInteger.valueOf(5), low.scale() + 1);
    return low.scale() < 0
        && low.compareTo(BigDecimal.TEN) > 0
        && low.subtract(other.low()).abs().compareTo(half) <= 0;
  }

  static boolean meets(Quantity left, Quantity right) {
    var a = bounds(left);
    var b = bounds(right);
    return (a[0] == null || b[1] == null || a[0].compareTo(b[1]) <= 0)
        && (b[0] == null || a[1] == null || b[0].compareTo(a[1]) <= 0);
  }

  /// The lesser as a share of the greater, 1 if both are nothing.
  static double nearness(Quantity left, Quantity right) {
    double mine = left.low().doubleValue();
    double theirs = right.low().doubleValue();
    return mine == theirs ? 1 : Math.min(mine, theirs) / Math.max(mine, theirs);
  }

  /// Whether one figure is the other with a nought more, as a slip of the pen leaves it.
  static boolean tenfold(Quantity left, Quantity right) {
    return isTenTimes(left.low(), right.low()) || isTenTimes(right.low(), left.low());
  }

  private static boolean isTenTimes(BigDecimal great, BigDecimal little) {
    return little.signum() > 0 && great.compareTo(little.multiply(BigDecimal.TEN)) == 0;
  }

  /// Whether two whole numbers of three digits or more have the same digits in another order.
  static boolean slipped(Quantity left, Quantity right) {
    String mine = left.low().stripTrailingZeros().toPlainString();
    String theirs = right.low().stripTrailingZeros().toPlainString();
    return mine.matches("\\d{3,}") && !mine.equals(theirs) && sameDigits(mine, theirs);
  }

  /// Whether two figures are made of the same characters, each as often.
  static boolean sameDigits(String left, String right) {
    return left.chars().sorted().boxed().toList().equals(right.chars().sorted().boxed().toList());
  }

  /// Lowest and highest value a figure allows; null where it is open. `about` allows a tenth either
  /// way.
  private static @Nullable BigDecimal[] bounds(Quantity quantity) {
    var tenth = quantity.low().multiply(new BigDecimal("0.1"));
    return switch (quantity.comparator()) {
      case EQUAL -> new BigDecimal[] {quantity.low(), quantity.high()};
      case ABOUT -> new BigDecimal[] {quantity.low().subtract(tenth), quantity.high().add(tenth)};
      case MORE, AT_LEAST -> new BigDecimal[] {quantity.low(), null};
      case FEWER, AT_MOST -> new BigDecimal[] {null, quantity.high()};
    };
  }
}
