package org.rapporteur.analyze.arabic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Lexicon;

/// Numbers as Arabic prints them: digits of either kind, `ثلاثمئة`, `خمسة وعشرون`, `أحد عشر`,
/// `ثلاثة آلاف`, `نصف مليون`, and the vague `مئات الآلاف`.
///
/// Kinds of the word list: `number`, `scale`, `part` (`نصف`), `vague`, `vague-the` (vague numbers
/// that count people where nothing else is said: `المئات`).
final class ArabicNumbers {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String B = "(?<=(?:^|[^\\p{L}\\p{M}\\p{N}.,/:٫٬-])[وف]?[بلك]?\u0640?)";
  private static final String E = "(?![\\p{L}\\p{M}\\p{N}])";
  private static final String THOUSANDS = "\\d{1,3}(?:[.,٬]\\d{3})+";

  private final Lexicon lexicon;
  private final Pattern number;
  private final Pattern part;

  /// A number at its place.
  ///
  /// @param people whether it counts people where nothing else is said
  record Numeral(BigDecimal value, int start, int end, boolean vague, boolean people) {}

  ArabicNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
    String word = "(?:" + lexicon.any("number") + "|" + lexicon.any("scale") + ")" + E;
    String digits = "(?:" + THOUSANDS + "(?!\\d)|\\d+(?:[.,٫]\\d+)?)";
    this.part = Pattern.compile(lexicon.any("number") + E + "|" + lexicon.any("scale") + E);
    this.number =
        Pattern.compile(
            B
                + "(?:(?<digits>"
                + digits
                + ")(?<scale>(?: "
                + lexicon.any("scale")
                + E
                + ")+)?|(?<half>"
                + lexicon.any("part")
                + ") (?<whole>"
                + lexicon.any("scale")
                + ")|(?<vague>"
                + lexicon.any("vague")
                + ")|(?<people>"
                + lexicon.any("vague-the")
                + ")|(?<words>"
                + word
                + "(?: و?"
                + word
                + ")*))"
                + "(?![\\p{L}\\p{M}\\p{N}]|[-/:.,]\\d)");
  }

  /// The first number at or after a place, or null.
  @Nullable Numeral next(String line, int from) {
    var matcher = number.matcher(line);
    return from <= line.length() && matcher.find(from)
        ? new Numeral(
            value(matcher),
            matcher.start(),
            matcher.end(),
            matcher.group("vague") != null || matcher.group("people") != null,
            matcher.group("people") != null)
        : null;
  }

  private BigDecimal value(Matcher m) {
    if (m.group("digits") != null) {
      var value = digits(m.group("digits"));
      return m.group("scale") == null ? value : value.multiply(scales(m.group("scale")));
    }
    if (m.group("half") != null) {
      return listed("part", m.group("half")).multiply(scales(m.group("whole")));
    }
    if (m.group("vague") != null) {
      return listed("vague", m.group("vague"));
    }
    return m.group("people") != null
        ? listed("vague-the", m.group("people"))
        : words(m.group("words"));
  }

  private static BigDecimal digits(String printed) {
    return printed.matches(THOUSANDS)
        ? new BigDecimal(printed.replaceAll("[.,٬]", ""))
        : new BigDecimal(printed.replaceAll("[,٫]", "."));
  }

  private BigDecimal scales(String printed) {
    var product = BigDecimal.ONE;
    for (var word : printed.strip().split(" ")) {
      product = product.multiply(listed("scale", word));
    }
    return product;
  }

  /// `ثلاثة آلاف ومئتان` is 3,200: a scale multiplies what stands before it.
  private BigDecimal words(String printed) {
    var total = BigDecimal.ZERO;
    var current = BigDecimal.ZERO;
    var matcher = part.matcher(printed);
    while (matcher.find()) {
      boolean joined = matcher.start() > 0 && printed.charAt(matcher.start() - 1) == 'و';
      boolean dual = current.signum() == 0 && lexicon.value("number", matcher.group()).isPresent();
      var scale = dual ? Optional.<String>empty() : lexicon.value("scale", matcher.group());
      if (scale.isPresent()) {
        total = total.add(current.max(BigDecimal.ONE).multiply(new BigDecimal(scale.get())));
        current = BigDecimal.ZERO;
      } else {
        var value = listed("number", matcher.group());
        boolean hundreds =
            !joined && isHundred(value) && current.signum() > 0 && current.compareTo(TEN) < 0;
        current = hundreds ? current.multiply(value) : current.add(value);
      }
    }
    return total.add(current);
  }

  private static boolean isHundred(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(100)) == 0 && value.compareTo(THOUSAND) < 0;
  }

  private BigDecimal listed(String kind, String printed) {
    return lexicon.value(kind, printed).map(BigDecimal::new).orElse(BigDecimal.ZERO);
  }
}
