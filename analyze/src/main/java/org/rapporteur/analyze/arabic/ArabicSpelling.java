package org.rapporteur.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Spelling;

/// One spelling for each Arabic word: forms of alef with and without hamza are one, so are the two
/// letters that end `على` and the two that end `مدينة`; vowel marks and tatweel vanish.
final class ArabicSpelling implements Spelling {
  /// What may stand between two letters.
  static final String MARKS = "[\\p{Mn}\u0640]*";

  @Override
  public String key(String form) {
    return fold(form);
  }

  @Override
  public List<String> readings(String printed) {
    var readings = new ArrayList<String>();
    for (var parting : Clitics.of(fold(printed))) {
      readings.add(parting.stem());
      String bare = Clitics.bare(parting.stem());
      if (!bare.equals(parting.stem())) {
        readings.add(bare);
      }
    }
    return readings;
  }

  @Override
  public String pattern(String form) {
    var pattern = new StringBuilder();
    String folded = fold(form);
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      pattern.append(
          switch (letter) {
            case 'ا' -> "[اأإآٱ]" + MARKS;
            case 'ي' -> "[يى]" + MARKS;
            case 'ه' -> "[هة]" + MARKS;
            case ' ' -> " ";
            default ->
                Character.isLetter(letter) ? letter + MARKS : Pattern.quote(String.valueOf(letter));
          });
    }
    return pattern.toString();
  }

  /// A word in the one spelling.
  static String fold(String word) {
    var folded = new StringBuilder(word.length());
    for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (letter) {
        case 'أ', 'إ', 'آ', 'ٱ' -> folded.append('ا');
        case 'ى' -> folded.append('ي');
        case 'ة' -> folded.append('ه');
        default -> {
          if (!isMark(letter)) {
            folded.append(letter);
          }
        }
      }
    }
    return folded.toString();
  }

  /// Where in a printed word its letters begin behind the first so many.
  static int behind(String printed, int letters) {
    int at = 0;
    for (int seen = 0; at < printed.length(); at++) {
      boolean mark = isMark(printed.charAt(at));
      if (!mark && seen == letters) {
        break;
      }
      seen += mark ? 0 : 1;
    }
    return at;
  }

  private static boolean isMark(char sign) {
    return sign == '\u0640' || Character.getType(sign) == Character.NON_SPACING_MARK;
  }
}
