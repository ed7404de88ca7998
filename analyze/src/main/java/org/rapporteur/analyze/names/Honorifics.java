package org.rapporteur.analyze.names;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words of respect that stand before a name as if they were a part of it: `Malam Sani Bunza`, `Ato
/// Bekele Tessema`. One report prints them and the other does not. Some are given names too, so two
/// words must be left.
public final class Honorifics {
  private static final Set<String> WORDS = words();

  private Honorifics() {}

  /// A printed name without the words of respect before it.
  public static String without(String printed) {
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

  private static Set<String> words() {
    var lists = NameLists.load("person-words.txt");
    var words = new HashSet<>(lists.set("respect-title"));
    words.addAll(lists.set("respect"));
    return Set.copyOf(words);
  }
}
