package org.rapporteur.analyze.names;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads kanji and kana as Japanese names, kanji by recorded readings only.
final class JapaneseReader {
  private static final int MOST = 400;
  private final Map<String, Set<String>> surnames = new HashMap<>();
  private final Map<String, Set<String>> given = new HashMap<>();
  private final Transliterator kana = Transliterator.getInstance("Any-Latin");

  JapaneseReader(NameLists lists) {
    fill(surnames, lists.groups("surname"));
    fill(given, lists.groups("given"));
  }

  private static void fill(Map<String, Set<String>> map, List<List<String>> groups) {
    for (List<String> group : groups) {
      String[] words = group.getFirst().split(" ", -1);
      Set<String> readings = map.computeIfAbsent(words[0], k -> new LinkedHashSet<>());
      for (int i = 1; i < words.length; i++) {
        readings.add(romaji(words[i]));
      }
    }
  }

  /// Long vowels, doubled letters and rival spellings of a sound folded away.
  static String romaji(String letters) {
    return letters
        .replaceAll("ou|oo|oh(?![aiueo])", "o")
        .replace("uu", "u")
        .replace("si", "shi")
        .replaceAll("(?<!t)su", "su")
        .replaceAll("tu", "tsu")
        .replaceAll("zi|di", "ji")
        .replaceAll("(?<![sc])hu", "fu")
        .replaceAll("m(?=[bp])", "n");
  }

  Optional<JapaneseName> read(NameForm form) {
    boolean han = form.all(WritingSystem.HAN);
    boolean mixed =
        form.words().stream()
            .allMatch(w -> w.script() == WritingSystem.HAN || w.script() == WritingSystem.KANA);
    if (form.words().isEmpty() || (!han && !mixed)) {
      return Optional.empty();
    }
    if (form.words().size() == 2) {
      String first = form.words().getFirst().text();
      Set<String> family = whole(first);
      return family.isEmpty()
          ? Optional.empty()
          : Optional.of(new JapaneseName(family, givenReadings(form.words().getLast().text())));
    }
    return split(form.joined());
  }

  private Optional<JapaneseName> split(String text) {
    for (int size = Math.min(3, text.length() - 1); size >= 1; size--) {
      Set<String> family = surnames.get(text.substring(0, size));
      if (family != null) {
        return Optional.of(new JapaneseName(family, givenReadings(text.substring(size))));
      }
    }
    return Optional.empty();
  }

  private Set<String> whole(String surname) {
    Set<String> known = surnames.get(surname);
    return known != null ? known : isKana(surname) ? Set.of(kana(surname)) : Set.of();
  }

  private static boolean isKana(String text) {
    return text.codePoints().noneMatch(Character::isIdeographic);
  }

  private String kana(String text) {
    synchronized (kana) {
      return romaji(LatinFold.letters(kana.transliterate(text)));
    }
  }

  /// Every reading of a given name, the parts read one after the other.
  private Set<String> givenReadings(String text) {
    Set<String> all = new LinkedHashSet<>();
    if (isKana(text)) {
      all.add(kana(text));
      return all;
    }
    extend(all, text, "");
    return all;
  }

  private void extend(Set<String> all, String rest, String before) {
    if (rest.isEmpty()) {
      all.add(romaji(before));
      return;
    }
    for (int size = Math.min(4, rest.length()); size >= 1 && all.size() < MOST; size--) {
      String part = rest.substring(0, size);
      if (size == 1 && isKana(part)) {
        extend(all, rest.substring(1), before + kana(part));
      }
      for (String reading : given.getOrDefault(part, Set.of())) {
        extend(all, rest.substring(size), before + reading);
      }
    }
  }
}
