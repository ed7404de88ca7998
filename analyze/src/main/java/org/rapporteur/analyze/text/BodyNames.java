package org.rapporteur.analyze.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names of several words that a text prints in its sentences, by their capitals alone: enough to
/// tell a letterhead (`HARBOUR COURT OF LARNE`) from a menu before anybody has read a name.
final class BodyNames {
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{N}'’-]+(?: (?:(?:of|for|on|against|de|del|des|du|la|los) (?:the |la |los )?)?"
              + "\\p{Lu}[\\p{L}\\p{N}'’-]+)+");

  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]{3,}");

  private static final Pattern INSIDE =
      Pattern.compile("(?<=[\\p{Ll},;] (?:the )?)(\\p{Lu}[\\p{L}'’-]{3,})");

  private final String prose;

  /// How often each word is printed with a capital inside a sentence.
  private final Map<String, Integer> capitals;

  private BodyNames(String prose, Map<String, Integer> capitals) {
    this.prose = prose;
    this.capitals = capitals;
  }

  static BodyNames of(List<String> paragraphs) {
    String all = String.join(" ", paragraphs);
    var capitals = new HashMap<String, Integer>();
    INSIDE.matcher(all).results().forEach(r -> capitals.merge(plain(r.group(1)), 1, Integer::sum));
    return new BodyNames(" " + plain(all) + " ", capitals);
  }

  /// Whether a line of several words prints a word that the sentences print with a capital more
  /// than once: `Sixty bodies at Dobala`, a headline above the one that was taken for the title.
  boolean areOften(String line) {
    return BlockKinds.words(line) > 2
        && WORD.matcher(line)
            .results()
            .anyMatch(r -> capitals.getOrDefault(plain(r.group()), 0) > 1);
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
