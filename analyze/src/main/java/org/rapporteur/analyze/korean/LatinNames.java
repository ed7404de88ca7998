package org.rapporteur.analyze.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.LanguageReader;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Name;
import org.rapporteur.model.telling.EntityType;

/// Names in Latin letters in brackets right behind a person: `엘레나 마르케스(Elena Marquez)`, `강세린(Kang
/// Se-rin) 활동가`.
///
/// Kinds of the word list: `surname`, `title`.
final class LatinNames {
  private static final String LATIN =
      " ?\\((?<name>\\p{Lu}[\\p{L}.'’-]+(?: \\p{L}[\\p{L}.'’-]*){1,4})(?=[),])";

  private static final Pattern BRACKETS = Pattern.compile("^" + LATIN);

  /// Behind three syllables that begin with a family name, before an office.
  private final Pattern titled;

  LatinNames(Lexicon lexicon) {
    this.titled =
        Pattern.compile(
            "(?<![가-힣])(?<korean>"
                + lexicon.any("surname")
                + "[가-힣]{2})"
                + LATIN
                + "[^)]*\\)(?: (?:전|현))?(?: [가-힣A-Z]{2,12}){0,2}? [가-힣]{0,4}"
                + lexicon.any("title"));
  }

  /// @param named those found so far
  /// @param body whether a word is called as bodies are
  List<Name> in(String line, int base, List<Name> named, Predicate<String> body) {
    var names = new ArrayList<Name>();
    for (var person : named) {
      var matcher = BRACKETS.matcher(line.substring(person.end() - base));
      if (person.type() == EntityType.PERSON && matcher.find()) {
        add(person.end() + matcher.start("name"), person.end() + matcher.end("name"), names);
      }
    }
    var matcher = titled.matcher(line);
    while (matcher.find()) {
      int start = base + matcher.start("name");
      boolean free = names.stream().noneMatch(n -> n.start() == start);
      if (free && !body.test(matcher.group("korean"))) {
        add(start, base + matcher.end("name"), names);
      }
    }
    return names;
  }

  private static void add(int start, int end, List<Name> names) {
    names.add(new Name(start, end, EntityType.PERSON, null, LanguageReader.BESIDE_OFFICE));
  }
}
