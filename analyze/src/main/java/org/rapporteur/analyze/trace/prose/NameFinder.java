package org.rapporteur.analyze.trace.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Tie.Name;

/// Finds names in English prose by their capitals, and in any script where they are already known.
final class NameFinder {
  private static final String CAPITAL =
      "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}’'´.&/-]*|\\d+(?:st|nd|rd|th))";
  private static final Pattern RUN =
      Pattern.compile(
          CAPITAL
              + "(?:(?:,?"
              + " (?=(?:Inc|Ltd|Limited|Llc|LLC|S\\.A|Co|Corp|GmbH|PLC|Plc|JSC|LTD|CO|CORP)\\b)|"
              + " (?:(?:of|for|and|&|the|de|del|della|la|al|van|von|bin|ibn|y|e|d’|der|des|du)"
              + " ){0,2}| )(?:"
              + CAPITAL
              + "|\\d+\\b(?!\\s?%|\\s?per)))*(?: plc\\b)?");

  private static final Pattern OWNED =
      Pattern.compile("\\p{Lu}\\p{L}+[’']s (?=\\p{Lu}\\S* \\p{Lu})");

  private static final int OPENING = 3;

  private final List<String> known;
  private final Map<String, List<Integer>> byOpening = new HashMap<>();

  /// @param known names whose places are looked for in any spelling of case
  NameFinder(List<String> known) {
    this.known =
        known.stream()
            .filter(n -> n.strip().length() > 2)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .toList();
    for (int i = 0; i < this.known.size(); i++) {
      byOpening.computeIfAbsent(opening(this.known.get(i), 0), o -> new ArrayList<>()).add(i);
    }
  }

  /// The first letters from a place on, in one case, as [String#regionMatches] compares them.
  private static String opening(String text, int at) {
    var opening = new char[OPENING];
    for (int i = 0; i < OPENING; i++) {
      opening[i] = Character.toLowerCase(Character.toUpperCase(text.charAt(at + i)));
    }
    return new String(opening);
  }

  /// The names in a stretch of text, in order, not overlapping; a known name counts before what the
  /// capitals tell.
  List<Name> find(String text, int from, int to) {
    var names = new TreeMap<Integer, Name>();
    known(text, from, to, names);
    capitals(text, from, to, names);
    return List.copyOf(names.values());
  }

  /// The same where the known names were found by reading and may be cut short: capitals count
  /// before them.
  List<Name> findByCapitals(String text, int from, int to) {
    var names = new TreeMap<Integer, Name>();
    capitals(text, from, to, names);
    known(text, from, to, names);
    return List.copyOf(names.values());
  }

  /// Where a known name stands.
  ///
  /// @param name its number: the longest have the smallest
  private record Hit(int name, int at) {}

  private void known(String text, int from, int to, NavigableMap<Integer, Name> names) {
    var hits = new ArrayList<Hit>();
    for (int at = from; at + OPENING <= to; at++) {
      if (!letter(text, at - 1)) {
        for (int name : byOpening.getOrDefault(opening(text, at), List.of())) {
          if (stands(text, known.get(name), at, to)) {
            hits.add(new Hit(name, at));
          }
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::name).thenComparingInt(Hit::at));
    hits.forEach(h -> add(names, text, h.at(), h.at() + known.get(h.name()).length()));
  }

  private static boolean stands(String text, String name, int at, int to) {
    int end = at + name.length();
    return end <= to && text.regionMatches(true, at, name, 0, name.length()) && !letter(text, end);
  }

  private static void capitals(String text, int from, int to, NavigableMap<Integer, Name> names) {
    var runs = RUN.matcher(text).region(from, to);
    while (runs.find()) {
      for (var part : JoinedNames.apart(text, runs.toMatchResult())) {
        NameBounds.within(text, part.start(), part.end())
            .ifPresent(n -> add(names, text, n.start(), n.end()));
      }
    }
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  /// "Iran's Shahid Harmat Industrial Group" names the group.
  private static int afterOwner(String text, int start, int end) {
    var owner = OWNED.matcher(text).region(start, end);
    return owner.lookingAt() ? owner.end() : start;
  }

  private static void add(NavigableMap<Integer, Name> names, String text, int first, int end) {
    int start = afterOwner(text, first, end);
    var before = names.lowerEntry(end);
    if (before == null || before.getValue().end() <= start) {
      names.put(start, new Name(text.substring(start, end), start, end));
    }
  }
}
