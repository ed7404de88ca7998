package org.rapporteur.analyze.names;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.analyze.text.KindedWords;

/// What stands behind the name of a firm that is written without spaces: what it deals in, in
/// Korean (`하이신수산`, Haixin Seafood); its form in law, in Chinese (`海鑫公司`).
public final class FirmWords {
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}{2,}");

  private static final Set<String> WORDS = KindedWords.of(FirmWords.class, "firms.txt", "firm");

  private FirmWords() {}

  public static boolean are(String words) {
    return WORDS.contains(words);
  }

  /// The last word of a Korean firm's name without what the firm deals in.
  public static Optional<String> without(String firm) {
    String last = firm.substring(firm.lastIndexOf(' ') + 1);
    return IntStream.range(2, last.length())
        .mapToObj(i -> last.substring(0, i))
        .filter(part -> leavesOut(part, last))
        .findFirst();
  }

  /// Whether a Korean name is the last word of a firm's without what the firm deals in: `하이두` of
  /// `산둥 하이두식품`.
  public static boolean leavesOut(String part, String firm) {
    String last = firm.substring(firm.lastIndexOf(' ') + 1);
    return HANGUL.matcher(part).matches()
        && last.startsWith(part)
        && are(last.substring(part.length()));
  }
}
