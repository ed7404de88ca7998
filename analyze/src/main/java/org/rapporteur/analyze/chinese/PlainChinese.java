package org.rapporteur.analyze.chinese;

import java.util.List;
import org.rapporteur.analyze.rules.PlainText;
import org.rapporteur.analyze.text.SimplifiedHan;
import org.rapporteur.model.text.Token;

/// Chinese in which every character is simplified and every sign of full width is a plain one; as
/// long as the text it comes from.
final class PlainChinese {
  private static final String WIDE = "；！？（）～．％／－—–";
  private static final String PLAIN = ";!?()~.%/---";

  /// A Chinese character, as a pattern.
  static final String HAN = "[\\u3400-\\u9fff]";

  private PlainChinese() {}

  /// Each char replaced by its plain form.
  static String of(String text) {
    String simple = SimplifiedHan.of(PlainText.of(text));
    var plain = new StringBuilder(simple.length());
    for (int i = 0; i < simple.length(); i++) {
      int wide = WIDE.indexOf(simple.charAt(i));
      plain.append(wide < 0 ? dot(simple.charAt(i)) : PLAIN.charAt(wide));
    }
    return plain.toString();
  }

  /// The words of a sentence at their places, the first at 0.
  static String of(List<Token> words) {
    return of(PlainText.of(words));
  }

  /// Whether a sign is a Chinese character.
  static boolean isHan(char sign) {
    return sign >= '\u3400' && sign <= '\u9fff';
  }

  /// The dot between the parts of a foreign name has many forms.
  private static char dot(char sign) {
    return switch (sign) {
      case '\u2027', '\u2022', '\u30FB', '\uFF65', '\u0387', '\u2219', '\u22C5' -> '\u00B7';
      default -> sign;
    };
  }
}
