package org.rapporteur.analyze.rules;

import java.util.regex.Pattern;
import org.rapporteur.analyze.gazetteer.Flag;
import org.rapporteur.analyze.gazetteer.Gazetteer;

/// Whether the name of a capital stands for its state: `Moroni conteste`, `según Lima`, `exige a
/// Quito`, `la décision d'Oslo`, `Quito et Lima refusent`, `Oslo, de son côté, a promis`, `remis
/// par Lima`, `l'accord entre Quito et Lima`.
///
/// Kinds of the word list: those of [SayingVerbs], `according`, `to-somebody` (the word between
/// such a verb and whom it turns to), `state-word` (what comes from somebody who rules, with the
/// word behind it), `state-act` (what somebody does who rules), `state-aside` (what stands between
/// commas before it), `state-object` (what somebody does to one who answers), `and`, `nor`,
/// `dealing` and `between` (what two states have), `participle-ending` and `doer` (`remis par`),
/// `in-view` (`for Lima,`). For any other verb where a clause begins with the name: `state-opens`
/// (the words behind which one begins) or, where cases tell it, `town-before` (the words behind
/// which none does), `verb-ending`, `state-auxiliary`, but not `stop` or `town-word` (what is said
/// of towns).
final class StatesByCapital {
  private static final String B = "(?<![\\p{L}])";
  private static final String E = "(?![\\p{L}])";

  /// A dealing of two states stands so near before them.
  private static final String NEAR = "[^.;]{0,50}";

  private static final String OTHER = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";

  private final Lexicon lexicon;
  private final SayingVerbs verbs;
  private final Pattern before;
  private final Pattern behind;
  private final Pattern opening;
  private final Pattern acting;
  private final Pattern firstOfTwo;
  private final Pattern secondOfTwo;
  private final Pattern other;
  private final Pattern inView;

  StatesByCapital(Lexicon lexicon, SayingVerbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    String acts = acts();
    this.before = before();
    this.behind = behind(acts);
    this.opening = opening();
    this.acting = Pattern.compile("(?u)^" + acts);
    String both = any("and") + " " + OTHER + E;
    String between = any("dealing") + E + NEAR + B + any("between") + " ";
    this.firstOfTwo = Pattern.compile("(?u)" + between + "$");
    this.other = Pattern.compile("(?u)^ " + both);
    this.secondOfTwo = Pattern.compile("(?u)" + between + OTHER + " " + any("and") + " $");
    this.inView = Pattern.compile("(?:^|[.!?] )" + any("in-view") + " $");
  }

  private String any(String kind) {
    return "(?iu:" + lexicon.any(kind) + ")";
  }

  private Pattern before() {
    String turning = verbs.any() + " " + lexicon.any("to-somebody");
    String done = "\\p{Ll}{2,}" + lexicon.any("participle-ending") + " " + lexicon.any("doer");
    return Pattern.compile(
        "(?iu)"
            + B
            + "(?:"
            + String.join(
                "|",
                lexicon.any("according"),
                turning,
                done,
                lexicon.any("state-object"),
                lexicon.any("state-word"))
            + ") ?$");
  }

  /// What is said or done by the name before it, perhaps with another or behind an aside.
  private Pattern behind(String acts) {
    String cue = "(?iu:" + verbs.any() + ")";
    String does = "(?: [«“\"]?(?:не )?(?:" + cue + "|" + any("state-act") + "))" + E;
    String second = "(?: (?:" + any("and") + "|" + any("nor") + ") " + OTHER + ")?";
    String aside = "(?:, " + any("state-aside") + ",)?";
    return Pattern.compile(
        "^(?:,? "
            + cue
            + E
            + "|, [^,.;]{3,60}, "
            + cue
            + E
            + "|"
            + second
            + aside
            + does
            + "|(?: (?:"
            + any("and")
            + "|"
            + any("nor")
            + ") "
            + OTHER
            + ")"
            + acts
            + ")");
  }

  /// Where a clause begins.
  private Pattern opening() {
    String begins = "^|[.!?:;,«»“”\"(—–] ?|" + B + lexicon.any("state-opens") + " ?";
    return lexicon.all("town-before").isEmpty()
        ? Pattern.compile("(?iu)(?:" + begins + ")$")
        : Pattern.compile("(?iu)(?<!" + B + lexicon.any("town-before") + " )$");
  }

  /// A verb behind the name.
  private String acts() {
    return "(?: (?:не |no |se |ne |n['’]|s['’])?(?!(?:"
        + any("stop")
        + "|"
        + any("town-word")
        + ")"
        + E
        + ")(?!\\p{L}+ment"
        + E
        + ")\\p{Ll}{2,}"
        + lexicon.any("verb-ending")
        + E
        + "| "
        + any("state-auxiliary")
        + " (?!"
        + any("town-word")
        + E
        + ")(?!été"
        + E
        + ")\\p{Ll}{2,}"
        + lexicon.any("participle-ending")
        + E
        + ")";
  }

  /// The same name, of the state if that is meant.
  ///
  /// @param base where the line begins, counted as the words are
  Name of(Name name, String line, int base, Gazetteer gazetteer) {
    var known = name.known();
    if (known == null || known.country() == null || !known.has(Flag.CAPITAL)) {
      return name;
    }
    String left = line.substring(0, name.start() - base);
    String right = line.substring(name.end() - base);
    boolean meant =
        behind.matcher(right).find()
            || before.matcher(left).find()
            || secondOfTwo.matcher(left).find()
            || (firstOfTwo.matcher(left).find() && other.matcher(right).find())
            || (inView.matcher(left).find() && isApart(right))
            || (opening.matcher(left).find() && acting.matcher(right).find());
    return meant
        ? gazetteer
            .entry(known.country())
            .map(s -> new Name(name.start(), name.end(), s.type(), s, "gazetteer:capital"))
            .orElse(name)
        : name;
  }

  /// `For Lima, the prison does not exist`; where cases tell it, the comma is left out.
  private boolean isApart(String right) {
    return right.startsWith(",") || !lexicon.all("town-before").isEmpty();
  }
}
