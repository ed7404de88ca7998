package org.rapporteur.analyze.mention;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.text.Token;

/// What beside a name says that it is a person: a title, a verb, an age, kin. More is surer.
final class PersonWitness {
  private PersonWitness() {}

  static int weight(List<Token> tokens, Candidate c) {
    int weight = 0;
    if (c.from() > 0) {
      var before = tokens.get(c.from() - 1);
      boolean noun =
          Character.isLowerCase(before.text().codePointAt(0))
              && PersonWords.isPerson(before.lemma());
      weight += MentionTitles.isTitle(before.text()) || noun ? 3 : 0;
      weight += before.text().equals("by") && !BodyWitness.isCredit(tokens, c) ? 1 : 0;
    }
    if (c.to() < tokens.size()) {
      var after = tokens.get(c.to());
      boolean owned = isOwner(tokens, c);
      weight += !owned && (after.text().equals("who") || after.text().equals("whose")) ? 2 : 0;
      weight += after.pos().startsWith("VBD") ? 1 : 0;
      weight += !owned && isAged(tokens, c.to()) ? 3 : 0;
    }
    return weight + (isKin(tokens, c) || isShortInBrackets(tokens, c) ? 3 : 0);
  }

  /// `the governor of Alima, who came late`: who came is the governor.
  private static boolean isOwner(List<Token> tokens, Candidate c) {
    return c.from() > 1
        && NameWords.lower(tokens.get(c.from() - 1)).equals("of")
        && PersonWords.isPerson(tokens.get(c.from() - 2).lemma().toLowerCase(Locale.ROOT));
  }

  /// `the mother of Arda`.
  private static boolean isKin(List<Token> tokens, Candidate c) {
    return c.from() > 1
        && NameWords.lower(tokens.get(c.from() - 1)).equals("of")
        && tokens.get(c.from() - 2).pos().equals("NN")
        && Relatives.isKin(tokens.get(c.from() - 2));
  }

  /// `Jean Mateso Kabila (Mateso)`.
  private static boolean isShortInBrackets(List<Token> tokens, Candidate c) {
    return c.from() > 2
        && c.length() == 1
        && c.to() < tokens.size()
        && tokens.get(c.from() - 1).text().equals("(")
        && tokens.get(c.to()).text().equals(")")
        && tokens.subList(Math.max(0, c.from() - 5), c.from() - 1).stream()
            .anyMatch(t ->
                t.name().equals("PERSON")
                    && NameWords.lower(t).equals(NameWords.lower(tokens.get(c.from()))));
  }

  /// `, 34,`, but not `, 34 villagers` nor `, 4 March`.
  private static boolean isAged(List<Token> tokens, int to) {
    if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
      return false;
    }
    boolean age = tokens.get(to + 1).text().matches("\\d{1,2}");
    boolean ends = to + 2 >= tokens.size() || tokens.get(to + 2).text().matches("[,.;)]");
    return tokens.get(to + 1).text().equals("who") || (age && ends);
  }
}
