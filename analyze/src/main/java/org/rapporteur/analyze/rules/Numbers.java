package org.rapporteur.analyze.rules;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Numbers as an alphabetic language prints them: digits with its marks for thousands and decimals,
/// number words (`treinta y uno`), both with words of scale (`2,5 millones`) and with what these
/// leave over (`3 mil 100`, `2 millones 300 mil`).
///
/// Kinds of the word list: `number`, `scale`, `and`, `vague` (`docenas`), `thousands`, `decimal`.
final class Numbers {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Lexicon lexicon;
  private final Pattern number;
  private final Pattern scale;
  private final String thousands;
  private final String decimal;

  /// A number and the place after it.
  record Numeral(BigDecimal value, int start, int end, boolean vague) {}

  Numbers(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.thousands = "[" + lexicon.one("thousands", ".") + " ]";
    this.decimal = Pattern.quote(lexicon.one("decimal", ","));
    String digits =
        "(?<digits>\\d{1,3}(?:" + thousands + "\\d{3})+(?!\\d)|\\d+(?:" + decimal + "\\d+)?)";
    String word = lexicon.any("number");
    String joint = "(?:(?<=" + tens(lexicon) + ") " + lexicon.any("and") + " |[ -])";
    String words = "(?<words>" + word + "(?:" + joint + word + ")*)";
    String vague = "(?<vague>" + lexicon.any("vague") + ")";
    this.number =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}.,/:-])(?:"
                + digits
                + "|"
                + words
                + "|"
                + vague
                + ")(?![\\p{L}\\p{M}\\p{N}]|[-/:.,]\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.scale =
        Pattern.compile(
            " (?<scale>" + lexicon.any("scale") + ")(?![\\p{L}\\p{M}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// What `y` may join to a smaller number: `treinta y uno`, not `dos y tres`.
  private static String tens(Lexicon lexicon) {
    return lexicon.all("number").entrySet().stream()
        .filter(e -> e.getValue().matches("[2-9]0"))
        .map(e -> Pattern.quote(e.getKey()))
        .collect(Collectors.joining("|", "(?:", "|(?!))"));
  }

  /// The first number at or after a place, or null.
  @Nullable Numeral next(String line, int from) {
    var matcher = number.matcher(line);
    int at = from;
    while (at <= line.length() && matcher.find(at)) {
      var value = value(matcher);
      if (value.signum() > 0 || matcher.group("digits") != null) {
        boolean vague = matcher.group("vague") != null;
        var found = new Numeral(value, matcher.start(), matcher.end(), vague);
        boolean thousands = matcher.group("words") != null && isWhole(value, THOUSAND);
        return scaled(line, thousands ? withRest(line, found, THOUSAND) : found);
      }
      at = matcher.end();
    }
    return null;
  }

  private BigDecimal value(Matcher matcher) {
    if (matcher.group("digits") != null) {
      return digits(matcher.group("digits"));
    }
    return matcher.group("words") != null
        ? words(matcher.group("words"))
        : new BigDecimal(lexicon.value("vague", matcher.group("vague")).orElse("0"));
  }

  private Numeral scaled(String line, Numeral found) {
    var matcher = scale.matcher(line).region(found.end(), line.length());
    if (!matcher.lookingAt()) {
      return found;
    }
    var factor = new BigDecimal(lexicon.value("scale", matcher.group("scale")).orElse("1"));
    var whole =
        new Numeral(found.value().multiply(factor), found.start(), matcher.end(), found.vague());
    return scaled(line, withRest(line, whole, factor));
  }

  /// `41 mil 320`: a plain number right behind a word of scale is added if it is less.
  private Numeral withRest(String line, Numeral found, BigDecimal factor) {
    var matcher =
        number.matcher(line).region(Math.min(found.end() + 1, line.length()), line.length());
    boolean beside = line.startsWith(" ", found.end()) && !found.vague() && matcher.lookingAt();
    if (!beside || matcher.group("digits") == null || !isWhole(found.value(), factor)) {
      return found;
    }
    var plain = new Numeral(digits(matcher.group("digits")), matcher.start(), matcher.end(), false);
    var rest = factor.compareTo(THOUSAND) == 0 ? plain : scaled(line, plain);
    boolean less =
        rest.value().compareTo(factor) < 0
            && (factor.compareTo(THOUSAND) == 0 || rest.end() > plain.end())
            && isWhole(rest.value(), BigDecimal.ONE);
    return less
        ? new Numeral(found.value().add(rest.value()), found.start(), rest.end(), false)
        : found;
  }

  private static boolean isWhole(BigDecimal value, BigDecimal unit) {
    return value.signum() > 0 && value.remainder(unit).signum() == 0;
  }

  private BigDecimal digits(String printed) {
    String plain =
        printed.matches("\\d{1,3}(?:" + thousands + "\\d{3})+")
            ? printed.replaceAll(thousands, "")
            : printed.replaceAll(decimal, ".");
    return new BigDecimal(plain);
  }

  /// `doscientos veintidós` is 222, `tres mil` 3,000.
  private BigDecimal words(String printed) {
    var total = BigDecimal.ZERO;
    var current = BigDecimal.ZERO;
    var whole = lexicon.value("number", printed);
    if (whole.isPresent()) {
      return new BigDecimal(whole.get());
    }
    for (var word : printed.toLowerCase(Locale.ROOT).split("[ -]+")) {
      var value = lexicon.value("number", word).map(BigDecimal::new).orElse(BigDecimal.ZERO);
      boolean hundreds = value.compareTo(HUNDRED) == 0 && current.signum() > 0;
      if (value.compareTo(THOUSAND) >= 0) {
        total = total.add(current.max(BigDecimal.ONE).multiply(value));
        current = BigDecimal.ZERO;
      } else {
        current = hundreds ? current.multiply(value) : current.add(value);
      }
    }
    return total.add(current);
  }
}
