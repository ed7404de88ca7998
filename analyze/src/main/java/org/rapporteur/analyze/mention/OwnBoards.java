package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Parts `the Board of Directors of Adra Timber Limited`: a board and the firm whose board it is
/// are two, and what the text says of the one it does not say of the other.
final class OwnBoards {
  private static final String BOARD = "board of (directors|trustees|governors|management)";

  private static final int WORDS = 3;

  private OwnBoards() {}

  /// The names of a document, each such name as two.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> names) {
    var all = new ArrayList<List<Candidate>>(names.size());
    for (int i = 0; i < sentences.size(); i++) {
      all.add(parted(names.get(i), sentences.get(i).tokens()));
    }
    return all;
  }

  private static List<Candidate> parted(List<Candidate> names, List<Token> tokens) {
    var all = new ArrayList<Candidate>(names.size());
    for (var name : names) {
      int of = name.from() + WORDS;
      if (isOwned(name, tokens)) {
        boolean the = of + 1 < name.to() && tokens.get(of + 1).text().equals("the");
        all.add(part(name, name.from(), of));
        all.add(part(name, of + (the ? 2 : 1), name.to()));
      } else {
        all.add(name);
      }
    }
    return all;
  }

  private static boolean isOwned(Candidate name, List<Token> tokens) {
    int of = name.from() + WORDS;
    return name.knownAs() == null
        && name.type().near(EntityType.ORGANIZATION)
        && of + 1 < name.to()
        && NameWords.lower(tokens.get(of)).equals("of")
        && BodyPatterns.isCapital(tokens.get(name.to() - 1))
        && board(tokens.subList(name.from(), of)).matches(BOARD);
  }

  private static String board(List<Token> words) {
    return String.join(" ", words.stream().map(NameWords::lower).toList());
  }

  private static Candidate part(Candidate name, int from, int to) {
    return new Candidate(
        from, to, EntityType.ORGANIZATION, null, null, null, name.rule(), name.rank());
  }
}
