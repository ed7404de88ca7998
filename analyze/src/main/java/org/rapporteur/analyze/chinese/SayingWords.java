package org.rapporteur.analyze.chinese;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// The Chinese words that say that somebody says something.
///
/// Kinds of the word list: `cue` (value: the act), `not-cue` (words that hold one), `cue-object`
/// (verbs that take what is said as their object), `cue-marked` (verbs behind which a mark stands),
/// `according`, `source-end`.
final class SayingWords {
  private final Lexicon lexicon;
  private final Pattern cue;
  private final Pattern notCue;
  private final Pattern according;

  SayingWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.cue = Pattern.compile("(?<cue>" + lexicon.any("cue") + ")(?:说|道|称|指(?![控责导]))?了?");
    this.notCue = Pattern.compile(lexicon.any("not-cue"));
    this.according =
        Pattern.compile(
            "(?:^|[,;。\"])(?:另|又)?(?:"
                + lexicon.any("according")
                + ")(?<who>[^,;。:]{2,40}?)(?:"
                + lexicon.any("source-end")
                + ")[,:]? ?");
  }

  /// A verb of saying, in the group `cue`.
  Pattern cue() {
    return cue;
  }

  /// `据…报道`, the source in the group `who`.
  Pattern according() {
    return according;
  }

  /// Whether a stretch is only a part of another word: `说` in `小说`.
  boolean isPartOfOther(String text, int start, int end) {
    var not = notCue.matcher(text);
    while (not.find()) {
      if (not.start() <= start && end <= not.end()) {
        return true;
      }
    }
    return false;
  }

  boolean needsMark(String verb) {
    return lexicon.value("cue-marked", verb).isPresent();
  }

  boolean takesObject(String verb) {
    return lexicon.value("cue-object", verb).isPresent();
  }

  SpeechAct act(String verb) {
    return SpeechAct.valueOf(lexicon.value("cue", verb).orElse("say").toUpperCase(Locale.ROOT));
  }
}
