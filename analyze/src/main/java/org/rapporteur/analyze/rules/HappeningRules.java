package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.frame.EventType;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a verb and a name of the same clause tell safely: somebody was appointed,
/// arrested, sentenced, released or killed. What is denied, planned or demanded is left out.
///
/// Kinds of the word list: `trigger` (value: type, English lemma, `active` or `passive`, and the
/// violation if it is one), `unsaid` (words before a trigger that make it no happening).
final class HappeningRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String language;
  private final Lexicon lexicon;
  private final Pattern trigger;
  private final Pattern unsaid;

  HappeningRules(String language, Lexicon lexicon) {
    this.language = language;
    this.lexicon = lexicon;
    this.trigger =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?<word>" + lexicon.any("trigger") + ")(?![\\p{L}\\p{M}])", FLAGS);
    this.unsaid = Pattern.compile(lexicon.any("unsaid") + "(?: \\p{L}+)? ?$", FLAGS);
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(spoken, language, first, this::sentence);
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
    var word = new Range(sentence.start() + match.start(), sentence.start() + match.end());
    boolean passive = value[2].equals("passive");
    var before = surface.named(sentence.start(), word.start());
    var after = surface.named(word.end(), sentence.end());
    var touched = new ArrayList<Place>();
    var doers = new ArrayList<Place>();
    if (passive) {
      before.reversed().stream().filter(Place::person).findFirst().ifPresent(touched::add);
    } else {
      after.stream().filter(Place::person).findFirst().ifPresent(touched::add);
      before.reversed().stream().findFirst().ifPresent(doers::add);
    }
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
