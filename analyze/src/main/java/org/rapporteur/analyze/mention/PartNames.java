package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.telling.EntityType;

/// How a text shortens the name of a person that it gives in full elsewhere. Names given as words
/// are keys ([NameKey]).
final class PartNames {
  private PartNames() {}

  /// One word that no list knows, for a person or, by the classifier's mistake, a place.
  static boolean isPart(Found one) {
    return (one.candidate().type() == EntityType.PERSON
            || one.candidate().type() == EntityType.PLACE)
        && (one.candidate().length() == 1 || isUndivided(one))
        && one.candidate().knownAs() == null;
  }

  /// `霍尔特`: Chinese writes the parts of a name without spaces, and the dictionary divides them.
  private static boolean isUndivided(Found one) {
    return one.candidate().type() == EntityType.PERSON
        && one.mention().text().codePoints().allMatch(Character::isIdeographic);
  }

  /// The keys of the names of persons that have several words.
  static Set<String> fullNames(List<Found> found) {
    return found.stream()
        .filter(f -> f.candidate().type() == EntityType.PERSON && f.candidate().knownAs() == null)
        .map(f -> NameKey.of(f.mention().text()))
        .filter(k -> k.contains(" "))
        .collect(Collectors.toSet());
  }

  /// Whether a person's name shortens just one of the full ones.
  static boolean isOfOne(Set<String> persons, Found one) {
    return one.candidate().type() == EntityType.PERSON
        && isOfOne(persons, NameKey.of(one.mention().text()));
  }

  /// `Kaya Demir` beside `Selin Kaya Demir`, `Nuria Ocampo` beside `Nuria Isabel Ocampo Rey`: two
  /// words or more that shorten just one of the names, wherever they stand in it.
  private static boolean isOfOne(Set<String> names, String part) {
    return names.contains(part) && names.stream().filter(n -> shortens(part, n)).count() == 1;
  }

  /// Whether a person of a full name may be called by a part of it.
  static boolean bears(String name, String part) {
    if (part.matches("[가-힣]{1,2}") && name.matches("[가-힣]{3,4}")) {
      return name.startsWith(part);
    }
    if (part.matches("\\p{IsHan}") && name.matches("\\p{IsHan}{2,4}")) {
      return name.startsWith(part);
    }
    return shortens(part, name);
  }

  private static boolean shortens(String part, String name) {
    return name.startsWith(part + " ")
        || name.endsWith(" " + part)
        || (part.contains(" ") && name.contains(" " + part + " "))
        || thins(part, name)
        || abbreviates(part, name);
  }

  /// Whether a name of several words is a longer one of which some words behind the first are left
  /// out.
  private static boolean thins(String part, String name) {
    var few = part.split(" ");
    var many = name.split(" ");
    if (few.length < 2 || few.length >= many.length || !few[0].equals(many[0])) {
      return false;
    }
    int found = 0;
    for (var word : many) {
      found += found < few.length && few[found].equals(word) ? 1 : 0;
    }
    return found == few.length;
  }

  /// Whether a name is a longer one with an initial for one of its words, or for several: `S.
  /// Kerimzade`, `Suresh B. Thapa`.
  private static boolean abbreviates(String part, String name) {
    var few = part.split(" ");
    var many = name.split(" ");
    int last = few.length - 1;
    if (last < 1
        || few.length > many.length
        || few[last].length() == 1
        || !few[last].equals(many[many.length - 1])
        || !stands(few[0], many[0])) {
      return false;
    }
    int found = 0;
    boolean initial = false;
    for (var word : many) {
      if (found < few.length && stands(few[found], word)) {
        initial |= few[found].length() < word.length();
        found++;
      }
    }
    return found == few.length && initial;
  }

  private static boolean stands(String word, String full) {
    return word.equals(full) || (word.length() == 1 && full.startsWith(word));
  }
}
