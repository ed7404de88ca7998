package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Korean names in Latin letters that are written with hyphens or in three parts: `Ri Chun-hee`,
/// `Kang-gyu-ri`, `Pak Yon Mi`. The classifier, trained on other names, often breaks them.
final class KoreanNamePattern {
  private static final Set<String> SURNAMES =
      Set.of(
          "kim", "lee", "ri", "yi", "rhee", "park", "pak", "bak", "choi", "choe", "jung", "jeong",
          "chong", "chung", "kang", "cho", "jo", "yoon", "yun", "jang", "chang", "lim", "im", "rim",
          "han", "oh", "o", "seo", "so", "shin", "sin", "kwon", "hwang", "ahn", "an", "song", "ryu",
          "yoo", "yu", "hong", "jeon", "jun", "chon", "ko", "go", "koh", "moon", "mun", "yang",
          "son", "sohn", "bae", "pae", "paek", "baek", "heo", "ho", "hur", "nam", "sim", "shim",
          "no", "noh", "roh", "ha", "kwak", "gwak", "sung", "seong", "cha", "joo", "ju", "woo", "u",
          "koo", "ku", "gu", "min", "na", "ra", "jin", "chin", "ji", "chi", "eom", "om", "chae",
          "won", "thae", "tae", "hyon", "hyun", "pyon", "byun", "kye", "myong", "choo", "chu");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?i)(?:kk|gg|k|g|n|tt|dd|t|d|r|l|m|pp|bb|p|b|ss|sh|s|jj|ch|j|h|kh|th|ph)?"
              + "(?:yeo|yae|ye|ya|yo|yu|yoo|you|wae|wa|we|wo|weo|wi|eui|ui|oe|oo|ou|ow|eo|eu|ae|ea|ee|ei|a|e|i|o|u|aw|ah|uh)"
              + "(?:ng|n|k|g|m|p|b|l|t|d|r|h|w|ck)?");

  private KoreanNamePattern() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      int to = end(tokens, i);
      if (to > i) {
        found.add(
            new Candidate(
                i,
                to,
                EntityType.PERSON,
                null,
                null,
                null,
                "pattern:korean-name",
                Candidate.PATTERN));
        i = to - 1;
      }
    }
    return found;
  }

  private static int end(List<Token> tokens, int i) {
    var first = tokens.get(i);
    if (first.text().contains("-") && isHyphenated(first.text())) {
      return i + 1;
    }
    if (!isCapital(first.text()) || !SURNAMES.contains(first.text().toLowerCase(Locale.ROOT))) {
      return i;
    }
    int next = i + 1 < tokens.size() && tokens.get(i + 1).text().equals("-") ? i + 2 : i + 1;
    return given(tokens, next, next == i + 2, i);
  }

  /// The given name: `Chun-hee`, `Chun - hee`, or two capitalised syllables.
  private static int given(List<Token> tokens, int at, boolean lowerAllowed, int from) {
    if (at >= tokens.size()) {
      return from;
    }
    String word = tokens.get(at).text();
    var parts = word.split("-");
    if (parts.length == 2 && isCapital(word) && isSyllable(parts[0]) && isSyllable(parts[1])) {
      return at + 1;
    }
    if (!isSyllable(word) || !(isCapital(word) || lowerAllowed)) {
      return from;
    }
    boolean hyphen = at + 2 < tokens.size() && tokens.get(at + 1).text().equals("-");
    int last = hyphen ? at + 2 : at + 1;
    if (last >= tokens.size() || !isSyllable(tokens.get(last).text())) {
      return from;
    }
    boolean joined =
        hyphen
            || (isCapital(tokens.get(last).text())
                && isNoun(tokens.get(at))
                && isNoun(tokens.get(last)));
    return joined && (hyphen || word.length() > 1) ? last + 1 : from;
  }

  private static boolean isHyphenated(String word) {
    var parts = word.split("-");
    return parts.length == 3
        && isCapital(word)
        && SURNAMES.contains(parts[0].toLowerCase(Locale.ROOT))
        && isSyllable(parts[1])
        && isSyllable(parts[2]);
  }

  private static boolean isNoun(Token token) {
    return token.pos().startsWith("NNP");
  }

  private static boolean isSyllable(String word) {
    return word.length() <= 6 && SYLLABLE.matcher(word).matches();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
