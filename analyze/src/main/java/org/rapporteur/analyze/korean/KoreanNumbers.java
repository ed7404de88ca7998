package org.rapporteur.analyze.korean;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/// Numbers as Korean writes them: in digits (`2,300`), in digits with scales (`7천533`, `3천200만`,
/// `2억 3000만`), in words of Chinese origin (`이백`, `천`) or in native ones (`예순`, `쉰두`), also mixed
/// (`만 5백 예순`).
final class KoreanNumbers {
  private static final String PLAIN = "\\d[\\d,]*(?:\\.\\d+)?";
  private static final String UNIT = "[일이삼사오육칠팔구]";
  private static final String TENS = "(?:스물|서른|마흔|쉰|예순|일흔|여든|아흔|열)";
  private static final String ONES = "(?:하나|한|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟|아홉)";

  /// `쉰두`, `스무`, `세`
  static final String NATIVE = "(?:" + TENS + ONES + "?|스무|" + ONES + ")";

  private static final String SMALL =
      PLAIN + "(?:[천백십](?: ?\\d[\\d,]*[백십]?)*+(?: ?" + NATIVE + "(?= ?[건명]))?)?";

  /// Digits, with scales and what follows them.
  static final String DIGITS = SMALL + "(?: ?[만억조](?: ?" + SMALL + ")?)*";

  /// Words of Chinese origin, and what mixes them with digits.
  static final String WORDS =
      "(?:만 ?(?=[\\d이삼사오육칠팔구]?[천백])(?:(?:\\d|"
          + UNIT
          + ")?[천백십] ?)+(?:"
          + NATIVE
          + ")?|(?:"
          + UNIT
          + "?[천백십]){1,3}"
          + UNIT
          + "?만?|"
          + UNIT
          + "?만)";

  private static final Map<String, Integer> SMALL_WORDS =
      Map.ofEntries(
          Map.entry("하나", 1),
          Map.entry("한", 1),
          Map.entry("둘", 2),
          Map.entry("두", 2),
          Map.entry("셋", 3),
          Map.entry("세", 3),
          Map.entry("넷", 4),
          Map.entry("네", 4),
          Map.entry("다섯", 5),
          Map.entry("여섯", 6),
          Map.entry("일곱", 7),
          Map.entry("여덟", 8),
          Map.entry("아홉", 9),
          Map.entry("열", 10),
          Map.entry("스물", 20),
          Map.entry("스무", 20),
          Map.entry("서른", 30),
          Map.entry("마흔", 40),
          Map.entry("쉰", 50),
          Map.entry("예순", 60),
          Map.entry("일흔", 70),
          Map.entry("여든", 80),
          Map.entry("아흔", 90));

  private static final String DIGIT_WORDS = "일이삼사오육칠팔구";

  private static final Map<String, Long> SCALES =
      Map.of(
          "십",
          10L,
          "백",
          100L,
          "천",
          1000L,
          "만",
          10_000L,
          "억",
          100_000_000L,
          "조",
          1_000_000_000_000L);

  private static final Pattern PART =
      Pattern.compile(PLAIN + "|[십백천만억조]|" + TENS + "|스무|" + ONES + "|" + UNIT);

  private KoreanNumbers() {}

  /// `3만5천` is 35,000; `2억 3000만` is 230,000,000; `쉰두` is 52.
  static BigDecimal value(String printed) {
    var total = BigDecimal.ZERO;
    var group = BigDecimal.ZERO;
    var current = BigDecimal.ZERO;
    var parts = PART.matcher(printed);
    while (parts.find()) {
      var scale = SCALES.get(parts.group());
      if (scale == null) {
        current = current.add(small(parts.group()));
      } else if (scale < 10_000) {
        group = group.add(current.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(scale)));
        current = BigDecimal.ZERO;
      } else {
        var counted = group.add(current).max(BigDecimal.ONE);
        total = total.add(counted.multiply(BigDecimal.valueOf(scale)));
        group = BigDecimal.ZERO;
        current = BigDecimal.ZERO;
      }
    }
    return total.add(group).add(current);
  }

  private static BigDecimal small(String printed) {
    var word = SMALL_WORDS.get(printed);
    if (word != null) {
      return BigDecimal.valueOf(word);
    }
    int digit = DIGIT_WORDS.indexOf(printed);
    return digit >= 0 ? BigDecimal.valueOf(digit + 1) : new BigDecimal(printed.replace(",", ""));
  }
}
