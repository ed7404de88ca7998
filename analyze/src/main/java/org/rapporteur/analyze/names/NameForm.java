package org.rapporteur.analyze.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A name as read: its words with titles set aside.
///
/// @param clean the text without invisible marks, one kind of space, hyphen and quote
/// @param words the words of the name proper, in written order
/// @param surnameWords how many leading words stood before a comma, or 0
/// @param generation `jr`, `sr`, `ii` and so on, or empty
/// @param asides titles, honorifics and marks of generation that were set aside
record NameForm(
    String clean,
    List<Word> words,
    int surnameWords,
    String generation,
    List<Aside> asides,
    WritingSystem script) {

  NameForm {
    words = List.copyOf(words);
    asides = List.copyOf(asides);
  }

  /// One word, as written and folded.
  ///
  /// @param folded letters a to z for Latin words, else lower case of the text
  /// @param from its first character in the original
  /// @param to one past its last
  record Word(String text, String folded, WritingSystem script, int from, int to) {
    boolean capitals() {
      return text.length() > 1
          && text.chars().allMatch(c -> !Character.isLowerCase(c))
          && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    boolean initial() {
      return script == WritingSystem.LATIN && folded.length() == 1;
    }
  }

  /// Words that are no name.
  ///
  /// @param generation they tell father and son apart; else they are a title
  record Aside(String text, boolean generation, int from, int to) {}

  /// The folded words run together.
  String letters() {
    var letters = new StringBuilder();
    words.forEach(w -> letters.append(w.folded()));
    return letters.toString();
  }

  boolean unreadable() {
    return words.isEmpty();
  }

  boolean all(WritingSystem wanted) {
    for (Word word : words) {
      if (word.script() != wanted) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  /// The one script of all words, or null.
  @Nullable WritingSystem only() {
    WritingSystem first = words.isEmpty() ? null : words.getFirst().script();
    return first != null && all(first) ? first : null;
  }

  boolean any(WritingSystem wanted) {
    for (Word word : words) {
      if (word.script() == wanted) {
        return true;
      }
    }
    return false;
  }

  /// The words run together.
  String joined() {
    var joined = new StringBuilder();
    words.forEach(w -> joined.append(w.text()));
    return joined.toString();
  }
}
