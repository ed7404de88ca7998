package org.rapporteur.analyze.identity;

import java.util.Locale;

/// What is left of a name when it is heard rather than read: its consonants, with the letters that
/// languages exchange for one sound made equal, so that `Hovhannisyan` and `Hovannisian`, `Dar
/// Kubra` and `Darkobra` are one. It says that two spellings may be one name; whether they are is
/// for the company of the names to say.
final class Spoken {
  private Spoken() {}

  /// The consonants of a name; its first letter and a last `o` stay, which tell Mario from Maria.
  static String of(String name) {
    String plain =
        fold(name)
            .replaceAll("tch|tsch|sch|ch|sh|cz", "s")
            .replaceAll("zh|dzh|dj", "j")
            .replaceAll("kh", "h")
            .replaceAll("gh", "g")
            .replaceAll("ph", "f")
            .replaceAll("th", "t")
            .replaceAll("ck|c|q", "k")
            .replaceAll("[aeou]w(?![aeiou])", "u")
            .replace('w', 'v')
            .replace('z', 's')
            .replace('y', 'i');
    if (plain.isEmpty()) {
      return "";
    }
    String first = plain.substring(0, 1);
    String consonants = plain.substring(1).replaceAll("[aeiouh]", "");
    String last = plain.length() > 3 && plain.endsWith("o") ? "o" : "";
    return (first + consonants + last).replaceAll("(.)\\1+", "$1");
  }

  private static String fold(String name) {
    String signs =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("[čćç]", "ch")
            .replaceAll("[šş]", "sh")
            .replaceAll("ž", "zh")
            .replace('ı', 'i')
            .replace("ø", "o")
            .replace("ł", "l");
    return NamedReferent.folded(signs).replaceAll("[^a-z0-9]", "");
  }

  /// Letters in common in their order, as a share of the longer name.
  static double likeness(String left, String right) {
    return Garbled.likeness(fold(left), fold(right));
  }
}
