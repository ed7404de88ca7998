package org.rapporteur.analyze.arabic;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.FrameBook;
import org.rapporteur.analyze.rules.Lexicon;
import org.rapporteur.analyze.rules.Surface;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a verb before its subject, or a noun of action, tells of somebody named:
/// arrested, released, sentenced, killed, abducted, appointed. The doer stands between the verb and
/// whom it happens to. Unwritten vowels tell `killed` from `was killed`, so that verb is left out.
///
/// Kinds of the word list: `trigger` (value: type, English lemma, `active` or `passive`, and the
/// violation if it is one), `unsaid` (words before a trigger that make it no happening).
final class ArabicHappenings {
  private static final int NEAR = 110;

  /// What makes the judgment of a court a sentence.
  private static final Pattern TERM = Pattern.compile("(?:سجن|حبس|إعدام|أشغال)");

  private final Lexicon lexicon;
  private final Pattern trigger;
  private final Pattern unsaid;

  ArabicHappenings(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.trigger =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])[وف]?(?<word>" + lexicon.any("trigger") + ")(?![\\p{L}\\p{M}])");
    this.unsaid =
        Pattern.compile("(?<![\\p{L}\\p{M}])[وف]?" + lexicon.any("unsaid") + "(?: \\p{L}+)? ?$");
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(spoken, "ar", first, this::sentence);
  }

  private void sentence(Surface surface, Range sentence, FrameBook book) {
    String text = surface.text(sentence);
    var matcher = trigger.matcher(text);
    while (matcher.find()) {
      if (!unsaid.matcher(text.substring(0, matcher.start())).find()) {
        told(surface, sentence, matcher.toMatchResult(), book);
      }
    }
  }

  private void told(Surface surface, Range sentence, MatchResult match, FrameBook book) {
    var value = lexicon.value("trigger", match.group("word")).orElse("").split(" ");
    var word = new Range(sentence.start() + match.start("word"), sentence.start() + match.end());
    var behind = surface.named(word.end(), Math.min(sentence.end(), word.end() + NEAR));
    var touched = behind.stream().filter(Place::person).limit(1).toList();
    var doers =
        value[2].equals("passive")
            ? List.<Place>of()
            : behind.stream()
                .filter(p -> !p.person())
                .filter(p -> p.start() <= word.end() + 1)
                .limit(1)
                .toList();
    String rest = surface.text(new Range(word.end(), sentence.end()));
    boolean court = value[0].equals("COURT_DECISION");
    boolean named = !touched.isEmpty() && (!court || TERM.matcher(rest).find());
    if (named || (!court && !doers.isEmpty())) {
      book.add(
          EventType.valueOf(value[0]),
          value[1],
          value.length > 3 ? value[3] : null,
          sentence,
          word,
          touched,
          doers);
    }
  }
}
