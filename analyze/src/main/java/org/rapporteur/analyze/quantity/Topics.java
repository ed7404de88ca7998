package org.rapporteur.analyze.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Token;

/// `questioned the chief over 19 missing men`, `asked about 12 officers`: a word before a figure
/// that says what something is about, not how many there are at least or nearly.
final class Topics {
  private static final Set<String> WORDS = Set.of("over", "about");

  /// Verbs of which `over` or `about` tells the matter, whoever stands between.
  private static final Set<String> MATTER =
      Set.of(
          "question",
          "grill",
          "quiz",
          "interrogate",
          "ask",
          "press",
          "criticize",
          "criticise",
          "condemn",
          "charge",
          "indict",
          "prosecute",
          "try",
          "convict",
          "sue",
          "sanction",
          "fine",
          "summon",
          "fire",
          "sack",
          "dismiss",
          "suspend",
          "arrest",
          "detain",
          "jail",
          "punish",
          "blame",
          "accuse",
          "attack",
          "warn",
          "brief",
          "tell",
          "inform",
          "challenge");

  /// Verbs that nobody stands behind.
  private static final Set<String> ALONE =
      Set.of(
          "protest",
          "clash",
          "resign",
          "apologize",
          "apologise",
          "argue",
          "quarrel",
          "mourn",
          "complain",
          "speak",
          "talk",
          "testify",
          "inquire",
          "enquire",
          "lie",
          "rally",
          "demonstrate",
          "strike",
          "row",
          "negotiate",
          "worry",
          "disagree",
          "fight");

  private static final Set<String> NOUNS =
      Set.of(
          "question",
          "protest",
          "row",
          "dispute",
          "anger",
          "outrage",
          "outcry",
          "concern",
          "talk",
          "controversy",
          "information",
          "detail",
          "inquiry",
          "enquiry",
          "case",
          "lawsuit",
          "trial",
          "charge",
          "criticism",
          "alarm",
          "fear",
          "conflict",
          "clash",
          "complaint",
          "debate",
          "sanction",
          "investigation",
          "probe",
          "hearing");

  private static final int REACH = 10;

  private Topics() {}

  /// @param word the word before the figure
  /// @param number where the figure begins
  static boolean isTopic(List<Token> tokens, int word, int number) {
    if (word + 1 != number
        || word == 0
        || !WORDS.contains(tokens.get(word).text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    var before = tokens.get(word - 1);
    if (before.pos().startsWith("NN") && NOUNS.contains(before.lemma())) {
      return true;
    }
    int verb = verb(tokens, word);
    if (verb < 0 || opensClause(tokens, number)) {
      return false;
    }
    String lemma = tokens.get(verb).lemma();
    return verb == word - 1
        ? ALONE.contains(lemma) || (MATTER.contains(lemma) && isSuffered(tokens, verb))
        : MATTER.contains(lemma) && tokens.get(verb + 1).pos().matches("DT|NN.*|PRP.*|CD|JJ.*");
  }

  /// The nearest verb before, in the same part of the sentence; the tagger takes verbs of headlines
  /// for nouns.
  private static int verb(List<Token> tokens, int word) {
    for (int i = word - 1; i >= 0 && word - i <= REACH; i--) {
      if (tokens.get(i).text().matches("[;:,.\"()]|that")) {
        return -1;
      }
      boolean headline = i > 0 && i < word - 1 && MATTER.contains(tokens.get(i).lemma());
      if (tokens.get(i).pos().startsWith("VB") || headline) {
        return i;
      }
    }
    return -1;
  }

  /// `was questioned over 19 deaths`; `questioned over 19 men` questions more than that.
  private static boolean isSuffered(List<Token> tokens, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - 3); i--) {
      if (Set.of("be", "get").contains(tokens.get(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /// `told the committee about 12 officers had been charged`: who is counted does something.
  private static boolean opensClause(List<Token> tokens, int number) {
    int at = number + 1;
    while (at < tokens.size() && tokens.get(at).pos().matches("NN.*|JJ.*|CD")) {
      at++;
    }
    return at > number + 1 && at < tokens.size() && tokens.get(at).pos().matches("VB[DPZ]|MD");
  }
}
