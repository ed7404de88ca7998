package org.rapporteur.analyze.names;

import java.util.List;
import java.util.Set;

/// A name of an organisation, state or place as read: its words with their weight, its legal forms,
/// numbers and initials.
///
/// @param key the whole name, folded, for recorded aliases
/// @param core the words that tell bodies apart, in order
/// @param aliases numbers of the recorded bodies it names
/// @param acronym it is one word of capitals
record BodyName(
    String key,
    List<Word> core,
    Set<String> numbers,
    Set<LegalForm> forms,
    Set<Integer> aliases,
    boolean acronym) {

  BodyName {
    core = List.copyOf(core);
    numbers = Set.copyOf(numbers);
    forms = Set.copyOf(forms);
    aliases = Set.copyOf(aliases);
  }

  /// What a legal form says about who may own shares.
  enum LegalForm {
    PUBLIC,
    PRIVATE
  }

  /// One word.
  ///
  /// @param text lower case; Latin where the script allows
  /// @param meanings groups of translations it belongs to
  /// @param place a word such as north or new
  /// @param hangul what is left of a Hangul name after known words; empty otherwise
  record Word(
      String text,
      Set<Integer> meanings,
      boolean generic,
      boolean place,
      String hangul,
      NamePart part) {
    double weight() {
      return generic ? 1 : 3.5;
    }
  }

  /// First letters of the core words.
  String initials() {
    var initials = new StringBuilder();
    core.stream()
        .filter(w -> !w.text().isEmpty())
        .forEach(w -> initials.append(w.text().charAt(0)));
    return initials.toString();
  }
}
