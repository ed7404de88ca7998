package org.rapporteur.model.text;

/// A word or mark.
///
/// @param start first char in the stored text
/// @param end one past the last
/// @param text the word with typographic quotes and spaces made plain
/// @param lemma its dictionary form, lower case unless a name
/// @param pos part of speech, Penn Treebank tag for English
/// @param name what the name classifier says: `PERSON`, `ORGANIZATION`, `LOCATION` or `O`
public record Token(int start, int end, String text, String lemma, String pos, String name) {
  /// The same word, so many characters later.
  public Token later(int characters) {
    return new Token(start + characters, end + characters, text, lemma, pos, name);
  }
}
