package org.rapporteur.analyze.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.text.Sentence;
import org.rapporteur.model.text.Token;

/// Names in a headline whose words all begin with a capital, so that its verb looks like a part of
/// them: of `Treasury Sanctions Network` and `Ministry Condemns Arrest` the first word is the name.
final class Headlines {
  private static final int FEWEST = 4;

  /// Shorter words are mostly written small, even in headlines.
  private static final int SHORT = 4;

  /// Verbs, and one word for a meeting's rank that no name has.
  private static final Set<String> VERBS =
      Set.of(
          """
          accepts accuses acquits adds adopts announces approves asks attends avoids backs bans
          bars begins blacklists blames blasts blocks boycotts calls cancels challenges charges
          cites claims clears closes concludes condemns confirms convicts counts curbs declares
          defends demands denies deplores deports designates detains dismisses disputes expels
          expresses extends extradites faces finds fines flees frees freezes frustrates gets gives
          grants hails halts hears high-level hosts imposes imprisons indicts investigates issues
          jails joins keeps kills launches leaves lifts lists loses meets mourns mulls names opens
          orders overturns pardons passes pays pledges postpones praises presents probes prohibits
          promises protests publishes pulls punishes quits raises ratifies rebuffs recalls receives
          recognises recognizes refuses rejects releases removes renews repatriates reports resigns
          restores restricts resumes returns reveals reviews sanctions says scraps seeks seizes
          sends sentences shuts signs slams starts stops submits sues summons suspends takes
          targets tells threatens tightens toughens unveils upholds urges vetoes visits votes vows
          wants warns welcomes wins withdraws writes
          """
              .strip()
              .split("\\s+"));

  /// Verbs that are nouns where a preposition follows, `Sanctions on`, `Reports of`, or where they
  /// open the name of something, `Sanctions Committee`.
  private static final Set<String> NOUNS =
      Set.of(
          """
          charges claims demands issues lists names orders protests releases reports returns reviews
          sanctions sentences signs targets visits votes
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> BEHIND_NOUNS =
      Set.of(
          "on",
          "against",
          "of",
          "in",
          "from",
          "over",
          "and",
          "committee",
          "list",
          "panel",
          "regime",
          "act",
          "law",
          "bill",
          "office",
          "advisory",
          "programme",
          "program",
          "monitor");

  /// What somebody else does who stands behind it: `Briefing Security Council, Head of Mission
  /// Warns`.
  private static final Set<String> PARTICIPLES =
      Set.of(
          """
          accusing addressing answering appealing blaming briefing chairing citing condemning
          criticising criticizing defying denouncing ignoring joining leaving opening quoting
          rejecting telling urging visiting warning welcoming
          """
              .strip()
              .split("\\s+"));

  private Headlines() {}

  /// The names up to the verb, or from behind it; what is a single word behind it is no name.
  static List<List<Candidate>> in(List<Sentence> sentences, List<List<Candidate>> candidates) {
    var all = new ArrayList<List<Candidate>>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      all.add(of(candidates.get(i), sentences.get(i).tokens()));
    }
    return all;
  }

  private static List<Candidate> of(List<Candidate> candidates, List<Token> tokens) {
    if (!isHeadline(tokens)) {
      return candidates;
    }
    var all = new ArrayList<Candidate>(candidates.size());
    for (var candidate : candidates) {
      int verb = candidate.knownAs() == null ? verb(candidate, tokens) : -1;
      if (verb < 0) {
        all.add(candidate);
      } else if (verb > candidate.from()) {
        all.add(candidate.stretched(candidate.from(), verb));
      } else if (candidate.to() - verb > 2) {
        all.add(candidate.stretched(verb + 1, candidate.to()));
      }
    }
    return all;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int words = 0;
    boolean shouted = true;
    for (var token : tokens) {
      String text = token.text();
      if (!Character.isLetter(text.codePointAt(0))) {
        continue;
      }
      words++;
      shouted &= text.equals(text.toUpperCase(Locale.ROOT));
      if (text.length() >= SHORT && !BodyPatterns.isCapital(token)) {
        return false;
      }
    }
    return words >= FEWEST && !shouted && !tokens.getLast().text().matches("[.?!…]");
  }

  /// Where the first verb stands in a name, or -1.
  private static int verb(Candidate candidate, List<Token> tokens) {
    for (int i = candidate.from(); i < candidate.to(); i++) {
      String word = NameWords.lower(tokens.get(i));
      if (i == 0 && PARTICIPLES.contains(word)) {
        return i;
      }
      if (i > 0 && i + 1 < tokens.size() && VERBS.contains(word)) {
        boolean noun =
            NOUNS.contains(word)
                && (BEHIND_NOUNS.contains(NameWords.lower(tokens.get(i + 1)))
                    || VERBS.contains(NameWords.lower(tokens.get(i - 1))));
        if (!noun) {
          return i;
        }
      }
    }
    return -1;
  }
}
