package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Place;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.model.frame.Frame;
import org.rapporteur.model.telling.Spoken;

/// Happenings that a verb and a name of the same clause tell safely: somebody was appointed,
/// arrested, sentenced, released or killed, a text adopted, a report published. What is denied,
/// planned or demanded is left out.
///
/// Kinds of the word list: `trigger` ([Deed]), those of [LightVerbs], `unsaid` (words before a
/// trigger that make it no happening).
final class HappeningRules {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final String language;
  private final Triggers triggers;
  private final LightVerbs light;

  HappeningRules(String language, Lexicon lexicon) {
    this.language = language;
    var unsaid = Pattern.compile(lexicon.any("unsaid") + "(?: \\p{L}+)? ?$", FLAGS);
    this.light = new LightVerbs(lexicon, unsaid);
    this.triggers =
        new Triggers(
            lexicon,
            Pattern.compile(
                "(?<![\\p{L}\\p{M}])(?<word>" + lexicon.any("trigger") + ")(?![\\p{L}\\p{M}])",
                FLAGS),
            unsaid);
  }

  List<Frame> read(Spoken spoken, int first) {
    return FrameBook.read(spoken, language, first, this::sentence);
  }

  private void sentence(Surface surface, Range sentence, FrameBook book) {
    for (var trigger : triggers.in(surface, sentence)) {
      var before = surface.named(sentence.start(), trigger.word().start());
      var after = surface.named(trigger.word().end(), sentence.end());
      var touched = new ArrayList<Place>();
      var doers = new ArrayList<Place>();
      if (trigger.deed().passive()) {
        before.reversed().stream().filter(Place::person).findFirst().ifPresent(touched::add);
      } else {
        after.stream().filter(Place::person).findFirst().ifPresent(touched::add);
        before.reversed().stream().findFirst().ifPresent(doers::add);
      }
      book.add(trigger.deed(), sentence, trigger.word(), touched, doers);
    }
    for (var trigger : light.in(surface, sentence)) {
      var side =
          trigger.deed().passive()
              ? surface.named(trigger.word().end(), sentence.end())
              : surface.named(sentence.start(), trigger.word().start()).reversed();
      var doers = side.stream().filter(Place::acts).limit(1).toList();
      book.add(trigger.deed(), sentence, trigger.word(), List.of(), doers);
    }
  }
}
