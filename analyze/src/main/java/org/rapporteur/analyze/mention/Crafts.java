package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names of ships, which are often those of persons: `the fishing vessel Santa Rosalia`. They name
/// nobody, nor does the same name further down.
public final class Crafts {
  private static final Set<String> VESSELS =
      Set.of(
          "vessel",
          "trawler",
          "tanker",
          "freighter",
          "ferry",
          "yacht",
          "ship",
          "boat",
          "cutter",
          "frigate",
          "warship",
          "submarine",
          "schooner",
          "tugboat",
          "lifeboat",
          "steamer",
          "barge",
          "dhow",
          "catamaran");

  private Crafts() {}

  /// Whether a word in the singular is one for a ship.
  public static boolean isVessel(String lemma) {
    return VESSELS.contains(lemma);
  }

  /// The names that are left.
  static List<List<Candidate>> without(List<Sentence> sentences, List<List<Candidate>> names) {
    var crafts = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      names.get(i).stream()
          .filter(n -> isOne(tokens, n) || isBeside(tokens, n))
          .forEach(n -> crafts.add(text(tokens, n)));
    }
    if (crafts.isEmpty()) {
      return names;
    }
    var left = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      left.add(
          names.get(i).stream()
              .filter(n -> !crafts.contains(text(tokens, n)) || !isAgain(tokens, n))
              .toList());
    }
    return left;
  }

  private static boolean isOne(List<Token> tokens, Candidate name) {
    return name.type() == EntityType.PERSON
        && name.from() > 0
        && VESSELS.contains(tokens.get(name.from() - 1).text());
  }

  /// `the ferry, the Amani,`: what stands beside a vessel with an article is its name, whatever it
  /// was taken for.
  private static boolean isBeside(List<Token> tokens, Candidate name) {
    int from = name.from();
    return name.knownAs() == null
        && from > 2
        && NameWords.lower(tokens.get(from - 1)).equals("the")
        && tokens.get(from - 2).text().equals(",")
        && VESSELS.contains(tokens.get(from - 3).text())
        && name.to() < tokens.size()
        && tokens.get(name.to()).text().equals(",");
  }

  /// `the Santa Rosalia`: neither persons nor places stand behind an article.
  private static boolean isAgain(List<Token> tokens, Candidate name) {
    boolean article = name.from() > 0 && NameWords.lower(tokens.get(name.from() - 1)).equals("the");
    return name.type() == EntityType.PERSON || (name.knownAs() == null && article);
  }

  private static String text(List<Token> tokens, Candidate name) {
    return name.text(tokens).toLowerCase(Locale.ROOT);
  }
}
