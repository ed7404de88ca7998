package org.rapporteur.analyze.quantity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.model.evidence.Document;
import org.rapporteur.model.quantity.Quantity;
import org.rapporteur.model.quantity.Quantity.QuantityClass;
import org.rapporteur.model.quantity.QuantityMention;
import org.rapporteur.model.text.Sentence;

/// Sums of money with the sign or the ISO 4217 code of their currency before them: `RM212 million`,
/// `₦300m`, `Rs 4.5 crore`, `CHF 20,000`. Letters are a sign only before a figure of three digits
/// or a word of scale, one letter only where it touches the figure: `K4` may be a road, `COP 28` a
/// conference.
final class Sums {
  private static final Map<String, String> CODES = codes();

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          Map.entry("k", BigDecimal.valueOf(1_000)),
          Map.entry("thousand", BigDecimal.valueOf(1_000)),
          Map.entry("lakh", BigDecimal.valueOf(100_000)),
          Map.entry("m", BigDecimal.valueOf(1_000_000)),
          Map.entry("mn", BigDecimal.valueOf(1_000_000)),
          Map.entry("million", BigDecimal.valueOf(1_000_000)),
          Map.entry("crore", BigDecimal.valueOf(10_000_000)),
          Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
          Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)));

  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?<sign>"
              + CODES.keySet().stream()
                  .sorted(Comparator.comparingInt(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|"))
              + ")(?<space>[ \\u00a0]?)(?<figure>\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+(?:\\.\\d+)?)"
              + "(?:[ \\u00a0-]?(?<scale>thousand|lakh|million|crore|billion|trillion|bn|mn|[mk]))?"
              + "(?![\\p{L}\\p{N}])");

  private Sums() {}

  /// The sums in a sentence, numbered from `first`.
  static List<QuantityMention> of(Document document, Sentence sentence, int first) {
    var found = new ArrayList<QuantityMention>();
    String text = document.text().substring(sentence.start(), sentence.end());
    var matcher = SUM.matcher(text);
    while (matcher.find()) {
      if (isSum(matcher)) {
        found.add(mention(document, sentence, matcher, first + found.size()));
      }
    }
    return found;
  }

  private static boolean isSum(Matcher found) {
    String sign = found.group("sign");
    boolean large = found.group("scale") != null || found.group("figure").contains(",");
    if (sign.matches("\\p{L}")) {
      return large && found.group("space").isEmpty();
    }
    return !sign.matches("[A-Z]{3}") || large || found.group("figure").length() > 2;
  }

  private static QuantityMention mention(
      Document document, Sentence sentence, Matcher found, int number) {
    var figure = new BigDecimal(found.group("figure").replace(",", ""));
    String scale = found.group("scale");
    var value = scale == null ? figure : figure.multiply(SCALES.get(scale));
    int start = sentence.start() + found.start();
    int end = sentence.start() + found.end();
    int word = 0;
    while (word + 1 < sentence.tokens().size()
        && sentence.tokens().get(word + 1).start() <= start) {
      word++;
    }
    var before = Comparators.before(sentence.tokens(), word);
    int from = sentence.tokens().get(before.from()).start();
    var quantity =
        new Quantity(
            before.comparator(),
            value,
            value,
            CODES.get(found.group("sign")),
            null,
            List.of(),
            QuantityClass.MONEY,
            false);
    return new QuantityMention(
        number,
        sentence.number(),
        Math.min(from, start),
        end,
        document.text().substring(Math.min(from, start), end),
        quantity,
        "amount-money",
        -1,
        null,
        null);
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (var currency : Currency.getAvailableCurrencies()) {
      if (!currency.getCurrencyCode().startsWith("X")) {
        codes.put(currency.getCurrencyCode(), currency.getCurrencyCode());
      }
    }
    try (var stream =
        Objects.requireNonNull(Sums.class.getResourceAsStream("currency-signs.tsv"))) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> l.split("\t"))
          .forEach(l -> codes.put(l[0], l[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(codes);
  }
}
