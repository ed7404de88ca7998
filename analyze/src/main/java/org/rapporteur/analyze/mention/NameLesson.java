package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analyze.tagging.TagWeights;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.WordUse;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// One document as the weights of names are learned from it. `bench/name-weights` does.
public final class NameLesson {
  private final Glance glance;
  private final List<Sentence> sentences;
  private final List<List<List<String>>> first;

  NameLesson(Glance glance, List<Sentence> sentences) {
    this.glance = glance;
    this.sentences = sentences;
    var signs = new NameSigns(glance.sentences(), glance.ruled());
    this.first =
        glance.sentences().stream()
            .map(s -> signs.of(s, glance.ruled().get(s.number()), glance.language(s.number())))
            .toList();
  }

  /// @param stage reads as the program does
  public static NameLesson of(SentenceStage stage, Blocked blocked) {
    var glance = stage.glance(blocked);
    return new NameLesson(glance, stage.read(glance, Elsewhere.NOWHERE).sentences());
  }

  /// The words of each sentence.
  public List<List<Token>> words() {
    return sentences.stream().map(Sentence::tokens).toList();
  }

  /// The language of each sentence, such as `en`.
  public List<String> languages() {
    return sentences.stream().map(x -> glance.language(x.number())).toList();
  }

  /// What the rules take each word for, as tags such as `B-PERSON`, `I-PLACE`, `O`.
  public List<List<String>> ruled() {
    return FirstLook.ruled().at(sentences, glance.ruled(), glance::language);
  }

  /// The signs of each word at the first look.
  public List<List<List<String>>> first() {
    return first;
  }

  /// What weights take the words of each sentence for.
  ///
  /// @param signs those of each word of each sentence
  public List<List<String>> told(TagWeights weights, List<List<List<String>>> signs) {
    var told = new ArrayList<List<String>>(signs.size());
    for (int i = 0; i < signs.size(); i++) {
      var words = sentences.get(i).tokens();
      told.add(OpenWords.tags(weights, words, signs.get(i), glance.language(i)));
    }
    return told;
  }

  /// What other documents need to know of this one.
  ///
  /// @param told what a first look takes each word of each sentence for
  public WordUse use(List<List<String>> told) {
    return glance.use(told);
  }

  /// The signs of each word once something is known of other documents.
  public List<List<List<String>>> second(List<List<String>> told, Elsewhere elsewhere) {
    return WeighedNames.signs(glance, sentences, told, elsewhere);
  }
}
