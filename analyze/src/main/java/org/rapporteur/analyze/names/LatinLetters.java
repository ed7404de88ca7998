package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/// Names of any script in Latin letters as the press writes them: `namyang` for `남양`, `mariupol'`
/// for `Мариуполь`. It serves to see how alike two names are; who compares persons asks
/// [NameMatcher], which knows that one name is spelt in many ways.
public final class LatinLetters {
  private static final Pattern OTHER = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
  private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");

  private LatinLetters() {}

  /// A name that is written in Latin letters stays as it is.
  public static String of(String name) {
    if (!OTHER.matcher(name).find()) {
      return name;
    }
    String latin = transliterate(name);
    return (HANGUL.matcher(name).find() ? latin.replace("-", "") : latin)
        .replace("š", "sh")
        .replace("č", "ch")
        .replace("ž", "zh")
        .replace("ʹ", "")
        .replace("ʺ", "");
  }

  private static String transliterate(String name) {
    synchronized (ANY_LATIN) {
      return ANY_LATIN.transliterate(name);
    }
  }
}
