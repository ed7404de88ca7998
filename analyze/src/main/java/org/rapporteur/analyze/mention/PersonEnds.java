package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The ends of persons' names that the classifier cut short or took too far: a last word in
/// capitals that nothing else claims (`Brigadier General Aung Kyaw Mo`), a first word that is a
/// word too (`Tanvir Alam, Pleasant Kumar Sen and Imran Ali`, which a machine translated), and a
/// Burmese honorific before a name, which is a title like another (`U Wizaya`, `Daw Khin Hla`).
final class PersonEnds {
  private static final Set<String> HONORIFICS = Set.of("U", "Daw");
  private static final int LONGEST = 5;

  private PersonEnds() {}

  static List<Candidate> of(List<Candidate> chosen, List<Token> tokens) {
    var all = new ArrayList<Candidate>(chosen.size());
    for (int i = 0; i < chosen.size(); i++) {
      var candidate = chosen.get(i);
      int after = i + 1 == chosen.size() ? tokens.size() : chosen.get(i + 1).from();
      boolean listed = i > 0 && isNextInList(chosen.get(i - 1), candidate, tokens);
      all.add(
          candidate.type() == EntityType.PERSON
              ? whole(candidate, listed, tokens, after)
              : candidate);
    }
    return List.copyOf(all);
  }

  /// Whether between two persons stand only a comma or `and`, an age in brackets and one word in
  /// capitals, which then belongs to the second.
  private static boolean isNextInList(Candidate before, Candidate person, List<Token> tokens) {
    int word = person.from() - 1;
    int mark = before.to();
    boolean aged =
        mark + 2 < word
            && tokens.get(mark).text().equals("(")
            && tokens.get(mark + 2).text().equals(")");
    mark = aged ? mark + 3 : mark;
    return before.type() == EntityType.PERSON
        && mark == word - 1
        && tokens.get(mark).text().matches(",|and")
        && tokens.get(word).text().matches("\\p{Lu}\\p{Ll}{2,}")
        && tokens.get(word).pos().matches("JJ|NNP?")
        && tokens.get(word).name().equals("O")
        && isGivenName(tokens.get(word));
  }

  private static boolean isGivenName(Token token) {
    return !MentionTitles.isTitle(token.text())
        && BodyHeads.of(token.text()) == null
        && !PersonWords.isPerson(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static Candidate whole(Candidate person, boolean listed, List<Token> tokens, int after) {
    int from = listed && person.length() > 1 ? person.from() - 1 : person.from();
    int to = person.to();
    if (!listed && to - from > 1 && HONORIFICS.contains(tokens.get(from).text())) {
      from++;
    }
    boolean several = person.to() - person.from() > 1;
    while (several && to < after && to - from < LONGEST && isName(tokens, to)) {
      to++;
    }
    return from == person.from() && to == person.to() ? person : person.within(from, to);
  }

  /// A capitalised word of letters that is neither a title, a body's head nor all in capitals.
  private static boolean isName(List<Token> tokens, int at) {
    var token = tokens.get(at);
    String word = token.text();
    return token.name().equals("O")
        && token.pos().equals("NNP")
        && word.matches("\\p{Lu}\\p{Ll}[\\p{L}'’-]*")
        && tokens.get(at - 1).end() + 1 == token.start()
        && !MentionTitles.isTitle(word)
        && BodyHeads.of(word) == null
        && !PersonWords.isPerson(token.lemma())
        && (at + 1 >= tokens.size() || !tokens.get(at + 1).pos().startsWith("NNP"));
  }
}
