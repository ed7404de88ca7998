package org.rapporteur.analyze.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is left of a name when it is heard rather than read: its consonants, with the letters that
/// languages exchange for one sound made equal, so that `Hovhannisyan` and `Hovannisian`, `Dar
/// Kubra` and `Darkobra` are one. It says that two spellings may be one name; whether they are is
/// for the company of the names to say.
final class Spoken {
  /// Letters that languages exchange, and what is left of them, in the order they are taken.
  private static final List<Exchange> EXCHANGES =
      List.of(
          new Exchange("tch|tsch|sch|ch|sh|cz", "s"),
          new Exchange("zh|dzh|dj", "j"),
          new Exchange("ng?(?=[bp])", "m"),
          new Exchange("kh", "h"),
          new Exchange("gh", "g"),
          new Exchange("ph", "f"),
          new Exchange("th", "t"),
          new Exchange("ck|c|q", "k"),
          new Exchange("[aeou]w(?![aeiou])", "u"),
          new Exchange("w", "v"),
          new Exchange("z", "s"),
          new Exchange("y", "i"));

  /// Signs whose sound is another than that of the letter below them.
  private static final List<Exchange> SIGNS =
      List.of(
          new Exchange("[čćç]", "ch"),
          new Exchange("[šş]", "sh"),
          new Exchange("ž", "zh"),
          new Exchange("ı", "i"),
          new Exchange("ø", "o"),
          new Exchange("ł", "l"));

  /// Letters that other languages read otherwise, where a word has one that only Turkic ones have.
  private static final List<Exchange> TURKIC_LETTERS =
      List.of(
          new Exchange("c", "dj"),
          new Exchange("j", "zh"),
          new Exchange("x", "kh"),
          new Exchange("q", "g"),
          new Exchange("ğ", "gh"),
          new Exchange("ə", "a"));

  private static final Pattern TURKIC = Pattern.compile("[əığş]");
  private static final Pattern WEAK = Pattern.compile("[aeiouh]");
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]");

  private Spoken() {}

  private record Exchange(Pattern letters, String sound) {
    Exchange(String letters, String sound) {
      this(Pattern.compile(letters), sound);
    }

    static String all(List<Exchange> exchanges, String name) {
      String heard = name;
      for (var exchange : exchanges) {
        heard = exchange.letters.matcher(heard).replaceAll(exchange.sound);
      }
      return heard;
    }
  }

  /// The consonants of a name; its first letter and a last `o` stay, which tell Mario from Maria.
  static String of(String name) {
    String plain = Exchange.all(EXCHANGES, fold(name));
    if (plain.isEmpty()) {
      return "";
    }
    String consonants = WEAK.matcher(plain.substring(1)).replaceAll("");
    String last = plain.length() > 3 && plain.endsWith("o") ? "o" : "";
    return DOUBLE.matcher(plain.charAt(0) + consonants + last).replaceAll("$1");
  }

  /// Whether a word has letters of the Latin alphabets of Turkic languages that no others have.
  static boolean isTurkic(String lower) {
    return TURKIC.matcher(lower).find();
  }

  private static String fold(String name) {
    String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    String letters = isTurkic(lower) ? Exchange.all(TURKIC_LETTERS, lower) : lower;
    String signs = Exchange.all(SIGNS, letters);
    return OTHER.matcher(NamedReferent.folded(signs)).replaceAll("");
  }

  /// Letters in common in their order, as a share of the longer name.
  static double likeness(String left, String right) {
    return Garbled.likeness(fold(left), fold(right));
  }
}
