package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;

/// Whether the name of a capital stands for its state: `Moroni conteste`, `según Lima`, `exige a
/// Quito`, `la décision d'Oslo`, `Quito et Lima refusent`, `Oslo, de son côté, a promis`.
///
/// Kinds of the word list: `cue` (verbs of saying), `according`, `to-somebody` (the word between
/// such a verb and whom it turns to), `state-word` (what comes from somebody who rules, with the
/// word behind it), `state-act` (what somebody does who rules), `state-aside` (what stands between
/// commas before it), `and`.
final class StatesByCapital {
  private static final String B = "(?<![\\p{L}])";
  private static final String E = "(?![\\p{L}])";

  private final Pattern before;
  private final Pattern behind;

  StatesByCapital(Lexicon lexicon) {
    String cue = lexicon.any("cue");
    String turning = cue + " " + lexicon.any("to-somebody");
    this.before =
        Pattern.compile(
            "(?iu)"
                + B
                + "(?:"
                + lexicon.any("according")
                + "|"
                + turning
                + "|"
                + lexicon.any("state-word")
                + ") ?$");
    String does = "(?:" + cue + "|" + lexicon.any("state-act") + ")";
    this.behind =
        Pattern.compile(
            "^(?:(?iu:,? "
                + cue
                + ")|(?: (?iu:"
                + lexicon.any("and")
                + ") \\p{Lu}[\\p{L}'’-]+)?(?iu:, "
                + lexicon.any("state-aside")
                + ",)?(?iu: [«“\"]?(?:не )?"
                + does
                + "))"
                + E);
  }

  /// The same name, of the state if that is meant.
  ///
  /// @param base where the line begins, counted as the words are
  Name of(Name name, String line, int base, Gazetteer gazetteer) {
    var known = name.known();
    if (known == null || known.country() == null || !known.has(Flag.CAPITAL)) {
      return name;
    }
    boolean meant =
        behind.matcher(line.substring(name.end() - base)).find()
            || before.matcher(line.substring(0, name.start() - base)).find();
    return meant
        ? gazetteer
            .entry(known.country())
            .map(s -> new Name(name.start(), name.end(), s.type(), s, "gazetteer:capital"))
            .orElse(name)
        : name;
  }
}
