package org.rapporteur.analyze.mention;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By what a printed name is told from others within one document: its words without marks, and
/// without what the language does to a name in a sentence.
final class NameKey {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern ARABIC = Pattern.compile("\\p{InArabic}");

  /// `للحموي` hides the article of `الحموي`.
  private static final Pattern ARTICLE = Pattern.compile("(?<!\\S)ال(?=\\S{3})");

  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /// Marks over a letter, but for `й` and `ї`, which are letters of their own.
  private static final Pattern MARKS = Pattern.compile("(?<![иИ](?=\u0306)|[іІ](?=\u0308))\\p{M}+");

  /// First cases that end like another: `Ислом`, whose instrumental is `Исломом`.
  private static final Pattern FIRST_CASE =
      Pattern.compile("(?:исл|бахр|акр|икр|мукарр|арт|ефр|сал)[ое]м");

  /// What a Slavic language changes at the end of a name. `ым` and `им` are cases of its own
  /// surnames only (`Каримовым`, `Ковальским`), not the end of `Касым` and `Ибрагим`; `ей` is one
  /// of `Мария` and `Наталья`, not of `Андрей`.
  private static final Pattern CASE =
      Pattern.compile(
          "(?<=\\p{IsCyrillic}{3})(?:(?<=[сц]к)(?:ий|им)|(?<=[внт])ым|ь?(?:(?<=[иь])е[йю]"
              + "|ого|его|ому|ему|о[йю]|ом|ем|ый|ая|ую|[аеиоуыьюяйї])|ь)$");

  private NameKey() {}

  /// The key of a name. In a Slavic language it tells no man from a woman of one name (`Осмонова`
  /// is she, or of him): a text names one of them in two cases more often than it names both.
  static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String whole = Normalizer.normalize(plain, Normalizer.Form.NFC);
    String key = SIGNS.matcher(whole.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    if (CYRILLIC.matcher(key).find()) {
      return Arrays.stream(key.split(" ")).map(NameKey::stem).collect(Collectors.joining(" "));
    }
    return ARABIC.matcher(key).find() ? ARTICLE.matcher(key).replaceAll("") : key;
  }

  private static String stem(String word) {
    return FIRST_CASE.matcher(word).matches() ? word : CASE.matcher(word).replaceFirst("");
  }
}
