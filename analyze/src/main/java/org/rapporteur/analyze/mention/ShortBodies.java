package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Finds the short names of bodies and acts that the document names in full: `the Directorate`,
/// `this Law`, and in headings `Assembly to hear survivors`. The capital makes them names; without
/// a longer name with the same head they are left alone.
final class ShortBodies {
  private static final Set<String> DETERMINERS = Set.of("the", "this", "our", "its", "said");

  private final Set<String> heads = new HashSet<>();

  private ShortBodies() {}

  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var bodies = new ShortBodies();
    for (int i = 0; i < sentences.size(); i++) {
      bodies.learn(sentences.get(i).tokens(), candidates.get(i));
    }
    var all = new ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(bodies.found(sentences.get(i).tokens(), candidates.get(i)));
    }
    return all;
  }

  private void learn(List<Token> tokens, List<Candidate> candidates) {
    for (var candidate : candidates) {
      boolean named =
          candidate.type().near(EntityType.ORGANIZATION) || candidate.type() == EntityType.DOCUMENT;
      if (named && candidate.length() > 1) {
        tokens.subList(candidate.from(), candidate.to()).stream()
            .map(Token::text)
            .filter(word -> head(word) != null)
            .forEach(word -> heads.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  private static @Nullable EntityType head(String word) {
    return word.equals("Government") ? EntityType.PUBLIC_BODY : BodyHeads.of(word);
  }

  private List<Candidate> found(List<Token> tokens, List<Candidate> own) {
    var all = new ArrayList<>(own);
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      var type = isShort(tokens, i) ? head(tokens.get(i).text()) : null;
      if (type != null && own.stream().noneMatch(c -> c.from() <= at && at < c.to())) {
        all.add(
            new Candidate(i, i + 1, type, null, null, null, "short-body", Candidate.CLASSIFIER));
      }
    }
    all.sort(Comparator.comparingInt(Candidate::from));
    return all;
  }

  private boolean isShort(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    if (!BodyPatterns.isCapital(tokens.get(at))
        || !heads.contains(word.toLowerCase(Locale.ROOT))
        || (at + 1 < tokens.size() && goesOn(tokens, at + 1))) {
      return false;
    }
    if (at == 0) {
      return tokens.size() > 1 && tokens.get(1).pos().matches("VB[DZ]|MD|TO");
    }
    String before = tokens.get(at - 1).text().toLowerCase(Locale.ROOT);
    return DETERMINERS.contains(before) || tokens.get(at - 1).pos().matches("VB[DZ]");
  }

  /// A name that is longer than its head: `the Court of Dalun`, `the Council House`.
  private static boolean goesOn(List<Token> tokens, int next) {
    boolean capital = BodyPatterns.isCapital(tokens.get(next));
    boolean linked =
        tokens.get(next).text().matches("of|for")
            && next + 1 < tokens.size()
            && BodyPatterns.isCapital(tokens.get(next + 1));
    return linked || (capital && tokens.get(next).pos().startsWith("NNP"));
  }
}
