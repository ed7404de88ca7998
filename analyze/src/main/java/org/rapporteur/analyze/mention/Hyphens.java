package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.text.Token;

/// Names that a hyphen holds together. The annotator parts `Kara-Suu` into three words and may know
/// only one for a name; what is printed without a space is one name, unless a list knows a part of
/// it by itself, as in `Iran-Iraq`.
final class Hyphens {
  private Hyphens() {}

  /// The names of a sentence, each with what hyphens tie to it.
  static List<Candidate> joined(List<Candidate> names, List<Token> tokens) {
    var all = new ArrayList<Candidate>();
    for (var name : names) {
      if (all.isEmpty() || !all.getLast().overlaps(name)) {
        all.add(isOpen(name) ? whole(name, names, tokens) : name);
      }
    }
    return List.copyOf(all);
  }

  /// A town in a list is another town in `Kara-Suu`.
  private static boolean isOpen(Candidate name) {
    return name.knownAs() == null || name.knownAs().startsWith("place:");
  }

  private static Candidate whole(Candidate name, List<Candidate> all, List<Token> tokens) {
    int from = name.from();
    while (from > 1 && isTied(tokens, from - 1) && isFree(tokens, from - 2, all)) {
      from -= 2;
    }
    int to = name.to();
    while (to + 1 < tokens.size() && isTied(tokens, to) && isFree(tokens, to + 1, all)) {
      to += 2;
    }
    return from == name.from() && to == name.to() ? name : name.stretched(from, to);
  }

  /// A hyphen without a space on either side.
  private static boolean isTied(List<Token> tokens, int hyphen) {
    return hyphen > 0
        && hyphen + 1 < tokens.size()
        && tokens.get(hyphen).text().equals("-")
        && tokens.get(hyphen - 1).end() == tokens.get(hyphen).start()
        && tokens.get(hyphen).end() == tokens.get(hyphen + 1).start();
  }

  private static boolean isFree(List<Token> tokens, int at, List<Candidate> all) {
    return BodyPatterns.isCapital(tokens.get(at))
        && !MentionTitles.isTitle(tokens.get(at).text())
        && all.stream().noneMatch(c -> c.knownAs() != null && c.from() <= at && at < c.to());
  }
}
