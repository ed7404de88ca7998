package org.rapporteur.analyze.identity;

import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analyze.names.FirmWords;

/// A body's printed name, taken apart once for comparison with many others.
///
/// @param printed as it is printed, an acronym without stops
/// @param numbers `7` of `Colony No. 7`; another number is another body
/// @param acronym whether it is one
/// @param initials what its acronym may be
/// @param key what is left of it without what languages and styles change, see [BodyKey]
/// @param squeezed in one word, without the form of the firm
/// @param inOrder its words in their order, in one spelling
record BodyForm(
    String printed,
    String numbers,
    boolean acronym,
    Set<String> initials,
    String key,
    String squeezed,
    String inOrder) {
  private static final int LETTERS = 4;

  /// So many characters has the name of a Chinese place before that of a firm.
  private static final int PLACE = 4;

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  static BodyForm of(String form) {
    String printed = BodyKey.withoutStops(form);
    return new BodyForm(
        printed,
        PlainWords.of(NamedReferent.folded(printed)).replaceAll("\\D+", " ").strip(),
        BodyKey.isAcronym(printed),
        BodyKey.initials(printed),
        BodyKey.of(printed),
        BodyKey.squeezed(printed),
        BodyKey.inOrder(printed));
  }

  /// `HRC` in one report, `Harbour Relief Corps` in the other, and neither says which it is.
  boolean isAcronymOf(BodyForm full) {
    return acronym && !full.acronym && full.initials.contains(printed);
  }

  /// The same words in another order or style: `Interior Ministry`, `Ministry of the Interior`.
  boolean saysTheSame(BodyForm other) {
    return key.length() > LETTERS && key.equals(other.key);
  }

  /// `Haifu Ocean` and `Hai Fu Ocean Co., Ltd.`
  boolean isInOneWord(BodyForm other) {
    return key.length() >= LETTERS && squeezed.equals(other.squeezed);
  }

  /// `하이신` in `하이신수산`, `海鑫水产` in `威海海鑫水产有限公司`: what is written without spaces, with what it deals
  /// in or where it is.
  boolean isWrittenIn(BodyForm whole) {
    int at = whole.printed.indexOf(printed);
    if (at < 0 || printed.length() < LETTERS - 1 || printed.equals(whole.printed)) {
      return false;
    }
    String behind = whole.printed.substring(at + printed.length());
    return HANGUL.matcher(printed).matches()
        ? at == 0 && FirmWords.are(behind)
        : HAN.matcher(printed).matches()
            && printed.length() >= LETTERS
            && at <= PLACE
            && (behind.isEmpty() || FirmWords.are(behind));
  }

  /// `District Court` in `Harnes District Court`, `Toranj` in `Toranj Shipping`.
  boolean isWithin(BodyForm whole) {
    String few = inOrder;
    String many = whole.inOrder;
    boolean two = few.contains(" ") && (many.startsWith(few + " ") || many.endsWith(" " + few));
    boolean own =
        !few.contains(" ")
            && few.length() > LETTERS
            && many.startsWith(few + " ")
            && !few.matches("national|international|general|federal|supreme|central|united|human");
    return two || own;
  }
}
