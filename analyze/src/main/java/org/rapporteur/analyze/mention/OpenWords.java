package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analyze.languages.LanguageReaders;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Words of which those who marked names left open whether they are part of one: `the police`, a
/// title. The weights learn to tell them, but among what they take for such words are names of
/// bodies more often than other names. So where words are left open, a body stands that the weights
/// would tell there if nothing could be left open, unless it is the title of a person (`the
/// Minister of Justice`) or begins with a number (`Nine Years`).
final class OpenWords {
  private static final String OPEN = "OPEN";

  private OpenWords() {}

  /// The tags of a sentence that its signs speak for most.
  ///
  /// @param signs those of each word
  /// @param language of the sentence, such as `en`
  static List<String> tags(
      TagWeights weights, List<Token> words, List<List<String>> signs, String language) {
    var tags = weights.best(signs);
    return tags.contains(OPEN)
        ? withBodies(tags, weights.bestWithout(OPEN, signs), words, language)
        : tags;
  }

  private static List<String> withBodies(
      List<String> tags, List<String> closed, List<Token> words, String language) {
    var told = new ArrayList<>(tags);
    for (var name : NameTags.stretches(closed)) {
      boolean open = tags.subList(name.from(), name.to()).stream().allMatch(OPEN::equals);
      if (open
          && name.kind() == EntityType.ORGANIZATION
          && !words.get(name.from()).pos().equals("CD")
          && words.subList(name.from(), name.to()).stream()
              .noneMatch(word -> isTitle(word, language))) {
        for (int i = name.from(); i < name.to(); i++) {
          told.set(i, closed.get(i));
        }
      }
    }
    return told;
  }

  private static boolean isTitle(Token word, String language) {
    return language.equals("en")
        ? MentionTitles.isTitle(word.text()) || PersonWords.isPerson(word.lemma())
        : LanguageReaders.standard().of(language).stream().anyMatch(r -> r.isTitle(word.text()));
  }
}
