package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Korean names that a machine took for words: it makes `River Se-rim` of 강세림 and `High Castle` of
/// 고성. Each word is led back to the syllables that mean it, so what comes out are guesses: they
/// count only where another document prints one of them.
public final class SyllableWords {
  private static final Pattern BORDER = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Pattern SPELT = Pattern.compile("[a-z]{1,7}");

  /// A surname and a given name of at most three syllables.
  private static final int LONGEST = 4;

  /// A name that may have been so many others tells nothing.
  private static final int MOST = 60;

  private static final SyllableWords STANDARD =
      new SyllableWords(NameLists.load("syllable-words.txt"));

  private final Map<String, List<Syllable>> byMeaning = new HashMap<>();
  private final Map<String, List<Syllable>> bySpelling = new HashMap<>();

  private record Syllable(String hangul, String spelling) {}

  /// What a name may have been: its syllables, and whether one of them was a word.
  private record Begun(List<String> syllables, boolean translated) {
    Begun with(String syllable, boolean word) {
      var all = new ArrayList<>(syllables);
      all.add(syllable);
      return new Begun(all, translated || word);
    }
  }

  private SyllableWords(NameLists lists) {
    for (String kind : lists.kinds()) {
      String[] parts = kind.split(" ");
      var syllable = new Syllable(parts[0], parts[1]);
      bySpelling.computeIfAbsent(syllable.spelling(), k -> new ArrayList<>()).add(syllable);
      for (String word : lists.set(kind)) {
        byMeaning.computeIfAbsent(word, k -> new ArrayList<>()).add(syllable);
      }
    }
  }

  /// By the list that ships with the program.
  public static SyllableWords standard() {
    return STANDARD;
  }

  /// The persons whom a name of words may mean, in the usual spelling and the surname in front:
  /// `Kang Se-rim`; none if no word of it is a syllable's meaning.
  public List<String> persons(String printed) {
    List<String> words = words(printed);
    List<Begun> names = words.size() > LONGEST ? List.of() : List.of(new Begun(List.of(), false));
    for (String word : words) {
      List<Begun> longer = new ArrayList<>();
      for (Begun name : names) {
        if (isSpelling(word)) {
          longer.add(name.with(word, false));
        }
        meaning(word).forEach(s -> longer.add(name.with(s.spelling(), true)));
      }
      names = longer.size() > MOST ? List.of() : longer;
    }
    return names.stream()
        .filter(Begun::translated)
        .map(Begun::syllables)
        .filter(s -> s.size() > 1)
        .map(s -> capital(s.getFirst()) + " " + capital(String.join("-", s.subList(1, s.size()))))
        .distinct()
        .toList();
  }

  /// The Korean words that a name of words may mean: 고성 for `High Castle`, 청상리 for `Blue Award-ri`;
  /// none unless every word is a syllable, by its meaning or its spelling, and one at least by its
  /// meaning.
  public List<String> inHangul(String printed) {
    List<Begun> names = List.of(new Begun(List.of(), false));
    for (String word : words(printed)) {
      List<Begun> longer = new ArrayList<>();
      for (Begun name : names) {
        meaning(word).forEach(s -> longer.add(name.with(s.hangul(), true)));
        bySpelling
            .getOrDefault(word, List.of())
            .forEach(s -> longer.add(name.with(s.hangul(), false)));
      }
      names = longer.size() > MOST ? List.of() : longer;
    }
    return names.stream()
        .filter(Begun::translated)
        .map(Begun::syllables)
        .filter(s -> s.size() > 1)
        .map(s -> String.join("", s))
        .distinct()
        .toList();
  }

  /// Letters that may spell a syllable or two; an English word does only if a syllable is spelt so.
  private boolean isSpelling(String word) {
    return bySpelling.containsKey(word)
        || (!byMeaning.containsKey(word) && SPELT.matcher(word).matches());
  }

  private List<Syllable> meaning(String word) {
    return byMeaning.getOrDefault(word, List.of());
  }

  private static List<String> words(String printed) {
    return BORDER
        .splitAsStream(printed)
        .map(w -> w.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toList());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
