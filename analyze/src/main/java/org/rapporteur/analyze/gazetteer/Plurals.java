package org.rapporteur.analyze.gazetteer;

import java.util.Set;

/// The English plural of a title, whose noun stands before `of`, `to` or `for` if it has any of
/// them.
final class Plurals {
  private static final Set<String> LINKS = Set.of("of", "to", "for", "on", "at", "and");

  static String ofTitle(String title) {
    var words = title.split(" ");
    int noun = words.length - 1;
    for (int i = words.length - 1; i > 0; i--) {
      if (LINKS.contains(words[i])) {
        noun = i - 1;
      }
    }
    words[noun] = ofNoun(words[noun]);
    return String.join(" ", words);
  }

  private static String ofNoun(String noun) {
    if (noun.endsWith("man") && !noun.equals("ottoman")) {
      return noun.substring(0, noun.length() - 3) + "men";
    }
    if (noun.endsWith("y") && !noun.endsWith("ey")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun.endsWith("s") || noun.endsWith("ch") ? noun + "es" : noun + "s";
  }

  private Plurals() {}
}
