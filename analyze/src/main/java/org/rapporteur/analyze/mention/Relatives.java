package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Who is named as the kin of somebody: `his sister, Norma Salazar`, `Norma Salazar, the farmer's
/// widow`. A text that goes on with the surname alone means the one who is not.
final class Relatives {
  private static final Set<String> KIN = words("relative");

  /// What may stand between a comma and the word for kin.
  private static final Set<String> BETWEEN = words("before-relative");

  private static final int FAR = 6;

  private final List<Sentence> sentences;

  Relatives(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  private static Set<String> words(String kind) {
    return KindedWords.of(Relatives.class, "relatives.txt", kind);
  }

  /// Whether the words beside a name call its bearer somebody's kin.
  boolean isOne(Found found) {
    var tokens = sentences.get(found.mention().sentence()).tokens();
    return isBehind(tokens, found.candidate().from()) || isBefore(tokens, found.candidate().to());
  }

  /// Whether an age stands behind a name, which introduces its bearer: `Hadi, 11, was killed`.
  boolean isAged(Found found) {
    var tokens = sentences.get(found.mention().sentence()).tokens();
    int to = found.candidate().to();
    return to + 1 < tokens.size()
        && tokens.get(to).text().matches("[,(]")
        && tokens.get(to + 1).text().matches("\\d{1,2}");
  }

  private static boolean isBehind(List<Token> tokens, int from) {
    int at = from - 1;
    at -= at > 0 && tokens.get(at).text().equals(",") ? 1 : 0;
    return at >= 0 && isKin(tokens.get(at));
  }

  private static boolean isBefore(List<Token> tokens, int to) {
    if (to >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return false;
    }
    for (int i = to + 1; i < Math.min(tokens.size(), to + 1 + FAR); i++) {
      if (isKin(tokens.get(i)) && i > to + 1) {
        return true;
      }
      boolean owner =
          i + 1 < tokens.size()
              && tokens.get(i).pos().startsWith("NN")
              && (tokens.get(i + 1).text().equals("'s")
                  || tokens.get(i + 1).pos().startsWith("NN"));
      if (!owner && !BETWEEN.contains(NameWords.lower(tokens.get(i)))) {
        return false;
      }
    }
    return false;
  }

  /// `mother`, `sisters`, `veuve`
  static boolean isKin(Token token) {
    return KIN.contains(token.lemma().toLowerCase(Locale.ROOT))
        || KIN.contains(NameWords.lower(token));
  }
}
