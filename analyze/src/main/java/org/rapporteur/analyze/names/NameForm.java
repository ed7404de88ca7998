package org.rapporteur.analyze.names;

import java.util.List;

/// A name as read: its words with titles set aside.
///
/// @param clean the text without invisible marks, one kind of space, hyphen and quote
/// @param words the words of the name proper, in written order
/// @param surnameWords how many leading words stood before a comma, or 0
/// @param generation `jr`, `sr`, `ii` and so on, or empty
/// @param titles titles and honorifics that were set aside
record NameForm(
    String clean,
    List<Word> words,
    int surnameWords,
    String generation,
    List<String> titles,
    WritingSystem script) {

  NameForm {
    words = List.copyOf(words);
    titles = List.copyOf(titles);
  }

  /// One word, as written and folded.
  ///
  /// @param folded letters a to z for Latin words, else lower case of the text
  record Word(String text, String folded, WritingSystem script) {
    boolean capitals() {
      return text.length() > 1
          && text.chars().allMatch(c -> !Character.isLowerCase(c))
          && text.chars().filter(Character::isUpperCase).count() > 1;
    }

    boolean initial() {
      return script == WritingSystem.LATIN && folded.length() == 1;
    }
  }

  boolean unreadable() {
    return words.isEmpty();
  }

  boolean all(WritingSystem wanted) {
    return !words.isEmpty() && words.stream().allMatch(w -> w.script() == wanted);
  }

  boolean any(WritingSystem wanted) {
    return words.stream().anyMatch(w -> w.script() == wanted);
  }

  /// The words run together.
  String joined() {
    var joined = new StringBuilder();
    words.forEach(w -> joined.append(w.text()));
    return joined.toString();
  }
}
