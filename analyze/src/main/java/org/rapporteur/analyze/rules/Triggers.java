package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Range;

/// The words of a sentence that tell a happening. What is denied, planned or demanded is left out.
///
/// Kind of the word list: `trigger` ([Deed]), or another of the same form.
public final class Triggers {
  private final Lexicon lexicon;
  private final String kind;
  private final Pattern trigger;
  private final Pattern unsaid;

  /// A word and what it tells.
  public record Trigger(Deed deed, Range word) {}

  /// @param trigger its group `word` is a `trigger`
  /// @param unsaid ends before a trigger that tells nothing that was done
  public Triggers(Lexicon lexicon, Pattern trigger, Pattern unsaid) {
    this(lexicon, "trigger", trigger, unsaid);
  }

  /// @param kind of the words, instead of `trigger`
  Triggers(Lexicon lexicon, String kind, Pattern trigger, Pattern unsaid) {
    this.lexicon = lexicon;
    this.kind = kind;
    this.trigger = trigger;
    this.unsaid = unsaid;
  }

  /// From the first to the last.
  public List<Trigger> in(Surface surface, Range sentence) {
    var found = new ArrayList<Trigger>();
    String text = surface.text(sentence);
    var matcher = trigger.matcher(text);
    while (matcher.find()) {
      if (!unsaid.matcher(text.substring(0, matcher.start())).find()) {
        int start = sentence.start() + matcher.start("word");
        found.add(
            new Trigger(
                Deed.of(lexicon, kind, matcher.group("word")),
                new Range(start, start + matcher.group("word").length())));
      }
    }
    return found;
  }
}
