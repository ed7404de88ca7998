package org.rapporteur.analyze.mention;

import java.util.Set;

/// How a text shortens the name of a person that it gives in full elsewhere. All names are keys
/// ([NameKey]).
final class PartNames {
  private PartNames() {}

  /// `Kaya Demir` beside `Selin Kaya Demir`, `Nuria Ocampo` beside `Nuria Isabel Ocampo Rey`: two
  /// words or more that shorten just one of the names, wherever they stand in it.
  static boolean isOfOne(Set<String> names, String part) {
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
