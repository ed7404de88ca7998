package org.rapporteur.analyze.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.model.telling.Blocked;
import org.rapporteur.model.telling.WordUse;
import org.rapporteur.model.text.Sentence;

/// A document at a first look: its sentences without trees, the names that rules propose, and what
/// a first weighing takes each word for. [SentenceStage] reads on from here once it is known what
/// other documents take the same words for.
public final class Glance {
  private final Blocked blocked;
  private final List<Sentence> sentences;
  private final List<Branches> branches;
  private final List<List<Candidate>> ruled;
  private final List<List<String>> tags;

  /// Which words of a sentence a tree is made of.
  ///
  /// @param from first word; those before are no part of the sentence's grammar
  /// @param isWorthParsing whether the sentence may say something of somebody
  record Branches(int from, boolean isWorthParsing) {}

  /// @param tags what each word of each sentence is taken for
  Glance(
      Blocked blocked,
      List<Sentence> sentences,
      List<Branches> branches,
      List<List<Candidate>> ruled,
      List<List<String>> tags) {
    this.blocked = blocked;
    this.sentences = List.copyOf(sentences);
    this.branches = List.copyOf(branches);
    this.ruled = List.copyOf(ruled);
    this.tags = List.copyOf(tags);
  }

  Blocked blocked() {
    return blocked;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Branches branches(int sentence) {
    return branches.get(sentence);
  }

  /// What rules propose for each sentence.
  List<List<Candidate>> ruled() {
    return ruled;
  }

  List<List<String>> tags() {
    return tags;
  }

  /// The language of a sentence, such as `en`.
  String language(int sentence) {
    return blocked.blocks().get(sentences.get(sentence).block()).language();
  }

  /// What the words are taken for, as other documents of the case need to know it.
  public WordUse use() {
    return use(tags);
  }

  /// @param tags what each word of each sentence is taken for
  WordUse use(List<List<String>> tags) {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      var words = sentences.get(i).tokens();
      for (int j = 0; j < words.size(); j++) {
        String word = words.get(j).text();
        if (UseSigns.couldBeName(word)) {
          counts
              .computeIfAbsent(UseSigns.key(word), k -> new HashMap<>())
              .merge(tags.get(i).get(j), 1, Integer::sum);
        }
      }
    }
    return new WordUse(blocked.document().evidence(), counts);
  }
}
