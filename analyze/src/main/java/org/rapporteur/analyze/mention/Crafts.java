package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names of ships, which are often those of persons or look like places: `the fishing vessel Santa
/// Rosalia`, `MV Orient Pearl`, `the Shun Hai No. 88, a longliner`. They name nobody, nor does the
/// same name further down; but one with a number or letters before its name is listed and held like
/// a firm, and is named as such.
public final class Crafts {
  private static final Set<String> VESSELS = words("vessel");

  /// Words for ships that a poor text has before other names: `town ship`.
  private static final Set<String> ALSO_OTHER = Set.of("ship", "boat");

  /// What is written before the name of a ship.
  private static final Pattern PREFIX = Pattern.compile("M/?[VT]|F/?V|M/?T|KM|SS");

  /// So many words of an apposition are looked at.
  private static final int APPOSED = 6;

  private static final Set<String> KOREAN_VESSELS = words("korean-vessel");
  private static final Set<String> KOREAN_CREW = words("korean-crew");

  /// `어선 승해호`
  private static final Pattern KOREAN = Pattern.compile("\\p{IsHangul}{2,6}호");

  /// What may be left out of the name of a ship.
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)^(?:m/?[vt]|f/?v|km|ss)\\s+|\\s+(?:no\\.?\\s*)?\\d{1,4}$");

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
      left.add(names.get(i).stream().flatMap(n -> left(crafts, tokens, n)).toList());
    }
    return left;
  }

  /// A ship with a number or the letters of one is listed and ordered held like a firm.
  private static Stream<Candidate> left(Set<String> crafts, List<Token> tokens, Candidate name) {
    boolean whole = name.rule().equals(ShipNumbers.RULE);
    if (whole || !isIn(crafts, tokens, name) || !isAgain(tokens, name)) {
      return Stream.of(name);
    }
    String bare = bare(text(tokens, name));
    boolean listed =
        isTakenWrongly(name)
            && crafts.stream().anyMatch(c -> !bare(c).equals(c) && bare(c).equals(bare));
    return listed ? Stream.of(name.as(EntityType.ORGANIZATION, ShipNumbers.RULE)) : Stream.of();
  }

  private static boolean isOne(List<Token> tokens, Candidate name) {
    String before = name.from() > 0 ? tokens.get(name.from() - 1).text() : "";
    boolean behind =
        VESSELS.contains(before)
            && (name.type() == EntityType.PERSON || !ALSO_OTHER.contains(before));
    return isTakenWrongly(name)
        && (behind
            || PREFIX.matcher(tokens.get(name.from()).text()).matches()
            || isNumbered(tokens, name)
            || isCalledOne(tokens, name.to())
            || isAboard(tokens, name.from()));
  }

  private static boolean isTakenWrongly(Candidate name) {
    return name.knownAs() == null
        && (name.type() == EntityType.PERSON
            || name.type() == EntityType.PLACE
            || name.type() == EntityType.DOCUMENT);
  }

  /// `the vessels are the Shun Hai No. 88 and the Kong Lai 16`
  private static boolean isNumbered(List<Token> tokens, Candidate name) {
    boolean article = name.from() > 0 && NameWords.lower(tokens.get(name.from() - 1)).equals("the");
    boolean number =
        tokens.get(name.to() - 1).text().matches("\\d{1,4}")
            || (name.to() < tokens.size()
                && tokens.get(name.to()).text().matches("No\\.|\\d{1,4}"));
    return article && number && tokens.stream().anyMatch(t -> VESSELS.contains(t.lemma()));
  }

  /// `the Shun Hai No. 88, a Taiwan-flagged longliner`, but not `Ada Berg, a boat owner`
  private static boolean isCalledOne(List<Token> tokens, int to) {
    int at = to;
    while (at < tokens.size() && tokens.get(at).text().matches("No\\.|\\d{1,4}")) {
      at++;
    }
    boolean apposed =
        at + 1 < tokens.size()
            && tokens.get(at).text().equals(",")
            && Set.of("a", "an", "the").contains(NameWords.lower(tokens.get(at + 1)));
    for (int i = at + 2; apposed && i < Math.min(tokens.size(), at + 2 + APPOSED); i++) {
      if (VESSELS.contains(tokens.get(i).lemma())) {
        return !isNoun(tokens, i + 1);
      }
      if (tokens.get(i).text().matches("\\p{P}") && !tokens.get(i).text().equals("-")) {
        return false;
      }
    }
    return false;
  }

  /// `a boat owner`, `a ferry captain` own and steer one.
  private static boolean isNoun(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).pos().startsWith("NN");
  }

  /// `aboard the Kong Lai 16`, `the crew of the Kong Lai 16`
  private static boolean isAboard(List<Token> tokens, int from) {
    if (from < 2 || !NameWords.lower(tokens.get(from - 1)).equals("the")) {
      return false;
    }
    String before = NameWords.lower(tokens.get(from - 2));
    boolean crew =
        before.equals("of")
            && from > 2
            && Set.of("crew", "captain", "skipper", "deck", "hull", "hold")
                .contains(NameWords.lower(tokens.get(from - 3)));
    return before.equals("aboard") || crew;
  }

  /// `the ferry, the Amani,`: what stands beside a vessel with an article is its name, whatever it
  /// was taken for. With or without the number and the letters before its name.
  private static boolean isIn(Set<String> crafts, List<Token> tokens, Candidate name) {
    return crafts.contains(text(tokens, name))
        || (isTakenWrongly(name)
            && crafts.stream().anyMatch(c -> bare(c).equals(bare(text(tokens, name)))));
  }

  private static String bare(String name) {
    return NUMBERED.matcher(name).replaceAll("");
  }

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
    return isTakenWrongly(name)
        || name.type() == EntityType.PERSON
        || (name.knownAs() == null && article)
        || isKorean(tokens, name);
  }

  private static String text(List<Token> tokens, Candidate name) {
    return name.text(tokens).toLowerCase(Locale.ROOT);
  }
}
