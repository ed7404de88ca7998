package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names of ships, which are often those of persons: `the fishing vessel Santa Rosalia`. They name
/// nobody, nor does the same name further down.
public final class Crafts {
  private static final Set<String> VESSELS = words("vessel");
  private static final Set<String> KOREAN_VESSELS = words("korean-vessel");
  private static final Set<String> KOREAN_CREW = words("korean-crew");

  /// `어선 승해호`
  private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}{2,6}호");

  private Crafts() {}

  private static Set<String> words(String kind) {
    return KindedWords.of(Crafts.class, "vessels.txt", kind);
  }

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
          .filter(n ->
              isOne(tokens, n)
                  || isBeside(tokens, n)
                  || (isKorean(tokens, n)
                      && (isBehindKorean(tokens, n) || isBeforeCrew(tokens, n))))
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

  private static boolean isKorean(List<Token> tokens, Candidate name) {
    return name.knownAs() == null && KOREAN.matcher(written(tokens, name)).matches();
  }

  private static boolean isBehindKorean(List<Token> tokens, Candidate name) {
    int before = name.from() - 1;
    while (before >= 0 && tokens.get(before).text().matches("\\p{P}")) {
      before--;
    }
    return before >= 0 && KOREAN_VESSELS.contains(tokens.get(before).text());
  }

  /// `승해호 선원 13명`, `승해호 선원들`: those of a ship, not a seaman of this name.
  private static boolean isBeforeCrew(List<Token> tokens, Candidate name) {
    int crew = name.to();
    return crew + 1 < tokens.size()
        && KOREAN_CREW.contains(tokens.get(crew).text())
        && tokens.get(crew + 1).text().matches("\\d.*|들");
  }

  private static String written(List<Token> tokens, Candidate name) {
    return tokens.subList(name.from(), name.to()).stream()
        .map(Token::text)
        .collect(Collectors.joining());
  }

  /// `the Santa Rosalia`: neither persons nor places stand behind an article.
  private static boolean isAgain(List<Token> tokens, Candidate name) {
    boolean article = name.from() > 0 && NameWords.lower(tokens.get(name.from() - 1)).equals("the");
    return name.type() == EntityType.PERSON
        || (name.knownAs() == null && article)
        || isKorean(tokens, name);
  }

  private static String text(List<Token> tokens, Candidate name) {
    return name.text(tokens).toLowerCase(Locale.ROOT);
  }
}
