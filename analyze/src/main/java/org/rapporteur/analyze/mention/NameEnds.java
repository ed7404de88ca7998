package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Moves the end of a name over what belongs to it: the second half of a double surname (`Ada
/// Lind-Berg`), the number of a unit or a prison (`Battalion 11`, `BIR-11`, `Colony No. 9`) and the
/// words in quotation marks by which a body is called (`Association of Mothers "Delta 92"`).
final class NameEnds {
  private static final Set<String> NUMBERED =
      Set.of(
          "Battalion",
          "Brigade",
          "Regiment",
          "Division",
          "Colony",
          "Unit",
          "Company",
          "Corps",
          "Squadron",
          "Camp",
          "Prison",
          "School",
          "Hospital",
          "Platoon",
          "Precinct");

  private NameEnds() {}

  /// The names with their true ends; one that another now covers is gone.
  static List<Candidate> of(List<Candidate> candidates, List<Token> tokens) {
    var all = new ArrayList<Candidate>(candidates.size());
    int covered = 0;
    for (var candidate : candidates) {
      if (candidate.from() < covered) {
        continue;
      }
      var longer = candidate.knownAs() == null ? longer(candidate, tokens) : candidate;
      covered = longer.to();
      all.add(longer);
    }
    return all;
  }

  private static Candidate longer(Candidate candidate, List<Token> tokens) {
    int to = candidate.to();
    if (to + 1 < tokens.size() && isHyphened(candidate, tokens)) {
      to += 2;
    }
    boolean body = candidate.type().near(EntityType.ORGANIZATION);
    if (body && to == candidate.to()) {
      to = numbered(tokens, to);
    }
    if (body && candidate.length() > 1) {
      to = quoted(candidate, tokens, to);
    }
    return to == candidate.to() ? candidate : candidate.stretched(candidate.from(), to);
  }

  private static boolean isHyphened(Candidate candidate, List<Token> tokens) {
    int mark = candidate.to();
    var next = tokens.get(mark + 1);
    boolean glued =
        tokens.get(mark).text().equals("-")
            && tokens.get(mark).start() == tokens.get(mark - 1).end()
            && next.start() == tokens.get(mark).end();
    boolean number =
        next.text().matches("\\d{1,4}") && tokens.get(mark - 1).text().matches("\\p{Lu}{2,}");
    boolean name =
        candidate.type() == EntityType.PERSON
            && BodyPatterns.isCapital(next)
            && next.text().length() > 1;
    return glued && (number || name);
  }

  /// One past the closing mark of a name that goes on in quotation marks, or is cut within them.
  private static int quoted(Candidate candidate, List<Token> tokens, int to) {
    for (int i = candidate.from() + 1; i <= Math.min(to, tokens.size() - 1); i++) {
      if (NamedByKind.isMark(tokens.get(i))) {
        int close = NamedByKind.close(tokens, i + 1, 4);
        return close > 0 ? Math.max(to, close + 1) : to;
      }
    }
    return to;
  }

  private static int numbered(List<Token> tokens, int to) {
    if (!NUMBERED.contains(tokens.get(to - 1).text())) {
      return to;
    }
    int at = to;
    if (at < tokens.size() && tokens.get(at).text().matches("(?i)no\\.?|nr\\.?|№")) {
      at++;
    }
    boolean number = at < tokens.size() && tokens.get(at).text().matches("\\d{1,4}");
    boolean counts = number && at == to && at + 1 < tokens.size() && isCounted(tokens.get(at + 1));
    return number && !counts ? at + 1 : to;
  }

  private static boolean isCounted(Token token) {
    return token.pos().equals("NNS");
  }
}
