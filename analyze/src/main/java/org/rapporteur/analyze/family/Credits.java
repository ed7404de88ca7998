package org.rapporteur.analyze.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.Told;

/// Which documents say that they have their text from the publisher of another.
final class Credits {
  /// `Central Voice (translation of Agencia Norte)` says from whom it has its text.
  private static final Pattern FROM = Pattern.compile("\\b(?:of|from|after) (?:the )?(.{5,})$");

  private final List<Told> told;
  private final NavigableMap<String, List<Integer>> publishers = new TreeMap<>();
  private final Map<Integer, Set<Integer>> credited = new TreeMap<>();

  Credits(List<Told> told) {
    this.told = told;
    for (int i = 0; i < told.size(); i++) {
      String publisher = told.get(i).document().source().publisher();
      if (publisher != null) {
        publishers.computeIfAbsent(plain(publisher), k -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < told.size(); i++) {
      var sources = creditedBy(i);
      if (!sources.isEmpty()) {
        credited.put(i, sources);
      }
    }
  }

  /// Whether one of the two credits the other.
  boolean between(int left, int right) {
    return credits(left, right) || credits(right, left);
  }

  /// Each document that credits with each that it credits.
  void forEach(BiConsumer<Integer, Integer> pair) {
    credited.forEach((i, sources) -> sources.forEach(j -> pair.accept(i, j)));
  }

  private boolean credits(int left, int right) {
    return credited.getOrDefault(left, Set.of()).contains(right);
  }

  /// Documents whose publisher one of the credits names.
  private Set<Integer> creditedBy(int of) {
    var found = new TreeSet<Integer>();
    for (var credit : told.get(of).telling().credits()) {
      String source = plain(credit.source());
      if (!source.isEmpty()) {
        publishers.subMap(source, source + Character.MAX_VALUE).values().forEach(found::addAll);
      }
    }
    String publisher = told.get(of).document().source().publisher();
    if (publisher != null) {
      var named = FROM.matcher(plain(publisher));
      for (int at = 0; named.find(at); at = named.start() + 1) {
        found.addAll(publishers.getOrDefault(named.group(1), List.of()));
      }
    }
    found.remove(of);
    return found;
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
