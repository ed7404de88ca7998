package org.rapporteur.analyze.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Units and the plural of counted nouns in American spelling, as property names print them.
final class Nouns {
  static final Set<String> TIME_UNITS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("meter", "metres"),
          Map.entry("metre", "metres"),
          Map.entry("m", "metres"),
          Map.entry("kilometer", "kilometres"),
          Map.entry("kilometre", "kilometres"),
          Map.entry("km", "kilometres"),
          Map.entry("mile", "miles"),
          Map.entry("nautical mile", "nautical miles"),
          Map.entry("foot", "feet"),
          Map.entry("feet", "feet"),
          Map.entry("ton", "tons"),
          Map.entry("tonne", "tonnes"),
          Map.entry("kilogram", "kilograms"),
          Map.entry("kg", "kilograms"),
          Map.entry("hectare", "hectares"),
          Map.entry("acre", "acres"),
          Map.entry("barrel", "barrels"),
          Map.entry("degree", "degrees"),
          Map.entry("liter", "litres"),
          Map.entry("litre", "litres"));
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("people", "people"),
          Map.entry("child", "children"),
          Map.entry("man", "men"),
          Map.entry("woman", "women"),
          Map.entry("organisation", "organizations"),
          Map.entry("police", "police"),
          Map.entry("life", "lives"),
          Map.entry("wife", "wives"));

  private Nouns() {}

  static @Nullable String measure(String lemma) {
    return MEASURES.get(lemma);
  }

  /// `hrs` written out; any other word as it is.
  static String written(String lemma) {
    return switch (lemma.toLowerCase(Locale.ROOT)) {
      case "hr", "hrs" -> "hour";
      case "min", "mins" -> "minute";
      default -> lemma.toLowerCase(Locale.ROOT);
    };
  }

  static String plural(String lemma) {
    String known = IRREGULAR.get(lemma);
    if (known != null) {
      return known;
    }
    if (lemma.endsWith("es") || lemma.equals("goods")) {
      return lemma;
    }
    if (lemma.endsWith("man")) {
      return lemma.substring(0, lemma.length() - 3) + "men";
    }
    if (lemma.matches(".*[^aeiou]y")) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    if (lemma.matches(".*(s|x|z|ch|sh)")) {
      return lemma + "es";
    }
    return lemma + "s";
  }
}
