package org.rapporteur.analyze.chinese;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/// A number as Chinese prints it: digits, Chinese numerals, or digits with a Chinese scale (`1.2万`,
/// `3亿4000万`, `三百二十`). ICU's spelled-out numbers know no such mixture, so it is counted here.
final class ChineseNumber {
  static final String DIGIT = "[〇零一二两三四五六七八九]";
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final BigDecimal SMALL = BigDecimal.valueOf(10_000);
  private static final Map<Character, BigDecimal> SCALES =
      Map.of(
          '十',
          BigDecimal.TEN,
          '百',
          BigDecimal.valueOf(100),
          '千',
          BigDecimal.valueOf(1000),
          '万',
          SMALL,
          '亿',
          BigDecimal.valueOf(100_000_000L));
  private static final Pattern PART =
      Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?|" + DIGIT + "|[十百千万亿]");

  private ChineseNumber() {}

  /// The value of a printed number.
  static BigDecimal of(String printed) {
    if (printed.matches(DIGIT + "{2,}")) {
      return new BigDecimal(digits(printed));
    }
    var total = BigDecimal.ZERO;
    var group = BigDecimal.ZERO;
    var current = BigDecimal.ZERO;
    boolean open = false;
    var parts = PART.matcher(printed);
    while (parts.find()) {
      var scale = SCALES.get(parts.group().charAt(0));
      if (scale == null) {
        current = new BigDecimal(digits(parts.group().replace(",", "")));
        open = true;
      } else if (scale.compareTo(SMALL) < 0) {
        group = group.add((open ? current : BigDecimal.ONE).multiply(scale));
        current = BigDecimal.ZERO;
        open = false;
      } else {
        var all = total.add(group).add(current);
        boolean nested = scale.compareTo(SMALL) > 0 || total.signum() == 0;
        total =
            nested
                ? all.max(BigDecimal.ONE).multiply(scale)
                : total.add(group.add(current).max(BigDecimal.ONE).multiply(scale));
        group = BigDecimal.ZERO;
        current = BigDecimal.ZERO;
        open = false;
      }
    }
    return total.add(group).add(current);
  }

  /// Chinese digits as plain ones: `二〇二五` is `2025`.
  static String digits(String printed) {
    var plain = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char sign = printed.charAt(i);
      int digit = sign == '两' ? 2 : sign == '零' ? 0 : DIGITS.indexOf(sign);
      plain.append(digit < 0 ? String.valueOf(sign) : String.valueOf(digit));
    }
    return plain.toString();
  }
}
