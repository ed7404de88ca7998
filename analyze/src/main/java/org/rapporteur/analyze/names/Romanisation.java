package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How one language's names are spelled in Latin letters, by tables, presses and habits: what shows
/// such a name, and the key that all spellings of a word have in common. `Gevorg Petrosyan` and
/// `Kevork Bedrosian` have the same Armenian keys.
final class Romanisation {
  private static final int MOST_KEYS = 8;
  private static final int LEAST_LETTERS = 4;
  private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

  private final String origin;
  private final Pattern ends;
  private final Set<String> exceptions;
  private final int least;
  private final Map<String, List<String>> units = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private int longest = 1;

  /// @param lines what the resource says of it, without the name of the origin
  Romanisation(String origin, Map<String, List<String>> lines) {
    this.origin = origin;
    this.ends = Pattern.compile("(" + one(lines, "ends", "(?!)") + ")$");
    this.exceptions = Set.of(one(lines, "not", "-").split(" ", -1));
    this.least = Integer.parseInt(one(lines, "least", "1"));
    lines.getOrDefault("", List.of()).forEach(this::addUnits);
    for (String name : one(lines, "names", "").split(" ", -1)) {
      known.addAll(keys(name));
    }
  }

  private static String one(Map<String, List<String>> lines, String kind, String otherwise) {
    return lines.getOrDefault(kind, List.of(otherwise)).getFirst();
  }

  private void addUnits(String line) {
    int to = line.indexOf('>');
    List<String> keys = new ArrayList<>();
    for (String key : line.substring(to + 1).strip().split("\\|", -1)) {
      keys.add(key.replace("-", ""));
    }
    for (String spelling : line.substring(0, to).strip().split(" ", -1)) {
      units.put(spelling, List.copyOf(keys));
      longest = Math.max(longest, spelling.length());
    }
  }

  /// How many words of a name must show this origin.
  int least() {
    return least;
  }

  /// Whether a folded word shows this origin.
  boolean shows(String folded) {
    boolean ending = folded.length() > LEAST_LETTERS && ends.matcher(folded).find();
    return (ending && !exceptions.contains(folded))
        || keys(folded).stream().anyMatch(known::contains);
  }

  /// The keys of a folded word under this origin; none for words in other letters.
  Set<String> keys(String folded) {
    Set<String> keys = new LinkedHashSet<>();
    if (!folded.isEmpty() && folded.chars().allMatch(c -> c < 128)) {
      collect(keys, "^" + folded + "$", 0, origin + " ");
    }
    keys.removeIf(key -> key.length() < origin.length() + 3);
    return keys;
  }

  private void collect(Set<String> keys, String word, int at, String before) {
    if (keys.size() >= MOST_KEYS) {
      return;
    }
    if (at == word.length()) {
      keys.add(DOUBLE.matcher(before).replaceAll("$1"));
      return;
    }
    String unit = unit(word, at);
    char letter = word.charAt(at);
    List<String> own = letter == '^' || letter == '$' ? List.of("") : List.of(unit);
    for (String key : units.getOrDefault(unit, own)) {
      collect(keys, word, at + unit.length(), before + key);
    }
  }

  private String unit(String word, int at) {
    for (int size = Math.min(longest, word.length() - at); size > 1; size--) {
      String unit = word.substring(at, at + size);
      if (units.containsKey(unit)) {
        return unit;
      }
    }
    return word.substring(at, at + 1);
  }
}
