package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Ships of one owner have one name and a number, `the Da Shun No. 16`, `the Da Shun 16`: without
/// the number it would be all of them. It belongs to the name where a word for ships stands in the
/// sentence, and wherever the same name stands before a number again.
final class ShipNumbers {
  /// The rule by which a ship is named as one.
  static final String RULE = "ship";

  private static final int LONGEST = 4;

  private ShipNumbers() {}

  /// The same names, those of ships with their numbers.
  static List<List<Candidate>> with(List<Sentence> sentences, List<List<Candidate>> names) {
    var ships = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      if (tokens.stream().anyMatch(t -> Crafts.isVessel(t.lemma()))) {
        names.get(i).stream()
            .filter(n -> numberBehind(tokens, n) > n.to())
            .forEach(n -> ships.add(key(tokens, n)));
      }
    }
    if (ships.isEmpty()) {
      return names;
    }
    var whole = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < names.size(); i++) {
      var tokens = sentences.get(i).tokens();
      whole.add(names.get(i).stream().map(n -> whole(ships, tokens, n)).toList());
    }
    return whole;
  }

  private static Candidate whole(Set<String> ships, List<Token> tokens, Candidate name) {
    int to = numberBehind(tokens, name);
    return to > name.to() && ships.contains(key(tokens, name))
        ? new Candidate(
            name.from(), to, EntityType.ORGANIZATION, null, null, null, RULE, name.rank())
        : name;
  }

  /// Where the number behind a name ends, or where the name does: a number that counts something or
  /// is a day is none.
  private static int numberBehind(List<Token> tokens, Candidate name) {
    int at = name.to();
    boolean called = at < tokens.size() && tokens.get(at).text().matches("(?i)no\\.?|number");
    at += called ? 1 : 0;
    boolean number =
        at < tokens.size()
            && tokens.get(at).text().matches("\\d{1," + LONGEST + "}")
            && name.knownAs() == null
            && name.type().near(EntityType.ORGANIZATION);
    if (!number) {
      return name.to();
    }
    String pos = at + 1 < tokens.size() ? tokens.get(at + 1).pos() : "";
    return called || !(pos.startsWith("NN") || pos.startsWith("JJ") || pos.equals("CD"))
        ? at + 1
        : name.to();
  }

  private static String key(List<Token> tokens, Candidate name) {
    return name.text(tokens).toLowerCase(Locale.ROOT);
  }
}
