package org.rapporteur.analyze.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.analyze.rules.Surface.Range;
import org.rapporteur.analyze.rules.Triggers.Trigger;
import org.rapporteur.model.frame.EventType;

/// Verbs that tell nothing without their object: `adoptó la resolución`, `a rendu son jugement`,
/// `la ley fue aprobada`. What is denied, planned or demanded is left out.
///
/// Kinds of the word list: `light` (value: English lemma, `passive` if the object stands before it,
/// and the types that it may tell), `deed` (a noun; value: its type).
final class LightVerbs {
  /// As far as an object stands from its verb, within a clause.
  private static final Pattern BEHIND = Pattern.compile("^[^.;:]{0,70}");

  private static final Pattern BEFORE = Pattern.compile("[^.;:]{0,60}$");

  private final Lexicon lexicon;
  private final Pattern verb;
  private final Pattern object;
  private final Pattern unsaid;

  /// @param unsaid ends before a verb that tells nothing that was done
  LightVerbs(Lexicon lexicon, Pattern unsaid) {
    this.lexicon = lexicon;
    this.unsaid = unsaid;
    this.verb = lexicon.whole("light");
    this.object = lexicon.whole("deed");
  }

  /// From the first to the last.
  List<Trigger> in(Surface surface, Range sentence) {
    var found = new ArrayList<Trigger>();
    String text = surface.text(sentence);
    var matcher = verb.matcher(text);
    while (matcher.find()) {
      var value = List.of(lexicon.value("light", matcher.group("word")).orElse("").split(" "));
      boolean passive = value.contains("passive");
      var types =
          passive
              ? types(BEFORE, text.substring(0, matcher.start()), value).reversed()
              : types(BEHIND, text.substring(matcher.end()), value);
      if (!types.isEmpty() && !unsaid.matcher(text.substring(0, matcher.start())).find()) {
        int start = sentence.start() + matcher.start("word");
        found.add(
            new Trigger(
                new Deed(types.getFirst(), value.getFirst(), passive, null),
                new Range(start, start + matcher.group("word").length())));
      }
    }
    return found;
  }

  /// The types of the objects in the words beside a verb that it may tell, in their order.
  private List<EventType> types(Pattern near, String text, List<String> value) {
    var words = near.matcher(text);
    return object
        .matcher(words.find() ? words.group() : "")
        .results()
        .map(r -> lexicon.value("deed", r.group()).orElse(""))
        .filter(value::contains)
        .map(EventType::valueOf)
        .toList();
  }
}
