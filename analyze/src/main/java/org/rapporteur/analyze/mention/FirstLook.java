package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.model.text.Sentence;

/// What each word of a document is taken for before anything is known of other documents.
@FunctionalInterface
interface FirstLook {
  /// A tag for each word of each sentence.
  ///
  /// @param ruled what the rules propose for each sentence
  /// @param language tells the language of a sentence by its number
  List<List<String>> at(
      List<Sentence> sentences, List<List<Candidate>> ruled, IntFunction<String> language);

  /// What the rules say.
  static FirstLook ruled() {
    return (sentences, ruled, language) -> {
      var tags = new ArrayList<List<String>>(sentences.size());
      for (int i = 0; i < sentences.size(); i++) {
        tags.add(List.of(NameTags.of(sentences.get(i).tokens().size(), ruled.get(i))));
      }
      return tags;
    };
  }

  /// What the signs of a word speak for, weighed.
  static FirstLook weighed(TagWeights weights) {
    return (sentences, ruled, language) -> {
      var signs = new NameSigns(sentences, ruled);
      var tags = new ArrayList<List<String>>(sentences.size());
      for (int i = 0; i < sentences.size(); i++) {
        var sentence = sentences.get(i);
        var own = signs.of(sentence, ruled.get(i), language.apply(i));
        tags.add(OpenWords.tags(weights, sentence.tokens(), own, language.apply(i)));
      }
      return tags;
    };
  }
}
