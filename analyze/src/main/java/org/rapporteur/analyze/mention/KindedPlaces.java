package org.rapporteur.analyze.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.analyze.text.KindedWords;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Places by the word of another language for what they are, as texts in English print it: `the
/// wilaya of Dara`, `Wadi Dara`, `Dara rayon`. With a capital the word before a name is a part of
/// it, in small letters it is none.
final class KindedPlaces {
  private static final Set<String> NAMED = words("named");
  private static final Set<String> DIVISIONS = words("division");
  private static final Set<String> BEHIND = words("behind");

  private static final Set<String> LINKS =
      Set.of(
          "of", "de", "del", "du", "des", "da", "do", "dos", "das", "di", "della", "la", "las",
          "los", "le", "les", "el", "al", "aux", "d'", "l'");

  private static final int LONGEST = 3;

  private KindedPlaces() {}

  private static Set<String> words(String kind) {
    return KindedWords.of(KindedPlaces.class, "place-kinds.txt", kind);
  }

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = folded(tokens.get(i).text());
      boolean capital = BodyPatterns.isCapital(tokens.get(i));
      if (capital ? NAMED.contains(word) || DIVISIONS.contains(word) : DIVISIONS.contains(word)) {
        before(tokens, i, capital, found);
      }
      int name = back(tokens, i);
      if (name < i && BEHIND.contains(word)) {
        found.add(place(name, i + 1));
      }
    }
    return found;
  }

  private static void before(List<Token> tokens, int kind, boolean named, List<Candidate> found) {
    int name = kind + 1;
    while (name < tokens.size() && LINKS.contains(tokens.get(name).text())) {
      name++;
    }
    int to = name;
    while (to < tokens.size() && to < name + LONGEST) {
      boolean link =
          to > name
              && LINKS.contains(tokens.get(to).text())
              && !tokens.get(to).text().equals("of")
              && to + 1 < tokens.size()
              && isName(tokens.get(to + 1));
      if (!isName(tokens.get(to)) && !link) {
        break;
      }
      to++;
    }
    if (to > name) {
      found.add(place(named ? kind : name, to));
    }
  }

  private static int back(List<Token> tokens, int kind) {
    int from = kind;
    while (from > 0 && kind - from < LONGEST && isName(tokens.get(from - 1))) {
      from--;
    }
    return from;
  }

  private static Candidate place(int from, int to) {
    return new Candidate(
        from, to, EntityType.PLACE, null, null, null, PlacePattern.RULE, Candidate.CLASSIFIER);
  }

  private static boolean isName(Token token) {
    return BodyPatterns.isCapital(token)
        && token.text().length() > 1
        && token.pos().matches("NN.*|FW|JJ")
        && BodyHeads.of(token.text()) == null
        && !MentionTitles.isTitle(token.text());
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('ı', 'i')
        .toLowerCase(Locale.ROOT);
  }
}
