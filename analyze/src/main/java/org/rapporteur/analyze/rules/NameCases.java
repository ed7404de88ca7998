package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;

/// Finds persons again whom a language names in another case: `Гафуровой` for `Гафурова`. Kinds of
/// the word list: `name-case` (endings of names), `stop`. A language without the first has none.
final class NameCases {
  private static final int SHORTEST = 3;

  private final Lexicon lexicon;
  private final Pattern ending;

  NameCases(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.ending = Pattern.compile(lexicon.any("name-case") + "$");
  }

  /// @param parts the names of persons, their first and their last words
  List<Name> again(Named named, Set<String> parts) {
    if (lexicon.all("name-case").isEmpty()) {
      return List.of();
    }
    var again = new ArrayList<Name>();
    for (int i = 1; i < named.words().size(); i++) {
      var word = named.words().get(i);
      var name =
          new Name(word.start(), word.end(), EntityType.PERSON, null, LanguageReader.IN_CASE);
      boolean fits =
          word.text().matches("\\p{Lu}\\p{Ll}{2,}")
              && !parts.contains(word.text())
              && isCaseOfOne(word.text(), parts)
              && isAlone(named, i)
              && lexicon.value("stop", word.text().toLowerCase(Locale.ROOT)).isEmpty();
      if (fits && named.names().stream().noneMatch(name::overlaps)) {
        again.add(name);
      }
    }
    return again;
  }

  private boolean isCaseOfOne(String word, Set<String> parts) {
    String stem = stem(word);
    return stem.length() >= SHORTEST
        && parts.stream()
            .anyMatch(
                part -> part.startsWith(stem) && part.indexOf(' ') < 0 && stem(part).equals(stem));
  }

  /// Whether no other word in capitals stands beside, with which it may be another name.
  private static boolean isAlone(Named named, int at) {
    var words = named.words();
    boolean before = at > 0 && Character.isUpperCase(words.get(at - 1).text().codePointAt(0));
    boolean behind =
        at + 1 < words.size() && Character.isUpperCase(words.get(at + 1).text().codePointAt(0));
    return !before && !behind;
  }

  private String stem(String word) {
    return ending.matcher(word).replaceFirst("");
  }
}
