package org.rapporteur.analyze.names;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Names that are known to belong together: short forms (Alexander, Sasha) and one name in several
/// languages (Peter, Piotr), each as the numbers of the groups it stands in.
final class RelatedNames {
  private static final int[] NONE = {};

  private final Map<String, int[]> shortForms = new HashMap<>();
  private final Map<String, int[]> cognates = new HashMap<>();
  private final Map<String, int[]> sounds = new HashMap<>();

  RelatedNames(NameLists lists) {
    lists.membership("short").forEach((name, groups) -> shortForms.put(name, sorted(groups)));
    Map<String, Set<Integer>> spelled = new HashMap<>();
    Map<String, Set<Integer>> known = lists.membership("cognate");
    known.forEach((name, groups) -> addSpellings(spelled, known.keySet(), name, groups));
    known.forEach((name, groups) -> cognates.put(name, sorted(groups)));
    spelled.forEach((key, groups) -> sounds.put(key, sorted(groups)));
  }

  /// Longer names count as known in every spelling of their sound: Guennadi as Gennady.
  private static void addSpellings(
      Map<String, Set<Integer>> spelled, Set<String> known, String name, Set<Integer> groups) {
    for (String key : SoundKey.of(name)) {
      if (key.length() > 4 && !known.contains(key)) {
        spelled.computeIfAbsent(key, k -> new HashSet<>()).addAll(groups);
      }
    }
  }

  private static int[] sorted(Collection<Integer> groups) {
    return groups.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /// Groups of one name in several languages, by its forms or, where none is known, by their sound.
  int[] cognates(Collection<String> forms, Collection<String> keys) {
    int[] found = last(cognates, forms);
    return found.length > 0 ? found : last(sounds, keys);
  }

  private static int[] last(Map<String, int[]> groups, Collection<String> names) {
    int[] found = NONE;
    for (String name : names) {
      found = groups.getOrDefault(name, found);
    }
    return found;
  }

  /// Groups of a name and its short forms.
  int[] shortForms(Collection<String> forms) {
    return forms.stream()
        .flatMapToInt(f -> Arrays.stream(shortForms.getOrDefault(f, NONE)))
        .sorted()
        .distinct()
        .toArray();
  }
}
