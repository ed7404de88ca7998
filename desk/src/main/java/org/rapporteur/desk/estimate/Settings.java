package org.rapporteur.desk.estimate;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Settings as a person writes them, in any order: `maxorder=3`, `nboot 1000`, `delta=0.5`, `Mth`.
///
/// @param text the words
public record Settings(String text) {
  private static final String NUMBER = "([0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)";

  /// Nothing said.
  public static final Settings USUAL = new Settings("");

  /// The number after a word, as in `rank 2`, `rank=2`, `rank2`.
  OptionalDouble after(String... names) {
    for (String name : names) {
      Matcher m =
          Pattern.compile("(?i)(?<![a-z])" + Pattern.quote(name) + "\\s*[=:]?\\s*" + NUMBER)
              .matcher(text);
      if (m.find()) {
        return OptionalDouble.of(Double.parseDouble(m.group(1)));
      }
    }
    return OptionalDouble.empty();
  }

  /// The number before a word, as in `3 chains`.
  OptionalDouble before(String name) {
    Matcher m = Pattern.compile("(?i)" + NUMBER + "\\s+" + Pattern.quote(name)).matcher(text);
    return m.find() ? OptionalDouble.of(Double.parseDouble(m.group(1))) : OptionalDouble.empty();
  }

  double number(double usual, String... names) {
    return after(names).orElse(usual);
  }

  int whole(int usual, String... names) {
    double value = after(names).orElse(usual);
    if (value != StrictMath.rint(value) || value > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("The setting " + names[0] + " takes a whole number.");
    }
    return (int) value;
  }

  /// Whether a word or phrase occurs.
  boolean says(String phrase) {
    return Pattern.compile("(?i)(?<![a-z0-9])" + Pattern.quote(phrase) + "(?![a-z])")
        .matcher(text)
        .find();
  }

  /// Whether it occurs as it is written, case and all.
  boolean saysExactly(String word) {
    return Pattern.compile("(?<![A-Za-z0-9])" + Pattern.quote(word) + "(?![a-z])")
        .matcher(text)
        .find();
  }

  boolean contains(String part) {
    return text.toLowerCase(Locale.ROOT).contains(part);
  }
}
