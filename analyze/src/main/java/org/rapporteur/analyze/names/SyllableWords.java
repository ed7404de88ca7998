package org.rapporteur.analyze.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// What a word may have been.
  private record Option(String syllable, boolean translated) {}

  /// What a name may have been: its syllables, and whether one of them was a word.
  private record Begun(List<String> syllables, boolean translated) {
    Begun with(Option option) {
      var all = new ArrayList<>(syllables);
      all.add(option.syllable());
      return new Begun(all, translated || option.translated());
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
    if (words.size() > LONGEST) {
      return List.of();
    }
    return names(words, this::spelt)
        .map(s -> capital(s.getFirst()) + " " + capital(String.join("-", s.subList(1, s.size()))))
        .distinct()
        .toList();
  }

  private List<Option> spelt(String word) {
    List<Option> options = new ArrayList<>();
    if (isSpelling(word)) {
      options.add(new Option(word, false));
    }
    meaning(word).forEach(s -> options.add(new Option(s.spelling(), true)));
    return options;
  }

  /// The Korean words that a name of words may mean: 고성 for `High Castle`, 백산리 for `White
  /// Mountain-ri`; none unless every word is a syllable, by its meaning or its spelling, and one at
  /// least by its meaning.
  public List<String> inHangul(String printed) {
    return names(words(printed), this::written).map(s -> String.join("", s)).distinct().toList();
  }

  private List<Option> written(String word) {
    List<Option> options = new ArrayList<>();
    meaning(word).forEach(s -> options.add(new Option(s.hangul(), true)));
    bySpelling
        .getOrDefault(word, List.of())
        .forEach(s -> options.add(new Option(s.hangul(), false)));
    return options;
  }

  /// The syllables of each name of two or more that the words may mean, if one word was a meaning.
  private static Stream<List<String>> names(
      List<String> words, Function<String, List<Option>> options) {
    List<Begun> names = List.of(new Begun(List.of(), false));
    for (String word : words) {
      var known = options.apply(word);
      names = names.stream().flatMap(n -> known.stream().map(n::with)).toList();
      if (names.size() > MOST) {
        return Stream.empty();
      }
    }
    return names.stream().filter(Begun::translated).map(Begun::syllables).filter(s -> s.size() > 1);
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
