package org.rapporteur.analyze.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The hand-made word lists of this package: lines of `kind: word, word | word, …` where a bar
/// separates groups of words that mean the same. Lines with `#` are remarks.
final class NameLists {
  private final Map<String, List<List<String>>> groups = new LinkedHashMap<>();

  private NameLists() {}

  static NameLists load(String... resources) {
    var lists = new NameLists();
    for (String resource : resources) {
      lines(resource).forEach(lists::add);
    }
    return lists;
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    var kind = groups.computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>());
    for (String group : line.substring(colon + 1).split("\\|")) {
      List<String> words = new ArrayList<>();
      for (String word : group.split(",")) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
      if (!words.isEmpty()) {
        kind.add(words);
      }
    }
  }

  /// All kinds, in order.
  Set<String> kinds() {
    return groups.keySet();
  }

  /// The groups of a kind, in order.
  List<List<String>> groups(String kind) {
    return groups.getOrDefault(kind, List.of());
  }

  /// All words of a kind.
  Set<String> set(String kind) {
    Set<String> all = new LinkedHashSet<>();
    groups(kind).forEach(all::addAll);
    return all;
  }

  /// For each word of a kind the numbers of the groups that hold it.
  Map<String, Set<Integer>> membership(String kind) {
    Map<String, Set<Integer>> members = new LinkedHashMap<>();
    List<List<String>> all = groups(kind);
    for (int i = 0; i < all.size(); i++) {
      for (String word : all.get(i)) {
        members.computeIfAbsent(word, k -> new LinkedHashSet<>()).add(i);
      }
    }
    return members;
  }

  static List<String> lines(String resource) {
    try (InputStream in = NameLists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the name resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
