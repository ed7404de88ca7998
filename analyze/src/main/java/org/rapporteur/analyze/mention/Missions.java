package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.gazetteer.Match;
import org.rapporteur.model.telling.EntityType;
import org.rapporteur.model.text.Token;

/// Names that are put together from names: the mission of a state to a body, its embassy, its
/// government.
final class Missions {
  private Missions() {}

  /// `X's mission to the United Nations`, `the permanent mission of X to the UN`.
  static List<Candidate> missions(List<Token> tokens, List<Candidate> known) {
    var found = new ArrayList<Candidate>();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (!word.equals("mission") || !tokens.get(i + 1).text().equals("to")) {
        continue;
      }
      int start = i - (tokens.get(i - 1).text().equalsIgnoreCase("permanent") ? 1 : 0);
      var owner =
          endingAt(
              known,
              tokens.get(start - 1 < 0 ? 0 : start - 1).text().equals("'s") ? start - 1 : start);
      int to = i + 2 + (i + 2 < tokens.size() && tokens.get(i + 2).text().equals("the") ? 1 : 0);
      var host = startingAt(known, to);
      if (owner != null && host != null && owner.type() == EntityType.COUNTRY) {
        found.add(
            new Candidate(
                owner.from(),
                host.to(),
                EntityType.PUBLIC_BODY,
                null,
                null,
                owner.knownAs(),
                "pattern:mission",
                Candidate.PATTERN));
      }
    }
    return found;
  }

  /// `X's embassy in Y`, `the embassy of X in Y`: one name.
  static List<Candidate> embassies(List<Token> tokens, List<Candidate> known) {
    var found = new ArrayList<Candidate>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!tokens.get(i).text().matches("(?i)embassy|consulate")) {
        continue;
      }
      boolean of = tokens.get(i + 1).text().equals("of");
      var owner =
          of
              ? startingAt(
                  known,
                  i + (tokens.get(Math.min(i + 2, tokens.size() - 1)).text().equals("the") ? 3 : 2))
              : i > 1 && tokens.get(i - 1).text().equals("'s") ? endingAt(known, i - 1) : null;
      if (owner == null || owner.type() != EntityType.COUNTRY) {
        continue;
      }
      int end = of ? owner.to() : i + 1;
      var host =
          end + 1 < tokens.size() && tokens.get(end).text().equals("in")
              ? startingAt(known, end + 1)
              : null;
      if (of || host != null) {
        found.add(
            new Candidate(
                of ? i : owner.from(),
                host == null ? end : host.to(),
                EntityType.PUBLIC_BODY,
                null,
                null,
                owner.knownAs(),
                "pattern:embassy",
                Candidate.PATTERN));
      }
    }
    return found;
  }

  /// `the Government of Kenya`, in capitals: the body, not the state.
  static Candidate government(Match match) {
    return new Candidate(
        match.fromToken(),
        match.toToken(),
        EntityType.PUBLIC_BODY,
        null,
        null,
        match.entry().country(),
        "pattern:government",
        Candidate.PATTERN);
  }

  static @Nullable Candidate endingAt(List<Candidate> known, int to) {
    return known.stream().filter(c -> c.to() == to).findFirst().orElse(null);
  }

  static @Nullable Candidate startingAt(List<Candidate> known, int from) {
    return known.stream().filter(c -> c.from() == from).findFirst().orElse(null);
  }
}
