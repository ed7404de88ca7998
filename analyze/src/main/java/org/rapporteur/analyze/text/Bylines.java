package org.rapporteur.analyze.text;

import java.util.regex.Pattern;

/// The lines of a page that say who wrote, made or signed a text.
final class Bylines {
  private static final int SHORT = 14;

  private static final Pattern BYLINE =
      BlockKinds.anyCase(
          "^((by|author|authors|written by|reported by|reporting by|story by|from our|editor|correspondent|source|agency)\\b\\s*:?.{2,80}|.{2,40}\\b(reporter|correspondent|staff writer|news desk)|.{2,30} (기자|특파원).*)$");

  /// `(Reporting by Ana Ruiz in Larne; editing by Jon Hale)`, `Issued by Ana Ruiz, Director`.
  private static final Pattern CREDIT =
      BlockKinds.anyCase(
          "^\\(?(additional )?(reporting|reported|writing|written|editing|edited|compiled|prepared|issued|signed) by:? \\p{L}.{2,120}$");

  /// `Chair: Mr. Ruiz (Larne)`, `(Spokesperson: Ana Ruiz)`, `Keeper of the minutes: A. Ruiz`.
  private static final Pattern OFFICER =
      Pattern.compile(
          "^\\(?(?=[^:]*\\b(?i:chair(?:man|woman|person)?|president|vice-president|secretary|rapporteur|coordinator|officer|keeper"
              + "|spokes(?:person|man|woman)|present|invited|absent|director|commander|prosecutor|judge|investigator|translator)\\b)"
              + "\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,4}: \\p{Lu}[\\p{L}.'’-]*+[ ,;)]++\\p{Lu}.*$");

  /// `Arben Kola, lead counsel`, `For the Harbour Fund: Ana Ruiz, director`, `- Jane Doe`.
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^(?:[-–—]\\s*)?(?:(?:For|On behalf of|Signed|Por|Pour) [^.:;]{3,60}[,:] )?(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,4}\\p{Lu}[\\p{L}.'’-]*(?:, [^.]{3,80})?$");

  private Bylines() {}

  /// `By Ada Lindqvist`, `Harbour News, from our correspondent`.
  static boolean isOne(String text) {
    return BYLINE.matcher(text).matches();
  }

  /// Whether a line names those who made a text by what they did or what office they hold.
  static boolean isCredit(String text) {
    return CREDIT.matcher(text).matches() || OFFICER.matcher(text).matches();
  }

  /// Whether every line is a name as letters are signed.
  static boolean isSignature(String text) {
    return BlockKinds.words(text) <= SHORT
        && text.lines().allMatch(l -> SIGNATURE.matcher(l.strip()).matches());
  }
}
