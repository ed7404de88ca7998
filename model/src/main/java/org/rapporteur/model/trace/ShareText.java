package org.rapporteur.model.trace;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A share written as text, as people and registers write it: `51%`, `12,5`, `25-50%`, `more than
/// 25% but not more than 50%`, `>=75`, `(25, 50]`, `100/3`, `wholly`, `a majority`,
/// `ownership-of-shares-25-to-50-percent`.
///
/// Words map by a table: wholly is 100, a majority is (50, 100], a minority is (0, 50). `owned`
/// without a number is no share and gives nothing: the edge then has the unknown one.
public final class ShareText {
  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?(?:/\\d+)?)";
  private static final String SIGN = " ?(?:%|per ?cent|percent|pct)?";

  private static final Pattern EXACT =
      Pattern.compile("(?:exactly |equals? |= ?)?" + NUMBER + SIGN + rest());
  private static final Pattern NOTATION =
      Pattern.compile("([\\[(]) ?" + NUMBER + SIGN + " ?[,;] ?" + NUMBER + SIGN + " ?([\\])])");
  private static final Pattern LOW =
      Pattern.compile(
          "(>=|≥|>|more than|over|above|exceeding|greater than|at least|not less than|no less"
              + " than|minimum(?: of)?|from) ?"
              + NUMBER
              + SIGN
              + rest());
  private static final Pattern LOW_AFTER =
      Pattern.compile(
          NUMBER + SIGN + " ?(or more|or over|or above|and over|and above|\\+|plus)" + rest());
  private static final Pattern HIGH =
      Pattern.compile(
          "(<=|≤|<|less than|under|below|up to|at most|not more than|no more than|maximum(?: of)?)"
              + " ?"
              + NUMBER
              + SIGN
              + rest());
  private static final Pattern HIGH_AFTER =
      Pattern.compile(NUMBER + SIGN + " ?(or less|or under|or below)" + rest());
  private static final Pattern BOTH =
      Pattern.compile(
          "(>=|≥|>|more than|over|above|exceeding|greater than|at least|not less than|no less"
              + " than|between|from)? ?"
              + NUMBER
              + SIGN
              + " ?(?:,? ?(?:and|but|to|–|—|-|;) ?)+(<=|≤|<|less than|under|below|up to|at most|not"
              + " more than|no more than|including)? ?"
              + NUMBER
              + SIGN
              + rest());
  private static final Pattern RELATION =
      Pattern.compile(NUMBER + " ?(<=|≤|<) ?(?:x|share|p) ?(<=|≤|<) ?" + NUMBER + SIGN);

  /// Bands by which a register of control names its entries: over 25 to 50, over 50 to under 75, 75
  /// and more.
  private static final Map<String, ShareInterval> BANDS =
      Map.of(
          "25-to-50-percent", interval(25, true, 50, false),
          "50-to-75-percent", interval(50, true, 75, true),
          "75-to-100-percent", interval(75, false, 100, false),
          "more-than-25-percent", interval(25, true, 100, false));

  private static final Pattern NEGATIVE = Pattern.compile("[-−–] ?\\d.*");

  private ShareText() {}

  /// The share that a text tells, or nothing if it tells none.
  ///
  /// @throws IllegalArgumentException if it tells one that cannot be, such as 120 percent
  public static Optional<ShareInterval> parse(String text) {
    String plain =
        text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (NEGATIVE.matcher(plain).matches()) {
      throw new IllegalArgumentException("a share lies between 0 and 100 percent");
    }
    for (var band : BANDS.entrySet()) {
      if (plain.contains(band.getKey())) {
        return Optional.of(band.getValue());
      }
    }
    return words(plain).or(() -> numbers(approximate(plain)));
  }

  /// "About 30 percent" is no exact number, and nobody said how far off it may be.
  private static String approximate(String plain) {
    return plain.replaceFirst("^an? (?=[\\d>≥<≤])", "");
  }

  private static Optional<ShareInterval> words(String plain) {
    if (plain.matches("(?:about|around|approximately|nearly|almost|some|roughly|circa|~) ?.*")) {
      return Optional.empty();
    }
    if (plain.matches(
        "(?:wholly|fully|entirely|all|100 ?% ?owned|sole|whole)(?: owned| of the shares|"
            + " owner)?")) {
      return Optional.of(ShareInterval.exactly(Percent.HUNDRED));
    }
    if (plain.matches("(?:half|one half)(?: of the shares| owned)?")) {
      return Optional.of(ShareInterval.exactly(Percent.of(50)));
    }
    if (plain.matches(
        "(?:an? )?(?:majority|most|controlling)(?: owned| stake| interest|"
            + " share(?:holder|holding)?| of the shares)?")) {
      return Optional.of(interval(50, true, 100, false));
    }
    if (plain.matches("(?:an? )?minority(?: owned| stake| interest| share(?:holder|holding)?)?")) {
      return Optional.of(interval(0, true, 50, true));
    }
    return Optional.empty();
  }

  private static Optional<ShareInterval> numbers(String plain) {
    Matcher m = NOTATION.matcher(plain);
    if (m.matches()) {
      return made(m.group(2), m.group(1).equals("("), m.group(3), m.group(4).equals(")"));
    }
    m = RELATION.matcher(plain);
    if (m.matches()) {
      return made(m.group(1), m.group(2).equals("<"), m.group(4), m.group(3).equals("<"));
    }
    m = BOTH.matcher(plain);
    if (m.matches()) {
      return made(m.group(2), open(m.group(1)), m.group(4), open(m.group(3)));
    }
    return oneSided(plain);
  }

  private static Optional<ShareInterval> oneSided(String plain) {
    Matcher m = LOW.matcher(plain);
    if (m.matches()) {
      return made(m.group(2), open(m.group(1)), "100", false);
    }
    m = LOW_AFTER.matcher(plain);
    if (m.matches()) {
      return made(m.group(1), false, "100", false);
    }
    m = HIGH.matcher(plain);
    if (m.matches()) {
      return made("0", false, m.group(2), open(m.group(1)));
    }
    m = HIGH_AFTER.matcher(plain);
    if (m.matches()) {
      return made("0", false, m.group(1), false);
    }
    m = EXACT.matcher(plain);
    return m.matches() ? made(m.group(1), false, m.group(1), false) : Optional.empty();
  }

  private static boolean open(@Nullable String comparator) {
    return comparator != null
        && switch (comparator) {
          case ">",
              "<",
              "more than",
              "over",
              "above",
              "exceeding",
              "greater than",
              "less than",
              "under",
              "below" ->
              true;
          default -> false;
        };
  }

  private static Optional<ShareInterval> made(
      String lower, boolean lowerOpen, String upper, boolean upperOpen) {
    return Optional.of(new ShareInterval(percent(lower), lowerOpen, percent(upper), upperOpen));
  }

  private static Percent percent(String number) {
    var plain = number.replace(',', '.');
    return plain.contains("/") ? Percent.parse(plain) : Percent.of(new BigDecimal(plain));
  }

  private static ShareInterval interval(long lower, boolean lowerOpen, long upper, boolean open) {
    return new ShareInterval(Percent.of(lower), lowerOpen, Percent.of(upper), open);
  }

  /// What may follow a number without changing it.
  private static String rest() {
    return "(?: (?:stake|interest|share|shares|shareholding|owned|of (?:the"
        + " )?(?:shares|votes|capital|stock|equity|voting rights)))*";
  }
}
