package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Titles of books and the like after the word that says what they are: `author of The Long Road
/// Home`.
final class TitlePattern {
  private static final Set<String> WORKS =
      Set.of("author", "book", "memoir", "novel", "film", "documentary", "autobiography", "writer");
  private static final Set<String> LEADS = Set.of("of", "called", "titled", "entitled", "named");
  private static final Set<String> SMALL =
      Set.of(
          "of", "a", "an", "the", "in", "and", "to", "for", "on", "from", "with", "at", "-", "'s",
          "by");

  private TitlePattern() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i + 3 < tokens.size(); i++) {
      if (WORKS.contains(tokens.get(i).lemma())
          && LEADS.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT))) {
        int to = end(tokens, i + 2);
        if (to - i - 2 >= 3 && BodyPatterns.isCapital(tokens.get(i + 2))) {
          found.add(
              new Candidate(
                  i + 2,
                  to,
                  EntityType.DOCUMENT,
                  null,
                  null,
                  null,
                  "pattern:title",
                  Candidate.PATTERN));
        }
      }
    }
    return found;
  }

  private static int end(List<Token> tokens, int from) {
    int end = from;
    for (int i = from; i < tokens.size(); i++) {
      boolean capital =
          BodyPatterns.isCapital(tokens.get(i))
              || Character.isDigit(tokens.get(i).text().charAt(0));
      if (!capital && !SMALL.contains(tokens.get(i).text())) {
        break;
      }
      end = capital ? i + 1 : end;
    }
    return end;
  }
}
