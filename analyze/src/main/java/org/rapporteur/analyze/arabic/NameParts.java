package org.rapporteur.analyze.arabic;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Name;

/// The parts by which persons are named again: the whole name, its last part, its given name.
final class NameParts {
  private static final int SHORTEST = 3;

  private final Set<String> parts = new TreeSet<>();
  private int longest = 1;

  private NameParts() {}

  static NameParts of(Set<String> persons, ArabicWords kinds) {
    var found = new NameParts();
    for (var person : persons) {
      var words = List.of(ArabicSpelling.fold(person).split(" "));
      found.put(words);
      int last = words.size() - 1;
      boolean linked = last > 1 && kinds.lexicon().all("link").containsKey(words.get(last - 1));
      if (last > 0) {
        if (linked || !kinds.isListed(words.get(last))) {
          found.put(words.subList(linked ? last - 1 : last, words.size()));
        }
        if (isOnlyName(words.getFirst(), kinds)) {
          found.put(words.subList(0, 1));
        }
      }
    }
    return found;
  }

  /// A given name that is a word beside (`أمل`, hope) is no sign of the person.
  private static boolean isOnlyName(String given, ArabicWords kinds) {
    var lexicon = kinds.lexicon();
    return lexicon.all("clear").containsKey(given)
        || !(lexicon.all("given").containsKey(given) || lexicon.all("link").containsKey(given));
  }

  private void put(List<String> words) {
    String joined = String.join(" ", words);
    if (joined.length() >= SHORTEST) {
      parts.add(joined);
      longest = Math.max(longest, words.size());
    }
  }

  /// Whether the article of the word was parted from it with `لل`.
  private static boolean isFused(List<Word> words, int at) {
    return at > 0
        && words.get(at - 1).folded().matches("[وف]?لل")
        && words.get(at - 1).end() == words.get(at).start();
  }

  /// The longest part that begins at a word, perhaps behind what is written on to it, or null.
  @Nullable Name at(List<Word> words, int at) {
    for (int size = Math.min(longest, words.size() - at); size > 0; size--) {
      String article = isFused(words, at) ? Clitics.ARTICLE : "";
      for (var parting : words.get(at).partings()) {
        var joined = new StringBuilder(article + parting.stem());
        for (int i = at + 1; i < at + size; i++) {
          joined.append(' ').append(words.get(i).folded());
        }
        if (parts.contains(joined.toString())) {
          return ArabicNames.person(
              words.get(at).start(parting.skip()), words.get(at + size - 1).end(), "pattern:echo");
        }
      }
    }
    return null;
  }
}
