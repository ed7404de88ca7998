package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Bodies that give themselves away by how they are written: a name in capitals with its acronym in
/// brackets (`Harbour Relief Corps (HRC)`), and groups named by who they are (`Mothers of the
/// River`, `Volunteers for the Defence of the Homeland`, `Reporters Without Borders`).
final class DefinedNames {
  private static final Set<String> MEMBERS =
      Set.of(
          "Volunteers",
          "Mothers",
          "Fathers",
          "Families",
          "Friends",
          "Doctors",
          "Reporters",
          "Lawyers",
          "Journalists",
          "Students",
          "Workers",
          "Women",
          "Citizens",
          "Teachers",
          "Brothers",
          "Sisters",
          "Scholars",
          "Physicians",
          "Writers",
          "Parliamentarians",
          "Artists",
          "Children",
          "Relatives",
          "Guardians",
          "Defenders",
          "Advocates",
          "Fighters",
          "Soldiers",
          "Veterans",
          "Farmers",
          "Survivors");
  private static final Set<String> JOINERS =
      Set.of(
          "of", "for", "the", "and", "in", "on", "without", "against", "to", "de", "des", "du",
          "la", "del", "y", "et", "al", "-", "&");

  private DefinedNames() {}

  /// @param states whether an acronym is that of a state, whose full name may be damaged
  static List<Candidate> in(List<Token> tokens, Predicate<String> states) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i + 1).text().equals("(")
          && BodyPatterns.isCapital(tokens.get(i))
          && Acronyms.isAcronym(tokens.get(i + 2))
          && !states.test(tokens.get(i + 2).text())
          && i + 3 < tokens.size()
          && tokens.get(i + 3).text().equals(")")) {
        int from = fullName(tokens, i, tokens.get(i + 2).text());
        add(from, i + 1, found);
      }
      if (MEMBERS.contains(tokens.get(i).text())
          && Set.of("of", "for", "against", "without")
              .contains(NameWords.lower(tokens.get(i + 1)))) {
        add(i, run(tokens, i), found);
      }
    }
    return found;
  }

  private static void add(int from, int to, List<Candidate> found) {
    if (to - from >= 2) {
      found.add(
          new Candidate(
              from,
              to,
              EntityType.ORGANIZATION,
              null,
              null,
              null,
              "pattern:defined",
              Candidate.PATTERN));
    }
  }

  /// The start of the capitalised words before a bracket whose initials are most of the acronym.
  private static int fullName(List<Token> tokens, int last, String acronym) {
    String letters = acronym.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    int best = last + 1;
    int at = last;
    var initials = new StringBuilder();
    while (at >= 0 && last - at < 12) {
      var token = tokens.get(at);
      boolean capital = BodyPatterns.isCapital(token);
      if (!capital && !JOINERS.contains(NameWords.lower(token))) {
        break;
      }
      if (capital) {
        initials.insert(0, Character.toUpperCase(token.text().charAt(0)));
        boolean starts = initials.charAt(0) == letters.charAt(0);
        if (starts && common(initials.toString(), letters) * 3 >= letters.length() * 2) {
          best = at;
        }
      }
      at--;
    }
    return best;
  }

  /// Letters of the acronym that occur among the initials in order.
  private static int common(String initials, String acronym) {
    int at = 0;
    int count = 0;
    for (int i = 0; i < acronym.length(); i++) {
      int next = initials.indexOf(acronym.charAt(i), at);
      if (next >= 0) {
        count++;
        at = next + 1;
      }
    }
    return count;
  }

  private static int run(List<Token> tokens, int from) {
    int to = from + 1;
    int at = to;
    while (at < tokens.size() && at < from + 9) {
      if (BodyPatterns.isCapital(tokens.get(at))) {
        to = ++at;
      } else if (JOINERS.contains(NameWords.lower(tokens.get(at)))) {
        at++;
      } else {
        break;
      }
    }
    return to;
  }
}
