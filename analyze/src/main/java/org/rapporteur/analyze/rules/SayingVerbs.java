package org.rapporteur.analyze.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// The verbs of saying of a language: of one word (`dijo`), and an auxiliary with a participle,
/// which an adverb may part (`a-t-elle dit`, `a également déclaré`, `ha señalado asimismo`).
///
/// What somebody is of a mind about is told too (`se mostró muy preocupado por …`).
///
/// Kinds of the word list: `cue` (value: the act), `cue-auxiliary`, `cue-participle` (value: the
/// act), `between-verbs` (adverbs), `stance-verb`, `stance` (adjectives) and `stance-link` (what
/// leads from these to their matter). A language has verbs of one word only without
/// `cue-participle`, and no stances without `stance`.
final class SayingVerbs {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Lexicon lexicon;
  private final String any;
  private final String stance;
  private final Pattern composed;
  private final Pattern stands;

  SayingVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
    String adverb = "(?:" + lexicon.any("between-verbs") + "|\\p{L}+men(?:te|t)) ";
    String auxiliary = lexicon.any("cue-auxiliary") + " (?:" + adverb + ")?";
    this.any =
        lexicon.all("cue-participle").isEmpty()
            ? lexicon.any("cue")
            : "(?:" + auxiliary + lexicon.any("cue-participle") + "|" + lexicon.any("cue") + ")";
    this.stance =
        "(?:"
            + lexicon.any("stance-verb")
            + " (?:"
            + adverb
            + "|\\p{Ll}{3,4} )?"
            + lexicon.any("stance")
            + "(?= "
            + lexicon.any("stance-link")
            + "(?![\\p{L}\\p{M}])))";
    this.stands =
        Pattern.compile(lexicon.any("stance-verb") + " (?:.+ )?" + lexicon.any("stance"), FLAGS);
    this.composed = Pattern.compile(auxiliary + "(?<participle>.+)", FLAGS);
  }

  /// A pattern that fits any of them.
  String any() {
    return any;
  }

  /// The same with the stances, which tell nothing of what a word beside them is.
  String anyOrStance() {
    return lexicon.all("stance").isEmpty() ? any : "(?:" + stance + "|" + any + ")";
  }

  /// `se mostró preocupado`: whether it is a stance and no verb alone.
  boolean isStance(String printed) {
    return stands.matcher(printed).matches();
  }

  /// What one does by a verb as it is printed.
  SpeechAct act(String printed) {
    String act =
        value("cue", printed)
            .or(() -> value("cue-participle", printed))
            .filter(a -> !a.isEmpty())
            .orElse("say");
    return SpeechAct.valueOf(act.toUpperCase(Locale.ROOT));
  }

  /// The value of a verb as it is printed, or of its participle.
  Optional<String> value(String kind, String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    var parts = composed.matcher(lower);
    return lexicon
        .value(kind, lower)
        .or(() ->
            parts.matches() ? lexicon.value(kind, parts.group("participle")) : Optional.empty());
  }
}
