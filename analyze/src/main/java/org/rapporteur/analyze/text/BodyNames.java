package org.rapporteur.analyze.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names of several words that a text prints in its sentences, by their capitals alone: enough to
/// tell a letterhead (`HARBOUR COURT OF LARNE`) from a menu before anybody has read a name.
final class BodyNames {
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}'’-]+(?: (?:(?:of|for|on|against|de|del|des|du|la|los) (?:the |la |los )?)?"
              + "\\p{Lu}[\\p{L}\\p{N}'’-]+)+");

  private final String prose;

  private BodyNames(String prose) {
    this.prose = prose;
  }

  static BodyNames of(List<String> paragraphs) {
    return new BodyNames(" " + plain(String.join(" ", paragraphs)) + " ");
  }

  /// Whether a line prints a name of two words or more that the sentences print too.
  boolean standIn(String line) {
    return NAME.matcher(line.replaceAll("\\s+", " "))
        .results()
        .map(r -> plain(r.group()))
        .anyMatch(name -> name.contains(" ") && prose.contains(" " + name + " "));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
