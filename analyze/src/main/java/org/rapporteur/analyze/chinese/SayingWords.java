package org.rapporteur.analyze.chinese;

import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.model.speech.Speech.SpeechAct;

/// The Chinese words that say that somebody says something.
///
/// Kinds of the word list: `cue` (value: the act), `not-cue` (words that hold one), `cue-object`
/// (verbs that take what is said as their object), `cue-marked` (verbs behind which a mark stands),
/// `according`, `source-end`, `source-noun` (who or what may say something without a name: `消息`,
/// `家属`).
final class SayingWords {
  private final Lexicon lexicon;
  private final Pattern cue;
  private final Pattern notCue;
  private final Pattern according;
  private final Pattern source;

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
    this.source =
        Pattern.compile(
            "(?:^|[,;。:\"]|据)(?:但|而|并|且|则|又|也|另|不过|此外|随后|同时)?(?<who>(?![他她]们?(?!的)|对|向|据|在|经)[\\u3400-\\u9fff&&[^对向给与跟把被从]]{0,10}?"
                + "(?:"
                + lexicon.any("source-noun")
                + "|"
                + lexicon.any("title")
                + "))(?:[则亦也还又均都]|(?:[对向]|当天|昨日|今天|随后|事后|其后).*)?$");
  }

  /// A verb of saying, in the group `cue`.
  Pattern cue() {
    return cue;
  }

  /// People and papers without a name at the end of what stands before a verb, in the group `who`.
  Pattern source() {
    return source;
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
