package org.rapporteur.analyze.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How the printed words of a language are found in its word list: which letters are one, which
/// marks may stand or be left out, what may be written on to a word.
public interface Spelling {
  /// A word is found as it stands in the list, in small or capital letters.
  Spelling PLAIN =
      new Spelling() {
        @Override
        public String key(String form) {
          return form;
        }

        @Override
        public List<String> readings(String printed) {
          return List.of(printed.toLowerCase(Locale.ROOT));
        }

        @Override
        public String pattern(String form) {
          return Pattern.quote(form);
        }
      };

  /// A form of the list as it is looked up.
  String key(String form);

  /// What a printed word may be in the list, the likeliest first.
  List<String> readings(String printed);

  /// A regular expression that fits a form however it is printed.
  String pattern(String form);
}
