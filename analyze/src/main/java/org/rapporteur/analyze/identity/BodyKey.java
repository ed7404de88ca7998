package org.rapporteur.analyze.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A body's name without what languages and styles change in it: order, articles, number, spelling
/// of the one and the other side of the ocean, and the names by which a ministry is called.
/// `Interior Ministry`, `Ministry of Internal Affairs` and `Ministry of the Interior` are one key.
final class BodyKey {
  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "for", "and", "on", "in", "to", "s", "a", "de", "del", "affairs", "affair");

  private static final Map<String, String> EQUAL =
      Map.ofEntries(
          Map.entry("internal", "interior"),
          Map.entry("home", "interior"),
          Map.entry("external", "foreign"),
          Map.entry("exterior", "foreign"),
          Map.entry("defense", "defence"),
          Map.entry("center", "centre"),
          Map.entry("labor", "labour"),
          Map.entry("organization", "organisation"),
          Map.entry("prosecution", "prosecutor"),
          Map.entry("prosecutors", "prosecutor"));

  private static final List<String> MINISTRIES = List.of("ministry", "department", "office");

  private BodyKey() {}

  /// The key of a printed name; empty if nothing but small words is left.
  static String of(String name) {
    var words = new TreeSet<String>();
    for (var word :
        NamedReferent.folded(name.replaceAll("['’]s\\b", ""))
            .replace("united nations", "un")
            .split(" ")) {
      if (!SMALL.contains(word) && !word.isEmpty()) {
        words.add(EQUAL.getOrDefault(word, word));
      }
    }
    words.remove("relations");
    boolean foreign = words.contains("foreign");
    boolean prosecutor = words.contains("prosecutor");
    if (foreign || prosecutor) {
      words.removeAll(MINISTRIES);
    } else if (words.contains("interior")) {
      words.remove("ministry");
    }
    return String.join(" ", words);
  }
}
