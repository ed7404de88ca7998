package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Public bodies whose kind is printed in small letters and whose name is what they deal with or
/// where they sit: `the commission of inquiry on Larnia`, `the court of appeal of Port Claro`.
final class SmallBodies {
  private static final Pattern KIND =
      Pattern.compile(
          "(commission|board|committee|panel) of (inquiry|enquiry|experts)( on| in| into| for)?"
              + "|(fact-finding|independent|observer) mission (on|to|in|for)"
              + "|courts? of (appeals?|cassation|first instance|big instance)( of| in)?"
              + "|(parliament|parish|peasant community|indigenous community) of"
              + "|(military )?detachment of|special court for"
              + "|(supreme|high|constitutional|military|regional|provincial) (court|tribunal) (of|in)");

  /// So many words at most the kind has.
  private static final int LONGEST = 5;

  private static final int NAME = 4;

  private SmallBodies() {}

  static List<Candidate> in(List<Token> tokens) {
    var found = new ArrayList<Candidate>();
    for (int i = 1; i < tokens.size(); i++) {
      boolean the = NameWords.lower(tokens.get(i - 1)).matches("the|its|'s|un|former");
      int name = the ? name(tokens, i) : -1;
      int to = name < 0 ? i : end(tokens, name);
      if (to > name && name > i) {
        found.add(
            new Candidate(
                i,
                to,
                EntityType.PUBLIC_BODY,
                null,
                null,
                null,
                "pattern:body",
                Candidate.CLASSIFIER));
        i = to - 1;
      }
    }
    return found;
  }

  /// Where the name begins behind the longest kind in small letters, or -1.
  private static int name(List<Token> tokens, int from) {
    var words = new StringBuilder();
    int name = -1;
    for (int at = from; at < Math.min(tokens.size(), from + LONGEST); at++) {
      String word = tokens.get(at).text();
      boolean glued = at > from && tokens.get(at).start() == tokens.get(at - 1).end();
      words.append(at > from && !glued ? " " : "").append(word);
      if (KIND.matcher(words).matches()) {
        name = at + 1;
      }
    }
    return name >= 0 && name < tokens.size() && tokens.get(name).text().equals("the")
        ? name + 1
        : name;
  }

  private static int end(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size()
        && to < from + NAME
        && BodyPatterns.isCapital(tokens.get(to))
        && tokens.get(to).pos().matches("NN.*|JJ|FW")) {
      to++;
    }
    return to;
  }
}
