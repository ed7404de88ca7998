package org.rapporteur.analyze.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.text.Money;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.Comparator;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// Sums of money with the sign or the code of their currency before them ([Money]): `$2.5 million`,
/// `RM212 million`, `₦300m`, `Rs 4.5 crore`, `€5-10 million`, `CHF 20,000 or more`. Letters are a
/// sign only before a figure of three digits or a word of scale, one letter only where it touches
/// the figure: `K4` may be a road, `COP 28` a conference.
final class Sums {
  private static final Map<String, Long> SCALES =
      Map.ofEntries(
          Map.entry("k", 1_000L),
          Map.entry("thousand", 1_000L),
          Map.entry("lakh", 100_000L),
          Map.entry("m", 1_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("crore", 10_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L));

  private static final String FIGURE = "\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?";
  private static final String SCALE = "thousand|lakh|million|crore|billion|trillion|bn|mn|[mk]";

  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<sign>"
              + Money.signs().keySet().stream()
                  .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?<space>[ \\u00a0]?)(?<low>"
              + FIGURE
              + ")(?:(?:[-–]| to )(?<high>"
              + FIGURE
              + "))?(?:[ \\u00a0-]?(?<scale>"
              + SCALE
              + "))?(?![\\p{L}\\p{N}])(?<more> or (?:more|over)\\b)?");

  private Sums() {}

  /// The sums in a sentence, numbered from `first`.
  static List<QuantityMention> of(Document document, Sentence sentence, int first) {
    var found = new ArrayList<QuantityMention>();
    var matcher = SUM.matcher(document.text().substring(sentence.start(), sentence.end()));
    while (matcher.find()) {
      if (isSum(matcher)) {
        found.add(mention(document, sentence, matcher, first + found.size()));
      }
    }
    return found;
  }

  private static boolean isSum(Matcher found) {
    String sign = found.group("sign");
    boolean large = found.group("scale") != null || found.group("low").contains(",");
    if (sign.matches("\\p{L}")) {
      return large && found.group("space").isEmpty();
    }
    return !sign.matches("[A-Z]{3}") || large || found.group("low").length() > 2;
  }

  private static QuantityMention mention(
      Document document, Sentence sentence, Matcher found, int number) {
    var before = Comparators.before(sentence.tokens(), word(sentence, found.start()));
    int start =
        Math.min(sentence.tokens().get(before.from()).start(), sentence.start() + found.start());
    int end = sentence.start() + found.end();
    return new QuantityMention(
        number,
        sentence.number(),
        start,
        end,
        document.text().substring(start, end),
        quantity(found, found.group("more") == null ? before.comparator() : Comparator.AT_LEAST),
        "amount-money",
        -1,
        null,
        null);
  }

  private static Quantity quantity(Matcher found, Comparator comparator) {
    var low = value(found, found.group("low"));
    return new Quantity(
        comparator,
        low,
        found.group("high") == null ? low : value(found, found.group("high")),
        Money.signs().get(found.group("sign")),
        null,
        List.of(),
        QuantityClass.MONEY,
        false);
  }

  private static BigDecimal value(Matcher found, String figure) {
    @Nullable String scale = found.group("scale");
    var value = new BigDecimal(figure.replace(",", ""));
    return scale == null
        ? value
        : value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(scale, 1L)));
  }

  /// The word that stands there or around it.
  private static int word(Sentence sentence, int at) {
    int word = 0;
    while (word + 1 < sentence.tokens().size()
        && sentence.tokens().get(word + 1).start() <= sentence.start() + at) {
      word++;
    }
    return word;
  }
}
