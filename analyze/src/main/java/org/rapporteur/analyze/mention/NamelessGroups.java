package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// `The coalition`: groups that a text knows only by what they are. They act and speak, so they are
/// named by the noun, as long as no group with a name can be meant by it.
final class NamelessGroups {
  private static final String RULE = "pattern:group";
  private static final Set<String> NOUNS = Set.of("coalition", "alliance");

  private final Set<String> borne = new HashSet<>();

  /// @param names what the rules take for names, by sentence
  NamelessGroups(List<Sentence> sentences, List<List<Candidate>> names) {
    for (int i = 0; i < sentences.size(); i++) {
      for (var name : names.get(i)) {
        if (!name.rule().equals(RULE)) {
          sentences.get(i).tokens().subList(name.from(), name.to()).stream()
              .map(word -> word.text().toLowerCase(Locale.ROOT))
              .filter(NOUNS::contains)
              .forEach(borne::add);
        }
      }
    }
  }

  /// Whether a word alone means a group that has no name, such as `coalition`.
  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /// `The coalition`, `a coalition of 140 organizations`.
  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 1; i < tokens.size(); i++) {
      if (NOUNS.contains(tokens.get(i).text()) && isIntroduced(tokens, i)) {
        found.add(
            new Candidate(
                i - 1, i + 1, EntityType.GROUP, null, null, null, RULE, Candidate.PATTERN));
      }
    }
    return found;
  }

  private static boolean isIntroduced(List<Token> tokens, int noun) {
    String article = tokens.get(noun - 1).text().toLowerCase(Locale.ROOT);
    boolean many = noun + 1 < tokens.size() && tokens.get(noun + 1).text().equals("of");
    return article.equals("the") || (many && article.equals("a"));
  }

  /// Whether the words stand for a group that the document names nowhere.
  boolean isOne(List<Token> tokens, Candidate name) {
    return name.rule().equals(RULE) && !borne.contains(tokens.get(name.to() - 1).text());
  }
}
