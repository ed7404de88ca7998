package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.text.Token;

/// Units and the plural of counted nouns in American spelling, as property names print them.
final class Nouns {
  static final Set<String> TIME_UNITS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");
  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("meter", "metres"),
          Map.entry("metre", "metres"),
          Map.entry("m", "metres"),
          Map.entry("millimeter", "millimetres"),
          Map.entry("millimetre", "millimetres"),
          Map.entry("mm", "millimetres"),
          Map.entry("centimeter", "centimetres"),
          Map.entry("centimetre", "centimetres"),
          Map.entry("cm", "centimetres"),
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
  private static final Set<String> PARTICLES =
      Set.of("up", "in", "out", "off", "on", "down", "over");

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

  /// The lemma of a noun, with what a hyphen ties to a particle: `pick-up` of `pick-ups`.
  static String joined(List<Token> tokens, int noun) {
    String lemma = tokens.get(noun).lemma().toLowerCase(Locale.ROOT);
    boolean tied =
        noun > 1
            && PARTICLES.contains(lemma)
            && tokens.get(noun - 1).text().equals("-")
            && tokens.get(noun - 2).end() == tokens.get(noun - 1).start();
    return tied ? tokens.get(noun - 2).text().toLowerCase(Locale.ROOT) + "-" + lemma : lemma;
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
