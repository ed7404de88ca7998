package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// The ends of persons' names that the classifier cut short or took too far: a last word in
/// capitals that nothing else claims (`Brigadier General Aung Kyaw Mo`), and a Burmese honorific
/// before a name, which is a title like another (`U Wizaya`, `Daw Khin Hla`).
final class PersonEnds {
  private static final Set<String> HONORIFICS = Set.of("U", "Daw");
  private static final int LONGEST = 5;

  private PersonEnds() {}

  static List<Candidate> of(List<Candidate> chosen, List<Token> tokens) {
    var all = new ArrayList<Candidate>(chosen.size());
    for (int i = 0; i < chosen.size(); i++) {
      var candidate = chosen.get(i);
      int after = i + 1 == chosen.size() ? tokens.size() : chosen.get(i + 1).from();
      all.add(candidate.type() == EntityType.PERSON ? whole(candidate, tokens, after) : candidate);
    }
    return List.copyOf(all);
  }

  private static Candidate whole(Candidate person, List<Token> tokens, int after) {
    int from = person.from();
    int to = person.to();
    if (to - from > 1 && HONORIFICS.contains(tokens.get(from).text())) {
      from++;
    }
    boolean several = person.to() - person.from() > 1;
    while (several && to < after && to - from < LONGEST && isName(tokens, to)) {
      to++;
    }
    return from == person.from() && to == person.to()
        ? person
        : new Candidate(
            from,
            to,
            person.type(),
            person.knownAs(),
            person.canonical(),
            person.country(),
            person.rule(),
            person.rank());
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
