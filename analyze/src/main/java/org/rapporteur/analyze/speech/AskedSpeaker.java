package org.rapporteur.analyze.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analyze.gazetteer.Offices;
import org.rapporteur.analyze.mention.PersonWords;
import org.rapporteur.analyze.mention.References;
import org.rapporteur.model.text.Sentence;

/// A pronoun or a common noun that speaks, and what it says of whom it means.
///
/// @param noun its lemma
/// @param kind `he`, `it`, `they`, `voice`, `office`, `person`, `paper`, `body` or `other`
/// @param form by its article: `pronoun`, `the`, `some`, `own`, `bare`, with `s` for several
/// @param about what else the phrase says
/// @param behind whether the word stands behind what is said
record AskedSpeaker(
    Sentence sentence,
    int word,
    String noun,
    String kind,
    String form,
    Set<String> about,
    boolean behind) {
  /// Words that say nothing of whom a phrase or a name means.
  static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "on", "at", "a");

  /// Reads a word.
  static AskedSpeaker read(
      Sentence sentence, int word, boolean behind, References references, Offices offices) {
    var token = sentence.tokens().get(word);
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    String text = token.text().toLowerCase(Locale.ROOT);
    return new AskedSpeaker(
        sentence,
        word,
        noun,
        kind(noun, text, offices),
        form(sentence, word, text, references),
        about(sentence, word, references),
        behind);
  }

  /// Where the word stands in the document.
  int start() {
    return sentence.tokens().get(word).start();
  }

  /// Whether the noun means more than one.
  boolean isSeveral() {
    return sentence.tokens().get(word).pos().matches("NNP?S");
  }

  /// The word as printed.
  String text() {
    return sentence.tokens().get(word).text();
  }

  private static String kind(String noun, String text, Offices offices) {
    return switch (text) {
      case "he", "she", "him", "his", "her" -> "he";
      case "it", "its" -> "it";
      case "they", "them", "their" -> "they";
      default ->
          SpeakerWords.isVoice(noun)
              ? PersonWords.isPerson(noun) ? "voice" : "office"
              : PersonWords.isPerson(noun) || offices.match(List.of(noun), 0).isPresent()
                  ? "person"
                  : SpeakerWords.isPaper(noun)
                      ? "paper"
                      : SpeakerWords.isBody(noun) ? "body" : "other";
    };
  }

  private static String form(Sentence sentence, int word, String text, References references) {
    if (text.matches("he|she|him|his|her|it|its|they|them|their")) {
      return "pronoun";
    }
    var tree = references.tree(sentence.number());
    var first =
        tree.dependents(word, "det", "nmod:poss").stream()
            .map(d -> tree.word(d).text().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse(word > 0 ? tree.word(word - 1).text().toLowerCase(Locale.ROOT) : "");
    boolean plural = tree.word(word).pos().matches("NNP?S");
    String number = plural ? "s" : "";
    return switch (first) {
      case "the", "this", "that", "these", "those" -> "the" + number;
      case "a", "an", "one", "some", "another", "two", "three", "several" -> "some";
      case "his", "her", "its", "their", "our", "my" -> "own" + number;
      default -> "bare" + number;
    };
  }

  /// What else the phrase says of whom it means.
  private static Set<String> about(Sentence sentence, int word, References references) {
    var tree = references.tree(sentence.number());
    var words = new TreeSet<String>();
    for (int d : tree.dependents(word, "amod", "compound", "nmod")) {
      words.add(tree.word(d).lemma().toLowerCase(Locale.ROOT));
      for (int e : tree.dependents(d, "amod", "compound")) {
        words.add(tree.word(e).lemma().toLowerCase(Locale.ROOT));
      }
    }
    words.removeAll(SMALL);
    return words;
  }
}
