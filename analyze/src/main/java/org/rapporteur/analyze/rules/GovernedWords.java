package org.rapporteur.analyze.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// What a verb of saying governs without a clause of its own: an infinitive (`affirme lutter contre
/// …`), a noun that says what somebody asks, denies, judges or feels (`expresa su inquietud por
/// …`), what a preposition leads to (`advierte sobre …`), what somebody is of a mind about (`está
/// alarmada por …`). In a clause about a noun it ends with that: `el padre, que exige la libertad
/// de su hijo, vive aquí`.
///
/// Kinds of the word list: `having` (auxiliaries in the infinitive), `not`, `infinitive-ending`,
/// `cue-infinitive` (verbs that may be followed by any infinitive), `stop`, `cue-object` (verbs
/// that govern a noun), `cue-about` (verbs that govern a preposition) and `about` (those),
/// `weekday`, `day`, `this`, `determiner`, `stance-noun` (`inquietud`), `relative`, those of
/// [SayingVerbs].
final class GovernedWords {
  private static final int FLAGS_OF_CASE = Pattern.UNICODE_CASE;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int SHORTEST = 14;

  /// `recordó a las víctimas`: somebody is no matter.
  private static final Pattern SOMEBODY = Pattern.compile("(?iU)^ (?:a|al|à|au|aux)\\b");

  private final Lexicon lexicon;
  private final SayingVerbs verbs;
  private final Pattern having;
  private final Pattern infinitive;
  private final Pattern about;
  private final Pattern stanceNoun;

  /// `, que `, `qui a ` right before a verb.
  private final Pattern relative;

  GovernedWords(Lexicon lexicon, SayingVerbs verbs, String end) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    String pronouns = "(?:\\p{Ll}{1,3}(?: |'))*";
    this.having =
        Pattern.compile(
            "^ "
                + pronouns
                + "(?:"
                + lexicon.any("having")
                + "|(?<=[ '])"
                + lexicon.any("not")
                + " ?\\p{L}+"
                + lexicon.any("infinitive-ending")
                + ")"
                + end,
            FLAGS_OF_CASE);
    this.infinitive =
        Pattern.compile(
            "^ "
                + pronouns
                + "(?<verb>\\p{Ll}+"
                + lexicon.any("infinitive-ending")
                + ")(?:se|lo|la|los|las|le|les)?"
                + end,
            FLAGS_OF_CASE);
    String day = "(?:" + lexicon.any("weekday") + "|" + lexicon.any("day") + ")";
    String when = "(?: (?:" + lexicon.any("this") + "|el|le)? ?" + day + ")?";
    this.about =
        Pattern.compile(
            "^" + when + " (?<link>" + lexicon.any("about") + "(?:[ ']|(?<=')))", FLAGS);
    this.stanceNoun =
        Pattern.compile(
            "^ ?"
                + lexicon.any("determiner")
                + "[ ']?(?:\\p{Ll}+ )?"
                + lexicon.any("stance-noun")
                + end,
            FLAGS);
    this.relative =
        Pattern.compile(
            "(?<comma>, )?(?<!\\p{L})(?:" + lexicon.any("relative") + ")[ '](?:\\p{L}{1,3}[ '])*$",
            FLAGS);
  }

  /// @param noun whether the verb is no noun, as `la denuncia` may be
  /// @param turned whether its subject stands behind it
  /// @return what is said, if it is said so
  Optional<Range> in(String text, Range sentence, Range verb, boolean noun, boolean turned) {
    int at = verb.end() - sentence.start();
    String printed = text.substring(verb.start() - sentence.start(), at).toLowerCase(Locale.ROOT);
    String behind = text.substring(at);
    Integer from = noun ? null : from(printed, behind, turned);
    if (from == null) {
      return Optional.empty();
    }
    var led = relative.matcher(text.substring(0, verb.start() - sentence.start()));
    int end = sentence.end();
    if (led.find()) {
      int comma = behind.indexOf(',');
      if (led.group("comma") == null || comma < 0) {
        return acts(printed) && led.group("comma") == null
            ? Optional.empty()
            : Optional.of(new Range(verb.end() + from, end));
      }
      end = verb.end() + comma;
    }
    return end - verb.end() - from < 1
        ? Optional.empty()
        : Optional.of(new Range(verb.end() + from, end));
  }

  /// `…, expresa su inquietud`: the noun is what is said, and not who says it.
  boolean isStance(String behind) {
    return !lexicon.all("stance-noun").isEmpty() && stanceNoun.matcher(behind).find();
  }

  /// How many chars behind the verb it begins, or null.
  private @Nullable Integer from(String printed, String behind, boolean turned) {
    if (having.matcher(behind).find() || isInfinitive(printed, behind)) {
      return 1;
    }
    if (verbs.isStance(printed)) {
      return printed.lastIndexOf(' ') + 1 - printed.length();
    }
    var link = about.matcher(behind);
    if (verbs.value("cue-about", printed).isPresent() && link.find()) {
      return link.start("link");
    }
    boolean listed =
        verbs.value("cue-object", printed).isPresent() && !SOMEBODY.matcher(behind).find();
    boolean object = (listed || acts(printed)) && behind.length() >= SHORTEST;
    return object && !turned ? 1 : null;
  }

  /// Verbs that ask, deny or judge need no clause.
  private boolean acts(String printed) {
    var act = verbs.act(printed);
    return act != SpeechAct.SAY && act != SpeechAct.SHOW;
  }

  private boolean isInfinitive(String printed, String behind) {
    var found = infinitive.matcher(behind);
    return verbs.value("cue-infinitive", printed).isPresent()
        && found.find()
        && lexicon.value("stop", found.group("verb")).isEmpty()
        && lexicon.value("number", found.group("verb")).isEmpty();
  }
}
