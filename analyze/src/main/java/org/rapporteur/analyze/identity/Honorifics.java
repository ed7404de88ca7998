package org.rapporteur.analyze.identity;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.KindedWords;

/// Words of respect that stand before a name as if they were a part of it: `Malam Sani Bunza`, `Ato
/// Bekele Tessema`. One report prints them and the other does not. Some are given names too, so two
/// words must be left.
final class Honorifics {
  private static final Set<String> WORDS =
      KindedWords.read(Honorifics.class, "honorifics.txt").keySet();

  private Honorifics() {}

  /// A printed name without the words of respect before it.
  static String without(String printed) {
    String name = printed;
    int space = name.indexOf(' ');
    while (space > 0 && name.indexOf(' ', space + 1) > 0 && isHonorific(name.substring(0, space))) {
      name = name.substring(space + 1).strip();
      space = name.indexOf(' ');
    }
    return name;
  }

  private static boolean isHonorific(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
  }
}
