package org.rapporteur.analyze.text;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says in which language a text is written: by its script, and for the Latin script by its most
/// frequent words. It ranks; a text too short to tell takes the language of its document.
public final class Languages {
  private static final int SHORT = 20;

  /// So few words may hold two of another language by chance: `no`, `a`, `in`.
  private static final int FEW_WORDS = 25;

  private static final int MARGIN = 2;

  /// The UN is no Spanish article.
  private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,6}\\b");

  private static final Map<String, Set<String>> FREQUENT =
      Map.of(
          "en",
              Set.of(
                  "the", "of", "and", "to", "in", "that", "was", "for", "is", "on", "with", "by",
                  "he", "she", "it", "his", "her", "from", "have", "has", "had", "were", "are",
                  "who", "which", "their", "said", "after", "not", "will"),
          "es",
              Set.of(
                  "el", "la", "los", "las", "de", "que", "y", "en", "del", "una", "por", "con",
                  "para", "se", "su", "fue", "al", "lo", "como", "sus", "han", "un", "a", "es",
                  "no", "más", "son", "ha", "sin"),
          "fr",
              Set.of(
                  "le", "la", "les", "des", "et", "que", "une", "dans", "du", "pour", "par", "sur",
                  "est", "ont", "aux", "qui", "avec", "au", "été", "ce", "de", "à", "en", "un", "a",
                  "l", "d", "il", "sont", "selon", "mais", "plus", "sans"),
          "pt",
              Set.of(
                  "o", "os", "do", "da", "dos", "das", "que", "e", "em", "uma", "para", "com",
                  "não", "foi", "ao", "pela", "pelo", "no", "na", "de", "a", "um", "se", "por",
                  "são", "mais"),
          "de",
              Set.of(
                  "der", "die", "das", "und", "den", "von", "zu", "mit", "ist", "im", "dem", "des",
                  "auf", "für", "nicht", "ein", "eine", "wurde"),
          "it",
              Set.of(
                  "il", "che", "di", "della", "del", "per", "una", "sono", "nel", "alla", "con",
                  "gli", "dei", "è", "stato", "la", "le", "un", "a", "in", "non", "si", "ha"),
          "tr", Set.of("ve", "bir", "bu", "için", "ile", "olarak", "olan", "da", "de", "çok"),
          "id",
              Set.of("yang", "dan", "di", "dengan", "untuk", "pada", "dari", "ini", "itu", "oleh"),
          "nl",
              Set.of("de", "het", "een", "van", "en", "dat", "op", "voor", "met", "zijn", "niet"));

  private Languages() {}

  /// BCP 47 tag of the language of `text`, or `fallback` if it is too short to tell, or `und`.
  public static String of(String text, @Nullable String fallback) {
    String script = byScript(text);
    if (script != null && !script.equals("Latn")) {
      return script;
    }
    if (text.length() < SHORT && fallback != null) {
      return fallback;
    }
    String word = byWords(text, fallback);
    return word != null ? word : fallback != null ? fallback : script == null ? "und" : "en";
  }

  /// The language whose frequent words are most; a heading leaves the language of its document only
  /// for one that has clearly more of them.
  private static @Nullable String byWords(String text, @Nullable String fallback) {
    boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
    String plain = shouted ? text : ACRONYM.matcher(text).replaceAll(" ");
    var words = List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    String best = null;
    int most = 0;
    for (var language : FREQUENT.keySet().stream().sorted().toList()) {
      var frequent = FREQUENT.getOrDefault(language, Set.of());
      int hits = (int) words.stream().filter(frequent::contains).count();
      if (hits > most || (hits == most && hits > 0 && language.equals("en"))) {
        most = hits;
        best = language;
      }
    }
    if (fallback != null && words.size() <= FEW_WORDS && FREQUENT.containsKey(fallback)) {
      var own = FREQUENT.getOrDefault(fallback, Set.of());
      long hits = words.stream().filter(own::contains).count();
      best = most > hits + MARGIN ? best : fallback;
    }
    return most > 1 && most * 25 >= words.size() ? best : null;
  }

  private static @Nullable String byScript(String text) {
    int latin = 0;
    int hangul = 0;
    int kana = 0;
    int han = 0;
    int cyrillic = 0;
    int arabic = 0;
    int other = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (!Character.isLetter(c)) {
        continue;
      }
      switch (UnicodeScript.of(c)) {
        case LATIN -> latin++;
        case HANGUL -> hangul++;
        case HIRAGANA, KATAKANA -> kana++;
        case HAN -> han++;
        case CYRILLIC -> cyrillic++;
        case ARABIC -> arabic++;
        default -> other++;
      }
    }
    int all = latin + hangul + kana + han + cyrillic + arabic + other;
    if (all == 0) {
      return null;
    }
    // syllabic scripts say more with fewer letters
    if (hangul * 3 > latin && hangul > 0 && hangul >= han) {
      return "ko";
    }
    if (kana * 3 > latin && kana > 0) {
      return "ja";
    }
    if (han * 3 > latin && han > 0) {
      return "zh";
    }
    if (cyrillic > latin) {
      return text.matches("(?s).*[іїєґІЇЄҐ].*") ? "uk" : "ru";
    }
    if (arabic > latin) {
      return text.matches("(?s).*[پچژگ].*") ? "fa" : "ar";
    }
    return other > latin ? "und" : "Latn";
  }
}
